/* Stems of English words by Porter's second algorithm, as the Snowball project describes it:
   “filming” and “filmed” have the stem “film”. https://snowballstem.org/algorithms/english/stemmer.html
   A y that is a consonant is written Y meanwhile. */
(function (lasttake) {
  "use strict";

  /** Words whose stems are not told by rules. */
  const exceptions = new Map(Object.entries({
    skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl",
    gently: "gentl", ugly: "ugli", early: "earli", only: "onli", singly: "singl", sky: "sky",
    news: "news", howe: "howe", atlas: "atlas", cosmos: "cosmos", bias: "bias", andes: "andes",
  }));

  /** Words that keep themselves once their plural's ending is gone. */
  const kept = new Set([
    "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed",
  ]);

  /** Endings and what stands in their place, those of one step, the longer before the shorter. */
  const second = [
    ["ational", "ate"], ["fulness", "ful"], ["iveness", "ive"], ["ization", "ize"],
    ["ousness", "ous"], ["biliti", "ble"], ["lessli", "less"], ["tional", "tion"],
    ["alism", "al"], ["aliti", "al"], ["ation", "ate"], ["entli", "ent"], ["fulli", "ful"],
    ["iviti", "ive"], ["ousli", "ous"], ["abli", "able"], ["alli", "al"], ["anci", "ance"],
    ["ator", "ate"], ["enci", "ence"], ["izer", "ize"], ["bli", "ble"], ["ogi", "og"],
    ["li", ""],
  ];
  const third = [
    ["ational", "ate"], ["tional", "tion"], ["alize", "al"], ["ative", ""], ["icate", "ic"],
    ["iciti", "ic"], ["ical", "ic"], ["ness", ""], ["ful", ""],
  ];
  const fourth = [
    "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti",
    "ive", "ize", "ous", "al", "er", "ic",
  ];

  const hasVowel = /[aeiouy]/;
  const isDoubled = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

  /** Whether the last syllable is short. */
  const isShort = (word) => /^[aeiouy][^aeiouy]$/.test(word)
    || /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word);

  /** Where the part begins that follows the first consonant after a vowel. */
  function regionAfter(word, start) {
    for (let place = start + 1; place < word.length; place += 1) {
      if (!hasVowel.test(word[place]) && hasVowel.test(word[place - 1])) return place + 1;
    }
    return word.length;
  }

  function firstRegion(word) {
    const begun = /^(gener|commun|arsen)/.exec(word);
    return begun ? begun[0].length : regionAfter(word, 0);
  }

  function markConsonants(word) {
    let marked = "";
    for (const letter of word) {
      const isConsonant = letter === "y" && (marked === "" || hasVowel.test(marked.slice(-1)));
      marked += isConsonant ? "Y" : letter;
    }
    return marked;
  }

  function withoutPlural(word) {
    if (word.endsWith("sses")) return word.slice(0, -2);
    if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
    if (/[us]s$/.test(word) || !word.endsWith("s")) return word;
    return hasVowel.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
  }

  function withoutTense(word, region) {
    const exceeds = /(eed|eedly)$/.exec(word);
    if (exceeds) return exceeds.index >= region ? word.slice(0, exceeds.index) + "ee" : word;
    const ending = /(ingly|edly|ing|ed)$/.exec(word);
    if (!ending || !hasVowel.test(word.slice(0, ending.index))) return word;
    const rest = word.slice(0, ending.index);
    if (/(at|bl|iz)$/.test(rest)) return rest + "e";
    if (isDoubled.test(rest)) return rest.slice(0, -1);
    return rest.length === region && isShort(rest) ? rest + "e" : rest;
  }

  function replaced(word, region, endings, mayBe) {
    const found = endings.find(([ending]) => word.endsWith(ending));
    if (!found) return word;
    const start = word.length - found[0].length;
    if (start < region || !mayBe(found[0], word[start - 1], start)) return word;
    return word.slice(0, start) + found[1];
  }

  function withoutLast(word, first, next) {
    const start = word.length - 1;
    if (word.endsWith("e")) {
      const goes = start >= next || (start >= first && !isShort(word.slice(0, start)));
      return goes ? word.slice(0, start) : word;
    }
    return word.endsWith("ll") && start >= next ? word.slice(0, start) : word;
  }

  /** @param strangers Words that keep themselves, because English does not bring them together with
      those that have their stem. */
  lasttake.stemming = function (strangers) {
    const unlike = new Set(strangers);
    const known = new Map();

    function snowball(word) {
      if (exceptions.has(word)) return exceptions.get(word);
      let stem = markConsonants(word);
      const first = firstRegion(stem);
      const next = regionAfter(stem, first);
      stem = withoutPlural(stem);
      if (kept.has(stem)) return stem;
      stem = withoutTense(stem, first);
      stem = stem.replace(/(.[^aeiouy])[yY]$/, "$1i");
      stem = replaced(stem, first, second, (ending, before) =>
        ending === "ogi" ? before === "l" : ending !== "li" || /[cdeghkmnrt]/.test(before));
      stem = replaced(stem, first, third, (ending, _, start) => ending !== "ative" || start >= next);
      stem = replaced(stem, next, fourth.map((ending) => [ending, ""]), (ending, before) =>
        ending !== "ion" || /[st]/.test(before));
      return withoutLast(stem, first, next).replace(/Y/g, "y");
    }

    /** The stem of a folded word; the word itself where it has no other. */
    return function (word) {
      if (!/^[a-z]{3,63}$/.test(word) || unlike.has(word)) return word;
      if (!known.has(word)) known.set(word, snowball(word));
      return known.get(word);
    };
  };
})((globalThis.lasttake = globalThis.lasttake || {}));
