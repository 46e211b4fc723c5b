import assert from "node:assert/strict";
import { test } from "node:test";

import { SpaceMap } from "../../huse/static/map.js";

// A pen that writes down what it does, and a page with nothing else on it
function recorder() {
  const strokes = [];
  const noted = (name) =>
    function (...values) {
      strokes.push({ name, values, alpha: this.globalAlpha, colour: this.fillStyle });
    };
  const pen = { globalAlpha: 1 };
  for (const name of ["beginPath", "closePath", "moveTo", "lineTo", "arc", "fill", "stroke", "fillText", "strokeText"])
    pen[name] = noted(name);
  pen.scale = () => {};
  return { pen, strokes, named: (name) => strokes.filter((stroke) => stroke.name === name) };
}

globalThis.ResizeObserver = class {
  observe() {}
};
globalThis.matchMedia = () => ({ addEventListener() {} });
globalThis.getComputedStyle = () => ({ color: "ink", backgroundColor: "paper" });
globalThis.devicePixelRatio = 2;

const ITEMS = [
  { id: "a", class_path: "Food < fruit", top: "Food" },
  { id: "b", class_path: "Food < drink", top: "Food" },
  { id: "c", class_path: "Animals < bird", top: "Animals" },
];
const POINTS = [
  [0, 0, 0, 0],
  [1, 0, 10, 0],
  [2, 0, 5, 5],
  [0, 1, 5, 0],
];

function drawn(act = () => {}) {
  const paper = recorder();
  const canvas = { getContext: () => paper.pen };
  const stage = { clientWidth: 436, clientHeight: 236, querySelector: () => canvas };
  const map = new SpaceMap(stage, { items: ITEMS, points: POINTS, colours: { Food: "red", Animals: "blue" } });
  paper.strokes.length = 0;
  act(map);
  return { map, canvas, ...paper };
}

test("each point is a mark in the colour of its class: a circle for a picture, a triangle for words", () => {
  const { canvas, named } = drawn((map) => map.draw());
  assert.deepEqual([canvas.width, canvas.height], [872, 472]); // as sharp as the screen
  assert.deepEqual([named("arc").length, named("lineTo").length], [3, 2]);
  assert.deepEqual(
    named("fill").map(({ colour, alpha }) => [colour, alpha]),
    [
      ["red", 0.8],
      ["red", 0.8],
      ["blue", 0.8],
      ["red", 0.8],
    ],
  );
});

test("answers are drawn last, the best on top, with their ranks; all else fades", () => {
  const { map, named } = drawn((map) => map.light(["b", "c"], undefined, ""));
  assert.deepEqual(
    named("fill").map(({ colour, alpha }) => [colour, alpha]),
    [
      ["red", 0.16],
      ["red", 0.16],
      ["blue", 1],
      ["red", 1],
    ],
  );
  assert.deepEqual(
    named("fillText").map(({ values }) => values[0]),
    [1, 2],
  );
  assert.equal(map.best, POINTS[1]);
});

test("without a query a class is lit up, without ranks", () => {
  const { map, named } = drawn((map) => map.light([], undefined, "Food"));
  assert.deepEqual(
    named("fill").map(({ alpha }) => alpha),
    [0.8, 0.8, 0.16, 0.8],
  );
  assert.equal(named("fillText").length, 0);
  assert.equal(map.best, undefined);
});

test("the item asked for is lit up though it is no answer, and buttons zoom in on it", () => {
  const { map, named } = drawn((map) => map.light(["b"], "c", ""));
  assert.equal(map.best, POINTS[2]);
  assert.ok(!map.faded(ITEMS[2]) && !map.faded(ITEMS[1]) && map.faded(ITEMS[0]));
  assert.equal(named("stroke").length, 2);
});

test("pointing at a card marks its points", () => {
  const { named } = drawn((map) => map.point("a"));
  assert.equal(named("stroke").length, 2); // the picture and the words of one item
  assert.equal(named("fill").length, 4);
});

test("a click finds the point that is drawn under it", () => {
  const { map } = drawn();
  assert.equal(map.near(...map.view.place(POINTS[3])), POINTS[3]);
  assert.equal(map.itemOf(POINTS[3]), ITEMS[0]);
});
