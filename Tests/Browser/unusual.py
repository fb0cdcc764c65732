"""What authors write that is hard to set: words longer than a narrow window in every field, notes that only notes
name, names that end alike, many chapters. Nothing reaches beyond its place, lies on something else, or is marked for another."""

import contextlib
import pathlib
import tempfile

from browser import WIDTHS
from hostile import files, write
from site_folder import Site
from visits import CUT, EXTREMES, OVERFLOW

# What a chapter can be called.
WORDS = [
    f"{word}{number}"
    for number, word in enumerate(
        2 * ("Donaudampfschifffahrtsgesellschaftskapitän", "Rindfleischetikettierungsüberwachungsaufgabenübertragung")
        + 2 * ("Grundstücksverkehrsgenehmigungszuständigkeit", "W" * 90, "llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio")
        + ("x" * 70, "Kraftfahrzeughaftpflichtversicherung")
    )
]  # fmt: skip
# Tables, code, lists and notes of such words.
MORE = (
    f"\n| {WORDS[0]} | {WORDS[1]} |\n|---|---|\n| {WORDS[2]} | {WORDS[3]} |\n\n"
    f"```\n{WORDS[3]}\n```\n\n1. {WORDS[4]}\n\n   - {WORDS[5]}\n\n     > {WORDS[1]}\n"
)
# The companion's own words for what it is made of.
OWN = "words:\n" + "".join(
    f"  {word}: {WORDS[number]}\n"
    for number, word in enumerate(("film", "goal", "chapter", "case", "person", "people", "trail", "where to watch"))
) + (
    f"goal-grades:\n  - id: hope\n    word: {WORDS[4]}\ncase-kinds:\n  - id: civil\n    word: {WORDS[3]}\n    accused: true\n"
    f"source-kinds:\n  - id: press\n    word: {WORDS[4]}\n"
    f"callouts:\n  - id: disputed\n    word: {WORDS[1]}\n"
    f"watch:\n  - service: {WORDS[0]}\n    region: {WORDS[1]}\n    as-of: 2026-03\n    source: paper\n"
)  # fmt: skip
# Words that reach beyond the box that they are set in, onto what stands beside it.
SPILT = """() => [...document.querySelectorAll('header.site li, header.site p, main :is(h1, h2, h3, p, li, dt, dd, '
  + 'section, caption, figcaption, blockquote, label, button, .pane, .item), footer p')]
  .filter((e) => !e.closest('td, th, pre') && e.checkVisibility({visibilityProperty: true})
    && getComputedStyle(e).display !== 'inline' && getComputedStyle(e).overflowX === 'visible'
    && e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1)
  .map((e) => `<${e.localName} class="${e.className}"> “${e.textContent.trim().slice(0, 60)}”`)[0] || ''"""
NOTES = """() => {
  const boxes = [...document.querySelectorAll('.notes > ol > li')].map((e) => e.getBoundingClientRect());
  const text = document.querySelector('.text').getBoundingClientRect();
  const on = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const under = document.querySelector('footer.site').getBoundingClientRect();
  return {count: boxes.length,
    laid: boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => on(a, b))).length,
    within: boxes.filter((box) => on(box, text) || on(box, under)).length,
    order: boxes.map((box, i) => [box.top, i + 1]).sort((a, b) => a[0] - b[0]).map((each) => each[1])};
}"""
LOOK = """() => [...document.querySelectorAll('.item')].filter((e) => getComputedStyle(e, '::before').content.length > 2)
  .map((e) => e.dataset.id)"""


def check(site, browser, findings, options):
    with built(site, long_words()) as made:
        for width in sorted({*WIDTHS, *EXTREMES}):
            for script in (True, False):
                narrow(made, browser, width, script, findings)
    with built(site, notes_in_notes()) as made:
        notes(made, browser, findings)
    with built(site, names_that_end_alike()) as made:
        alike(made, browser, findings)
    with built(site, many_chapters()) as made:
        many(made, browser, findings)


@contextlib.contextmanager
def built(site, made):
    with tempfile.TemporaryDirectory() as folder:
        content, out = pathlib.Path(folder, "content"), pathlib.Path(folder, "site")
        write(content, made)
        yield Site(site.program, out, str(content)).export()


def long_words():
    made = files(WORDS, [])
    made["companion.yml"] += OWN
    return {path: text + MORE if path.startswith("life/") else text for path, text in made.items()}


def narrow(made, browser, width, script, findings):
    with browser.tab(width, script=script) as tab:
        for path in made.pages:
            where = f"long words, {made.name(path)} at {width} px with{'' if script else 'out'} script"
            tab.goto(path.as_uri())
            if script and path.stem == "search":
                tab.locator("input[type=search]").fill("Donau")
                tab.locator("#hits li").first.wait_for()
            for what, asked in (
                ("is wider than the window", OVERFLOW),
                ("words reach beyond the window", CUT),
                ("words reach beyond their box", SPILT),
            ):
                found = tab.evaluate(asked)
                findings.expect(not found, where, f"{what}: {found}")


def chapter(title, goal, body):
    return f"---\ntitle: {title}\nperiod: 2020\nsummary: {title}.\ngoals:\n  - goal: {goal}\n    bearing: serves\n    because: So.\n---\n{body}"


