// Items as cards: a picture, or else the words in its place.
import { make } from "./dom.js";
import { nameOf } from "./wording.js";

// Put the picture of an item into a frame; its words where there is none, or none that can be read
async function fill(frame, item, picture) {
  const words = () => frame.replaceChildren(make("span", { className: "words", textContent: nameOf(item) }));
  const source = item.picture && (await picture(item.id));
  if (source) frame.replaceChildren(make("img", { alt: "", src: source, onerror: words }));
  else words();
}

// Picture, words and class of an item
export function parts(item, picture) {
  const frame = make("span", { className: "picture" });
  fill(frame, item, picture);
  return [frame, make("b", { textContent: nameOf(item) }), make("small", { textContent: item.class_path })];
}

// Rank and score of an answer
function score({ rank, score }) {
  const cosine = make("span", { textContent: score.toFixed(2), title: "cosine similarity" });
  return make("span", { className: "score" }, make("span", { textContent: rank }), cosine);
}

// An entry of the list: a click asks for more like it, pointing shows it in the map
export function card(item, picture, pick, point) {
  const settings = { type: "button", className: "card", title: "More like this" };
  const button = make("button", settings, ...parts(item, picture));
  if (item.rank) button.prepend(score(item));
  button.onclick = () => pick(item);
  button.onpointerenter = button.onfocus = () => point(item.id);
  button.onpointerleave = button.onblur = () => point(null);
  return make("li", {}, button);
}
