// Where the points of a map lie in a frame of so many pixels. Numbers only: nothing is drawn here.
// A point is [number of its item, 0 for a picture or 1 for words, x, y]; y grows upwards, pixels grow downwards.
const MARGIN = 18;
const CLOSEST = 60;
const REACH = 15;

function span(values) {
  let [low, high] = values.length ? [Infinity, -Infinity] : [0, 0];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

export class View {
  constructor(points) {
    this.points = points;
    [this.left, this.right] = span(points.map(([, , x]) => x));
    [this.bottom, this.top] = span(points.map(([, , , y]) => y));
    this.fit(0, 0);
    this.whole();
  }

  fit(width, height) {
    Object.assign(this, { width, height });
  }

  // Show everything
  whole() {
    this.x = (this.left + this.right) / 2;
    this.y = (this.bottom + this.top) / 2;
    this.zoom = 1;
  }

  // Pixels for one unit of the map
  get scale() {
    const across = (this.width - 2 * MARGIN) / (this.right - this.left || 1);
    const upwards = (this.height - 2 * MARGIN) / (this.top - this.bottom || 1);
    return this.zoom * Math.min(across, upwards);
  }

  // The pixel of a point
  place([, , x, y]) {
    return [this.width / 2 + (x - this.x) * this.scale, this.height / 2 - (y - this.y) * this.scale];
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
    let best = null;
    let least = REACH ** 2;
    for (const point of this.points) {
      const [a, b] = this.place(point);
      const far = ((a - x) ** 2 + (b - y) ** 2) * (faded(point) ? 2 : 1);
      if (far < least) [best, least] = [point, far];
    }
    return best;
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
