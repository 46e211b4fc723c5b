// Labels that are not clear, one after the other: the proposed class is accepted, or another one is taken.
import { parts } from "./cards.js";
import { csvText } from "./csv.js";
import { make, save, text } from "./dom.js";
import { count, doubts, leaf, several } from "./wording.js";

const PART = 50; // items that are asked for at once

export class Review {
  // about: what Python says of it; store, where there is one, keeps what was decided for the next time
  constructor(panel, about, { ask, picture, store }) {
    Object.assign(this, { panel, about, ask, store, items: [], at: 0, turn: 0 });
    this.picture = (id) => picture(id, "review");
    this.decided = new Map(store?.get() ?? []); // id → class path
    const find = (selector) => panel.querySelector(selector);
    Object.assign(this, {
      face: find(".face"),
      proposal: find(".proposal"),
      note: find(".note"),
      other: find("input"),
    });
    const [accept, second, take, back, skip, table] = panel.querySelectorAll("button");
    Object.assign(this, { back, accept, second, table });
    find("datalist").replaceChildren(...about.classes.map((value) => make("option", { value })));
    back.onclick = () => this.go(this.at - 1);
    skip.onclick = () => this.go(this.at + 1);
    accept.onclick = () => this.decide(this.item.class_path);
    second.onclick = () => this.decide(this.item.second);
    take.onclick = () => this.takeOther();
    table.onclick = () => this.save();
    this.other.onkeydown = (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      this.takeOther();
    };
    panel.addEventListener("keydown", (event) => this.key(event));
  }

  get item() {
    return this.items[this.at];
  }

  // Left and right, where they are not needed for writing
  key(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || event.target === this.other) return;
    event.preventDefault();
    this.go(this.at + step);
  }

  // Show the first item that nobody has decided about
  async start() {
    if (!(await this.load(0))) return;
    const open = this.items.findIndex(({ id }) => !this.decided.has(id));
    this.go(Math.max(open, 0));
  }

  // Whether an item is there, or could be fetched
  async load(at) {
    while (this.items.length <= at && this.items.length < this.about.items) {
      const failed = { error: "There was no answer. Is the program still running?" };
      const part = { first: this.items.length, count: PART };
      const reply = await this.ask("review", part).catch(() => failed);
      if (reply.error || !reply.items.length) {
        this.note.textContent = reply.error ?? "There are no more.";
        return false;
      }
      if (part.first === this.items.length) this.items.push(...reply.items);
    }
    return at < this.items.length;
  }

  async go(at) {
    const mine = ++this.turn;
    if (at < 0 || !(await this.load(at)) || mine !== this.turn) return this.tell();
    this.at = at;
    this.show();
  }

  show() {
    const { item } = this;
    this.face.replaceChildren(...parts({ ...item, class_path: "" }, this.picture));
    const odd = doubts(item);
    const proposed = text("b", item.class_path);
    const said = make("span", { textContent: `${(100 * item.probability).toFixed(0)} % probable${odd && `; ${odd}`}` });
    this.proposal.replaceChildren(proposed, said);
    this.second.hidden = !item.second;
    this.second.textContent = `No: ${leaf(item.second)}`;
    this.second.title = this.second.ariaLabel = `Take the second guess: ${item.second}`;
    this.accept.ariaLabel = `Accept ${item.class_path}`;
    this.other.value = "";
    this.back.disabled = this.at === 0;
    this.tell();
  }

  tell() {
    const taken = this.item && this.decided.get(this.item.id);
    const place = `${count(this.at + 1)} of ${count(this.about.items)}`;
    this.note.textContent = `${place}; ${count(this.decided.size)} decided${taken ? `; this one is ${taken}` : ""}`;
    this.table.disabled = !this.decided.size;
  }

  decide(path) {
    this.decided.set(this.item.id, path);
    this.store?.put([...this.decided]);
    this.go(this.at + 1);
  }

  takeOther() {
    const path = this.other.value.trim();
    if (!path) return this.other.focus();
    this.decide(path);
  }

  // What was decided, as huse audit --apply takes it
  save() {
    save("reviewed.csv", csvText(["id", "class_path"], [...this.decided]));
    this.note.textContent = `${several(this.decided.size, "label")}: reviewed.csv, for huse audit --apply`;
  }
}
