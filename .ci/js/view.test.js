import assert from "node:assert/strict";
import { test } from "node:test";

import { beside, encloses, uncovered, View } from "../../huse/static/view.js";

const POINTS = [
  [0, 0, -4, 1],
  [0, 1, 6, 3],
  [1, 0, 1, -2],
];

function viewOf(points = POINTS, width = 436, height = 236) {
  const view = new View(points);
  view.fit(width, height);
  return view;
}

function close(actual, expected) {
  assert.equal(actual.length, expected.length);
  for (const [n, value] of actual.entries()) assert.ok(Math.abs(value - expected[n]) < 1e-9, `${actual} ${expected}`);
}

test("the whole map fits its frame, with a margin, and y grows upwards", () => {
  const view = viewOf(); // 10 units across in 400 pixels, 5 upwards in 200
  assert.equal(view.scale, 40);
  close(view.place(POINTS[0]), [18, 18 + 2 * 40]);
  close(view.place(POINTS[1]), [18 + 400, 18]);
  close(view.place(POINTS[2]), [18 + 5 * 40, 18 + 200]);
});

test("the shorter side of the frame decides", () => {
  assert.equal(viewOf(POINTS, 436, 136).scale, 20);
  assert.equal(viewOf(POINTS, 136, 236).scale, 10);
});

test("a single point lies in the middle, and no points are no error", () => {
  close(viewOf([[0, 0, 7, 7]]).place([0, 0, 7, 7]), [218, 118]);
  const none = viewOf([]);
  assert.equal(none.near(218, 118), null);
  assert.ok(Number.isFinite(none.scale) && none.markSize === 4.5);
});

test("more points than a call has arguments", () => {
  const many = Array.from({ length: 300_000 }, (_, n) => [n, 0, n, n + 1]);
  const view = viewOf(many);
  assert.deepEqual([view.left, view.right, view.bottom, view.top], [0, 299_999, 1, 300_000]);
});

test("the pixel about which one zooms keeps its place", () => {
  const view = viewOf();
  const fixed = view.place(POINTS[1]);
  const before = view.scale;
  for (const factor of [1.6, 3, 0.5, 7]) {
    view.zoomBy(factor, ...fixed);
    close(view.place(POINTS[1]), fixed);
  }
  assert.ok(Math.abs(view.scale / before - 1.6 * 3 * 0.5 * 7) < 1e-9);
  const middle = viewOf();
  middle.zoomBy(2);
  assert.deepEqual([middle.x, middle.y, middle.zoom], [1, 0.5, 2]);
});

test("zoom stays between the whole map and sixty times of it", () => {
  const view = viewOf();
  view.zoomBy(0.1);
  assert.equal(view.zoom, 1);
  view.zoomBy(1000, 50, 50);
  assert.equal(view.zoom, 60);
  view.whole();
  close(view.place(POINTS[1]), [418, 18]);
});

test("the map follows the hand, at every zoom", () => {
  const view = viewOf();
  view.zoomBy(3);
  const [x, y] = view.place(POINTS[0]);
  view.move(25, -13);
  close(view.place(POINTS[0]), [x + 25, y - 13]);
});

test("the nearest point within reach is picked, as a plain search over all would", () => {
  const view = viewOf();
  for (let x = 0; x < 436; x += 7) {
    for (let y = 0; y < 236; y += 7) {
      const far = POINTS.map((point) => Math.hypot(view.place(point)[0] - x, view.place(point)[1] - y));
      const least = Math.min(...far);
      assert.equal(view.near(x, y), least < 15 ? POINTS[far.indexOf(least)] : null);
    }
  }
});

