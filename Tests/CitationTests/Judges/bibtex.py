"""Reads a .bib file with pybtex, and writes the fields of each entry as the text that TeX would set."""

import json
import sys

from pybtex.database import parse_string
from pybtex.richtext import Text

entries = parse_string(sys.stdin.read(), "bibtex").entries


def text(name, value):
    # An address is taken as it is; "\\$" alone pybtex doesn't read.
    return value if name == "url" else str(Text.from_latex(value)).replace("\\$", "$")


json.dump(
    {key: {name: text(name, value) for name, value in entry.fields.items()}
     for key, entry in entries.items()},
    sys.stdout, ensure_ascii=False)
