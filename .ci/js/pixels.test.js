import assert from "node:assert/strict";
import { test } from "node:test";

import { pixel, stamp, stencil } from "../../huse/static/pixels.js";
import { View } from "../../huse/static/view.js";

test("a circle and a triangle are the pixels inside them", () => {
  const circle = stencil(3, false);
  assert.equal(circle.length, 29); // whole numbers with x² + y² ≤ 9
  assert.ok(circle.every(([x, y]) => Math.hypot(x, y) <= 3));
  const triangle = stencil(4, true);
  const rows = new Map();
  for (const [, y] of triangle) rows.set(y, (rows.get(y) ?? 0) + 1);
  const widths = [...rows.entries()].sort(([a], [b]) => a - b).map(([, width]) => width);
  assert.deepEqual(
    widths,
    widths.toSorted((a, b) => a - b),
  ); // wider and wider downwards
  assert.ok(widths.at(-1) >= 7 && widths[0] === 1);
});

test("a pixel is its colour and how much it covers", () => {
  assert.deepEqual([...new Uint8Array(new Uint32Array([pixel("#1f77b4", 0.8)]).buffer)], [0x1f, 0x77, 0xb4, 204]);
});

test("each mark lies where the view places it, later layers on top, nothing outside", () => {
  const points = [
    [0, 0, 0, 0],
    [1, 0, 10, 5],
    [2, 1, 10, 0],
    [3, 0, 0, 0],
  ];
  const view = new View(points);
  const [width, height] = [136, 86];
  view.fit(width, height);
  const at = (pixels, point) => {
    const [x, y] = view.place(point).map(Math.round);
    return pixels[y * width + x];
  };
  const ink = [1, 2, 3, 4];
  const first = stamp(view, 2, [ink], width, height);
  assert.deepEqual(
    points.slice(0, 3).map((point) => at(first, point)),
    [4, 2, 3],
  );
  assert.equal(first.filter(Boolean).length, 13 + 13 + stencil(2, true).length);
  const layers = [
    [0, 0, 0, 9],
    [8, 0, 0, 0],
  ];
  assert.equal(at(stamp(view, 2, layers, width, height), points[0]), 8);
  view.zoomBy(60, 0, 0);
  for (let n = 0; n < 50; n++) {
    view.move(-9, -7);
    const written = stamp(view, 3, [ink], width, height).filter(Boolean).length;
    const near = points.some((point) => {
      const [x, y] = view.place(point);
      return x > -4 && y > -4 && x < width + 4 && y < height + 4;
    });
    assert.ok(near || written === 0);
  }
});