test("so it is among many points, at every zoom", () => {
  let state = 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const many = Array.from({ length: 500 }, (_, n) => [n, n % 2, random() ** 2, random()]);
  const view = viewOf(many);
  const faded = ([n]) => n % 3 === 0;
  for (let n = 0; n < 200; n++) {
    view.zoomBy(random() + 0.6, 436 * random(), 236 * random());
    const [x, y] = [436 * random(), 236 * random()];
    const far = many.map((point) => {
      const [a, b] = view.place(point);
      return ((a - x) ** 2 + (b - y) ** 2) * (faded(point) ? 2 : 1);
    });
    const least = Math.min(...far);
    assert.equal(view.near(x, y, faded), least < 15 ** 2 ? many[far.indexOf(least)] : null);
    const line = Array.from({ length: 3 + (n % 9) }, () => [436 * random(), 236 * random()]);
    assert.deepEqual(
      view.within(line),
      many.filter((point) => encloses(line, ...view.place(point))),
    );
  }
});

test("a line encloses what lies inside it, in the middle of a cross or a bow not", () => {
  const square = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ];
  assert.ok(encloses(square, 2, 2) && encloses(square, 0.1, 3.9));
  for (const [x, y] of [
    [5, 2],
    [-1, 2],
    [2, 5],
    [2, -1],
  ])
    assert.ok(!encloses(square, x, y));
  const horseshoe = [...square, [0, 3], [3, 3], [3, 1], [0, 1]];
  assert.ok(encloses(horseshoe, 3.5, 2) && !encloses(horseshoe, 1, 2));
  assert.deepEqual(viewOf().within([]), []);
  const [x, y] = viewOf().place(POINTS[0]);
  assert.deepEqual(viewOf().within([[x, y]]), []);
  const around = [
    [x - 2, y - 2],
    [x + 2, y - 2],
    [x, y + 3],
  ];
  assert.deepEqual(viewOf().within(around), [POINTS[0]]);
});

test("a view that is kept does not move with the other", () => {
  const view = viewOf();
  const kept = view.still();
  const before = kept.place(POINTS[1]);
  view.zoomBy(3, 10, 10);
  view.move(5, 5);
  assert.deepEqual(kept.place(POINTS[1]), before);
  close(view.unplace(...view.place(POINTS[2])), POINTS[2].slice(2));
});

test("what is faded has to be nearer than what is not", () => {
  const pair = [
    [0, 0, 0, 0],
    [1, 0, 100, 0],
  ];
  const view = viewOf(pair, 36 + 20, 100); // 20 pixels apart
  const faded = (point) => point[0] === 0;
  assert.equal(view.near(18 + 9, 50)[0], 0);
  assert.equal(view.near(18 + 9, 50, faded)[0], 1);
  assert.equal(view.near(18 + 2, 50, faded)[0], 0);
  assert.equal(view.near(18 - 12, 50, faded), null);
});

test("marks shrink with the number of points and grow a little with the zoom", () => {
  const sizes = [1, 1000, 10_000].map((n) => viewOf(Array.from({ length: n }, () => [0, 0, 1, 1])).markSize);
  assert.deepEqual([sizes[0], sizes[2]], [4.5, 2.2]);
  assert.ok(sizes[1] > 2.2 && sizes[1] < 4.5);
  const view = viewOf();
  view.zoomBy(60);
  assert.equal(view.markSize, 4.5 * 1.6);
});

test("a label is left out where it would cover a better one", () => {
  const places = [
    [0, 0],
    [19, 13],
    [20, 0],
    [0, 14],
    [30, 5],
  ];
  assert.deepEqual(uncovered(places), [true, false, true, true, false]);
  assert.deepEqual(uncovered([]), []);
});

test("a box beside a pixel never leaves the frame", () => {
  const [box, frame] = [
    { width: 150, height: 200 },
    { width: 400, height: 300 },
  ];
  assert.deepEqual(beside(10, 10, box, frame), [24, 24]);
  assert.deepEqual(beside(390, 10, box, frame), [250, 24]);
  assert.deepEqual(beside(10, 290, box, frame), [24, 76]);
  assert.deepEqual(beside(10, 150, box, frame), [24, 0]);
  assert.deepEqual(beside(5, 5, box, { width: 100, height: 100 }), [0, 0]);
});
