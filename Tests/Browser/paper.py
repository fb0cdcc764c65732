"""Printed by Chromium: sheets are numbered, no line is cut or runs into the margin, no word is missing, and every
address to which the text leads is written out, as those of the notes at the end."""

import pathlib
import re
import subprocess
import tempfile
import urllib.parse
import xml.etree.ElementTree as tree

from markup import markup

XHTML = "{http://www.w3.org/1999/xhtml}"
# What is printed on, in points: print.css leaves 20 mm at each side and below, and shows nothing there but the running
# heads.
SIDE = FOOT = 20 / 25.4 * 72 - 1
LETTERS = re.compile(r"[\W\d_]+")


def check(site, browser, findings, options):
    with tempfile.TemporaryDirectory() as folder, browser.tab() as tab:
        for path in printed(site, options):
            tab.goto(path.as_uri())
            pdf = pathlib.Path(folder, "page.pdf")
            tab.pdf(path=pdf, prefer_css_page_size=True, print_background=False)
            head = tab.locator("header.site").inner_text().split("\n")[0].strip()
            of_paper(pdf, markup(path), head, site.name(path), findings)
            if options.screenshots:
                options.screenshots.mkdir(parents=True, exist_ok=True)
                pdf.rename(options.screenshots / f"{site.name(path)[:-5].replace('/', '-')}.pdf")


def printed(site, options):
    """The chapters, the hand-outs and the whole; of the rest, one of every kind."""
    wanted = [path for path in site.pages if "handout" in site.name(path) or path.stem == "whole"]
    chapters = [path for path in site.pages if path.parent.name in site.strands]
    return sorted({*wanted, *(chapters if not options.sample else chapters[:2]), *site.sample()})


def of_paper(pdf, page, head, where, findings):
    sheets = plain(pdf, "-layout").split("\f")[:-1]
    for number, sheet in enumerate(sheets, 1):
        lines = [line.strip() for line in sheet.splitlines() if line.strip()]
        ends = " ".join([*lines[:1], *lines[-1:]])
        findings.expect(re.search(rf"\b{number}\b", ends), f"{where}, sheet {number}", "bears no page number")
    inside(pdf, where, findings)
    stream = LETTERS.sub("", "".join(text_alone(sheet, head) for sheet in plain(pdf).split("\f")))
    missing = [text.strip() for text in page.texts if LETTERS.sub("", text) not in stream]
    findings.expect(not missing, where, f"printed without “{(missing or [''])[0][:80]}” and {len(missing) - 1} more")
    unwritten = [link for link in addresses(page) if not any(LETTERS.sub("", form) in stream for form in forms(link))]
    findings.expect(not unwritten, where, f"leads on paper to nowhere: {unwritten[:3]}")


def addresses(page):
    """Where the links of a page lead to outside of the site."""
    links = [value for tag, name, value in page.addresses if (tag, name) == ("a", "href")]
    return [link for link in links if link.startswith(("http:", "https:"))]


def forms(link):
    """As browsers write an address, and as people do."""
    return link, urllib.parse.unquote(link)


def text_alone(sheet, head):
    """A sheet without its number and what stands over its text, which part sentences that go on."""
    lines = [line for line in sheet.splitlines() if line.strip() != head]
    return "\n".join(line for line in lines if not re.fullmatch(r"\s*\d+( ?/ ?\d+)?\s*", line))


def inside(pdf, where, findings):
    """No word reaches beyond the text's own space, but for the number of the sheet and the title over it."""
    boxes = tree.fromstring(plain(pdf, "-bbox"))
    for number, sheet in enumerate(boxes.iter(f"{XHTML}page"), 1):
        width, height = float(sheet.get("width")), float(sheet.get("height"))
        for word in sheet.iter(f"{XHTML}word"):
            left, right = float(word.get("xMin")), float(word.get("xMax"))
            is_low = float(word.get("yMax")) > height - FOOT and not re.fullmatch(r"\d+|/", word.text)
            if left < SIDE or right > width - SIDE or is_low:
                findings.add(f"{where}, sheet {number}", f"“{word.text[:40]}” stands in the margin, or is cut")
                break
        findings.looked()


def plain(pdf, *options):
    done = subprocess.run(["pdftotext", *options, str(pdf), "-"], capture_output=True, text=True, check=True)
    return done.stdout
