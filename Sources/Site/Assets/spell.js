/* Where nothing is found: the query with each word that nothing has replaced by the nearest word
   that something has, by the program's own measure. */
(function (lasttake) {
  "use strict";

  /** A query with more strange words than that is left as it is. */
  const wordsCorrected = 8;

  /** How many insertions, deletions, replacements and swaps of neighbours lead from one word to the
      other; Infinity if more than the limit. */
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return Infinity;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, place) => place);
    for (let i = 0; i < a.length; i += 1) {
      const row = [i + 1];
      for (let j = 0; j < b.length; j += 1) {
        let least = Math.min(last[j] + (a[i] === b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1);
        if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]) {
          least = Math.min(least, beforeLast[j - 1] + 1);
        }
        row.push(least);
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length] <= limit ? last[b.length] : Infinity;
  }

  /** The words that can be meant, with how often each occurs. */
  function vocabulary(index, field) {
    const counts = new Map();
    if (!field) {
      for (const [word, number] of index.numbers) counts.set(word, index.postings[number].length);
      return counts;
    }
    index.fields.forEach((own, number) => {
      if (own !== field) return;
      for (const name of index.names[number]) {
        for (const [start, end] of lasttake.words(name)) {
          const word = name.slice(start, end);
          counts.set(word, (counts.get(word) || 0) + 1);
        }
      }
    });
    return counts;
  }

  function nearest(typed, counts) {
    const letters = [...typed];
    const limit = letters.length < 3 ? 0 : letters.length < 5 ? 1 : 2;
    let best = null;
    for (const [word, count] of limit > 0 ? counts : []) {
      const far = distance(letters, [...word], limit);
      if (far === Infinity) continue;
      const isBetter = !best || far < best.far
        || (far === best.far && (count > best.count || (count === best.count && word < best.word)));
      if (isBetter) best = { far, count, word };
    }
    return best && best.word;
  }

  function isStrange(index, token, word) {
    return token.field
      ? index.values(token.field, word.value).length === 0 : !index.has(word.value);
  }

  /** The nearest query that finds something; null if there is none. */
  lasttake.nearestSpelling = function (index, query) {
    let corrected = "";
    let copied = 0;
    let strange = 0;
    for (const token of query.tokens) {
      for (const word of token.words) {
        if (word.range[0] < copied || !isStrange(index, token, word)) continue;
        strange += 1;
        if (strange > wordsCorrected) return null;
        const found = nearest(word.value, vocabulary(index, token.field));
        if (!found) continue;
        corrected += query.text.slice(copied, word.range[0]) + found;
        copied = word.range[1];
      }
    }
    corrected += query.text.slice(copied);
    return index.search(index.query(corrected)).length > 0 ? corrected : null;
  };
})((globalThis.lasttake = globalThis.lasttake || {}));
