// Elements are made here. What comes from a catalogue is only ever set as text, never as HTML.
export function make(tag, settings = {}, ...children) {
  const node = Object.assign(document.createElement(tag), settings);
  node.append(...children);
  return node;
}
