import assert from "node:assert/strict";
import { test } from "node:test";

import {
  answersLine,
  asking,
  balanceName,
  doubts,
  filled,
  filterLine,
  inside,
  itemsLine,
  leaf,
  nameOf,
  option,
  sentence,
  several,
  valueName,
} from "../../huse/static/wording.js";

test("an item is called by its words, or else by its id", () => {
  assert.equal(nameOf({ id: "1F352", text: "cherries" }), "cherries");
  assert.equal(nameOf({ id: "1F352", text: "" }), "1F352");
});

test("a class is inside itself, inside every branch above it, and inside no namesake", () => {
  const path = "Food & Drink < food-fruit";
  for (const branch of ["", "Food & Drink", path]) assert.ok(inside(path, branch));
  for (const branch of ["Food", "food-fruit", "Food & Drink < food", `${path} < berries`])
    assert.ok(!inside(path, branch));
  assert.equal(leaf(path), "food-fruit");
  assert.equal(leaf("Food & Drink"), "Food & Drink");
});

test("the menu sets a class in by its level", () => {
  assert.equal(option({ path: "Food & Drink", level: 0, items: 1234 }), "Food & Drink (1,234)");
  assert.equal(option({ path: "a < b < c", level: 2, items: 1 }), "\u2003\u2003c (1)");
});

test("a line begins with a capital", () => {
  assert.equal(sentence("there is no such item"), "There is no such item");
  assert.equal(sentence(""), "");
});

test("the line above the answers says what was asked", () => {
  const item = { id: "1", text: "cherries" };
  assert.equal(answersLine(10, { words: " green apple " }), "10 answers to “green apple”");
  assert.equal(answersLine(1, { item, branch: "Food" }), "1 answer to “cherries” in Food");
  assert.equal(answersLine(0, { words: "x", upload: {}, branch: "" }), "No answers to “x” and your picture");
  assert.equal(answersLine(2, { upload: {} }), "2 answers to your picture");
  assert.equal(itemsLine(1234, "Food"), "1,234 items in Food");
  assert.equal(itemsLine(1, ""), "1 item");
  const strange = answersLine(10, { words: "tax", branch: "Food", strange: true });
  assert.equal(strange, "Perhaps nothing in this catalogue is like “tax”; these are the nearest in Food");
  assert.equal(answersLine(20, { words: "x", fits: 0.934 }), "20 answers to “x” · fits this catalogue: 0.93");
  assert.equal(answersLine(20, { words: "x", fits: null }), "20 answers to “x”");
  assert.equal(itemsLine(1234, "Food"), "1,234 items in Food");
  assert.equal(several(1, "item") + several(0, "item"), "1 item0 items");
});

test("a filter says what it leaves", () => {
  assert.equal(filterLine("colour", ["red", true, 3]), "colour: red or yes or 3");
  assert.equal(filterLine("price", { min: 3, max: 20 }), "price: 3 to 20");
  assert.equal(filterLine("price", { min: 0 }), "price: from 0");
  assert.equal(filterLine("price", { max: 0 }), "price: up to 0");
  assert.equal(valueName(false), "no");
});

test("filters that ask nothing are none", () => {
  assert.equal(asking({}), undefined);
  assert.equal(asking({ colour: [], price: {}, odd: null }), undefined);
  assert.deepEqual(asking({ colour: [], price: { min: 0 }, size: [false] }), { price: { min: 0 }, size: [false] });
});

test("the slider and the doubts about a label are words", () => {
  const names = [0, 0.5, 1].map(balanceName);
  assert.ok(new Set(names).size === 3 && names[2] === "meaning");
  assert.equal(doubts({ agree: false, fits: 0.2 }), "picture and words disagree; hardly fits the catalogue");
  for (const clear of [
    { agree: true, fits: 0.9 },
    { agree: null, fits: null },
  ])
    assert.equal(doubts(clear), "");
});

test("an address holds what was filled in, safely written", () => {
  assert.equal(filled({ words: "green apple", item: "", class_path: undefined }).toString(), "words=green+apple");
  assert.equal(filled({}).toString(), "");
  const query = { words: "a&b=c#d?é“", class_path: "Food & Drink < food-fruit" };
  assert.deepEqual(Object.fromEntries(new URLSearchParams(filled(query).toString())), query);
  const more = Object.fromEntries(filled({ filters: { "a&b": ["“c”"] }, first: 0, balance: 0, count: 20 }));
  assert.deepEqual(more, { filters: '{"a&b":["“c”"]}', first: "0", balance: "0", count: "20" });
});
