/* What single words find, and how near they stand to each other. */
(function (lasttake) {
  "use strict";

  /** How near a word is to the one that was typed. */
  lasttake.grade = { none: 0, exact: 1, beginning: 2, inflected: 3, part: 4 };
  const { exact, beginning, inflected, part } = lasttake.grade;

  /** What one word of a query finds among the words of the index: a grade for each. */
  lasttake.match = function (index, typed, mayGoOn) {
    const grades = new Map();
    const own = index.numbers.get(typed);
    if (own !== undefined) grades.set(own, exact);
    if (mayGoOn) {
      for (const [word, number] of index.numbers) {
        if (number !== own && word.startsWith(typed)) grades.set(number, beginning);
      }
    }
    for (const number of index.stems.get(index.stem(typed)) || []) {
      if (!grades.has(number)) grades.set(number, inflected);
    }
    if (grades.size === 0 && lasttake.byteCount(typed) >= 3) {
      for (const [word, number] of index.numbers) {
        if (word.includes(typed)) grades.set(number, part);
      }
    }
    return grades;
  };

  /** Where the words of a query stand in the words of an item. */
  lasttake.places = function (words, tokens, start, end) {
    const last = words.map(() => -1);
    let run = 0;
    let span = Infinity;
    for (let token = start; token < end; token += 1) {
      let isOne = false;
      let goesOn = false;
      words.forEach((grades, number) => {
        if (!grades.has(tokens[token])) return;
        last[number] = token;
        isOne = true;
        if (number === run) goesOn = true;
      });
      if (!isOne) {
        run = 0;
        continue;
      }
      run = goesOn ? run + 1 : last[0] === token ? 1 : 0;
      if (run === words.length) return { isPhrase: true, span };
      const first = Math.min(...last);
      if (first >= 0) span = Math.min(span, token - first + 1);
    }
    return { isPhrase: false, span };
  };
})((globalThis.lasttake = globalThis.lasttake || {}));
