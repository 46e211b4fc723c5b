import assert from "node:assert/strict";
import { test } from "node:test";

import { plain, squeezed, terms, WordIndex } from "../../huse/static/lexical.js";

const ITEMS = [
  { words: "red apple, fruit", codes: ["AB-1234"] },
  { words: "green apple, fruit", codes: ["AB-1243", "x/7"] },
  { words: "red fire engine", codes: [] },
];
const found = (query, items = ITEMS) => new WordIndex(items).search(query).map(({ row, level }) => [row, level]);

test("one form for what is written in several", () => {
  assert.equal(plain("Café ＡＢ Straße ΜΗΛΟΣ\0"), "cafe ab strasse μηλοσ ");
  assert.equal(plain("CAFE\u0301"), plain("Café"));
  assert.equal(squeezed("AB-12/3"), squeezed("ab 123"));
  assert.equal(squeezed(" ★ "), "★");
});

test("words, and pairs of signs where a script has no spaces", () => {
  assert.deepEqual(terms("Red  red APPLE! & -"), ["red", "apple!"]);
  assert.deepEqual(terms("iPhone手机壳"), ["iphone", "手 机", "机 壳"]);
  assert.deepEqual(terms("東"), ["東"]);
});

test("what is called so comes first, then all words, then some", () => {
  assert.deepEqual(found("apple red"), [
    [0, 1],
    [2, 0],
    [1, 0],
  ]);
  assert.deepEqual(found("Red apple")[0], [0, 2]);
  assert.deepEqual(found("RED FIRE ENGINE")[0], [2, 3]);
  assert.deepEqual(found("ab 1234")[0], [0, 4]);
  assert.deepEqual(found("x/7")[0], [1, 4]);
});

test("a word with a digit in it finds what begins so, another one does not", () => {
  assert.deepEqual(found("AB-124"), [[1, 1]]);
  assert.deepEqual(found("ab-12"), []);
  assert.deepEqual(found("appl"), []);
});

test("the rarer word weighs more, and so does a shorter item; equal ones stay in their order", () => {
  const texts = ["red", "blue long long long", "blue", "red", "red", "green", "green"];
  const items = texts.map((words) => ({ words, codes: [] }));
  assert.deepEqual(
    found("red blue", items).map(([row]) => row),
    [2, 1, 0, 3, 4],
  );
});

test("no phrase goes on from the codes into the words", () => {
  const items = [{ words: "12 red", codes: ["ab"] }];
  assert.deepEqual(found("ab-12", items), []);
  assert.deepEqual(found("ab 12", items), [[0, 1]]);
});

test("nothing that is typed breaks it", () => {
  const odd = [
    '"',
    "*",
    "(",
    "\\",
    "[",
    ".*",
    "\ud800",
    "\0",
    "$&",
    "constructor",
    "x".repeat(1e5),
    "red ".repeat(1e5),
  ];
  for (const query of odd) new WordIndex(ITEMS).search(query);
  assert.deepEqual(found(""), []);
  assert.deepEqual(found(" \n"), []);
  assert.deepEqual(found("red", []), []);
  assert.deepEqual(found("★☆", [{ words: "★ ☆", codes: [] }]), [[0, 3]]);
});
