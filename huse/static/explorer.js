// Search box, answers and map in an element, and what can be done with them.
import { card, marked } from "./cards.js";
import { make, text } from "./dom.js";
import { Facets } from "./facets.js";
import { frame } from "./frame.js";
import { Hands } from "./hands.js";
import { SpaceMap } from "./map.js";
import { Review } from "./review.js";
import { Shortlist } from "./shortlist.js";
import {
  answersLine,
  asking,
  balanceName,
  count,
  filterLine,
  itemsLine,
  nameOf,
  option,
  sentence,
  several,
} from "./wording.js";

const LEGEND = 16; // entries, at most
const PAGE = 20; // answers at a time
const EVEN = 0.5; // where the slider stands at first
const SILENCE = { error: "There was no answer. Is the program still running?" };

export class Explorer {
  // ask(name, query, file) and picture(id, of) reach Python, or what stands in its place (chapter 74). address, where
  // there is one, keeps the query in the address of the page (get, put, onback), so that it can be reloaded, sent on, and
  // left with the back button; store(name), where there is one, keeps a list for the next time (get, put).
  constructor(root, { ask, picture, address, store }) {
    root.classList.add("huse");
    root.innerHTML = frame(Math.random().toString(36).slice(2));
    Object.assign(this, { root, ask, picture, address, store });
    const find = (selector) => root.querySelector(selector);
    Object.assign(this, { form: find("form"), chip: find(".chip"), status: find(".status"), list: find(".answers") });
    Object.assign(this, { stage: find(".stage"), legend: find(".legend"), next: find(".more"), set: find(".filters") });
    Object.assign(this, { balance: find(".balance input"), enclosed: find(".enclosed") });
    const { words, file, class: within } = this.form.elements;
    Object.assign(this, { words, file, within });
    // the query besides words and class, what was asked and answered last, and the number of the last search
    Object.assign(this, { item: null, upload: null, asked: null, answers: [], turn: 0, map: null, facets: null });
    this.listen();
    this.start();
  }

  async start() {
    this.about = await this.ask("about");
    for (const branch of this.about.classes)
      this.within.append(make("option", { value: branch.path, textContent: option(branch) }));
    this.equip();
    this.address?.onback(() => this.recall());
    this.recall();
    if (this.address && !matchMedia("(pointer: coarse)").matches) this.words.focus({ preventScroll: true });
    this.drawMap();
  }

  // Whether there is somebody who can answer to that
  can(ability) {
    return Boolean(this.about?.abilities.includes(ability));
  }

  // Whether items are listed by class or filter alone
  get browses() {
    return this.can("facets") || this.can("browse");
  }

  // The controls for what can be asked for; the others are not shown
  equip() {
    const panel = (name) => this.root.querySelector(`.panel.${name}`);
    for (const button of this.root.querySelectorAll(".tool")) {
      button.hidden = !this.can(button.dataset.panel);
      button.onclick = () => this.unfold(button);
    }
    this.root.querySelector(".add").hidden = !this.can("picture");
    this.root.querySelector(".balance").hidden = !this.can("balance");
    const { ask, picture, about } = this;
    const keep = (name) => this.store?.(name);
    if (this.can("facets")) this.facets = new Facets(panel("facets"), () => this.narrow());
    const changed = () => this.mark();
    if (this.can("items"))
      this.kept = new Shortlist(panel("items"), { ask, changed, store: keep(`list ${about.catalogue}`) });
    if (this.can("review"))
      this.review = new Review(panel("review"), about.review, {
        ask,
        picture,
        store: keep(`review ${about.review.key}`),
      });
    this.mark();
  }

  listen() {
    const { root, form, words, file, within, chip } = this;
    form.onsubmit = (event) => {
      event.preventDefault();
      if (words.value.trim()) this.hold(null, this.upload);
      this.search();
    };
    words.onkeydown = (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault(); // JupyterLab keeps Enter from submitting a form
      form.requestSubmit();
    };
    file.onchange = () => this.take(file.files[0]);
    chip.querySelector("button").onclick = () => {
      this.hold(null, null);
      words.focus();
    };
    within.onchange = () => this.narrow();
    root.ondragover = (event) => {
      event.preventDefault();
      root.classList.toggle("dropping", this.can("picture"));
    };
    root.ondragleave = (event) => {
      if (!root.contains(event.relatedTarget)) root.classList.remove("dropping");
    };
    root.ondrop = (event) => {
      event.preventDefault();
      root.classList.remove("dropping");
      this.take(event.dataTransfer.files[0]);
    };
    this.listenToTools();
    this.listenToKeys();
  }

