import assert from "node:assert/strict";
import { test } from "node:test";

import { answersLine, filled, inside, leaf, nameOf, option, sentence } from "../../huse/static/wording.js";

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
  const strange = answersLine(10, { words: "tax", branch: "Food", strange: true });
  assert.equal(strange, "Nothing in this catalogue looks like “tax”; these are the nearest in Food");
});

test("an address holds what was filled in, safely written", () => {
  assert.equal(filled({ words: "green apple", item: "", class_path: undefined }).toString(), "words=green+apple");
  assert.equal(filled({}).toString(), "");
  const query = { words: "a&b=c#d?é“", class_path: "Food & Drink < food-fruit" };
  assert.deepEqual(Object.fromEntries(new URLSearchParams(filled(query).toString())), query);
});
