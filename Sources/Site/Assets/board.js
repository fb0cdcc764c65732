/* The board, as the terminal has it: one entry is selected, what belongs to it is marked in the other
   panes, with the reason. Arrows, Home and End move the selection, Tab goes to the next pane, Enter
   opens, Escape lets go. Where the keys lead stands in panes.js. Without a script the style sheet marks
   what is pointed at. */
(function (lasttake) {
  "use strict";

  const board = document.querySelector("main .board");
  if (!board) return;

  const signs = { serves: "●", complicates: "◐", "leaves-open": "○", shares: "↔" };

  /** An entry of the board: where it stands, and its pairs by the id of the other. */
  function read(element, pane, row) {
    const pairs = lasttake.pairs(element.dataset.pairs);
    return { element, pane, row, id: element.dataset.id, pairs, link: element.querySelector("a") };
  }

  const { pairing } = lasttake;
  const panes = [...board.querySelectorAll(".pane")];
  const items = panes.map((pane, number) =>
    [...pane.querySelectorAll(".item")].map((element, row) => read(element, number, row)));
  const all = items.flat();
  if (all.length === 0) return;

  const status = document.getElementById("pairing") || document.createElement("p");
  status.id = "pairing";
  status.setAttribute("role", "status");
  if (!status.isConnected) board.before(status);
  const invitation = status.textContent;

  let selected = null;
  /** Where all panes stand: on what Tab comes to. */
  const places = new lasttake.Panes(items);

  /** What a hash of an address names; null for nothing, also where no name can be written so. */
  function nameOf(hash) {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch (refusal) {
      return null;
    }
  }

  function mark(item) {
    const kind = selected ? pairing(selected, item) : null;
    const { element } = item;
    element.classList.toggle("selected", item === selected);
    element.classList.toggle("paired", kind !== null);
    if (kind === null) delete element.dataset.pairing;
    else element.dataset.pairing = kind;
    if (item === selected) item.link.setAttribute("aria-current", "true");
    else item.link.removeAttribute("aria-current");
    for (const reason of element.querySelectorAll(".bearings > li")) {
      const isMeant = item === selected || (kind !== null && selected.id === reason.dataset.with);
      reason.classList.toggle("meant", isMeant);
    }
    element.querySelector(".shared")?.remove();
    if (kind === "shares") element.append(shared(item));
  }

  /** The goals on which an entry and the selected one both bear. */
  function shared(item) {
    const titles = items[0].filter(({ id }) => item.pairs.has(id) && selected.pairs.has(id))
      .map(({ link }) => `“${link.textContent.trim()}”`);
    const line = document.createElement("p");
    line.className = "shared";
    line.textContent = `shares ${titles.join(", ")}`;
    return line;
  }

  /** What is marked, pane by pane. */
  function say() {
    if (!selected) {
      status.textContent = invitation;
      return;
    }
    const counts = items.map((rows) => rows.filter((item) => pairing(selected, item)).length);
    const counted = counts.map((count, pane) => ({ count, pane }))
      .filter(({ pane }) => pane !== selected.pane)
      .map(({ count, pane }) => `${count} in ${panes[pane].querySelector("h2").textContent.trim()}`);
    const kinds = new Set(all.map((item) => pairing(selected, item)).filter((kind) => kind));
    const legend = Object.keys(signs).filter((kind) => kinds.has(kind))
      .map((kind) => `${signs[kind]} ${kind === "shares" ? "shares a goal" : kind.replace("-", " ")}`);
    status.textContent =
      `“${selected.link.textContent.trim()}” marks ${counted.join(" and ")}. ${legend.join("  ")}`;
  }

  /** Brings the first marked entry of each other pane into view, where panes scroll in themselves. */
  function reveal() {
    items.forEach((rows, pane) => {
      if (pane === selected.pane) return;
      const first = rows.find((item) => pairing(selected, item));
      const list = panes[pane].querySelector("ol");
      if (!first || list.scrollHeight <= list.clientHeight) return;
      const isMarked = (item) => pairing(selected, item) !== null;
      const { top, bottom } = list.getBoundingClientRect();
      const isSeen = rows.filter(isMarked).some(({ element }) => {
        const box = element.getBoundingClientRect();
        return box.top >= top && box.bottom <= bottom;
      });
      if (isSeen) return;
      bring(first.element, list);
    });
  }

  /** Shows what is selected: an entry on which its pane stands, or null for none. */
  function select(item) {
    all.forEach(order);
    if (item === selected) return;
    selected = item;
    board.classList.toggle("has-selection", item !== null);
    // What keeps the focus when it is let go of is not marked by the style sheet either.
    board.classList.toggle("let-go", item === null);
    all.forEach(mark);
    if (item) reveal();
    say();
    remember();
  }

  /** Tab comes to one entry of each pane. */
  function order({ link, pane, row }) {
    link.tabIndex = places.rows[pane] === row ? 0 : -1;
  }

  /** Keeps the selection in the page's address, so that going back finds it again. */
  function remember() {
    const place = selected ? `#${encodeURIComponent(selected.element.id)}` : location.pathname;
    try {
      history.replaceState(null, "", place);
    } catch (refusal) {
      // Some browsers keep the address of a page on disk as it is.
    }
  }

  /** Selects an entry, as a click does. */
  function choose(item) {
    places.choose(item);
    focus(item);
  }

  function focus(item) {
    select(item);
    item.link.focus({ preventScroll: true });
    item.element.scrollIntoView({ block: "nearest" });
  }

  // What belongs to a selection can be chosen itself: its reasons lead to it.
  for (const item of all) {
    for (const reason of item.element.querySelectorAll(".bearings a")) reason.tabIndex = -1;
    // Tab goes to a pane as it stands.
    item.link.addEventListener("focus", () => {
      if (item === places.current(item.pane)) places.enter(item.pane);
      else places.choose(item);
      select(item);
    });
    item.element.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (link && link.hash && link.pathname === location.pathname) {
        const meant = all.find(({ element }) => element === nameOf(link.hash));
        if (!meant) return;
        event.preventDefault();
        choose(meant);
      } else if (!link && !getSelection().toString()) {
        choose(item);
      }
    });
  }

  board.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const item = all.find(({ link }) => link === document.activeElement);
    if (!item) return;
    if (event.key === "Escape") {
      select(null);
      return;
    }
    if (!places.press(event.key)) return;
    event.preventDefault();
    focus(places.current(places.focus));
  });

  // From here on the style sheet marks only what the pointer is on.
  board.classList.add("live");

  /** Brings an entry into view: where panes scroll in themselves, below the head of the page. */
  function show({ element, pane }) {
    const list = panes[pane].querySelector("ol");
    if (getComputedStyle(list).overflowY === "visible") {
      element.scrollIntoView({ block: "start", behavior: "instant" });
      return;
    }
    scrollTo({ top: 0, behavior: "instant" });
    bring(element, list);
  }

  /** Scrolls a pane no further than an entry of it needs to be seen. */
  function bring(element, list) {
    // Heights are told in whole pixels.
    const bottom = element.offsetTop + element.offsetHeight + 1;
    list.scrollTop = Math.min(element.offsetTop, Math.max(bottom - list.clientHeight, 0));
  }

  /** Selects the entry that the address names, as one comes from another page. */
  function follow() {
    const named = location.hash ? nameOf(location.hash) : null;
    const item = all.find(({ element }) => element === named);
    if (!item) return;
    places.choose(item);
    select(item);
    show(item);
    // Until a page has loaded, browsers go on scrolling to what its address names.
    addEventListener("load", () => show(item), { once: true });
  }

  all.forEach(order);
  addEventListener("hashchange", follow);
  follow();
  // It is shown once all of it has its place.
  requestAnimationFrame(() => requestAnimationFrame(() => board.classList.add("settled")));
})(globalThis.lasttake);
