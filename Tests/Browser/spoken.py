"""The words of each page's article are those of `lasttake read`, in the same order; those of a hand-out's page are
those of `lasttake handout`; those of the whole are those of the pages that it holds."""

import collections

from markup import MARK, markup, words

BATCH = 24


def check(site, browser, findings, options):
    compare(site, {identity: site.page(f"{identity}.html") for identity in site.entries}, "{}.html", findings)
    for trail in site.listed("trails"):
        of_handout(site, trail["id"], findings)
    of_the_whole(site, findings)


def of_the_whole(site, findings):
    kinds = ["goals", *site.strands, "cases", "people"]
    held = ["about", *(entry["id"] for kind in kinds for entry in site.listed(kind))]
    wanted = [word for identity in held for word in site.markup(f"{identity}.html").words]
    shown = site.markup("whole.html").words
    # Strands stand in the companion's own order.
    same = collections.Counter(wanted) == collections.Counter(shown)
    findings.expect(same, "whole.html", f"is not its pages: {difference(sorted(wanted), sorted(shown))}")


def of_handout(site, identity, findings):
    if not site.page(f"{identity}-handout.html").is_file():
        return findings.add(f"{identity}-handout.html", "is not there")
    page = site.markup(f"{identity}-handout.html")
    printed = site.run("handout", identity, "--format", "text", "--width", "400")
    wanted = words(MARK.sub(" ", printed))
    same = wanted == page.words or page.has_table and collections.Counter(wanted) == collections.Counter(page.words)
    findings.expect(same, f"{identity}-handout.html", f"is not the hand-out: {difference(wanted, page.words)}")


def compare(site, pages, where, findings):
    """Holds pages, by the ids of their entries, to what the program prints of them."""
    there = [identity for identity, path in pages.items() if path.is_file()]
    for identity in set(pages) - set(there):
        findings.add(where.format(identity), "is not there")
    for start in range(0, len(there), BATCH):
        batch = there[start : start + BATCH]
        shown = [word for identity in batch for word in markup(pages[identity]).words]
        if plain_words(site, batch) == shown:
            findings.looked(len(batch))
            continue
        for identity in batch:
            of_entry(site, identity, markup(pages[identity]), where.format(identity), findings)


def of_entry(site, identity, page, where, findings):
    read, shown = plain_words(site, [identity]), page.words
    findings.expect(page.has_article, where, "has no article")
    # A row of a table is set line by line on a page of text.
    same = collections.Counter(read) == collections.Counter(shown) if page.has_table else read == shown
    findings.expect(same, where, f"is not what “lasttake read {identity}” says: {difference(read, shown)}")


def plain_words(site, identities):
    return words(MARK.sub(" ", site.run("read", *identities, "--width", "400")))


def difference(read, shown):
    """The first place where two runs of words part."""
    for index, (one, other) in enumerate(zip(read, shown)):
        if one != other:
            before = " ".join(read[max(0, index - 3) : index])
            return f"after “{before}”, “{' '.join(read[index : index + 4])}” is “{' '.join(shown[index : index + 4])}”"
    if len(read) == len(shown):
        return "the same words"
    longer, name = (read, "missing") if len(read) > len(shown) else (shown, "added")
    return f"{name} at the end: “{' '.join(longer[min(len(read), len(shown)) :][:8])}”"
