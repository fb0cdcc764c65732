/* What every page of an entry gains where scripts run: quotes can be copied with their citation, and
   where there is room, notes stand beside the words that they belong to. */
(function () {
  "use strict";

  document.documentElement.classList.add("scripted");

  // Copying.

  const status = document.createElement("p");
  status.className = "said";
  status.setAttribute("role", "status");
  document.body.append(status);

  /** The words with their citation, as the program copies them, and the address at which they stand. */
  function citation(quote) {
    return `${quote.dataset.copy}\n\n${new URL(quote.dataset.place, location.href).href}`;
  }

  /** For pages on disk, where browsers offer no clipboard. */
  function copySelected(text) {
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "copied";
    field.setAttribute("aria-hidden", "true");
    document.body.append(field);
    field.select();
    const isDone = document.execCommand("copy");
    field.remove();
    return isDone;
  }

  async function copy(quote, button) {
    const text = citation(quote);
    let isDone = false;
    try {
      await navigator.clipboard.writeText(text);
      isDone = true;
    } catch (refusal) {
      isDone = copySelected(text);
    }
    button.focus();
    if (!isDone) getSelection().selectAllChildren(quote);
    status.textContent = isDone
      ? "Copied, with its citation and the address of its words."
      : "This browser lets no page copy. The quote is selected; copy it yourself.";
    status.classList.add("shown");
    clearTimeout(copy.waiting);
    copy.waiting = setTimeout(() => status.classList.remove("shown"), 4000);
  }

  for (const quote of document.querySelectorAll("figure.quote[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    const speaker = quote.querySelector(".speaker");
    button.setAttribute("aria-label", `Copy the words${speaker ? ` of ${speaker.textContent}` : ""}`);
    button.addEventListener("click", () => copy(quote, button));
    quote.append(button);
  }

  // Notes beside the text.

  // Where all stand one after another, notes stay at the end of each.
  const page = document.querySelector("body:not(.whole) article.page");
  // What stands below the text is shown once all of it has its place.
  if (page) requestAnimationFrame(() => requestAnimationFrame(() => page.classList.add("settled")));
  const notes = page ? page.querySelector(".notes > ol") : null;
  const marks = page ? [...page.querySelectorAll(".text a.mark")] : [];
  if (!notes || marks.length === 0) return;

  const wide = matchMedia("screen and (min-width: 72rem)");

  const meant = (mark) => document.getElementById(decodeURIComponent(mark.hash.slice(1)));

  /** The notes that the text marks, each with its first mark. */
  const marked = new Map();
  for (const mark of marks) {
    const note = meant(mark);
    if (note && !marked.has(note)) marked.set(note, mark);
  }

  /** All notes in the order in which they stand beside the text. One that only notes name follows the
      note that names it, else it comes last: none stays behind, since all are taken out of the flow. */
  const ordered = new Set();
  for (const first of [...marked.keys(), ...notes.children]) {
    const waiting = [first];
    while (waiting.length > 0) {
      const note = waiting.pop();
      if (ordered.has(note)) continue;
      ordered.add(note);
      const named = [...note.querySelectorAll("a.mark")].map(meant);
      waiting.push(...named.filter((other) => other && !marked.has(other)).reverse());
    }
  }

  const pairs = [...ordered].map((note) => ({ note, mark: marked.get(note) }));

  function place() {
    const isWide = wide.matches;
    page.classList.toggle("beside", isWide);
    if (!isWide) {
      for (const { note } of pairs) note.style.removeProperty("top");
      page.style.removeProperty("min-height");
      return;
    }
    const top = page.getBoundingClientRect().top;
    const tops = pairs.map(({ mark }) => mark ? mark.getBoundingClientRect().top - top : 0);
    const heights = pairs.map(({ note }) => note.offsetHeight);
    let free = 0;
    pairs.forEach(({ note }, number) => {
      const start = Math.max(tops[number] - 4, free);
      note.style.top = `${start}px`;
      free = start + heights[number] + 12;
    });
    page.style.minHeight = `${free}px`;
  }

  place();
  wide.addEventListener("change", place);
  new ResizeObserver(place).observe(page.querySelector(".text"));
  addEventListener("load", place);
})();
