/* What stands selected on the board, as the terminal has it: every pane stands on one of its entries, one
   pane has the focus, and what is chosen in it takes the other panes along to what belongs to it. */
(function (lasttake) {
  "use strict";

  /** How two entries belong together: by a bearing, or because both bear on a goal. */
  lasttake.pairing = function (item, other) {
    if (item.pane === other.pane) return null;
    if (item.pairs.has(other.id)) return item.pairs.get(other.id);
    if (other.pairs.has(item.id)) return other.pairs.get(item.id);
    if (item.pane === 0 || other.pane === 0) return null;
    return [...item.pairs.keys()].some((goal) => other.pairs.has(goal)) ? "shares" : null;
  };

  /** What pairs with an entry, by the id of the other, as its page writes it. */
  lasttake.pairs = function (text) {
    const pairs = new Map();
    for (const pair of (text || "").split(" ").filter((pair) => pair)) {
      const colon = pair.lastIndexOf(":");
      if (!pairs.has(pair.slice(0, colon))) pairs.set(pair.slice(0, colon), pair.slice(colon + 1));
    }
    return pairs;
  };

  lasttake.Panes = class {
    /** @param items The entries of each pane, the goals first, each with its `pane`, `row`, `id` and
        `pairs`. */
    constructor(items) {
      this.items = items;
      this.focus = 0;
      this.rows = items.map(() => 0);
      this.settle();
    }

    /** The entry on which a pane stands; undefined if it has none. */
    current(pane) {
      return this.items[pane] && this.items[pane][this.rows[pane]];
    }

    /** Selects an entry, and takes the other panes along. */
    choose({ pane, row }) {
      this.focus = pane;
      this.rows[pane] = row;
      this.settle();
    }

    /** Goes to a pane; all of them stay where they stand. */
    enter(pane) {
      this.focus = pane;
    }

    /** Goes where a key leads; whether it is one of the board's keys. */
    press(key) {
      const rows = this.items[this.focus];
      const row = this.rows[this.focus];
      switch (key) {
        case "ArrowDown": this.choose(rows[row + 1] || rows[row]); return true;
        case "ArrowUp": this.choose(rows[row - 1] || rows[row]); return true;
        case "Home": this.choose(rows[0]); return true;
        case "End": this.choose(rows[rows.length - 1]); return true;
        case "ArrowLeft": this.enter(this.beside(-1)); return true;
        case "ArrowRight": this.enter(this.beside(1)); return true;
        default: return false;
      }
    }

    /** The next pane on one side that has entries; this one if there is none. */
    beside(step) {
      let next = this.focus + step;
      while (this.items[next] && this.items[next].length === 0) next += step;
      return this.items[next] ? next : this.focus;
    }

    /** Puts every pane on something that belongs to what is selected: they go no further than they
        must. */
    settle() {
      const selected = this.current(this.focus);
      if (this.focus > 0 && selected) {
        const goals = [...selected.pairs.keys()]
          .map((id) => this.items[0].findIndex((goal) => goal.id === id));
        if (goals.length > 0 && !goals.includes(this.rows[0])) [this.rows[0]] = goals;
      }
      for (let pane = 1; pane < this.items.length; pane += 1) {
        if (pane === this.focus) continue;
        const best = this.best(pane);
        if (best && !this.stands(this.current(pane), best)) this.rows[pane] = best.row;
      }
    }

    isMarked(item) {
      const selected = this.current(this.focus);
      return Boolean(selected) && lasttake.pairing(selected, item) !== null;
    }

    bearsOnGoal(item) {
      const goal = this.current(0);
      return Boolean(goal) && item.pairs.has(goal.id);
    }

    /** Whether an entry is marked, and bears on the selected goal if the best one does. */
    stands(item, best) {
      return this.isMarked(item) && (!this.bearsOnGoal(best) || this.bearsOnGoal(item));
    }

    /** The nearest entry that bears on the selected goal and is marked, else the nearest of those that
        are nearest for each goal of the selected chapter. */
    best(pane) {
      const nearest = (items) => {
        const far = (item) => Math.abs(item.row - this.rows[pane]);
        const marked = items.filter((item) => this.isMarked(item));
        return marked.length === 0 ? undefined : marked.reduce((a, b) => far(b) < far(a) ? b : a);
      };
      const best = nearest(this.items[pane].filter((item) => this.bearsOnGoal(item)));
      const selected = this.current(this.focus);
      if (best || this.focus === 0 || !selected) return best;
      const each = [...selected.pairs.keys()].map((goal) =>
        nearest(this.items[pane].filter((item) => item.pairs.has(goal))));
      return nearest(each.filter((item) => item));
    }
  };
})((globalThis.lasttake = globalThis.lasttake || {}));
