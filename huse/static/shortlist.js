// A list of items that somebody has put aside: from the answers one by one, or from the map by a lasso.
// It can be saved with all columns, or as a class: the ids with a class path, as huse audit --apply takes them.
import { csvText, fileName } from "./csv.js";
import { make, save, text } from "./dom.js";
import { count, nameOf, several } from "./wording.js";

const NAMED = 60; // items by their names

export class Shortlist {
  // panel: the element that shows it; changed(): is called when it has; store, where there is one, outlives the page
  constructor(panel, { ask, changed, store }) {
    Object.assign(this, { panel, ask, changed, store, items: new Map() });
    const find = (selector) => panel.querySelector(selector);
    Object.assign(this, { name: find("input"), kept: find("ul"), note: find(".note") });
    const [table, ofClass, clear] = panel.querySelectorAll(".actions button");
    Object.assign(this, { buttons: [table, ofClass, clear] });
    table.onclick = () => this.saveTable();
    ofClass.onclick = () => this.saveClass();
    clear.onclick = () => this.clear();
    for (const { id, text: words } of store?.get() ?? []) this.items.set(id, { id, text: words });
    this.show();
  }

  get size() {
    return this.items.size;
  }

  has(id) {
    return this.items.has(id);
  }

  toggle(item) {
    if (!this.items.delete(item.id)) this.items.set(item.id, item);
    this.change();
  }

  add(items) {
    for (const item of items) this.items.set(item.id, item);
    this.change();
  }

  clear() {
    this.items.clear();
    this.name.value = "";
    this.change();
    this.name.focus();
  }

  change() {
    this.store?.put([...this.items.values()].map(({ id, text: words }) => ({ id, text: words })));
    this.show();
    this.changed();
  }

  show() {
    this.say(
      this.size ? several(this.size, "item") : "Nothing yet: add answers by their +, or many at once by the lasso.",
    );
    for (const button of this.buttons) button.disabled = !this.size;
    const some = [...this.items.values()].slice(0, NAMED).map((item) => {
      const drop = make("button", {
        type: "button",
        textContent: "×",
        ariaLabel: `Take out of the list: ${nameOf(item)}`,
      });
      drop.onclick = () => {
        const next = [...this.items.keys()].indexOf(item.id);
        this.toggle(item);
        (this.kept.querySelectorAll("button")[Math.min(next, this.size - 1)] ?? this.name).focus();
      };
      return make("li", {}, text("span", nameOf(item)), drop);
    });
    if (this.size > NAMED) some.push(make("li", { textContent: `and ${count(this.size - NAMED)} more` }));
    this.kept.replaceChildren(...some);
  }

  say(line) {
    this.note.textContent = line;
  }

  // All columns of all items
  async saveTable() {
    this.say("Fetching all columns …");
    const failed = { error: "There was no answer. Is the program still running?" };
    const reply = await this.ask("items", { ids: [...this.items.keys()] }).catch(() => failed);
    if (reply.error) return this.say(reply.error);
    const name = fileName(this.name.value, "list");
    save(name, csvText(reply.columns, reply.rows));
    const lost = this.size - reply.rows.length;
    this.say(`${several(reply.rows.length, "item")}: ${name}${lost ? `; ${count(lost)} are no longer there` : ""}`);
  }

  // The ids, with the name of the list as their class path
  saveClass() {
    const path = this.name.value.trim();
    if (!path) {
      this.say("Name the list first: its name becomes the class, such as Food < berries.");
      return this.name.focus();
    }
    const rows = [...this.items.values()].map((item) => [item.id, path, item.text]);
    const name = fileName(`class ${path}`, "class");
    save(name, csvText(["id", "class_path", "text"], rows));
    this.say(`${several(rows.length, "item")} as ${path}: ${name}, for huse audit --apply`);
  }
}
