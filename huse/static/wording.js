// What the page says, and what it reads off a class path.
export const nameOf = (item) => item.text || item.id;

export const leaf = (path) => path.split(" < ").pop();

export const inside = (path, branch) => !branch || path === branch || path.startsWith(`${branch} < `);

export const sentence = (line) => line && line[0].toUpperCase() + line.slice(1);

export const count = (number) => number.toLocaleString("en");

export const several = (number, one, more = `${one}s`) => `${count(number)} ${number === 1 ? one : more}`;

const quoted = (words) => `“${words}”`;

// "10 answers to “fruit” and your picture in Food & Drink"; strange: a query that hardly belongs to the catalogue
export function answersLine(number, { item, words = "", upload, branch, strange, fits }) {
  const given = [item && quoted(nameOf(item)), words.trim() && quoted(words.trim()), upload && "your picture"];
  const asked = given.filter(Boolean).join(" and ");
  const place = branch ? ` in ${branch}` : "";
  if (strange) return `Perhaps nothing in this catalogue is like ${asked}; these are the nearest${place}`;
  const fitting = typeof fits === "number" ? ` · fits this catalogue: ${fits.toFixed(2)}` : "";
  return `${number || "No"} ${number === 1 ? "answer" : "answers"} to ${asked}${place}${fitting}`;
}

// Of items that were not asked for but filtered
export const itemsLine = (total, branch) => `${several(total, "item")}${branch ? ` in ${branch}` : ""}`;

// A class in the menu, set in by its level
export function option({ path, level, items }) {
  return `${"\u2003".repeat(level)}${leaf(path)} (${count(items)})`;
}

// A value of a column
export const valueName = (value) => (value === true ? "yes" : value === false ? "no" : String(value));

// A filter as it stands above the answers: "colour: red or blue", "price: 3 to 20"
export function filterLine(column, wanted) {
  if (Array.isArray(wanted)) return `${column}: ${wanted.map(valueName).join(" or ")}`;
  const { min, max } = wanted;
  if (min === undefined) return `${column}: up to ${max}`;
  return `${column}: ${max === undefined ? `from ${min}` : `${min} to ${max}`}`;
}

// Filters without those that ask nothing; undefined if none is left
export function asking(filters) {
  const left = Object.entries(filters).filter(([, wanted]) => Object.keys(wanted ?? {}).length);
  return left.length ? Object.fromEntries(left) : undefined;
}

export const BALANCES = ["words as they are written", "what is called so, then meaning", "meaning"];

// What a place of the slider stands for
export const balanceName = (balance) => BALANCES[Math.round(2 * balance)];

// Why a label is looked at, besides its probability
export function doubts({ agree, fits }) {
  const found = [
    agree === false && "picture and words disagree",
    fits !== null && fits < 0.5 && "hardly fits the catalogue",
  ];
  return found.filter(Boolean).join("; ");
}

// The part of an address that holds a query, without what was left empty
export function filled(query) {
  const given = Object.entries(query).filter(([, value]) => value || value === 0);
  return new URLSearchParams(
    given.map(([name, value]) => [name, typeof value === "object" ? JSON.stringify(value) : value]),
  );
}
