"""What the first page costs: bytes, requests, and the time to its first paint in a cold browser as a ratio to that
of an empty page, the worst of three; and what the search index weighs."""

import gzip
import pathlib
import tempfile

from browser import Witness

EMPTY = "<!DOCTYPE html><html lang=en><title>Empty</title><p>Empty."
PAINT = """() => new Promise((done) => new PerformanceObserver((list) => {
  const paint = list.getEntriesByName('first-contentful-paint')[0];
  if (paint) done(paint.startTime);
}).observe({type: 'paint', buffered: true}))"""
INDEX_LIMIT = 1_000_000
RATIO_LIMIT = 10


def check(site, browser, findings, options):
    first = site.page("index.html")
    with browser.tab() as tab:
        witness = Witness(tab, site.folder.as_uri(), findings, "index.html")
        tab.goto(first.as_uri(), wait_until="load")
        files = [
            pathlib.Path(address.removeprefix("file://")) for address in witness.requests if address[:5] == "file:"
        ]
    plain = sum(path.stat().st_size for path in files)
    packed = sum(len(gzip.compress(path.read_bytes())) for path in files)
    findings.say(f"first page: {len(files)} requests, {plain:,} bytes, {packed:,} gzipped")
    findings.expect(files, "index.html", "asked for nothing")

    index = [path for path in site.folder.joinpath("assets").glob("*.js") if "index" in path.name]
    weight = sum(len(gzip.compress(path.read_bytes())) for path in index)
    findings.say(f"search index: {weight:,} bytes gzipped")
    findings.expect(0 < weight < INDEX_LIMIT, "search index", f"{weight:,} bytes gzipped, of {INDEX_LIMIT:,} allowed")

    with tempfile.TemporaryDirectory() as folder:
        empty = pathlib.Path(folder, "empty.html")
        empty.write_text(EMPTY)
        first_paint(browser, empty)  # Chromium itself is read from the disk now.
        pairs = [(first_paint(browser, first), first_paint(browser, empty)) for _ in range(3)]
    paint, nothing = max(pairs, key=lambda pair: pair[0] / pair[1])
    ratio = paint / nothing
    findings.say(f"first paint: {paint:.0f} ms, {ratio:.1f} times an empty page's {nothing:.0f} ms, the worst of three")
    findings.expect(ratio < RATIO_LIMIT, "index.html", f"first paint takes {ratio:.1f} times an empty page's")
    whole = sum(path.stat().st_size for path in site.folder.rglob("*") if path.is_file())
    findings.say(f"site: {len(site.pages)} pages, {whole:,} bytes")


def first_paint(browser, path):
    """Milliseconds, in a browser that was started for it."""
    cold = browser.launch()
    try:
        tab = cold.new_page()
        tab.goto(path.as_uri())
        return tab.evaluate(PAINT)
    finally:
        cold.close()
