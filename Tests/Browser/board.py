"""The board: what belongs together is marked, by address, pointer, focus and keys, with script and without."""

import random

from browser import WIDTHS, Witness
from visits import SHIFT, late

# Whether the items of other panes that pair with one look different from those that don't, and from all of them
# when nothing is selected.
MARKED = """(id) => {
  const look = (e) => {
    const of = (node, part) => {
      const s = getComputedStyle(node, part);
      return [s.content, s.color, s.backgroundColor, s.borderLeftColor, s.borderLeftStyle, s.opacity, s.outlineStyle,
        s.fontWeight, s.boxShadow, s.display].join();
    };
    return [of(e), of(e, '::before'), of(e, '::after'), ...[...e.querySelectorAll('a, .mark, .sign')].slice(0, 4).map(
      (x) => of(x) + of(x, '::before') + of(x, '::after'))].join('|');
  };
  const item = document.querySelector(`.item[data-id="${CSS.escape(id)}"]`);
  const pairs = new Set(item.dataset.pairs.split(/\\s+/).filter(Boolean).map((pair) => pair.split(':')[0]));
  const others = [...document.querySelectorAll('.item')].filter((e) => e.closest('.pane') !== item.closest('.pane'));
  const paired = others.filter((e) => pairs.has(e.dataset.id)), rest = others.filter((e) => !pairs.has(e.dataset.id));
  const plain = new Set(rest.map(look));
  return {paired: paired.length, marked: paired.filter((e) => !plain.has(look(e))).length};
}"""
ITEMS = (
    "() => [...document.querySelectorAll('.item')].map((e) => ({id: e.id, name: e.dataset.id, pairs: e.dataset.pairs}))"
)
PANES = "() => [...document.querySelectorAll('.pane')].map((p) => [...p.querySelectorAll('.item')].map((e) => e.dataset.id))"
# Where keys lead by panes.js alone, which BoardParityTests holds to the terminal's.
LED = """(keys) => {
  const items = [...document.querySelectorAll('.pane')].map((pane, number) => [...pane.querySelectorAll('.item')].map(
    (e, row) => ({pane: number, row, id: e.dataset.id, pairs: lasttake.pairs(e.dataset.pairs)})));
  const panes = new lasttake.Panes(items);
  return keys.map((key) => { panes.press(key); return panes.current(panes.focus).id; });
}"""
HERE = "() => document.activeElement.closest('.item')?.dataset.id"


# Whether an entry can be seen as a whole, or from its beginning if it is higher, in its pane and in the window, and the
# head of the page too where panes stand side by side.
SEEN = """(id) => {
  const item = document.querySelector(`.item[data-id="${CSS.escape(id)}"]`), list = item.closest('ol');
  const box = item.getBoundingClientRect(), pane = list.getBoundingClientRect();
  const sides = getComputedStyle(list).overflowY !== 'visible';
  const [top, bottom] = sides ? [pane.top, Math.min(pane.bottom, innerHeight)] : [0, innerHeight];
  return box.top >= top - 1 && (box.bottom <= bottom + 1 || box.top < top + 80) && (!sides || scrollY === 0);
}"""


def check(site, browser, findings, options):
    address = site.page("index.html").as_uri()
    for script in (False, True):
        where = f"board {'with' if script else 'without'} script"
        with browser.tab(script=script) as tab:
            Witness(tab, site.folder.as_uri(), findings, where)
            tab.goto(address)
            items = tab.evaluate(ITEMS)
            paired = [item for item in items if item["pairs"]]
            findings.expect(len(paired) >= 3, where, f"only {len(paired)} items pair with others")
            for item in paired:
                tab.goto(f"{address}#{item['id']}")
                marked(tab, item["name"], f"{where}, by address", findings)
            pointed(tab, address, paired[0], where, findings)
            focused(tab, address, paired[-1], where, findings)
    keys(site, browser, address, findings)
    walks(browser, address, findings)
    keys_are_named(browser, address, findings)
    for width in WIDTHS:
        opened(browser, address, width, items, findings)
        reasons(site, browser, address, width, findings)


def marked(tab, name, where, findings):
    seen = tab.evaluate(MARKED, name)
    findings.expect(
        seen["paired"] and seen["marked"] == seen["paired"], where,
        f"{name} pairs with {seen['paired']}, of which {seen['marked']} are marked",
    )  # fmt: skip


def pointed(tab, address, item, where, findings):
    """Where script runs, a click beside the link selects; without, the pointer is enough."""
    tab.goto(address)
    place = tab.locator(f".item[data-id='{item['name']}']")
    place.locator(".facts").click() if where.endswith(" with script") else place.hover()
    marked(tab, item["name"], f"{where}, under the pointer", findings)
    with tab.expect_navigation():
        place.locator("a").first.click()
    findings.expect(item["name"] in tab.url, where, f"a click on {item['name']} leads to {tab.url[-60:]}")


