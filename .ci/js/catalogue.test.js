import assert from "node:assert/strict";
import { test } from "node:test";

import { Catalogue } from "../../huse/static/catalogue.js";

const ROWS = [
  [127, 0],
  [120, 40],
  [0, -127],
  [-127, 5],
];
const DATA = {
  items: [
    { id: "a", text: "red apple", class_path: "Food < fruit" },
    { id: "b", text: "green …", class_path: "Food < fruit", words: "green apple", codes: ["b", "AB-12"] },
    { id: "c", text: "fire", class_path: "Cars" },
    { id: "constructor", text: "soup", class_path: "Food" },
  ],
  pictures: ["data:image/webp;base64,AA", "", "", ""],
  vectors: btoa(String.fromCharCode(...ROWS.flat().map((x) => x & 255))),
  points: [
    [1, 0, 1, 2],
    [3, 0, 5, 6],
    [1, 1, 3, 4],
  ],
  colours: { Food: "red", Cars: "blue" },
  classes: [{ path: "Cars", level: 0, items: 1 }],
  sample: [2, 0],
};
const catalogue = new Catalogue(DATA);
const ids = (query) => catalogue.search(query).answers.map(({ id }) => id);

test("what the page is told first: no picture may be given, classes can be browsed", () => {
  const about = catalogue.ask("about");
  assert.deepEqual([about.items, about.abilities], [4, ["browse"]]);
  assert.deepEqual(
    about.sample.map(({ id, picture }) => [id, picture]),
    [
      ["c", false],
      ["a", true],
    ],
  );
  const map = catalogue.ask("map");
  assert.deepEqual(
    map.items.map(({ id, top }) => [id, top]),
    [
      ["b", "Food"],
      ["constructor", "Food"],
    ],
  );
  assert.deepEqual(map.points, [
    [0, 0, 1, 2],
    [1, 0, 5, 6],
    [0, 1, 3, 4],
  ]);
});

test("an item finds the others by the cosine of their vectors", () => {
  const { answers, item, total } = catalogue.ask("search", { item: "a" });
  assert.deepEqual([item.id, total, answers.map(({ id }) => id)], ["a", 3, ["b", "c", "constructor"]]);
  const expected = ROWS.map(([x, y]) => x / Math.hypot(x, y));
  for (const { rank, score } of answers) assert.ok(Math.abs(score - expected[rank]) < 1e-12);
  assert.deepEqual(ids({ item: "a", class_path: "Food" }), ["b", "constructor"]);
});

test("words are looked up, also those that a card has no room for", () => {
  assert.deepEqual(ids({ words: "apple" }), ["a", "b"]);
  assert.deepEqual(ids({ words: "ab 12" }), ["b"]);
  assert.deepEqual(ids({ words: "constructor" }), ["constructor"]);
  assert.deepEqual(ids({ words: "apple", class_path: "Cars" }), []);
  assert.equal(catalogue.search({ words: "apple" }).answers[1].rank, 2);
});

test("without words a class is browsed, part by part and without ranks", () => {
  assert.deepEqual(ids({ class_path: "Food" }), ["a", "b", "constructor"]);
  assert.deepEqual(ids({}), ["a", "b", "c", "constructor"]);
  const { answers, total } = catalogue.search({ words: " ", first: 1, count: 2 });
  assert.deepEqual([answers.map(({ id }) => id), total, answers[0].rank], [["b", "c"], 4, undefined]);
  assert.equal(catalogue.search({ item: "a", first: 1, count: 1 }).answers[0].rank, 2);
});

test("what is not there", () => {
  assert.match(catalogue.search({ item: "toString" }).error, /no such item/);
  assert.deepEqual(
    [catalogue.picture("a"), catalogue.picture("b"), catalogue.picture("x")],
    [DATA.pictures[0], "", ""],
  );
  const empty = new Catalogue({ ...DATA, items: [], pictures: [], vectors: "" });
  assert.deepEqual([empty.search({}).answers, empty.search({ words: "red" }).total], [[], 0]);
});
