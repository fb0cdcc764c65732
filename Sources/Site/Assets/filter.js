/* Narrows a list to what has all the words that are typed, wherever in it they stand, as the lists of
   the program do. */
(function (lasttake) {
  "use strict";

  const form = document.querySelector("form.filter");
  if (!form) return;
  const field = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const { fold } = lasttake.folding(globalThis.lasttakeLetters);

  const rows = [...document.querySelectorAll("main .list > li, main .events > li")]
    .map((element) => ({ element, text: null }));
  const sections = [...document.querySelectorAll("main > section")];

  /** The folded text of a row, read when it is first asked for; what buttons say is none of it. */
  function text(row) {
    if (row.text === null) {
      const words = row.element.cloneNode(true);
      for (const button of words.querySelectorAll("button")) button.remove();
      row.text = fold(words.textContent);
    }
    return row.text;
  }

  function narrow() {
    const words = fold(field.value).split(" ").filter((word) => word !== "");
    let count = 0;
    for (const row of rows) {
      const isShown = words.every((word) => text(row).includes(word));
      row.element.hidden = !isShown;
      if (isShown) count += 1;
    }
    for (const section of sections) {
      const own = rows.filter(({ element }) => section.contains(element));
      section.hidden = own.length > 0 && own.every(({ element }) => element.hidden);
    }
    status.textContent = words.length > 0 ? `${count} of ${rows.length}` : "";
  }

  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(narrow, 80);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    narrow();
  });
  // Browsers keep what was typed when one goes back.
  addEventListener("pageshow", () => { if (field.value) narrow(); });
})(globalThis.lasttake);
