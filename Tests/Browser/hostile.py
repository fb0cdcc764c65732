"""A companion that wishes a browser ill: whatever of it reaches a page is words. No script of its runs, nothing is
asked for elsewhere, and no element is there that the site's own templates didn't make."""

import pathlib
import tempfile

from browser import Witness
from links import of_address
from markup import markup
from site_folder import Site

RUN = "window.ran=(window.ran||0)+1"
OUT = "https://out.example"
# Each tries to leave the place where it is put: text, an attribute, an address, a script, a comment, a style.
WORDS = [
    f"<script>{RUN}</script>",
    f'"><img src={OUT}/i onerror="{RUN}">',
    f"' onmouseover='{RUN}' autofocus onfocus='{RUN}",
    f"</title></textarea></style><svg onload={RUN}>",
    f"</script><script src={OUT}/s.js></script>",
    f"--><iframe srcdoc='<script>parent.{RUN}</script>'></iframe>",
    f"<style>@import url({OUT}/c.css);*{{background:url({OUT}/b)}}</style>",
    f"<base href={OUT}/><meta http-equiv=refresh content='0;url={OUT}'>",
    f'<a href="javascript:{RUN}">press</a>',
    f"{{{{{{{RUN}}}}}}} {{{{> page}}}} {{{{#a}}}} ${{{RUN}}} <%={RUN}%>",
    "&lt;b&gt; &#60;script&#62; &quot; \u2028 \u202eturned\u202c \x00",
    f"]]><x xmlns='http://www.w3.org/1999/xhtml'><script>{RUN}</script>",
]
LINKS = [
    f"javascript:{RUN}", f"JaVaScRiPt&#58;{RUN}", f"java&#10;script:{RUN}", f"data:text/html,<script>{RUN}</script>",
    f"vbscript:{RUN}", "file:///etc/passwd", "//out.example/x", f"{OUT}/\"onclick=\"{RUN}",
    "../../../../etc/passwd", "\\\\out.example\\x",
]  # fmt: skip
STATE = """() => ({
  ran: window.ran || 0, base: document.querySelectorAll('base').length,
  frames: document.querySelectorAll('iframe, object, embed, form:not(.search, .filter)').length,
  styles: document.querySelectorAll('style').length,
  inline: [...document.scripts].filter((s) => !s.src && s.type !== 'application/ld+json').length,
  handlers: [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => /^on/i.test(a.name))).length,
})"""


def check(site, browser, findings, options):
    with tempfile.TemporaryDirectory() as folder:
        content, out = pathlib.Path(folder, "content"), pathlib.Path(folder, "site")
        write(content, files(WORDS, LINKS))
        hostile = Site(site.program, out, str(content)).export("--base", "https://companion.example/")
        open_all(hostile, browser, findings)
        there = {hostile.name(path) for path in hostile.folder.rglob("*") if path.is_file()}
        for path in hostile.pages:
            for element, attribute, address in markup(path).addresses:
                problem = of_address(hostile.name(path), element, attribute, address, there, hostile.folder)
                findings.expect(not problem, f"hostile {hostile.name(path)}", f"{address[:80]}: {problem}")


def open_all(hostile, browser, findings):
    with browser.tab() as tab:
        witness = Witness(tab, hostile.folder.as_uri(), findings, "")
        for path in hostile.pages:
            witness.where = where = f"hostile {hostile.name(path)}"
            tab.goto(path.as_uri())
            for key in ("Tab", "Tab", "ArrowDown"):
                tab.keyboard.press(key)
            with tab.expect_navigation():
                tab.keyboard.press("Enter")
            tab.goto(path.as_uri())
            tab.mouse.move(300, 300)
            state = tab.evaluate(STATE)
            wrong = {name: count for name, count in state.items() if count}
            findings.expect(not wrong, where, f"what content brought is no longer words: {wrong}")
        tab.goto(hostile.page("search.html").as_uri())
        field = tab.locator("input[type=search]")
        for query in ("script", "window", "<img src=x onerror=window.ran=1>", "onerror"):
            field.fill(query)
            tab.wait_for_timeout(400)
            findings.expect(not tab.evaluate(STATE)["ran"], f"hostile search for “{query}”", "a script ran")


