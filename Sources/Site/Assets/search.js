/* The search page: finds as you type, tells how much it found, and marks the words. */
(function (lasttake) {
  "use strict";

  const form = document.querySelector("form.search");
  const data = globalThis.lasttakeIndex;
  if (!form || !data) return;

  const field = form.querySelector("input");
  const status = document.getElementById("found");
  const kinds = document.getElementById("kinds");
  const list = document.getElementById("hits");
  /** How many hits are shown at once. */
  const step = 50;
  let index = null;
  let answer = { hits: [] };

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  }

  function button(label, className, action) {
    const made = element("button", className, label);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  /** Text without what could turn or hide what is shown around it. */
  function safe(text) {
    return text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "");
  }

  /** The words of a hit with those marked that were searched for. */
  function words(text, marks) {
    const [start, end] = lasttake.excerpt(text, marks);
    const shown = element("span", "words", start > 0 ? "… " : "");
    let place = start;
    for (const [from, to] of marks.filter(([from, to]) => from >= start && to <= end)) {
      shown.append(safe(text.slice(place, from)), element("mark", "", safe(text.slice(from, to))));
      place = to;
    }
    shown.append(safe(text.slice(place, end)), end < text.length ? " …" : "");
    return shown;
  }

  /** The address of a hit: its page, the place in it, and for a sentence its words, which browsers
      that know text fragments show. */
  function address(item) {
    const file = encodeURI(data.pages[item.page][0]);
    const anchor = encodeURIComponent(item.anchor);
    if (!item.isSentence) return file + (anchor ? `#${anchor}` : "");
    const all = item.text.split(/\s+/);
    const isShort = all.length <= 8;
    const parts = isShort ? [all] : [all.slice(0, 4), all.slice(-4)];
    const encoded = parts.map((part) => encodeURIComponent(part.join(" ")).replace(/-/g, "%2D"));
    return `${file}#${anchor}:~:text=${encoded.join(",")}`;
  }

  function hit(number) {
    const item = index.items[number];
    const title = data.pages[item.page][1];
    const link = element("a", "", words(item.text, lasttake.marks(item.text, answer.query, index)));
    link.href = address(item);
    const isNamed = item.text === title || ["person", "source"].includes(item.kind);
    const facts = [item.status, item.word, item.speaker, item.date, isNamed ? "" : title];
    const made = element("li", "hit", link);
    made.append(element("p", "facts", safe(facts.filter((fact) => fact).join(" · "))));
    return made;
  }

  function showMore() {
    const shown = list.children.length;
    list.append(...answer.hits.slice(shown, shown + step).map(hit));
    more.hidden = list.children.length >= answer.hits.length;
  }

  const more = button("Show more", "more", () => {
    const next = list.children.length;
    showMore();
    list.children[next].querySelector("a").focus();
  });
  more.hidden = true;
  list.after(more);

  /** The kinds of what was found, each of which narrows to it. */
  function showKinds(query) {
    const counts = new Map();
    for (const item of answer.hits) {
      const { kind } = index.items[item];
      counts.set(kind, (counts.get(kind) || 0) + 1);
    }
    const chosen = query.filters.filter((token) => token.field === "kind" && !token.isExcluded);
    kinds.replaceChildren();
    for (const [name, , plural] of data.kinds) {
      const own = chosen.filter((token) => token.value === name);
      if (!counts.has(name) && own.length === 0) continue;
      const label = `${plural} ${counts.get(name) || 0}`;
      const made = button(label, "kind", () => {
        const changed = own.length > 0 ? query.without(own) : query.without(chosen, `kind:${name}`);
        field.value = changed.text;
        search();
        [...kinds.querySelectorAll("button")].find((each) => each.textContent.startsWith(plural))
          ?.focus();
      });
      made.setAttribute("aria-pressed", String(own.length > 0));
      kinds.append(element("li", "", made));
    }
  }

  /** What was found, or what would find something. */
  function say(query) {
    status.replaceChildren();
    if (query.isEmpty) return;
    const count = answer.hits.length;
    const nearest = count > 0 ? null : lasttake.nearestSpelling(index, query);
    status.append(count > 0 ? `${count} found.` : "Nothing found.");
    for (const name of query.unknownFilters) status.append(` “${name}:” is no filter.`);
    if (answer.leftOut.length > 0) {
      const left = answer.leftOut.map((word) => `“${word}”`).join(", ");
      status.append(` Few have all these words, or none; the last were found without ${left}.`);
    }
    if (!nearest) return;
    status.append(" Did you mean ", button(`“${nearest}”`, "nearest", () => {
      field.value = nearest;
      search();
      field.focus();
    }), "?");
  }

  function search() {
    index = index || lasttake.read(data, globalThis.lasttakeLetters);
    const query = index.query(field.value);
    answer = query.isEmpty ? { hits: [], query, leftOut: [] } : index.answer(query);
    list.replaceChildren();
    showMore();
    showKinds(query);
    say(query);
    remember();
  }

  /** Keeps the words in the page's address, so that going back finds them again. */
  function remember() {
    const words = field.value.trim();
    const place = words ? `?q=${encodeURIComponent(words)}` : location.pathname;
    try {
      history.replaceState(null, "", place);
    } catch (refusal) {
      // Some browsers keep the address of a page on disk as it is.
    }
  }

  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
    list.querySelector("a")?.focus();
  });

  /** Arrows go through the hits, and up from the first to the field; Escape goes to the field. */
  function move(event) {
    // Arrows and Escape then belong to what is being put together, as in Japanese.
    if (event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const links = [...list.querySelectorAll("a")];
    const place = links.indexOf(document.activeElement);
    const isInField = document.activeElement === field;
    if (place < 0 && !isInField) return;
    if (event.key === "ArrowDown") links[Math.min(place + 1, links.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && place >= 0) (links[place - 1] || field).focus();
    else if (event.key === "Escape" && place >= 0) field.focus();
    else return;
    event.preventDefault();
  }
  form.parentElement.addEventListener("keydown", move);

  const asked = new URLSearchParams(location.search).get("q");
  if (asked) field.value = asked;
  if (field.value) search();
})(globalThis.lasttake);