def goal(title):
    return f"---\ntitle: {title}\ngrade: hope\nsummary: {title}.\n---\nIt is {title}.\n"


def notes_in_notes():
    long = "which says at some length where all of this can be found, and by whom it was said, and when. " * 3
    body = "It begins.[^1]\n\nIt goes on.[^4]\n\n" + "".join(
        f"[^{number}]: Note {number}, {long}{more}\n\n"
        for number, more in ((1, "See[^2] and[^3]."), (2, "And[^5]."), (3, ""), (4, ""), (5, ""))
    )
    return {
        "companion.yml": "title: Notes\nas-of: 2026-01-01\nstrands:\n  - id: life\n    title: Life\n",
        "about.md": "It is about notes.\n",
        "goals/01-one.md": goal("one"),
        "life/01-one.md": chapter("one", "one", body),
    }


def notes(made, browser, findings):
    for width in WIDTHS:
        with browser.tab(width) as tab:
            tab.goto(made.page("life/one.html").as_uri())
            seen, where = tab.evaluate(NOTES), f"notes in notes at {width} px"
            findings.expect(seen["count"] == 5, where, f"there are {seen['count']} notes, not 5")
            findings.expect(not seen["laid"], where, f"{seen['laid']} pairs of notes lie on each other")
            findings.expect(not seen["within"], where, f"{seen['within']} notes lie on the text or the foot")
            if width >= 1152:
                # Each follows the note that names it.
                wanted = tab.evaluate(
                    "() => [...document.querySelectorAll('.notes > ol > li')].map((e) => +e.textContent.match(/Note (\\d)/)[1])"
                )
                order = [wanted[number - 1] for number in seen["order"]]
                findings.expect(order == [1, 2, 5, 3, 4], where, f"they stand in the order {order}")


def names_that_end_alike():
    return {
        "companion.yml": "title: Alike\nas-of: 2026-01-01\nstrands:\n  - id: life\n    title: Life\n"
        "  - id: mygoals\n    title: Mine\n",
        "about.md": "It is about names.\n",
        "goals/01-one.md": goal("one"),
        "goals/02-two.md": goal("two"),
        "life/01-a.md": chapter("a", "one", "A.\n"),
        "life/02-b.md": chapter("b", "two", "B.\n"),
        "mygoals/01-one.md": chapter("one", "two", "One.\n"),
        "mygoals/02-c.md": chapter("c", "one", "C.\n"),
    }


# What each entry of that companion marks.
MARKED = {
    "goals/one": {"life/a", "mygoals/c"},
    "goals/two": {"life/b", "mygoals/one"},
    "life/a": {"goals/one", "mygoals/c"},
    "life/b": {"goals/two", "mygoals/one"},
    "mygoals/one": {"goals/two", "life/b"},
    "mygoals/c": {"goals/one", "life/a"},
}


def alike(made, browser, findings):
    """Each entry marks what belongs to it and nothing else, also while another was gone to or has the focus."""
    address = made.page("index.html").as_uri()
    with browser.tab(script=False) as tab:
        for entry, wanted in MARKED.items():
            place = f".item[data-id='{entry}']"
            tab.mouse.move(0, 0)
            tab.goto(f"{address}#{entry.replace('/', '.')}")
            expect(tab, wanted, f"names that end alike, {entry}", findings)
            for other, others in MARKED.items():
                tab.locator(f".item[data-id='{other}'] > a").hover()
                expect(tab, others, f"names that end alike, {entry} gone to, {other} pointed at", findings)
            tab.keyboard.press("Tab")
            tab.locator(f"{place} > a").focus()
            expect(tab, wanted, f"names that end alike, {entry} focused, {other} pointed at", findings)


def many_chapters():
    """As many as a board never has whose every pair could be named."""
    return {
        "companion.yml": "title: Many\nas-of: 2026-01-01\nstrands:\n  - id: life\n    title: Life\n",
        "about.md": "It is about much.\n",
        "goals/01-one.md": goal("one"),
        "goals/02-two.md": goal("two"),
    } | {f"life/{i:03}-c{i}.md": chapter(f"c{i}", ("one", "two")[i % 2], "C.\n") for i in range(600)}


def many(made, browser, findings):
    address, reason = made.page("index.html").as_uri(), "[data-with]:visible"
    with browser.tab(script=False) as tab:
        tab.goto(f"{address}#life.c301")
        expect(tab, {"goals/two"}, "many chapters, life/c301 gone to", findings)
        findings.expect(tab.locator(reason).count() == 1, "many chapters, life/c301", "it has not its one reason")
        tab.locator(".item[data-id='life/c300'] > a").hover()
        expect(tab, {"goals/one"}, "many chapters, life/c300 pointed at", findings)
        tab.locator(".item[data-id='goals/one'] > a").hover()
        found = len(tab.evaluate(LOOK))
        findings.expect(found == 300, "many chapters, goals/one pointed at", f"marks {found} chapters, not 300")


def expect(tab, wanted, where, findings):
    found = set(tab.evaluate(LOOK))
    findings.expect(found == wanted, where, f"marks {', '.join(sorted(found)) or 'nothing'}")
