"""What a page's markup holds: addresses, anchors, words and data, read without a browser."""

import functools
import html.parser
import re
import unicodedata

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strong", "time", "u", "var", "wbr",
}  # fmt: skip
UNREAD = {"script", "style", "template", "title"}
# The mark of a note in plain text.
MARK = re.compile(r"\[\d+\]")
ADDRESSES = {"href", "src", "cite", "poster", "data", "action", "formaction", "xlink:href"}


class Opened:
    """An element that is not closed yet."""

    def __init__(self, tag, values):
        role, classes = values.get("role"), (values.get("class") or "").split()
        self.tag = tag
        self.is_mark = tag == "a" and role in ("doc-noteref", "doc-backlink")
        self.is_notes = "notes" in classes
        # Of the site, and of the book.
        self.is_article = tag == "article" or tag == "section" and "page" in classes


class Markup(html.parser.HTMLParser):
    """One pass over a page.

    `ids`: its anchors, in order. `addresses`: (element, attribute, value) of whatever leads somewhere.
    `data`: the texts of its JSON-LD. `texts`: the texts of its article, whole text nodes, in order, and
    `words`: what of them is words, without marks of notes, which stand as `[1]` in plain text.
    """

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.ids, self.addresses, self.data, self.texts = [], [], [], []
        self.attributes = []
        self.has_article = self.has_table = False
        self._open, self._lists = [], []
        self._article = self._unread = self._mark = 0
        self._json = None
        self._words = []
        self.feed(text)
        self.close()

    @property
    def words(self):
        return words(MARK.sub(" ", "".join(self._words)))

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"])
        self.addresses += [(tag, name, value or "") for name, value in attributes if name in ADDRESSES]
        self.attributes += [(tag, name, value or "") for name, value in attributes]
        if tag == "script" and values.get("type") == "application/ld+json":
            self._json = ""
        self._enter(tag, values)
        if tag not in VOID:
            opened = Opened(tag, values)
            self._open.append(opened)
            self._mark += opened.is_mark
            self._unread += tag in UNREAD
            self._article += opened.is_article
            self.has_article |= opened.is_article

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def _enter(self, tag, values):
        if not self._article:
            return
        self.has_table |= tag == "table"
        if tag not in INLINE:
            self._words.append("\n")
        if tag in ("ol", "ul"):
            # Notes bear their numbers as marks, which are no words.
            is_numbered = tag == "ol" and not self._is_in_notes
            self._lists.append(int(values.get("start") or 1) if is_numbered else None)
        if tag == "li" and self._lists and self._lists[-1] is not None:
            self._words.append(f" {self._lists[-1]} ")
            self._lists[-1] += 1

    @property
    def _is_in_notes(self):
        return any(opened.is_notes for opened in self._open)

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        while self._open:
            opened = self._open.pop()
            self._mark -= opened.is_mark
            self._unread -= opened.tag in UNREAD
            self._article -= opened.is_article
            if opened.tag == tag:
                break
        if self._article and tag not in INLINE:
            self._words.append("\n")
        if self._article and tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        if tag == "script" and self._json is not None:
            self.data.append(self._json)
            self._json = None

    def handle_data(self, data):
        if self._json is not None:
            self._json += data
        if self._article and not self._unread and not self._mark:
            self._words.append(data)
            self.texts.append(data)


def words(text):
    """Runs of letters and digits, composed, without what no reader sees."""
    text = unicodedata.normalize("NFC", text)
    shown = "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Mn", "Me", "Co", "Cn"))
    return re.findall(r"[^\W_]+", shown)


@functools.lru_cache(maxsize=None)
def markup(path):
    return Markup(path.read_text("utf-8"))
