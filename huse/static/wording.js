// What the page says, and what it reads off a class path.
export const nameOf = (item) => item.text || item.id;

export const leaf = (path) => path.split(" < ").pop();

export const inside = (path, branch) => !branch || path === branch || path.startsWith(`${branch} < `);

export const sentence = (line) => line && line[0].toUpperCase() + line.slice(1);

export const count = (number) => number.toLocaleString("en");

const quoted = (words) => `“${words}”`;

// "10 answers to “fruit” and your picture in Food & Drink"; strange: a query that hardly belongs to the catalogue
export function answersLine(number, { item, words = "", upload, branch, strange }) {
  const given = [item && quoted(nameOf(item)), words.trim() && quoted(words.trim()), upload && "your picture"];
  const asked = given.filter(Boolean).join(" and ");
  const place = branch ? ` in ${branch}` : "";
  if (strange) return `Nothing in this catalogue looks like ${asked}; these are the nearest${place}`;
  return `${number || "No"} ${number === 1 ? "answer" : "answers"} to ${asked}${place}`;
}

// A class in the menu, set in by its level
export function option({ path, level, items }) {
  return `${"\u2003".repeat(level)}${leaf(path)} (${count(items)})`;
}

// The part of an address that holds a query, without what was left empty
export function filled(query) {
  return new URLSearchParams(Object.entries(query).filter(([, value]) => value));
}