  listenToTools() {
    const { balance, next } = this;
    balance.oninput = () => {
      balance.ariaValueText = balance.parentElement.title = balanceName(Number(balance.value));
    };
    balance.onchange = () => {
      balance.oninput();
      if (this.words.value.trim() && !this.item) this.search();
    };
    next.onclick = () => this.more();
    new IntersectionObserver(([{ isIntersecting }]) => isIntersecting && this.more(), { rootMargin: "200px" }).observe(
      next,
    );
    const [answers, map] = this.root.querySelectorAll(".views button");
    const view = (onMap) => {
      this.root.classList.toggle("on-map", onMap);
      Object.assign(answers, { ariaPressed: !onMap });
      Object.assign(map, { ariaPressed: onMap });
    };
    answers.onclick = () => view(false);
    map.onclick = () => view(true);
    const [add, forget] = this.enclosed.querySelectorAll("button");
    add.onclick = () => this.keepEnclosed();
    forget.onclick = () => this.enclose(null);
  }

  // Escape closes a panel; / goes to the search box of a page; arrows go from answer to answer
  listenToKeys() {
    this.root.addEventListener("keydown", ({ key, target }) => {
      const open = this.root.querySelector('.tool[aria-expanded="true"]');
      if (key === "Escape" && open && !(target === this.words && target.value)) this.unfold(open);
    });
    this.list.addEventListener("keydown", (event) => this.step(event));
    if (!this.address) return;
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target.matches("input, select, textarea"))
        return;
      event.preventDefault();
      this.words.focus();
    });
  }

  // Go to the answer beside, above or below
  step(event) {
    const cards = [...this.list.querySelectorAll(".card")];
    const at = cards.indexOf(document.activeElement);
    const columns = getComputedStyle(this.list).gridTemplateColumns.split(" ").length;
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[event.key];
    if (at < 0 || !step || !cards[at + step]) return;
    event.preventDefault();
    cards[at + step].focus();
  }

  // Open or close a panel; one is open at a time
  unfold(button) {
    const open = button.ariaExpanded !== "true";
    for (const other of this.root.querySelectorAll(".tool")) {
      other.ariaExpanded = open && other === button;
      this.root.querySelector(`.panel.${other.dataset.panel}`).hidden = !open || other !== button;
    }
    if (!open) return button.focus();
    if (button.dataset.panel === "review" && !this.review.item) this.review.start();
    if (button.dataset.panel === "facets" && !this.asked) this.countAll();
  }

  // The facets, where no search has brought them
  async countAll() {
    const mine = this.turn;
    const query = { class_path: this.within.value, filters: asking(this.facets.filters), first: 0, count: 0 };
    const reply = await this.ask("search", query).catch(() => SILENCE);
    if (mine === this.turn && reply.facets) this.facets.show(reply.facets);
    if (reply.error) this.say(reply.error, true);
  }

  // The line between query and answers
  say(line, wrong = false) {
    this.status.textContent = sentence(line);
    this.status.classList.toggle("wrong", wrong);
  }

  busy(busy) {
    this.root.classList.toggle("busy", busy);
    this.list.ariaBusy = busy;
  }

  // Show items in the place of others, or below them
  show(items, below = false) {
    const pick = (item) => this.pick(item);
    const point = (id) => this.map?.point(id);
    const { picture, kept } = this;
    const cards = items.map((item) => card(item, { picture, pick, point, kept }));
    if (below) this.list.append(...cards);
    else this.list.replaceChildren(...cards);
    return cards;
  }

  // What the tools say of themselves, after a filter or the list has changed
  mark() {
    const filters = Object.entries(asking(this.facets?.filters ?? {}) ?? {});
    const numbers = { facets: filters.length, items: this.kept?.size, review: this.about.review?.items };
    for (const button of this.root.querySelectorAll(".tool"))
      button.querySelector("small").textContent = numbers[button.dataset.panel]
        ? count(numbers[button.dataset.panel])
        : "";
    for (const button of this.list.querySelectorAll(".keep")) {
      const entry = { id: button.dataset.id, text: button.parentElement.querySelector("b").textContent };
      marked(button, entry, this.kept.has(entry.id));
    }
    this.set.hidden = !filters.length;
    const chips = filters.map(([column, wanted]) => {
      const line = filterLine(column, wanted);
      const drop = make("button", { type: "button", textContent: "×", ariaLabel: `Take away the filter ${line}` });
      drop.onclick = () => {
        this.facets.drop(column);
        (this.set.querySelector("button") ?? this.words).focus();
      };
      return make("li", {}, text("span", line, { title: line.slice(0, 300) }), drop);
    });
    this.set.replaceChildren(...chips);
  }

  light() {
    this.map?.light(this.answers, this.item?.id, this.within.value);
  }

  // What stands in the query besides words: an item of the space, or a file
  async hold(item, upload) {
    Object.assign(this, { item, upload });
    if (!upload) this.file.value = "";
    const face = this.chip.querySelector("img");
    face.hidden = false;
    face.onerror = () => {
      face.hidden = true;
    };
    this.chip.hidden = !item && !upload;
    this.chip.querySelector("span").textContent = item ? nameOf(item) : (upload?.name ?? "");
    const source = upload ? URL.createObjectURL(upload) : item?.picture && (await this.picture(item.id));
    face.src = source || "data:,";
  }

  // The query that stands in the form
  get query() {
    const balance = Number(this.balance.value);
    return {
      words: this.item ? "" : this.words.value,
      item: this.item?.id ?? "",
      class_path: this.within.value,
      filters: this.facets ? asking(this.facets.filters) : undefined,
      balance: balance === EVEN ? undefined : balance,
    };
  }

  async search(remember = true) {
    const mine = ++this.turn;
    const { query, upload } = this;
    this.asked = { query, upload };
    if (!this.enclosed.hidden) this.enclose(null);
    if (remember) this.address?.put(upload ? {} : query);
    this.mark();
    this.busy(true);
    this.say("Searching …");
    const reply = await this.ask("search", { ...query, first: 0, count: PAGE }, upload).catch(() => SILENCE);
    if (mine !== this.turn) return;
    this.busy(false);
    if (reply.error) {
      if (!this.list.childElementCount) this.show(this.about.sample); // nothing was there before
      return this.say(reply.error, true);
    }
    if (reply.item) this.hold(reply.item, null);
    if (reply.facets) this.facets?.show(reply.facets);
    this.reply = reply;
    this.found(reply.answers);
  }

  // Show answers, the first or more of them, and say what they are
  found(answers, below = false) {
    const cards = this.show(answers, below);
    const { query, upload } = this.asked;
    const { item, strange, fits, total } = this.reply;
    const ranked = Boolean(query.words.trim() || item || upload);
    this.shown = this.list.childElementCount;
    const ids = ranked ? answers.map(({ id }) => id) : []; // what was not asked for has no ranks in the map
    this.answers = [...(below ? this.answers : []), ...ids];
    const branch = query.class_path;
    if (ranked) this.say(answersLine(this.shown, { item, words: query.words, upload, branch, strange, fits }));
    else this.say(itemsLine(total, branch));
    this.next.hidden = !(total > this.shown);
    this.light();
    return cards;
  }

  // Go on with the answers
  async more() {
    if (this.next.hidden || this.next.disabled || !this.asked) return;
    const mine = this.turn;
    const { query, upload } = this.asked;
    const held = document.activeElement === this.next;
    this.next.disabled = true;
    const part = { ...query, first: this.shown, count: PAGE };
    const reply = await this.ask("search", part, upload).catch(() => SILENCE);
    this.next.disabled = false;
    if (mine !== this.turn) return;
    if (reply.error) {
      this.next.hidden = true;
      return this.say(reply.error, true);
    }
    if (!reply.answers.length) this.reply.total = this.shown;
    const [first] = this.found(reply.answers, true);
    if (held) first?.querySelector(".card").focus();
  }

  // Look for more like an item
  async pick(item, remember = true) {
    this.words.value = "";
    this.hold(item, null);
    await this.search(remember);
    this.form.scrollIntoView({ block: "nearest" });
    if (!this.root.contains(document.activeElement)) this.list.focus({ preventScroll: true });
  }

  // Look for what is like a file
  take(file) {
    if (!file || !this.can("picture")) return;
    if (file.size > this.about.limit) return this.say(this.about.too_large, true);
    this.hold(null, file);
    this.search();
  }

  // Search in another class or with other filters; show what is there if nothing was asked
  narrow() {
    const { query } = this;
    if (query.words.trim() || query.item || this.upload) return this.search();
    if (this.browses && (query.class_path || query.filters)) return this.search();
    this.address?.put(query);
    this.rest();
  }

  // Nothing is asked for
  rest() {
    this.turn++; // an answer that is on its way comes too late
    this.busy(false);
    this.mark();
    Object.assign(this, { answers: [], asked: null });
    this.next.hidden = true;
    this.light();
    this.show(this.about.sample);
    const ways = [
      "type words",
      this.can("picture") ? "drop a picture" : this.can("browse") && "choose a class",
      "click a point on the map",
    ];
    const last = ways.filter(Boolean);
    this.say(`${several(this.about.items, "item")}. ${sentence(last.slice(0, -1).join(", "))}, or ${last.at(-1)}.`);
    if (this.facets && !this.facets.panel.hidden) this.countAll();
  }

  // Do what the address of the page asks for
  recall() {
    const query = this.address?.get() ?? {};
    this.words.value = query.words ?? "";
    this.within.value = query.class_path ?? "";
    if (this.within.selectedIndex < 0) this.within.value = ""; // a class that is not in the menu
    this.balance.value = query.balance ?? EVEN;
    this.balance.oninput();
    this.facets?.reset(query.filters ?? {});
    if (query.item) return this.pick({ id: query.item, text: "", picture: true }, false);
    this.hold(null, null);
    if (query.words || (this.browses && (this.within.value || query.filters))) return this.search(false);
    this.rest();
  }

  async drawMap() {
    const data = await this.ask("map").catch(() => ({ error: "The map could not be drawn." }));
    const wait = this.stage.querySelector(".wait");
    if (data.error) {
      wait.textContent = data.error;
      return;
    }
    wait.remove();
    this.map = new SpaceMap(this.stage, data);
    const drawn = data.items.length;
    const all = `Map of ${drawn < this.about.items ? `${count(drawn)} of ` : ""}${several(this.about.items, "item")}.`;
    this.map.canvas.ariaLabel = `${all} The answers are lit up; each answer can also be chosen in the list.`;
    new Hands(this.map, this.picture, (item) => this.pick(item), this.kept && ((items) => this.enclose(items)));
    this.showLegend(data.colours, drawn);
    this.light();
  }

  // Take what the lasso has enclosed; null, or nothing in it: let it go
  enclose(items) {
    this.selection = items?.length ? items : null;
    this.enclosed.hidden = !items;
    if (items) this.enclosed.querySelector("span").textContent = several(items.length, "item");
    this.enclosed.querySelector(".go").hidden = !this.selection;
    this.map.enclose(this.selection?.map(({ id }) => id) ?? null);
    if (this.selection) this.enclosed.querySelector(".go").focus({ preventScroll: true });
  }

  // Put the selection into the list, where it gets a name
  keepEnclosed() {
    this.kept.add(this.selection);
    this.enclose(null);
    const button = this.root.querySelector('[data-panel="items"]');
    if (button.ariaExpanded !== "true") this.unfold(button);
    this.kept.name.focus();
  }

  showLegend(colours, drawn) {
    const names = Object.keys(colours);
    const line = (textContent) => this.legend.append(make("span", { textContent }));
    for (const name of names.slice(0, LEGEND)) {
      const dot = make("i");
      dot.style.background = colours[name];
      const settings = { type: "button", title: "Search in this class only", onclick: () => this.choose(name) };
      this.legend.append(make("button", settings, dot, text("span", name)));
    }
    if (names.length > LEGEND) line(`and ${names.length - LEGEND} more`);
    line("● pictures  ▲ words");
    if (drawn < this.about.items) line(`${count(drawn)} of ${count(this.about.items)} items`);
  }

  // Search in a class, or in all again
  choose(name) {
    this.within.value = this.within.value === name ? "" : name;
    this.narrow();
  }
}
