/* Finds in the companion what a query asks for, in the order in which the program lists it
   (Sources/Search of the program). The index, assets/index.js, holds the words that are searched;
   they are folded and numbered here when the first query comes. */
(function (lasttake) {
  "use strict";

  const { none, exact, beginning } = lasttake.grade;
  /** What a grade has besides where only what is around an item has the word. */
  const around = 8;
  const unfound = 255;
  /** Among so many hits it is told how near the words stand to each other. */
  const compared = 20000;
  /** How many words may stand between all that was typed, where they are near. */
  const near = 8;
  /** So many hits are enough. */
  const enough = 10;

  /** What the index says of one item; the program's SearchScript writes it. */
  function item(data, [kind, page, anchor, place, text, setting, values, speaker, date, status, title]) {
    const [name, word] = data.kinds[kind];
    return {
      kind: name, word, page, anchor, text, values, speaker, date, status, title,
      isSentence: place === 1, isTop: place === 2,
      setting: setting.map((number) => data.settings[number]),
    };
  }

  class Index {
    /** @param data What assets/index.js assigns.
        @param letters What assets/letters.js assigns. */
    constructor(data, letters) {
      this.data = data;
      this.items = data.items.map((row) => item(data, row));
      this.folding = lasttake.folding(letters);
      this.stem = lasttake.stemming(data.strangers);
      this.fields = data.values.map(([field]) => data.fields[field]);
      this.names = data.values.map(([, names]) => names.map(this.folding.fold));
      this.numbers = new Map();
      this.readWords();
      this.readStems();
    }

    /** Numbers the words: for each item its own, then those around it; for each word its items. */
    readWords() {
      const tokens = [];
      this.starts = [0];
      this.ends = [];
      this.postings = [];
      this.items.forEach((item, number) => {
        const start = tokens.length;
        const read = (text) => this.read(text, tokens);
        read(item.title === undefined ? item.text : item.title);
        this.ends.push(tokens.length);
        if (item.title !== undefined) read(item.text);
        for (const text of item.setting) read(text);
        this.starts.push(tokens.length);
        this.post(tokens, start, number);
      });
      this.tokens = tokens;
    }

    read(text, tokens) {
      const folded = this.folding.fold(text);
      for (const [start, end] of lasttake.words(folded)) {
        const word = folded.slice(start, end);
        if (!this.numbers.has(word)) {
          this.numbers.set(word, this.numbers.size);
          this.postings.push([]);
        }
        tokens.push(this.numbers.get(word));
      }
    }

    /** Twice the number of each item; and one more where a word is not among its own. */
    post(tokens, start, item) {
      for (let place = start; place < tokens.length; place += 1) {
        const posting = this.postings[tokens[place]];
        if (posting.length > 0 && posting[posting.length - 1] >> 1 === item) continue;
        posting.push(item * 2 + (place < this.ends[item] ? 0 : 1));
      }
    }

    readStems() {
      this.stems = new Map();
      for (const [word, number] of this.numbers) {
        const stem = this.stem(word);
        if (this.stems.has(stem)) this.stems.get(stem).push(number);
        else this.stems.set(stem, [number]);
      }
    }

    query(text) {
      return lasttake.query(text, this.folding);
    }

    /** Whether something has a word, or one that begins so. */
    has(word) {
      return lasttake.match(this, word, true).size > 0;
    }

    /** The items that have every word and phrase, have none that are excluded, and pass every filter,
        best first. */
    search(query) {
      const terms = this.terms(query);
      if (terms === null) return [];
      const wanted = terms.filter((term) => !term.isExcluded);
      const admitted = this.admitted(query);
      for (const term of terms.filter((term) => term.isExcluded)) {
        if (term.words.some((word) => word.size === 0)) continue;
        this.grades(term).forEach((grade, item) => {
          if (grade !== unfound) admitted[item] = 0;
        });
      }
      if (wanted.length === 0) return this.items.map((_, item) => item).filter((i) => admitted[i]);
      return this.ranked(wanted, admitted);
    }

    ranked(wanted, admitted) {
      const grades = wanted.map((term) => this.grades(term));
      const words = wanted.flatMap((term) => term.words);
      const found = [];
      for (let item = 0; item < this.items.length; item += 1) {
        if (admitted[item] && grades.every((grade) => grade[item] !== unfound)) found.push(item);
      }
      const hits = [];
      for (const item of found) {
        const rank = this.rank(item, grades.map((grade) => grade[item]), words, found.length);
        if (rank !== null) hits.push({ item, rank });
      }
      hits.sort((a, b) => a.rank - b.rank || a.item - b.item);
      return hits.map((hit) => hit.item);
    }

    /** What the terms find; null if one that is not excluded finds nothing. */
    terms(query) {
      const known = new Map();
      const terms = [];
      for (const token of query.terms) {
        const words = token.words.map(({ value }, number) => {
          if (token.mayGoOn && number === token.words.length - 1) return lasttake.match(this, value, true);
          if (!known.has(value)) known.set(value, lasttake.match(this, value, false));
          return known.get(value);
        });
        terms.push({ words, isExcluded: token.isExcluded });
        if (!token.isExcluded && words.some((word) => word.size === 0)) return null;
      }
      return terms;
    }

    /** For each item, how near it has the term. */
    grades(term) {
      const grades = new Uint8Array(this.items.length).fill(unfound);
      for (const [word, grade] of term.words[0]) {
        for (const posting of this.postings[word]) {
          const item = posting >> 1;
          grades[item] = Math.min(grades[item], grade | (posting & 1 ? around : 0));
        }
      }
      if (term.words.length === 1) return grades;
      return grades.map((grade, item) =>
        grade === unfound ? unfound : this.gradeOfPhrase(term.words, item));
    }

    /** The nearest that the words come to standing one after another. */
    gradeOfPhrase(words, item) {
      let best = unfound;
      for (let start = this.starts[item]; start + words.length <= this.starts[item + 1]; start += 1) {
        let worst = none;
        const stands = words.every((grades, offset) => {
          const grade = grades.get(this.tokens[start + offset]) || none;
          worst = Math.max(worst, grade);
          return grade !== none;
        });
        if (!stands) continue;
        best = Math.min(best, worst | (start + words.length <= this.ends[item] ? 0 : around));
      }
      return best;
    }

    /** How well an item answers, from 0, which is best; null if words stand only around it. */
    rank(item, grades, words, count) {
      const own = grades.filter((grade) => grade < around).length;
      const { kind } = this.items[item];
      if (own === 0 && !["quote", "person", "watch"].includes(kind)) return null;
      const isOwn = own === grades.length;
      let closeness = 2;
      if (words.length === 1) {
        closeness = grades[grades.length - 1] === exact ? 0 : 1;
      } else if (isOwn && count <= compared) {
        const place = lasttake.places(words, this.tokens, this.starts[item], this.ends[item]);
        closeness = place.isPhrase ? 0 : place.span <= words.length + near ? 1 : 2;
      }
      const worst = Math.max(...grades.map((grade) => grade & ~around));
      const grade = worst <= beginning ? 0 : worst - beginning;
      return grade * 32 + this.tier(item, kind, isOwn) * 4 + closeness;
    }

    tier(item, kind, isOwn) {
      const isName = kind === "person" || kind === "watch"
        || (kind === "heading" && this.items[item].isTop);
      if (isName && isOwn) return 0;
      if (kind === "quote") return isOwn ? 1 : 3;
      return isOwn ? 2 : 4;
    }

    // Filters.

    /** The values that a filter finds: the one with exactly this key, or all that contain it. A kind
        that is none of what can be found is looked for among the kinds of sources. */
    values(field, typed) {
      const value = this.folding.fold(typed);
      const all = this.data.values.map((_, number) => number)
        .filter((number) => this.fields[number] === field);
      const same = all.find((number) => this.names[number][0] === value);
      if (same !== undefined) return [same];
      const found = all.filter((number) =>
        field === "year" ? this.data.values[number][1][0].startsWith(value)
          : value !== "" && this.names[number].some((name) => name.includes(value)));
      return found.length === 0 && field === "kind" ? this.values("from", typed) : found;
    }

    /** Which items pass every filter: those of one field widen each other, others narrow. */
    admitted(query) {
      const wanted = new Map();
      const excluded = new Set();
      for (const token of query.filters) {
        const found = this.values(token.field, token.value);
        if (token.isExcluded) {
          found.forEach((number) => excluded.add(number));
          continue;
        }
        const field = found.length > 0 ? this.fields[found[0]] : token.field;
        if (!wanted.has(field)) wanted.set(field, new Set());
        found.forEach((number) => wanted.get(field).add(number));
      }
      return Uint8Array.from(this.items, ({ values }) => {
        if (values.some((value) => excluded.has(value))) return 0;
        return [...wanted.values()].every((any) => values.some((value) => any.has(value))) ? 1 : 0;
      });
    }

    /** The hits; where few have all the words, behind them those of the query without its common
        words, with the words that were left out. */
    answer(query) {
      const hits = this.search(query);
      const rest = hits.length < enough ? query.withoutCommonWords : null;
      if (!rest) return { hits, query, leftOut: [] };
      const known = new Set(hits);
      const others = this.search(rest.query).filter((item) => !known.has(item));
      if (others.length === 0) return { hits, query, leftOut: [] };
      return { hits: hits.concat(others), query: rest.query, leftOut: rest.words };
    }
  }

  lasttake.read = (data, letters) => new Index(data, letters);
})((globalThis.lasttake = globalThis.lasttake || {}));
