// What the scripts of the site find. Takes the folder of the assets and a task; reads the index, a NUL,
// and then one query a line.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const [assets, task] = process.argv.slice(2);
const input = fs.readFileSync(0, "utf8");
const end = input.indexOf("\u0000");
vm.runInThisContext(input.slice(0, end));
for (const name of ["fold", "stem", "query", "match", "find", "marks", "spell"]) {
  const file = path.join(assets, `${name}.js`);
  vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: file });
}
const { lasttake, lasttakeIndex, lasttakeLetters } = globalThis;
const index = lasttake.read(lasttakeIndex, lasttakeLetters);
const lines = input.slice(end + 1).split("\n");

const tasks = {
  /** The items found, in order, and what was left out. */
  find(text) {
    const { hits, leftOut } = index.answer(index.query(text));
    return [hits.join(" "), leftOut.join(" ")].join("|");
  },
  /** Where the words are marked in the first hit. */
  mark(text) {
    const { hits, query } = index.answer(index.query(text));
    return hits.slice(0, 20).map((hit) => {
      const words = index.items[hit].text;
      return lasttake.marks(words, query, index).map(([from, to]) => words.slice(from, to)).join("/");
    }).join("|");
  },
  spell: (text) => lasttake.nearestSpelling(index, index.query(text)) || "",
  /** What is shown of a text in which a part is marked: the text, and what stands before the part. */
  excerpt(line) {
    const [text, before, part] = line.split("|");
    const [start, end] = lasttake.excerpt(text, [[before.length, before.length + part.length]]);
    const whole = text.slice(start, end);
    return [[...whole].length, whole.isWellFormed ? whole.isWellFormed() : !/[\ud800-\udfff]/u.test(whole),
      start <= before.length && before.length + part.length <= end].join(" ");
  },
  stem: (word) => index.stem(word),
  /** What scalars fold to; those of which this program's Unicode knows nothing are left out. */
  fold(range) {
    const [first, last] = range.split(" ").map(Number);
    const folded = [];
    for (let code = first; code <= last; code += 1) {
      const scalar = code >= 0xd800 && code <= 0xdfff ? "" : String.fromCodePoint(code);
      if (!scalar || /\p{Cn}/u.test(scalar)) continue;
      const codes = [...index.folding.scalar(scalar)].map((each) => each.codePointAt(0));
      folded.push([code, ...codes].join(" "));
    }
    return folded.join(",");
  },
};
process.stdout.write(lines.map(tasks[task]).join("\u0002"));
