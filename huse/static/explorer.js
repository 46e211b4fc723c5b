// Search box, answers and map in an element.
import { card } from "./cards.js";
import { make } from "./dom.js";
import { FRAME } from "./frame.js";
import { Hands } from "./hands.js";
import { SpaceMap } from "./map.js";
import { answersLine, count, nameOf, option, sentence } from "./wording.js";

const LEGEND = 16; // entries, at most

export class Explorer {
  // ask(name, query, file) and picture(id) reach Python. address, where there is one, keeps the query in the
  // address of the page (get, put, onback), so that it can be reloaded, sent on, and left with the back button.
  constructor(root, { ask, picture, address }) {
    root.classList.add("huse");
    root.innerHTML = FRAME;
    Object.assign(this, { root, ask, picture, address });
    const find = (selector) => root.querySelector(selector);
    Object.assign(this, { form: find("form"), chip: find(".chip"), status: find(".status"), list: find(".answers") });
    Object.assign(this, { stage: find(".stage"), legend: find(".legend") });
    const { words, file, class: within } = this.form.elements;
    Object.assign(this, { words, file, within });
    // the query besides words and class, what was answered, and the number of the last search
    Object.assign(this, { item: null, upload: null, answers: [], turn: 0, map: null });
    this.listen();
    this.start();
  }

  async start() {
    this.about = await this.ask("about");
    for (const branch of this.about.classes)
      this.within.append(make("option", { value: branch.path, textContent: option(branch) }));
    this.address?.onback(() => this.recall());
    this.recall();
    this.drawMap();
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
      root.classList.add("dropping");
    };
    root.ondragleave = (event) => {
      if (!root.contains(event.relatedTarget)) root.classList.remove("dropping");
    };
    root.ondrop = (event) => {
      event.preventDefault();
      root.classList.remove("dropping");
      this.take(event.dataTransfer.files[0]);
    };
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

  show(items) {
    const pick = (item) => this.pick(item);
    const point = (id) => this.map?.point(id);
    this.list.replaceChildren(...items.map((item) => card(item, this.picture, pick, point)));
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

  async search(remember = true) {
    const mine = ++this.turn;
    const { item, upload } = this;
    const query = { words: item ? "" : this.words.value, item: item?.id ?? "", class_path: this.within.value };
    if (remember) this.address?.put(upload ? {} : query);
    this.busy(true);
    this.say("Searching …");
    const failed = { error: "There was no answer. Is the program still running?" };
    const reply = await this.ask("search", query, upload).catch(() => failed);
    if (mine !== this.turn) return;
    this.busy(false);
    if (reply.error) {
      if (!this.list.childElementCount) this.show(this.about.sample); // nothing was there before
      return this.say(reply.error, true);
    }
    if (reply.item) this.hold(reply.item, null);
    this.show(reply.answers);
    this.answers = reply.answers.map(({ id }) => id);
    const { item: known, strange } = reply;
    const asked = { item: known, words: query.words, upload, branch: query.class_path, strange };
    this.say(answersLine(this.answers.length, asked));
    this.light();
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
    if (!file) return;
    if (file.size > this.about?.limit) return this.say(this.about.too_large, true);
    this.hold(null, file);
    this.search();
  }

  // Search in another class, or show that class in the map
  narrow() {
    if (this.words.value.trim() || this.item || this.upload) return this.search();
    this.address?.put({ class_path: this.within.value });
    this.light();
  }

  // Do what the address of the page asks for
  recall() {
    const query = this.address?.get() ?? {};
    this.words.value = query.words ?? "";
    this.within.value = query.class_path ?? "";
    if (this.within.selectedIndex < 0) this.within.value = ""; // a class that is not in the menu
    if (query.item) return this.pick({ id: query.item, text: "", picture: true }, false);
    this.hold(null, null);
    if (query.words) return this.search(false);
    this.turn++; // an answer that is on its way comes too late
    this.answers = [];
    this.light();
    this.show(this.about.sample);
    this.say(`${count(this.about.items)} items. Type words, drop a picture, or click a point on the map.`);
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
    const all = `Map of ${data.items.length} items.`;
    this.map.canvas.ariaLabel = `${all} The answers are lit up; each answer can also be chosen in the list.`;
    new Hands(this.map, this.picture, (item) => this.pick(item));
    this.showLegend(data.colours);
    this.light();
  }

  showLegend(colours) {
    const names = Object.keys(colours);
    const line = (textContent) => this.legend.append(make("span", { textContent }));
    for (const name of names.slice(0, LEGEND)) {
      const dot = make("i");
      dot.style.background = colours[name];
      const settings = { type: "button", title: "Search in this class only", onclick: () => this.choose(name) };
      this.legend.append(make("button", settings, dot, name));
    }
    if (names.length > LEGEND) line(`and ${names.length - LEGEND} more`);
    line("● pictures  ▲ words");
  }

  // Search in a class, or in all again
  choose(name) {
    this.within.value = this.within.value === name ? "" : name;
    this.narrow();
  }
}
