// Elements are made here. What comes from a catalogue is only ever set as text, never as HTML.
export function make(tag, settings = {}, ...children) {
  const node = Object.assign(document.createElement(tag), settings);
  node.append(...children);
  return node;
}

// Text of a catalogue, which may run from right to left whatever stands beside it
export const text = (tag, textContent, settings = {}) => make(tag, { dir: "auto", textContent, ...settings });

// Give a file to the reader
export function save(name, content) {
  const address = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
