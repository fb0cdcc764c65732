"""Reads a .bib file and prints its entries as JSON: key, names, title."""

import json
import sys

from pybtex.database import parse_string
from pybtex.richtext import Text


def plain(value):
    return " ".join(str(Text.from_latex(value)).replace("\xa0", " ").split()) if value else ""


def name(person):
    body = " ".join(person.prelast_names + person.last_names)
    given = " ".join(person.first_names + person.middle_names)
    return [plain(body), plain(given), plain(" ".join(person.lineage_names))]


entries = parse_string(sys.stdin.read(), "bibtex").entries
print(json.dumps([
    {
        "key": key,
        "names": [name(p) for p in entry.persons.get("author") or entry.persons.get("editor") or []],
        "title": plain(entry.fields.get("title", "")),
    }
    for key, entry in entries.items()
]))
