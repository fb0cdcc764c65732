/* What a reader asks for: words, “phrases”, -what is left out, and filters such as speaker:mason.
   Any text is a query; what isn't a filter is a word. The program reads queries the same way. */
(function (lasttake) {
  "use strict";

  lasttake.fields = ["kind", "speaker", "strand", "goal", "from", "status", "year", "source"];

  const common = new Set((
    "a about an and are at be by did do does for from had has he her his how i in is it of on or "
    + "she that the they to was were what when where which who why with").split(" "));

  /** Reads one part after another of the folded text. */
  class Parser {
    constructor(folded) {
      this.folded = folded;
      this.text = folded.text;
      this.place = 0;
    }

    next() {
      const { text } = this;
      this.skip(" ");
      if (this.place >= text.length) return null;
      const start = this.place;
      this.isExcluding = text[start] === "-" && start + 1 < text.length
        && (lasttake.isOfWord(text.charCodeAt(start + 1)) || text[start + 1] === '"');
      if (this.isExcluding) this.place += 1;
      if (text[this.place] === '"') return this.token("phrase", null, start, this.inMarks());
      const name = this.place;
      while (this.place < text.length && !' "'.includes(text[this.place])) this.place += 1;
      const colon = text.slice(name, this.place).indexOf(":");
      const field = text.slice(name, name + Math.max(0, colon));
      if (colon < 0 || !lasttake.fields.includes(field)) {
        return this.token("word", null, start, this.trimmed(name, this.place, "'"));
      }
      const value = name + colon + 1;
      const range = value === this.place && text[this.place] === '"'
        ? this.inMarks() : [value, this.place];
      return this.token("filter", field, start, range);
    }

    /** Passes the marks and what stands between them, to the end of the text if they don't close. */
    inMarks() {
      const start = this.place + 1;
      const close = this.text.indexOf('"', start);
      const end = close < 0 ? this.text.length : close;
      this.place = Math.min(end + 1, this.text.length);
      return this.trimmed(start, end, " ");
    }

    skip(unit) {
      while (this.text[this.place] === unit) this.place += 1;
    }

    trimmed(start, end, unit) {
      while (start < end && this.text[start] === unit) start += 1;
      while (end > start && this.text[end - 1] === unit) end -= 1;
      return [start, end];
    }

    token(kind, field, start, [from, to]) {
      const value = this.text.slice(from, to);
      const range = this.folded.range(start, this.place);
      const words = lasttake.words(value).map(([first, last]) => ({
        value: value.slice(first, last),
        range: this.folded.range(from + first, from + last),
      }));
      const marks = this.text.slice(start, this.place).split('"').length - 1;
      const isAtEnd = range[1] === this.folded.original.length;
      return {
        kind, field, value, range, words, isExcluded: this.isExcluding,
        /** Whether its last word may be only begun: it stands at the end of what is being typed. */
        mayGoOn: isAtEnd && (kind !== "phrase" || marks < 2),
      };
    }
  }

  class Query {
    constructor(text, folding) {
      this.text = text;
      this.folding = folding;
      this.tokens = [];
      const parser = new Parser(folding.folded(text));
      for (let token = parser.next(); token; token = parser.next()) this.tokens.push(token);
    }

    /** Whether it finds everything, because it asks for nothing. */
    get isEmpty() {
      return this.tokens.every((token) => token.value === "");
    }

    /** The words and phrases that must occur, and those that must not. */
    get terms() {
      return this.tokens.filter((token) => !token.field && token.words.length > 0);
    }

    get filters() {
      return this.tokens.filter((token) => token.field && token.value !== "");
    }

    /** The query without the words that any sentence may have; null if it has none, or no others. */
    get withoutCommonWords() {
      const { terms } = this;
      const left = terms.filter((token) =>
        token.kind === "word" && !token.isExcluded && token.words.length === 1
        && common.has(token.words[0].value));
      if (left.length === 0 || left.length === terms.length) return null;
      return { query: this.without(left), words: left.map((token) => token.words[0].value) };
    }

    /** The query without these parts of it, and with something at its end. */
    without(parts, ending = "") {
      const kept = [];
      let start = 0;
      for (const part of parts) {
        kept.push(this.text.slice(start, part.range[0]));
        start = part.range[1];
      }
      kept.push(this.text.slice(start), ending);
      const words = kept.map((piece) => piece.trim()).filter((piece) => piece !== "");
      return new Query(words.join(" ") + (ending ? " " : ""), this.folding);
    }

    /** What looks like a filter and is none. */
    get unknownFilters() {
      return this.tokens.filter((token) => token.kind === "word")
        .map((token) => /^([a-z\u0080-\uffff]{2,}):(?!\/)./.exec(token.value))
        .filter((found) => found !== null).map((found) => found[1]);
    }
  }

  lasttake.query = (text, folding) => new Query(text, folding);
})((globalThis.lasttake = globalThis.lasttake || {}));
