// Where the points of a map lie in a frame of so many pixels. Numbers only: nothing is drawn here.
// A point is [number of its item, 0 for a picture or 1 for words, x, y]; y grows upwards, pixels grow downwards.
const MARGIN = 18;
const CLOSEST = 60;
const REACH = 15;
const TOGETHER = 4; // points of a square of the grid, about

function span(values) {
  if (!values.length) return [0, 0];
  let low = Infinity;
  let high = -Infinity;
  for (let n = 0; n < values.length; n++) {
    if (values[n] < low) low = values[n];
    if (values[n] > high) high = values[n];
  }
  return [low, high];
}

// Whether a line from a place to the right crosses a side of a polygon, which is a pair of corners
const crosses = ([a, b, c, d], x, y) => d > y !== b > y && x < c + ((a - c) * (y - d)) / (b - d);

// The sides of a polygon
const sidesOf = (corners) => corners.map(([x, y], n) => [...corners.at(n - 1), x, y]);

// Whether a place lies inside a polygon, which may cross itself
export const encloses = (corners, x, y) => sidesOf(corners).filter((side) => crosses(side, x, y)).length % 2 === 1;

// Points by the square in which they lie, so that only few have to be looked at
class Grid {
  constructor(xs, ys, [left, right], [bottom, top]) {
    const side = Math.max(1, Math.floor(Math.sqrt(xs.length / TOGETHER)));
    Object.assign(this, { side, left, bottom, wide: (right - left) / side || 1, high: (top - bottom) / side || 1 });
    this.starts = new Uint32Array(side * side + 1); // of each square in the numbers
    const square = new Uint32Array(xs.length);
    for (let n = 0; n < xs.length; n++) {
      square[n] = this.row(ys[n]) * side + this.column(xs[n]);
      this.starts[square[n] + 1]++;
    }
    for (let at = 0; at < side * side; at++) this.starts[at + 1] += this.starts[at];
    const next = this.starts.slice();
    this.numbers = new Uint32Array(xs.length);
    for (let n = 0; n < square.length; n++) this.numbers[next[square[n]]++] = n;
  }

  column(x) {
    return Math.max(0, Math.min(this.side - 1, Math.floor((x - this.left) / this.wide)));
  }

  row(y) {
    return Math.max(0, Math.min(this.side - 1, Math.floor((y - this.bottom) / this.high)));
  }

  // Call a function with the number and the row of each point in the squares that a rectangle touches
  visit([left, right], [bottom, top], look) {
    const [from, to] = [this.column(left), this.column(right)];
    for (let row = this.row(bottom); row <= this.row(top); row++) {
      const end = this.starts[row * this.side + to + 1];
      for (let n = this.starts[row * this.side + from]; n < end; n++) look(this.numbers[n], row);
    }
  }
}

export class View {
  constructor(points) {
    this.points = points;
    this.xs = new Float64Array(points.length);
    this.ys = new Float64Array(points.length);
    for (let n = 0; n < points.length; n++) {
      this.xs[n] = points[n][2];
      this.ys[n] = points[n][3];
    }
    const sides = [span(this.xs), span(this.ys)];
    [[this.left, this.right], [this.bottom, this.top]] = sides;
    this.grid = new Grid(this.xs, this.ys, ...sides);
    this.fit(0, 0);
    this.whole();
  }

  // The same view, which stays as it is
  still() {
    return Object.assign(Object.create(View.prototype), this);
  }

  // sharp: pixels of the screen for each of these
  fit(width, height, sharp = 1) {
    Object.assign(this, { width, height, margin: MARGIN * sharp });
  }

  // Show everything
  whole() {
    this.x = (this.left + this.right) / 2;
    this.y = (this.bottom + this.top) / 2;
    this.zoom = 1;
  }

  // Pixels for one unit of the map
  get scale() {
    const across = (this.width - 2 * this.margin) / (this.right - this.left || 1);
    const upwards = (this.height - 2 * this.margin) / (this.top - this.bottom || 1);
    return this.zoom * Math.min(across, upwards);
  }

  // The pixel of a point
  place([, , x, y]) {
    return [this.width / 2 + (x - this.x) * this.scale, this.height / 2 - (y - this.y) * this.scale];
  }

  // The place in the map of a pixel
  unplace(x, y) {
    return [this.x + (x - this.width / 2) / this.scale, this.y - (y - this.height / 2) / this.scale];
  }

  // Move the map by so many pixels
  move(dx, dy) {
    this.x -= dx / this.scale;
    this.y += dy / this.scale;
  }

  // Zoom about a pixel, which keeps its place
  zoomBy(factor, x = this.width / 2, y = this.height / 2) {
    const [dx, dy] = [x - this.width / 2, y - this.height / 2];
    const before = this.scale;
    this.zoom = Math.max(1, Math.min(CLOSEST, this.zoom * factor));
    this.x += dx / before - dx / this.scale;
    this.y -= dy / before - dy / this.scale;
  }

  // The point under a pixel or near it, or null; a faded one has to be nearer
  near(x, y, faded = () => false) {
    const [a, b] = this.unplace(x, y);
    const reach = REACH / this.scale;
    let best = null;
    let least = REACH ** 2;
    const look = (n) => {
      let far = ((this.xs[n] - a) ** 2 + (this.ys[n] - b) ** 2) * this.scale ** 2;
      if (far < least && faded(this.points[n])) far *= 2;
      if (far < least || (far === least && best !== null && n < best)) [best, least] = [n, far];
    };
    this.grid.visit([a - reach, a + reach], [b - reach, b + reach], look);
    return best === null ? null : this.points[best];
  }

  // The points inside a line of pixels that is closed from its end to its beginning
  within(line) {
    const corners = line.map(([x, y]) => this.unplace(x, y));
    if (corners.length < 3) return [];
    const rows = new Map(); // of the grid → sides that reach into them
    for (const side of sidesOf(corners)) {
      const [low, high] = [this.grid.row(Math.min(side[1], side[3])), this.grid.row(Math.max(side[1], side[3]))];
      for (let row = low; row <= high; row++) rows.set(row, [...(rows.get(row) ?? []), side]);
    }
    const found = [];
    const look = (n, row) => {
      let odd = false;
      for (const side of rows.get(row) ?? []) if (crosses(side, this.xs[n], this.ys[n])) odd = !odd;
      if (odd) found.push(n);
    };
    this.grid.visit(span(corners.map(([x]) => x)), span(corners.map(([, y]) => y)), look);
    return Array.from(Uint32Array.from(found).sort(), (n) => this.points[n]);
  }

  // The size of a mark in pixels: smaller where there are many, larger after zooming in
  get markSize() {
    const size = Math.max(2.2, Math.min(4.5, 120 / Math.sqrt(this.points.length)));
    return size * Math.min(1.6, this.zoom ** 0.3);
  }
}

// Which labels can be drawn without covering one written before
export function uncovered(places, width = 20, height = 14) {
  const drawn = [];
  return places.map(([x, y]) => {
    const free = !drawn.some(([a, b]) => Math.abs(a - x) < width && Math.abs(b - y) < height);
    if (free) drawn.push([x, y]);
    return free;
  });
}

// The left upper corner of a box beside a pixel, inside a frame
export function beside(x, y, box, frame, gap = 14) {
  const left = Math.max(0, Math.min(x + gap, frame.width - box.width));
  const below = y + gap + box.height <= frame.height;
  return [left, below ? y + gap : Math.max(0, y - gap - box.height)];
}
