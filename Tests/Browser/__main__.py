"""Judges the site, the book and the printed page; see .ci/browser.

Every check prints a line for what it finds; a summary stands at the end. Ends with 1 if anything was found.
"""

import argparse
import pathlib
import sys
import tempfile

import beginnings
import board
import book
import documents
import figures
import hostile
import links
import lists
import looks
import paper
import search
import spoken
import unusual
import visits
from findings import Findings
from site_folder import Site
from browser import Browser

CHECKS = {
    "documents": documents.check,
    "links": links.check,
    "words": spoken.check,
    "book": book.check,
    "visits": visits.check,
    "looks": looks.check,
    "board": board.check,
    "search": search.check,
    "lists": lists.check,
    "hostile": hostile.check,
    "beginnings": beginnings.check,
    "unusual": unusual.check,
    "paper": paper.check,
    "figures": figures.check,
}


def main():
    parser = argparse.ArgumentParser(prog=".ci/browser", description=__doc__.splitlines()[0])
    parser.add_argument("checks", nargs="*", metavar="CHECK", help=f"only these: {', '.join(CHECKS)}")
    parser.add_argument("--program", default=".build/debug/lasttake", help="what exports the site")
    parser.add_argument("--content", help="another companion than the bundled one")
    parser.add_argument("--site", help="a site that is there already, instead of exporting one")
    parser.add_argument("--sample", action="store_true", help="one page of every kind, not every page")
    parser.add_argument("--screenshots", type=pathlib.Path, metavar="DIR", help="keep pictures of pages there")
    options = parser.parse_args()
    unknown = [check for check in options.checks if check not in CHECKS]
    if unknown:
        parser.error(f"there is no check {unknown[0]}; there are {', '.join(CHECKS)}")

    findings = Findings()
    with tempfile.TemporaryDirectory(prefix="lasttake-site-") as folder, Browser() as browser:
        site = Site(options.program, options.site or folder, options.content)
        with findings.asking("export"):
            if not options.site:
                site.export()
            findings.looked(len(site.pages))
        for name, check in CHECKS.items():
            if not options.checks or name in options.checks:
                with findings.asking(name):
                    check(site, browser, findings, options)
    return findings.close()


sys.exit(main())
