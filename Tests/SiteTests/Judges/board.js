// Where the keys lead on the site's board. Takes the folder of the assets; reads the entries of the board,
// one a line, each with the number of its pane, its id and its pairs, a NUL, and then one walk a line: keys,
// or the id of an entry that is chosen. Answers with what stands selected at the beginning and after each.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const [board, walks] = fs.readFileSync(0, "utf8").split("\u0000");
const file = path.join(process.argv[2], "panes.js");
vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: file });
const { lasttake } = globalThis;

const items = [];
for (const line of board.split("\n")) {
  const [pane, id, pairs] = line.split("\t");
  while (items.length <= Number(pane)) items.push([]);
  if (!id) continue;
  const rows = items[Number(pane)];
  rows.push({ pane: Number(pane), row: rows.length, id, pairs: lasttake.pairs(pairs) });
}
const all = items.flat();

function walk(steps) {
  const panes = new lasttake.Panes(items);
  const state = () => [panes.focus, ...panes.rows].join(" ");
  return [state(), ...steps.split(" ").map((step) => {
    const chosen = all.find(({ id }) => id === step);
    if (chosen) panes.choose(chosen);
    else if (!panes.press(step)) throw new Error(`${step} leads nowhere`);
    return state();
  })].join(",");
}
process.stdout.write(walks.split("\n").map(walk).join("\n"));
