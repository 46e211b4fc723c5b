// Items as cards: a picture, or else the words in its place.
import { make, text } from "./dom.js";
import { nameOf } from "./wording.js";

// Put a picture of an item into a frame; its words where there is none, or none that can be read
async function fill(frame, item, picture, number = item.shown ?? 0) {
  const words = () => frame.replaceChildren(text("span", nameOf(item), { className: "words" }));
  const source = item.picture && (await picture(item.id, "", number));
  if (source) frame.replaceChildren(make("img", { alt: "", src: source, onerror: words }));
  else words();
}

// Picture, words and class of an item
export function parts(item, picture) {
  const frame = make("span", { className: "picture" });
  fill(frame, item, picture);
  return [frame, text("b", nameOf(item)), text("small", item.class_path)];
}

// Rank and score of an answer; what was found by its words alone has no score
function score({ rank, score }) {
  const line = make("span", { className: "score" }, make("span", { textContent: rank }));
  if (score === undefined) return line;
  const bar = make("i");
  bar.style.width = `${100 * Math.max(0, Math.min(1, score))}%`;
  const title = `cosine similarity ${score.toFixed(4)}`;
  line.append(make("span", { textContent: score.toFixed(2), title }), make("span", { className: "bar" }, bar));
  return line;
}

// Whether an item is in the list, for its button
export function marked(button, item, there) {
  button.ariaPressed = there;
  button.ariaLabel = `In the list: ${nameOf(item)}`;
  button.title = there ? "Take out of the list" : "Add to the list";
  button.textContent = there ? "✓" : "+";
}

// Which picture of several is shown; a click shows the next one
function turning(frame, item, picture) {
  let number = item.shown ?? 0;
  const button = make("button", { type: "button", className: "turn", title: "Next picture" });
  const say = () => {
    button.textContent = `${number + 1}/${item.pictures}`;
    button.ariaLabel = `Picture ${number + 1} of ${item.pictures}: show the next one`;
  };
  button.onclick = () => {
    number = (number + 1) % item.pictures;
    fill(frame, item, picture, number);
    say();
  };
  say();
  return button;
}

// An entry of the answers: a click asks for more like it, pointing shows it in the map; kept, where there is a list,
// is asked whether it has the item, and toggles it
export function card(item, { picture, pick, point, kept }) {
  const settings = { type: "button", className: "card", title: "More like this" };
  const button = make("button", settings, ...parts(item, picture));
  if (item.rank) button.prepend(score(item));
  button.append(make("span", { className: "like", textContent: "Like this" }));
  button.onclick = () => pick(item);
  button.onpointerenter = button.onfocus = () => point(item.id);
  button.onpointerleave = button.onblur = () => point(null);
  const entry = make("li", {}, button);
  if (item.pictures) entry.append(turning(button.querySelector(".picture"), item, picture));
  if (!kept) return entry;
  const keep = make("button", { type: "button", className: "keep" });
  keep.dataset.id = item.id;
  marked(keep, item, kept.has(item.id));
  keep.onclick = () => kept.toggle(item);
  entry.append(keep);
  return entry;
}
