// The map, drawn on a canvas: circles for pictures, triangles for words, one colour for each top-level class.
// What is lit up is drawn anew with every movement. All other marks lie on a sheet, which is moved as a whole where there
// are very many; it is made anew when the hand rests, so that nothing stutters.
import { pixel, stamp } from "./pixels.js";
import { uncovered, View } from "./view.js";
import { inside } from "./wording.js";

const FEW = 4000; // marks that are drawn one by one, with smooth edges
const REST = 60; // milliseconds without a movement
const PLAIN = 0; // how the marks of an item are drawn
const FADED = 1;
const LIT = 2;
const ALPHA = [0.8, 0.16];

export class SpaceMap {
  // stage: the element around the canvas; data: items, points and colours, as Python sends them
  constructor(stage, data) {
    Object.assign(this, { stage, data, canvas: stage.querySelector("canvas"), view: new View(data.points) });
    Object.assign(this, { ranks: new Map(), branch: "", centre: null, pointed: null, enclosed: null, line: null });
    this.marks = new Map(data.items.map(({ id }) => [id, []])); // id → its points
    for (const point of data.points) this.marks.get(this.itemOf(point).id).push(point);
    this.inks = data.items.map(({ top }) => data.colours[top]);
    this.sort();
    new ResizeObserver(() => this.draw()).observe(stage);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.draw());
    this.draw();
  }

  itemOf(point) {
    return this.data.items[point[0]];
  }

  // Light up the answers (ids, best first), the item that was asked for, and a class where nothing was asked
  light(ids, centre, branch) {
    this.ranks = new Map(ids.map((id, n) => [id, n + 1]));
    Object.assign(this, { centre, branch });
    this.sort();
    this.draw();
  }

  // Light up one item, or none
  point(id) {
    this.pointed = id;
    this.compose();
  }

  // Let all but some items stand back; null: none
  enclose(ids) {
    this.enclosed = ids && new Set(ids);
    this.sort();
    this.draw();
  }

  get asked() {
    return this.ranks.size > 0 || Boolean(this.centre);
  }

  // Whether the marks of an item stand back: behind a selection, the answers, or a class where nothing was asked
  faded(item) {
    if (this.enclosed) return !this.enclosed.has(item.id);
    if (!this.asked) return !inside(item.class_path, this.branch);
    return !this.ranks.has(item.id) && item.id !== this.centre;
  }

  // What becomes of each item, so that nobody has to ask for every mark
  sort() {
    const lit = this.asked && !this.enclosed;
    this.states = Uint8Array.from(this.data.items, (item) => (this.faded(item) ? FADED : lit ? LIT : PLAIN));
    this.far = null;
  }

  near(x, y) {
    return this.view.near(x, y, (point) => this.states[point[0]] === FADED);
  }

  // The point that the buttons zoom in on: the item asked for, or the first answer
  get best() {
    return this.marks.get(this.centre ?? this.ranks.keys().next().value)?.[0];
  }

  draw() {
    const { clientWidth, clientHeight } = this.stage;
    this.sharp = devicePixelRatio || 1;
    const size = { width: Math.round(clientWidth * this.sharp), height: Math.round(clientHeight * this.sharp) };
    if (this.canvas.width !== size.width || this.canvas.height !== size.height) Object.assign(this.canvas, size);
    this.view.fit(clientWidth, clientHeight);
    clearTimeout(this.resting);
    if (!size.width || !size.height) return; // it is not shown
    if (!this.sheet || this.view.points.length <= FEW) return this.paint();
    this.compose();
    this.resting = setTimeout(() => this.paint(), REST);
  }

  // Put all marks that are not lit up on a new sheet
  paint() {
    const { width, height } = this.canvas;
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext("2d");
    if (this.view.points.length <= FEW) this.drawBack(pen);
    else pen.putImageData(this.crowd(width, height), 0, 0);
    this.sheet = { canvas, view: this.view.still() };
    if (this.view.zoom === 1) this.far = this.sheet;
    this.compose();
  }

  drawBack(pen) {
    pen.scale(this.sharp, this.sharp);
    for (const point of this.view.points) {
      const state = this.states[point[0]];
      if (state === LIT) continue;
      outline(pen, ...this.view.place(point), this.view.markSize, point[1]);
      pen.globalAlpha = ALPHA[state];
      pen.fillStyle = this.inks[point[0]];
      pen.fill();
    }
  }

  crowd(width, height) {
    const view = this.view.still();
    view.fit(width, height, this.sharp);
    const inks = ALPHA.map((alpha) => this.inks.map((colour) => pixel(colour, alpha)));
    const layer = (wanted) => {
      const marks = new Uint32Array(view.points.length);
      for (let n = 0; n < marks.length; n++) {
        const item = view.points[n][0];
        if (this.states[item] === wanted) marks[n] = inks[wanted][item];
      }
      return marks;
    };
    const pixels = stamp(view, this.sharp * view.markSize, [FADED, PLAIN].map(layer), width, height);
    return new ImageData(new Uint8ClampedArray(pixels.buffer), width, height);
  }

  // Sheets, and on them what is lit up
  compose() {
    const pen = this.canvas.getContext("2d");
    pen.setTransform(this.sharp, 0, 0, this.sharp, 0, 0);
    pen.clearRect(0, 0, this.view.width, this.view.height);
    if (this.far && this.far !== this.sheet) this.lay(pen, this.far); // where the nearer one does not reach
    if (this.sheet) this.lay(pen, this.sheet);
    const { color, backgroundColor } = getComputedStyle(this.stage);
    const front = this.front();
    for (const point of front) this.drawFront(pen, point, color);
    if (!this.enclosed) this.drawRanks(pen, front.reverse(), color, backgroundColor);
    if (this.line) drawLine(pen, this.line, color);
  }

  // A sheet where its marks are now
  lay(pen, { canvas, view }) {
    const [x, y] = this.view.place([0, 0, ...view.unplace(0, 0)]);
    const larger = this.view.scale / view.scale;
    pen.clearRect(x, y, view.width * larger, view.height * larger);
    pen.drawImage(canvas, x, y, view.width * larger, view.height * larger);
  }

  // The points that are lit up, the best last, on top
  front() {
    const lit = this.enclosed ? [] : [...this.ranks.keys()].reverse();
    const order = [...lit, this.centre, this.pointed];
    return order.flatMap((id, n) => (order.lastIndexOf(id) === n ? (this.marks.get(id) ?? []) : []));
  }

  drawFront(pen, point, ink) {
    const { id } = this.itemOf(point);
    const loud = id === this.pointed || id === this.centre;
    outline(pen, ...this.view.place(point), this.view.markSize * (loud ? 2 : 1.4), point[1]);
    pen.fillStyle = this.inks[point[0]];
    pen.strokeStyle = ink;
    pen.lineWidth = loud ? 2.5 : 1;
    pen.fill();
    pen.stroke();
  }

  // Ranks beside the answers where they do not cover one another, the better ones first
  drawRanks(pen, front, ink, paper) {
    const ranked = front.filter((point) => this.ranks.has(this.itemOf(point).id));
    const places = ranked.map((point) => this.view.place(point));
    const free = uncovered(places);
    pen.font = "600 12px system-ui, sans-serif";
    Object.assign(pen, { lineWidth: 3, lineJoin: "round", strokeStyle: paper, fillStyle: ink });
    for (const [n, point] of ranked.entries()) {
      if (!free[n]) continue;
      const [x, y] = places[n];
      const rank = this.ranks.get(this.itemOf(point).id);
      pen.strokeText(rank, x + 8, y - 6);
      pen.fillText(rank, x + 8, y - 6);
    }
  }
}

function outline(pen, x, y, size, words) {
  pen.beginPath();
  if (words) {
    pen.moveTo(x, y - 1.2 * size);
    pen.lineTo(x + 1.1 * size, y + 0.8 * size);
    pen.lineTo(x - 1.1 * size, y + 0.8 * size);
  } else pen.arc(x, y, size, 0, 2 * Math.PI);
  pen.closePath();
}

// The line that a hand draws around some points
function drawLine(pen, line, ink) {
  pen.beginPath();
  for (const [x, y] of line) pen.lineTo(x, y);
  pen.closePath();
  Object.assign(pen, { strokeStyle: ink, fillStyle: ink, lineWidth: 1.5, globalAlpha: 0.08 });
  pen.fill();
  pen.globalAlpha = 1;
  pen.stroke();
}
