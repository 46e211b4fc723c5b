import assert from "node:assert/strict";
import { test } from "node:test";

import { csvText, fileName, harmless } from "../../huse/static/csv.js";

test("no cell is a formula, and ids and numbers stay what they are", () => {
  for (const cell of ["=1+1", "+SUM(A1)", "-red", "@x", "\tx", "\rx", "\nx", "＝1", "'=1", "''@x", "-", "+-1", "-1,5"])
    assert.equal(harmless(cell), `'${cell}`);
  for (const cell of ["", "0012", "-5", "+4.5", "-1e9", "-.5", "a=1", "'quoted'", "12345678901234567890", "é", "1-2"])
    assert.equal(harmless(cell), cell);
});

test("a table is written cell by cell", () => {
  const rows = [
    ["007", 'say "hi", you', null, true],
    ["=x", "two\nlines", 1.5, false],
    ["ü\r", "", ["a", { b: 1 }], -3],
  ];
  const expected = `id,'=text,c,d
007,"say ""hi"", you",,True
'=x,"two
lines",1.5,False
"ü\r",,"[""a"",{""b"":1}]",-3
`;
  assert.equal(csvText(["id", "=text", "c", "d"], rows), expected);
  assert.equal(csvText(["id"], []), "id\n");
});

test("a file has a harmless name", () => {
  assert.equal(fileName("Food < berries", "list"), "Food berries.csv");
  assert.equal(fileName("../../etc/passwd", "list"), "etc passwd.csv");
  assert.equal(fileName("  ", "list"), "list.csv");
  assert.equal(fileName("توت", "list"), "توت.csv");
  assert.ok(fileName("x".repeat(999), "list").length < 90 && !fileName("a\u0000b\n", "list").includes("\n"));
});
