/* Where the words of a query stand in a text, for marking them there. */
(function (lasttake) {
  "use strict";

  function terms(query, stem) {
    return query.terms.filter((token) => !token.isExcluded).map((token) => ({
      words: token.words.map((word) => word.value),
      stems: token.words.map((word) => stem(word.value)),
      mayGoOn: token.mayGoOn,
    }));
  }

  /** How much of a word of the text is meant by a word of the term; 0 if it is another word. */
  function length(term, number, word, stem) {
    const typed = term.words[number];
    if (word === typed) return word.length;
    if (term.mayGoOn && number === term.words.length - 1 && word.startsWith(typed)) {
      return typed.length;
    }
    return word[0] === typed[0] && stem(word) === term.stems[number] ? word.length : 0;
  }

  function places(term, text, words, stem) {
    const found = [];
    for (let start = 0; start + term.words.length <= words.length; start += 1) {
      let end = 0;
      const stands = term.words.every((_, number) => {
        const [from, to] = words[start + number];
        const count = length(term, number, text.slice(from, to), stem);
        end = from + count;
        return count > 0;
      });
      if (stands) found.push([words[start][0], end]);
    }
    return found;
  }

  /** Where longer words hold the term, as the index finds it when nothing has it as a word. */
  function parts(term, text, words) {
    const [part] = term.words;
    if (term.words.length !== 1 || lasttake.byteCount(part) < 3) return [];
    return words.map(([from, to]) => [text.indexOf(part, from), to])
      .filter(([place, to]) => place >= 0 && place + part.length <= to)
      .map(([place]) => [place, place + part.length]);
  }

  /** The parts of a text that the query's words are, in order, none overlapping another. */
  lasttake.marks = function (text, query, index) {
    const folded = index.folding.folded(text);
    const words = lasttake.words(folded.text);
    const found = terms(query, index.stem).flatMap((term) => {
      const whole = places(term, folded.text, words, index.stem);
      return whole.length > 0 ? whole : parts(term, folded.text, words);
    });
    const marks = [];
    for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
      const [from, to] = folded.range(start, end);
      const last = marks[marks.length - 1];
      if (last && from < last[1]) last[1] = Math.max(last[1], to);
      else marks.push([from, to]);
    }
    return marks;
  };

  /** How many characters of a hit are shown. */
  const shown = 320;

  /** The part of a text that is shown: all of it, its beginning, or what stands around the first
      mark, cut at words. It is never put together from several places, since words of one sentence
      without those between them can say the opposite. */
  lasttake.excerpt = function (text, marks) {
    if (text.length <= shown) return [0, text.length];
    const [first, end] = marks.length > 0 ? marks[0] : [0, 0];
    const last = marks.length > 0 ? marks[marks.length - 1][1] : 0;
    const start = last > shown ? cut(text, Math.max(0, first - shown / 3)) : 0;
    if (start + shown >= text.length) return [start, text.length];
    const behind = cut(text, start + shown);
    return [start, Math.max(text.charAt(behind - 1) === " " ? behind - 1 : behind, end)];
  };

  /** Where a text is cut: behind the last space that is near before a place, otherwise there, but never
      between the halves of a letter. */
  function cut(text, place) {
    const near = Math.floor(place);
    const space = text.lastIndexOf(" ", near) + 1;
    if (near - space < shown / 4) return space;
    return /[\udc00-\udfff]/.test(text.charAt(near)) ? near - 1 : near;
  }
})((globalThis.lasttake = globalThis.lasttake || {}));