def focused(tab, address, item, where, findings):
    tab.goto(address)
    tab.locator(f".item[data-id='{item['name']}'] a").first.focus()
    marked(tab, item["name"], f"{where}, focused", findings)
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    findings.expect(item["name"] in tab.url, where, f"Enter on {item['name']} leads to {tab.url[-60:]}")


def keys(site, browser, address, findings):
    """By keyboard alone, as in the terminal: down a pane, across to the next, into an entry."""
    where = "board by keys"
    with browser.tab() as tab:
        Witness(tab, site.folder.as_uri(), findings, where)
        tab.goto(address)
        items = [item["name"] for item in tab.evaluate(ITEMS)]
        panes = tab.evaluate(PANES)
        findings.expect(len(panes) >= 3 and sum(map(len, panes)) == len(items), where, "has not its panes")
        for _ in range(40):
            if tab.evaluate(HERE):
                break
            tab.keyboard.press("Tab")
        start = tab.evaluate(HERE)
        findings.expect(start in panes[0], where, f"Tab comes to {start} first")
        tab.keyboard.press("ArrowDown")
        second = tab.evaluate(HERE)
        findings.expect(second == panes[0][panes[0].index(start) + 1], where, f"down leads to {second}")
        marked(tab, second, where + ", with script", findings)
        tab.keyboard.press("ArrowUp")
        findings.expect(tab.evaluate(HERE) == start, where, f"up leads to {tab.evaluate(HERE)}")
        tab.keyboard.press("ArrowRight")
        across = tab.evaluate(HERE)
        findings.expect(across in panes[1], where, f"right leads to {across}")
        tab.keyboard.press("ArrowLeft")
        findings.expect(tab.evaluate(HERE) == start, where, f"left leads back to {tab.evaluate(HERE)}")
        tab.keyboard.press("ArrowRight")
        across = tab.evaluate(HERE)
        with tab.expect_navigation():
            tab.keyboard.press("Enter")
        findings.expect(across in tab.url, where, f"Enter on {across} leads to {tab.url[-60:]}")
        tab.go_back()
        findings.expect("index.html" in tab.url, where, "back doesn't lead back")


def walks(browser, address, findings):
    """The page goes where its logic leads: nothing else is chosen on the way, as by the focus itself."""
    chance = random.Random(7)
    with browser.tab() as tab:
        for _ in range(20):
            tab.goto("about:blank")
            tab.goto(address)
            tab.locator(".item a").first.focus()
            walk = chance.choices(("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"), (2, 5, 3, 3, 1, 1), k=12)
            for number, (key, wanted) in enumerate(zip(walk, tab.evaluate(LED, walk)), 1):
                tab.keyboard.press(key)
                here = tab.evaluate(HERE)
                findings.expect(here == wanted, "board by keys", f"{' '.join(walk[:number])} leads to {here}, not {wanted}")


def keys_are_named(browser, address, findings):
    """Where they do something, and nowhere else."""
    for script in (False, True):
        with browser.tab(script=script) as tab:
            tab.goto(address)
            named = [key.inner_text() for key in tab.locator("main kbd:visible").all()]
            wanted = ["↑", "↓", "←", "→", "Tab", "Home", "End", "Enter", "Esc"] if script else []
            where = f"board {'with' if script else 'without'} script"
            findings.expect(named == wanted, where, f"names the keys {' '.join(named) or 'not at all'}")


def opened(browser, address, width, items, findings):
    """Opened at an entry, as one comes back from its page: it is seen, and nothing moves once it is there."""
    for item in items:
        where = f"index.html#{item['id']} at {width} px"
        with browser.tab(width) as tab:
            late(tab)
            tab.goto(f"{address}#{item['id']}")
            shifts = tab.evaluate(SHIFT)
            findings.expect(not shifts, where, f"moves once it is there: {shifts}")
            findings.expect(tab.evaluate(SEEN, item["name"]), where, "the entry that is named can't be seen")


def reasons(site, browser, address, width, findings):
    """Without script and without marking, why things belong together can be read, item by item."""
    with browser.tab(width, script=False) as tab:
        tab.goto(address)
        missing = tab.evaluate(
            "() => [...document.querySelectorAll('.item')].filter((e) => e.dataset.pairs && !e.querySelector('.bearings')"
            ").map((e) => e.dataset.id)"
        )
        findings.expect(not missing, f"board at {width} px", f"no reason stands in {', '.join(missing[:3])}")
