// The map, drawn on a canvas: circles for pictures, triangles for words, one colour for each top-level class.
import { uncovered, View } from "./view.js";
import { inside } from "./wording.js";

export class SpaceMap {
  // stage: the element around the canvas; data: items, points and colours, as Python sends them
  constructor(stage, data) {
    Object.assign(this, { stage, data, canvas: stage.querySelector("canvas"), view: new View(data.points) });
    Object.assign(this, { ranks: new Map(), branch: "", centre: null, pointed: null });
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
    this.draw();
  }

  // Light up one item, or none
  point(id) {
    this.pointed = id;
    this.draw();
  }

  get asked() {
    return this.ranks.size > 0 || Boolean(this.centre);
  }

  // Whether the marks of an item stand back: behind the answers, or behind a class where nothing was asked
  faded(item) {
    if (!this.asked) return !inside(item.class_path, this.branch);
    return !this.ranks.has(item.id) && item.id !== this.centre;
  }

  near(x, y) {
    return this.view.near(x, y, (point) => this.faded(this.itemOf(point)));
  }

  // The point that the buttons zoom in on: the item asked for, or the first answer
  get best() {
    const wanted = this.centre ?? this.ranks.keys().next().value;
    return this.data.points.find((point) => this.itemOf(point).id === wanted);
  }

  draw() {
    const { clientWidth, clientHeight } = this.stage;
    const sharp = devicePixelRatio || 1;
    Object.assign(this.canvas, { width: clientWidth * sharp, height: clientHeight * sharp });
    this.view.fit(clientWidth, clientHeight);
    const pen = this.canvas.getContext("2d");
    pen.scale(sharp, sharp);
    const front = this.drawBack(pen);
    const { color, backgroundColor } = getComputedStyle(this.stage);
    const rank = ([, item]) => this.ranks.get(item.id) ?? 0;
    front.sort((a, b) => rank(b) - rank(a)); // the best are drawn last, on top
    for (const [point, item] of front) this.drawFront(pen, point, item, color);
    this.drawRanks(pen, front.reverse().filter(rank), color, backgroundColor);
  }

  // Everything but what is lit up, which is returned
  drawBack(pen) {
    const front = [];
    for (const point of this.data.points) {
      const item = this.itemOf(point);
      const faded = this.faded(item);
      if ((this.asked && !faded) || item.id === this.pointed) {
        front.push([point, item]);
        continue;
      }
      this.outline(pen, point, this.view.markSize);
      pen.globalAlpha = faded ? 0.16 : 0.8;
      pen.fillStyle = this.data.colours[item.top];
      pen.fill();
    }
    pen.globalAlpha = 1;
    return front;
  }

  drawFront(pen, point, item, ink) {
    const loud = item.id === this.pointed || item.id === this.centre;
    this.outline(pen, point, this.view.markSize * (loud ? 2 : 1.4));
    pen.fillStyle = this.data.colours[item.top];
    pen.strokeStyle = ink;
    pen.lineWidth = loud ? 2.5 : 1;
    pen.fill();
    pen.stroke();
  }

  // Ranks beside the answers where they do not cover one another, the better ones first
  drawRanks(pen, front, ink, paper) {
    const places = front.map(([point]) => this.view.place(point));
    const free = uncovered(places);
    pen.font = "600 12px system-ui, sans-serif";
    Object.assign(pen, { lineWidth: 3, lineJoin: "round", strokeStyle: paper, fillStyle: ink });
    for (const [n, [, item]] of front.entries()) {
      if (!free[n]) continue;
      const [x, y] = places[n];
      pen.strokeText(this.ranks.get(item.id), x + 8, y - 6);
      pen.fillText(this.ranks.get(item.id), x + 8, y - 6);
    }
  }

  outline(pen, point, size) {
    const [x, y] = this.view.place(point);
    pen.beginPath();
    if (point[1]) {
      pen.moveTo(x, y - 1.2 * size);
      pen.lineTo(x + 1.1 * size, y + 0.8 * size);
      pen.lineTo(x - 1.1 * size, y + 0.8 * size);
    } else pen.arc(x, y, size, 0, 2 * Math.PI);
    pen.closePath();
  }
}