def write(folder, made):
    for path, text in made.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def quoted(text):
    """In YAML, between double quotes."""
    text = text.replace("\x00", "")
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def files(words, links):
    """A companion that has these words wherever words can stand, and links to these addresses."""

    def word(index):
        return words[index % len(words)]

    prose = "\n\n".join(words + [f"[press]({link})" for link in links] + [f"![seen]({link})" for link in links])
    prose += f"\n\n<div onclick='{RUN}'>raw</div>\n\n```\n{word(0)}\n```\n\n`{word(1)}`[^s]\n"
    quotes = "".join(f"\n> “{w}”\n>\n> — [Eve](../people/eve.md), {w}, 2019[^s]\n" for w in words)
    callouts = "".join(
        f"\n> [!{kind}] {word(index)}\n>\n> {word(index + 1)}\n"
        for index, kind in enumerate(("ALLEGED", "DISPUTED", "UNKNOWN", "CARE", "DISCUSS", "UPDATE 2026-01-02"))
    )
    heads = "".join(f"\n## {w}\n\nText.\n" for w in words)
    events = "".join(f"- **{2000 + index}**: {w}\n" for index, w in enumerate(words))
    note = f"\n[^s]: [Paper](../sources/paper.md), {word(1)}.\n"
    steps = "".join(
        f"  - date: 2020-01-{i + 1:02}\n    what: {quoted(w)}\n    place: {quoted(w)}\n    source: paper\n"
        for i, w in enumerate(words)
    )
    chapter = (
        "---\ntitle: {}\nperiod: 2020\nsummary: {}\ngoals:\n  - goal: all\n    bearing: serves\n    because: {}\n---\n"
    )
    made = {
        f"life/{index + 1:02}-c{index}.md": chapter.format(quoted(w), quoted(w), quoted(w)) + text + "\n" + note
        for index, (w, text) in enumerate(zip(words, [prose, quotes, callouts, heads, events] + words[5:]))
    }
    return made | {
        "companion.yml": f"title: {quoted(word(0))}\nsubtitle: {quoted(word(1))}\nas-of: 2026-01-01\nstrands:\n"
        f"  - id: life\n    title: {quoted(word(3))}\ncredits: {quoted(word(4))}\nlicence: {quoted(word(1))}\n",
        "about.md": prose.replace("[^s]", ""),
        "goals/01-all.md": f"---\ntitle: {quoted(word(1))}\ngrade: hope\nsummary: {quoted(word(0))}\n---\n{prose}{note}",
        "people/eve.md": f"---\nname: {quoted(word(1))}\nrole: {quoted(word(0))}\nalso: [{quoted(word(4))}]\n---\n{prose}{note}",
        "sources/paper.md": f"---\ntitle: {quoted(word(1))}\npublisher: {quoted(word(0))}\nauthor: {quoted(word(4))}\ndate: 2025\n"
        f"kind: press\ngrade: publisher\nurl: {quoted('https://example.org/' + word(1))}\naccessed: 2026-11-28\n---\n{word(4)}\n",
        "cases/01-one.md": f"---\ntitle: {quoted(word(4))}\nkind: civil\nparties:\n  - name: {quoted(word(0))}\n"
        f"    role: {quoted(word(1))}\nsteps:\n{steps}---\n{prose}{note}",
        "trails/01-t.md": f"---\ntitle: {quoted(word(1))}\nfor: {quoted(word(0))}\nminutes: 30\n---\n{word(3)}\n\n"
        f"1. [{word(4)}](../life/01-c0.md). {word(0)}\n2. [{word(4)}](../life/02-c1.md). {word(5)}\n",
    }
