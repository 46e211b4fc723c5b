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
  for (const name of ["scale", "setTransform", "clearRect", "drawImage", "putImageData"]) pen[name] = noted(name);
  return { pen, strokes, named: (name) => strokes.filter((stroke) => stroke.name === name) };
}

globalThis.ResizeObserver = class {
  observe() {}
};
globalThis.matchMedia = () => ({ addEventListener() {} });
globalThis.getComputedStyle = () => ({ color: "ink", backgroundColor: "paper" });
globalThis.devicePixelRatio = 2;
let sheets; // those of the map under test
globalThis.OffscreenCanvas = class {
  constructor() {
    this.paper = recorder();
    sheets.push(this.paper);
  }
  getContext() {
    return this.paper.pen;
  }
};
globalThis.ImageData = class {};

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

// The strokes of the newest sheet, and after them those of the canvas
function drawn(act = () => {}, { items = ITEMS, points = POINTS } = {}) {
  sheets = [];
  const paper = recorder();
  const canvas = { getContext: () => paper.pen };
  const stage = { clientWidth: 436, clientHeight: 236, querySelector: () => canvas };
  const map = new SpaceMap(stage, { items, points, colours: { Food: "#ff0000", Animals: "#0000ff" } });
  paper.strokes.length = sheets.length = 0;
  act(map);
  const strokes = [...(sheets.at(-1)?.strokes ?? []), ...paper.strokes];
  return { map, canvas, strokes, named: (name) => strokes.filter((stroke) => stroke.name === name) };
}

test("each point is a mark in the colour of its class: a circle for a picture, a triangle for words", () => {
  const { canvas, named } = drawn((map) => map.draw());
  assert.deepEqual([canvas.width, canvas.height], [872, 472]); // as sharp as the screen
  assert.deepEqual([named("arc").length, named("lineTo").length], [3, 2]);
  assert.deepEqual(
    named("fill").map(({ colour, alpha }) => [colour, alpha]),
    [
      ["#ff0000", 0.8],
      ["#ff0000", 0.8],
      ["#0000ff", 0.8],
      ["#ff0000", 0.8],
    ],
  );
});

test("answers are drawn last, the best on top, with their ranks; all else fades", () => {
  const { map, named } = drawn((map) => map.light(["b", "c"], undefined, ""));
  assert.deepEqual(
    named("fill").map(({ colour, alpha }) => [colour, alpha]),
    [
      ["#ff0000", 0.16],
      ["#ff0000", 0.16],
      ["#0000ff", 1],
      ["#ff0000", 1],
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
  assert.equal(named("fill").length, 2); // the others stay as they are
});

test("a click finds the point that is drawn under it", () => {
  const { map } = drawn();
  assert.equal(map.near(...map.view.place(POINTS[3])), POINTS[3]);
  assert.equal(map.itemOf(POINTS[3]), ITEMS[0]);
});

test("a selection stands out, and so does a line that is being drawn", () => {
  const chosen = drawn((map) => map.enclose(["c"]));
  assert.deepEqual(
    chosen.named("fill").map(({ alpha }) => alpha),
    [0.16, 0.16, 0.8, 0.16],
  );
  assert.ok(chosen.map.faded(ITEMS[0]) && !chosen.map.faded(ITEMS[2]));
  const { named } = drawn((map) => {
    map.line = [
      [0, 0],
      [9, 0],
      [9, 9],
    ];
    map.compose();
  });
  assert.deepEqual([named("lineTo").length, named("stroke").length], [3, 1]);
});

test("of very many points the sheet is moved, until the hand rests", () => {
  const points = Array.from({ length: 30_000 }, (_, n) => [n % 3, n % 2, n % 200, n / 200]);
  const { map, named } = drawn((map) => map.paint(), { points });
  assert.deepEqual([named("putImageData").length, named("arc").length], [1, 0]);
  map.view.move(30, 10);
  const strokes = [];
  map.canvas.getContext = () =>
    new Proxy(
      {},
      {
        get:
          (_, name) =>
          (...values) =>
            strokes.push([name, ...values]),
      },
    );
  map.draw();
  clearTimeout(map.resting);
  const [, , x, y, width] = strokes.find(([name]) => name === "drawImage");
  assert.deepEqual([x, y, width].map(Math.round), [30, 10, 436]);
  assert.equal(sheets.length, 1);
});
