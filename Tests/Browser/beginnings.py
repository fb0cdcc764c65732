"""What an author begins with: the small companion of `lasttake new` and the empty one of `--bare`, of which one chapter
has been written, or none. Their sites hold together as large ones do."""

import pathlib
import tempfile

import links
import looks
import spoken
import visits
from browser import WIDTHS
from site_folder import Site

CHAPTER = "---\ntitle: One\nperiod: 2020\nsummary: The first.\n---\nIt begins.\n"


def check(site, browser, findings, options):
    for name, arguments, written in (
        ("new", [], {}),
        ("bare", ["--bare"], {}),
        ("one chapter", ["--bare"], {"story/01-one.md": CHAPTER}),
    ):
        with tempfile.TemporaryDirectory() as folder, findings.within(name):
            content, out = pathlib.Path(folder, "content"), pathlib.Path(folder, "site")
            Site(site.program, out).run("new", *arguments, str(content))
            for path, text in written.items():
                (content / path).parent.mkdir(exist_ok=True)
                (content / path).write_text(text, "utf-8")
            begun = Site(site.program, out, str(content)).export()
            links.check(begun, browser, findings, options)
            spoken.check(begun, browser, findings, options)
            visits.check(begun, browser, findings, options)
            with browser.tab(WIDTHS[0]) as tab:
                for path in begun.sample():
                    tab.goto(path.as_uri())
                    looks.violations(tab, begun.name(path), "light", findings)
