// A table as CSV. What a spreadsheet would take for a formula gets a ' in front, as in every table that huse writes.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

export const harmless = (text) => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

function written(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  const text = harmless(typeof value === "string" ? value : JSON.stringify(value));
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// columns: names; rows: lists of values
export const csvText = (columns, rows) => [columns, ...rows].map((row) => `${row.map(written).join(",")}\n`).join("");

// A name for a file, whatever somebody has called the list
export function fileName(name, otherwise) {
  const plain = name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+/, "");
  return `${plain.slice(0, 80).trim() || otherwise}.csv`;
}
