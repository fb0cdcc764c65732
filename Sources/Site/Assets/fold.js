/* Folding: what is typed and what is searched are compared without case, accents and kinds of
   quotation mark or dash, by the program's own rules. The letters under accents come from
   letters.js, as the program knows them; all else is told by Unicode's properties. */
(function (lasttake) {
  "use strict";

  const marks = new Map([["…", "..."], ["\u2212", "-"], ["\u2043", "-"]]);
  for (const mark of "“”„‟«»″〝〞〟＂") marks.set(mark, '"');
  for (const mark of "‘’‚‛‹›′´ʼʹ\u0374＇") marks.set(mark, "'");

  const isSpace = /\p{White_Space}/u;
  const isDropped = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
  const isDash = /\p{Pd}/u;
  const isIgnorable = /\p{Default_Ignorable_Code_Point}/u;
  const isMark = /\p{Mn}/u;
  /** What belongs to the character before it, for browsers that can't tell characters apart. */
  const isJoined = /[\p{M}\u200C\u200D\p{Emoji_Modifier}]/u;
  const characters = globalThis.Intl && Intl.Segmenter ? new Intl.Segmenter() : null;

  /** A text folded, with the way back: beside each unit, where in the original its scalar began. */
  class Folded {
    constructor(original, scalars) {
      const units = [];
      const origins = [];
      let offset = 0;
      for (const scalar of original) {
        for (const unit of scalars(scalar).split("")) {
          if (unit === " " && units[units.length - 1] === " ") continue;
          units.push(unit);
          origins.push(offset);
        }
        offset += scalar.length;
      }
      this.original = original;
      this.text = units.join("");
      this.origins = origins;
    }

    /** The whole characters of the original from which a part of the folded text came. */
    range(start, end) {
      if (characters) {
        const segments = characters.segment(this.original);
        const last = segments.containing(this.origins[end - 1]);
        const to = last.index + last.segment.length;
        return [segments.containing(this.origins[start]).index, to];
      }
      let from = this.origins[start];
      while (from > 0 && isJoined.test(this.scalar(from))) from -= 1;
      let to = this.origins[end - 1];
      to += this.scalar(to).length;
      while (to < this.original.length && isJoined.test(this.scalar(to))) {
        to += this.scalar(to).length;
      }
      return [from, to];
    }

    scalar(offset) {
      return String.fromCodePoint(this.original.codePointAt(offset));
    }
  }

  /** @param groups Letters, each with those that fold to it. */
  lasttake.folding = function (groups) {
    const letters = new Map();
    for (const [base, variants] of groups) {
      for (const variant of variants) letters.set(variant, base);
    }
    const known = new Map();

    function beyondASCII(scalar) {
      if (marks.has(scalar)) return marks.get(scalar);
      if (isSpace.test(scalar)) return " ";
      if (isDropped.test(scalar)) return "";
      if (isDash.test(scalar)) return "-";
      if (isIgnorable.test(scalar)) return "";
      let folded = "";
      for (const lower of scalar.toLowerCase()) {
        folded += letters.get(lower) ?? (isMark.test(lower) ? "" : lower);
      }
      return folded;
    }

    function scalar(scalar) {
      const code = scalar.charCodeAt(0);
      if (code < 0x80) return code >= 9 && code <= 13 ? " " : scalar.toLowerCase();
      if (!known.has(scalar)) known.set(scalar, beyondASCII(scalar));
      return known.get(scalar);
    }

    return {
      scalar,
      folded: (text) => new Folded(text, scalar),
      fold: (text) => new Folded(text, scalar).text,
    };
  };

  // Words.

  const isOfWord = (code) =>
    code >= 0x80 || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

  /** Scripts that are written without spaces, where each scalar is a word. */
  const whole = [
    [0x0e00, 0x0eff], [0x1000, 0x109f], [0x1780, 0x17ff], [0x3040, 0x30ff], [0x31f0, 0x31ff],
    [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff], [0x20000, 0x3ffff],
  ];

  function endOfWhole(text, place) {
    if (text.charCodeAt(place) < 0x0e00) return 0;
    const code = text.codePointAt(place);
    const isWhole = whole.some(([first, last]) => code >= first && code <= last);
    return isWhole ? place + (code > 0xffff ? 2 : 1) : 0;
  }

  function continues(text, place) {
    const code = text.charCodeAt(place);
    if (code === 0x27) return place + 1 < text.length && isOfWord(text.charCodeAt(place + 1));
    return isOfWord(code) && !endOfWhole(text, place);
  }

  /** Where the words of folded text stand. An apostrophe inside a word belongs to it; the 's of a
      possessive does not. */
  lasttake.words = function (text) {
    const words = [];
    let place = 0;
    while (place < text.length) {
      if (!isOfWord(text.charCodeAt(place))) {
        place += 1;
        continue;
      }
      const start = place;
      place = endOfWhole(text, start) || start;
      if (place === start) {
        while (place < text.length && continues(text, place)) place += 1;
      }
      const word = text.slice(start, place);
      words.push([start, word.length > 2 && word.endsWith("'s") ? place - 2 : place]);
    }
    return words;
  };

  lasttake.isOfWord = isOfWord;

  /** How many bytes a text takes, by which the program measures words. */
  lasttake.byteCount = function (text) {
    let count = 0;
    for (const scalar of text) {
      const code = scalar.codePointAt(0);
      count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return count;
  };
})((globalThis.lasttake = globalThis.lasttake || {}));
