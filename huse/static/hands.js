// What a hand does on the map: pointing shows an item, a click picks it, dragging moves the map, buttons zoom.
// The wheel zooms only with the control key (which is also what a pinch sends), so a page scrolls past the map.
import { parts } from "./cards.js";
import { make } from "./dom.js";
import { beside } from "./view.js";

const STEP = 1.6; // of a zoom button
const STILL = 5; // pixels that a click may move

export class Hands {
  constructor(map, picture, pick) {
    Object.assign(this, { map, picture, pick, tip: map.stage.querySelector(".tip") });
    Object.assign(this, { held: null, moved: false, shown: null });
    this.listenToButtons();
    this.listenToPointer();
    map.stage.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
  }

  listenToButtons() {
    const [closer, wider, whole] = this.map.stage.querySelectorAll(".zoom button");
    const best = () => (this.map.best ? this.map.view.place(this.map.best) : []);
    closer.onclick = () => this.zoom(STEP, ...best());
    wider.onclick = () => this.zoom(1 / STEP, ...best());
    whole.onclick = () => {
      this.map.view.whole();
      this.map.draw();
    };
  }

  listenToPointer() {
    const { canvas } = this.map;
    canvas.onpointerdown = (event) => Object.assign(this, { held: event, moved: false });
    canvas.onpointermove = (event) => (this.held ? this.drag(event) : this.hover(event));
    canvas.onpointerup = (event) => this.release(event);
    canvas.onpointerleave = canvas.onpointercancel = () => {
      this.held = null;
      this.show(null);
    };
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
    this.show(pointerType === "mouse" ? this.map.near(offsetX, offsetY) : null, offsetX, offsetY);
  }

  drag(event) {
    const [dx, dy] = [event.offsetX - this.held.offsetX, event.offsetY - this.held.offsetY];
    if (!this.moved && Math.hypot(dx, dy) < STILL) return;
    if (!this.moved) this.map.canvas.setPointerCapture(event.pointerId);
    Object.assign(this, { held: event, moved: true });
    this.show(null);
    this.map.view.move(dx, dy);
    this.map.draw();
  }

  release({ offsetX, offsetY }) {
    const point = this.held && !this.moved && this.map.near(offsetX, offsetY);
    this.held = null;
    if (!point) return;
    this.show(null);
    this.pick(this.map.itemOf(point));
  }

  // The item of a point beside it, or nothing
  show(point, x, y) {
    const { tip, map } = this;
    tip.hidden = !point;
    map.canvas.style.cursor = point ? "pointer" : "grab";
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
