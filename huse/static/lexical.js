// Items found by their words as they are written, in the order in which the index of huse.lexical has them:
// what is called so, what has all words, what has some; within a level by BM25 as SQLite counts it.
// Scripts without spaces between words: Thai, Lao, Burmese, Khmer, kana, Han
const UNSPACED =
  "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const ALONE = new RegExp(`[${UNSPACED}]`, "gu"); // each of these signs is a word
const PIECE = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}\\s]+`, "gu");
const TOKEN = /[\p{L}\p{M}\p{N}\p{Co}]+/gu;
const LONGEST = 10_000; // characters of a query in which words are looked for
const MOST = 32; // words that are looked for, the rarest
const OFTEN = 50_000; // items that the words of the last level may be in together
const SATURATION = 1.2; // of BM25
const LENGTH = 0.75; // of BM25

// One form for what is written in several: no capitals, accents or wide letters
export function plain(text) {
  const bare = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFKC");
  return bare
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ς", "σ")
    .replace(/\p{Cc}/gu, " ");
}

// Letters and digits alone; other signs if there are none
export function squeezed(text) {
  const form = plain(text);
  return form.replace(/[^\p{L}\p{M}\p{N}]/gu, "") || form.replace(/\s/g, "");
}

const tokens = (text) => text.match(TOKEN) ?? [];

// What stands before the first comma, semicolon, line break or end of a sentence
const beginning = (text) => text.trim().split(/[,;|\n]|\. | [-–—] /, 1)[0];

// What a query looks for, each once: words, and pairs of signs where a script has no spaces
export function terms(query) {
  const found = (plain(query).match(PIECE) ?? []).flatMap((piece) => {
    if (piece.search(ALONE) < 0) return [piece];
    const signs = [...piece];
    return signs.slice(0, Math.max(1, signs.length - 1)).map((_, n) => signs.slice(n, n + 2).join(" "));
  });
  return [...new Set(found)].filter((term) => tokens(term).length);
}

// How often something stands in a text
function times(text, part) {
  let number = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) number++;
  return number;
}

export class WordIndex {
  // items: words, and codes (ids, part numbers) of each
  constructor(items) {
    this.items = items.map(({ words, codes }) => {
      const columns = [codes.join("\n"), words].map((text) => tokens(plain(text).replace(ALONE, " $& ")));
      return {
        called: [codes, [words], [beginning(words)]].map((names) => names.map(squeezed).filter(Boolean)),
        length: columns[0].length + columns[1].length,
        text: columns.map((column) => ` ${column.join(" ")} `).join("|"), // no phrase goes on across the bar
      };
    });
    this.mean = this.items.reduce((sum, { length }) => sum + length, 0) / (items.length || 1);
  }

  // All items that are found, the best first: the number of each, and its level (4 its code … 0 some words)
  search(query) {
    const levels = new Map();
    const keep = (level, rows) => {
      for (const row of rows) if (!levels.has(row)) levels.set(row, level);
    };
    const name = squeezed(query);
    const called = (kind) => this.rows(({ called }) => called[kind].includes(name));
    for (const kind of name ? [0, 1, 2] : []) keep(4 - kind, called(kind));
    const asked = terms(query.slice(0, LONGEST)).slice(0, 4 * MOST);
    const known = asked.map((term) => this.look(term));
    const rare = known
      .filter(({ count }) => count)
      .sort((a, b) => a.count - b.count)
      .slice(0, MOST);
    let together = 0;
    const some = rare.filter(({ count }, n) => {
      together += count;
      return !n || together <= OFTEN;
    });
    if (known.every(({ count }) => count)) keep(1, this.ranked(rare, "every"));
    keep(0, this.ranked(some, "some"));
    return [...levels].map(([row, level]) => ({ row, level }));
  }

  rows(right) {
    return this.items.flatMap((item, row) => (right(item) ? [row] : []));
  }

  // A term as it stands in a text, and in how many items its rarest part is; one with a digit may go on at its end
  look(term) {
    const parts = tokens(term);
    const last = parts.at(-1);
    const goesOn = /\p{Nd}/u.test(term) && [...last].length > 2;
    const whole = goesOn ? parts.slice(0, -1) : parts;
    const counts = whole.map((part) => this.rows(({ text }) => text.includes(` ${part} `)).length);
    if (goesOn) counts.push(this.beginSo(` ${last}`));
    return { phrase: ` ${parts.join(" ")}${goesOn ? "" : " "}`, count: Math.min(...counts) };
  }

  // How many words begin so, each word of an item counted once
  beginSo(start) {
    let number = 0;
    for (const { text } of this.items) {
      const words = new Set();
      for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
        words.add(text.slice(at, text.indexOf(" ", at + 1)));
      number += words.size;
    }
    return number;
  }

  // Numbers of the items that have every or some of the phrases, the best first
  ranked(phrases, method) {
    if (!phrases.length) return [];
    const often = phrases.map(({ phrase }) => this.items.map(({ text }) => times(text, phrase)));
    const weight = often.map((numbers) => {
      const having = numbers.filter(Boolean).length;
      const rarity = Math.log((this.items.length - having + 0.5) / (having + 0.5));
      return rarity > 0 ? rarity : 1e-6;
    });
    const score = this.items.map(({ length }, row) => {
      const long = SATURATION * (1 - LENGTH + (LENGTH * length) / this.mean);
      return often.reduce((sum, n, i) => sum + weight[i] * ((n[row] * (SATURATION + 1)) / (n[row] + long)), 0);
    });
    const found = score.flatMap((_, row) => (often[method]((numbers) => numbers[row]) ? [row] : []));
    return found.sort((a, b) => score[b] - score[a]); // which leaves equal ones in their order
  }
}
