// What a hand does on the map: pointing shows an item, a click picks it, dragging moves the map, buttons zoom, and a
// line that is drawn around some points, after the lasso was taken, selects them.
// The wheel zooms only with the control key (which is also what a pinch sends), so a page scrolls past the map.
import { parts } from "./cards.js";
import { make } from "./dom.js";
import { beside } from "./view.js";

const STEP = 1.6; // of a zoom button
const STILL = 5; // pixels that a click may move
const STRIDE = 3; // pixels between the corners of a line

export class Hands {
  // pick(item) is told of a click, enclose(items) of a line; without it, there is no lasso
  constructor(map, picture, pick, enclose) {
    Object.assign(this, { map, picture, pick, enclose, tip: map.stage.querySelector(".tip") });
    Object.assign(this, { held: null, moved: false, shown: null, lassoing: false });
    this.listenToButtons();
    this.listenToPointer();
    map.stage.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
  }

  listenToButtons() {
    const [closer, wider, whole, lasso] = this.map.stage.querySelectorAll(".zoom button");
    const best = () => (this.map.best ? this.map.view.place(this.map.best) : []);
    closer.onclick = () => this.zoom(STEP, ...best());
    wider.onclick = () => this.zoom(1 / STEP, ...best());
    whole.onclick = () => {
      this.map.view.whole();
      this.map.draw();
    };
    this.lasso = lasso;
    lasso.hidden = !this.enclose;
    lasso.onclick = () => this.take(!this.lassoing);
    this.map.stage.addEventListener("keydown", ({ key }) => key === "Escape" && this.take(false));
  }

  listenToPointer() {
    const { canvas } = this.map;
    canvas.onpointerdown = (event) => this.touch(event);
    canvas.onpointermove = (event) => (this.held ? this.drag(event) : this.hover(event));
    canvas.onpointerup = (event) => this.release(event);
    canvas.onpointerleave = canvas.onpointercancel = () => {
      this.held = this.map.line = null;
      this.show(null);
      this.map.compose();
    };
  }

  // Take the lasso, or put it away
  take(lassoing) {
    this.lassoing = lassoing;
    this.map.line = null;
    this.lasso.ariaPressed = lassoing;
    this.map.stage.classList.toggle("lassoing", lassoing);
    this.map.compose();
  }

  zoom(factor, x, y) {
    this.map.view.zoomBy(factor, x, y);
    this.map.draw();
  }

  wheel(event) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoom(Math.exp(-event.deltaY / 200), event.offsetX, event.offsetY);
  }

  hover({ pointerType, offsetX, offsetY }) {
    const shown = pointerType === "mouse" && !this.lassoing;
    this.show(shown ? this.map.near(offsetX, offsetY) : null, offsetX, offsetY);
  }

  touch(event) {
    Object.assign(this, { held: event, moved: false });
    if (!this.lassoing) return;
    this.map.canvas.setPointerCapture(event.pointerId);
    this.map.line = [[event.offsetX, event.offsetY]];
  }

  drag(event) {
    const [dx, dy] = [event.offsetX - this.held.offsetX, event.offsetY - this.held.offsetY];
    if (this.lassoing) return this.draw(event, Math.hypot(dx, dy));
    if (!this.moved && Math.hypot(dx, dy) < STILL) return;
    if (!this.moved) this.map.canvas.setPointerCapture(event.pointerId);
    Object.assign(this, { held: event, moved: true });
    this.show(null);
    this.map.view.move(dx, dy);
    this.map.draw();
  }

  // Go on with the line
  draw(event, far) {
    if (far < STRIDE) return;
    this.held = event;
    this.map.line.push([event.offsetX, event.offsetY]);
    this.map.compose();
  }

  release({ offsetX, offsetY }) {
    if (this.lassoing && this.map.line) return this.close();
    const point = this.held && !this.moved && this.map.near(offsetX, offsetY);
    this.held = null;
    if (!point) return;
    this.show(null);
    this.pick(this.map.itemOf(point));
  }

  // Select what the line encloses
  close() {
    const points = this.map.view.within(this.map.line);
    this.held = null;
    this.take(false);
    this.enclose([...new Set(points.map((point) => this.map.itemOf(point)))]);
  }

  // The item of a point beside it, or nothing
  show(point, x, y) {
    const { tip, map } = this;
    tip.hidden = !point;
    map.canvas.style.cursor = this.lassoing ? "crosshair" : point ? "pointer" : "grab";
    if (point && point !== this.shown) {
      const placed = make("small", { textContent: `placed by its ${point[1] ? "words" : "picture"}` });
      tip.replaceChildren(...parts(map.itemOf(point), this.picture), placed);
    }
    this.shown = point;
    if (!point) return;
    const [left, top] = beside(x, y, { width: tip.offsetWidth, height: tip.offsetHeight }, map.view);
    Object.assign(tip.style, { left: `${left}px`, top: `${top}px` });
  }
}
