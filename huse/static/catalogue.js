// A small catalogue that answers by itself what the explorer asks. Numbers and words only: nothing is drawn here.
import { WordIndex } from "./lexical.js";
import { inside } from "./wording.js";

const ANSWERS = 30; // where no number of them is asked for

// Rows of bytes from -127 to 127, written in base 64
function bytesOf(text) {
  return Int8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

export class Catalogue {
  // data: what huse.one_file writes
  constructor(data) {
    this.data = data;
    this.cards = data.items.map(({ id, text, class_path }, n) => {
      return { id, text, class_path, picture: Boolean(data.pictures[n]), top: class_path.split(" < ")[0] };
    });
    this.number = new Map(data.items.map(({ id }, n) => [id, n]));
    this.index = new WordIndex(data.items.map(({ id, text, words = text, codes = [id] }) => ({ words, codes })));
    this.vectors = bytesOf(data.vectors);
    this.width = this.vectors.length / data.items.length;
    this.lengths = data.items.map((_, n) => Math.sqrt(this.product(n, n)));
  }

  // The answer to a question of the explorer
  ask(name, query) {
    return { about: () => this.about(), map: () => this.map(), search: () => this.search(query) }[name]();
  }

  about() {
    const { classes, sample } = this.data;
    return { items: this.cards.length, classes, sample: sample.map((n) => this.cards[n]), abilities: ["browse"] };
  }

  // Only items that have a place on the map, numbered anew
  map() {
    const { points, colours } = this.data;
    const rows = [...new Set(points.map(([row]) => row))];
    const number = new Map(rows.map((row, n) => [row, n]));
    const items = rows.map((row) => this.cards[row]);
    return { items, points: points.map(([row, ...place]) => [number.get(row), ...place]), colours };
  }

  picture(id) {
    return this.data.pictures[this.number.get(id)] ?? "";
  }

  // Answers in the class asked for, from the first on: what is like an item, what has the words, or all there is
  search({ words = "", item = "", class_path = "", first = 0, count = ANSWERS }) {
    const asked = this.number.get(item);
    if (item && asked === undefined) return { error: "There is no such item in this file." };
    const found = item
      ? this.like(asked)
      : words.trim()
        ? this.index.search(words)
        : this.cards.map((_, row) => ({ row }));
    const here = found.filter(({ row }) => inside(this.cards[row].class_path, class_path));
    const ranked = Boolean(item || words.trim());
    const answers = here.slice(first, first + count).map(({ row, score }, n) => {
      return { ...this.cards[row], ...(ranked && { rank: first + n + 1, score }) };
    });
    return { answers, total: here.length, ...(item && { item: this.cards[asked] }) };
  }

  // All other items, the most similar first
  like(item) {
    const score = this.cards.map((_, row) => this.product(item, row) / (this.lengths[item] * this.lengths[row] || 1));
    const others = score.flatMap((_, row) => (row === item ? [] : [{ row, score: score[row] }]));
    return others.sort((a, b) => b.score - a.score);
  }

  product(a, b) {
    const { vectors, width } = this;
    let sum = 0;
    for (let i = 0; i < width; i++) sum += vectors[a * width + i] * vectors[b * width + i];
    return sum;
  }
}
