"""Every internal link, anchor and asset of the site resolves, and nothing names a place of this machine."""

import posixpath
import re
import urllib.parse

from markup import markup

ELSEWHERE = re.compile(r"^(https?:|mailto:)")
URL_IN_CSS = re.compile(r"url\(\s*['\"]?([^'\")]+)")


def check(site, browser, findings, options):
    files = {site.name(path) for path in site.folder.rglob("*") if path.is_file()}
    for path in site.pages:
        name = site.name(path)
        for element, attribute, address in markup(path).addresses:
            problem = of_address(name, element, attribute, address, files, site.folder)
            findings.expect(not problem, name, f'<{element} {attribute}="{address[:120]}">: {problem}')
    for path in site.folder.rglob("*.css"):
        for address in URL_IN_CSS.findall(path.read_text("utf-8")):
            where = posixpath.join(posixpath.dirname(site.name(path)), address)
            problem = "" if address.startswith("data:") or posixpath.normpath(where) in files else "no such file"
            findings.expect(not problem, site.name(path), f"url({address[:80]}): {problem}")
    everything_is_reached(site, findings)


def of_address(name, element, attribute, address, files, folder):
    """What is wrong with an address in the page or document `name`; nothing if it leads somewhere."""
    if ELSEWHERE.match(address):
        return "" if element in ("a", "blockquote", "q", "link", "cite") else "is taken from elsewhere"
    if address.startswith("data:"):
        return "" if element in ("link", "img") else "runs or opens what stands in the address"
    parts = urllib.parse.urlsplit(address)
    if parts.scheme or parts.netloc:
        return f"leads by “{parts.scheme or '//'}”"
    if address == "" or parts.path.startswith("/"):
        return "is no relative address"
    path = urllib.parse.unquote(parts.path)
    target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
    if target not in files:
        return "no such file"
    anchor = urllib.parse.unquote(parts.fragment)
    if anchor and target.endswith((".html", ".xhtml")) and anchor not in markup(folder / target).ids:
        return "no such anchor"
    return ""


def everything_is_reached(site, findings):
    """From the first page, by links alone, every page can be come to."""
    reached, waiting = set(), ["index.html"]
    while waiting:
        name = waiting.pop()
        if name in reached or not site.page(name).is_file():
            continue
        reached.add(name)
        for element, _, address in site.markup(name).addresses:
            path = urllib.parse.unquote(urllib.parse.urlsplit(address).path)
            if element == "a" and path.endswith(".html") and not ELSEWHERE.match(address):
                waiting.append(posixpath.normpath(posixpath.join(posixpath.dirname(name), path)))
    for path in site.pages:
        findings.expect(site.name(path) in reached, site.name(path), "no link leads here from the first page")
    for kind in ("people", "sources", "cases", "trails"):
        listed = f"{kind}.html"
        findings.expect(site.page(listed).is_file() or not site.listed(kind), listed, "is not there")
        linked = (
            {address.split("#")[0] for _, _, address in site.markup(listed).addresses}
            if site.page(listed).is_file()
            else set()
        )
        for entry in site.listed(kind):
            findings.expect(f"{entry['id']}.html" in linked, listed, f"doesn't lead to {entry['id']}")
    for identity in site.entries:
        findings.expect(site.page(f"{identity}.html").is_file(), identity, "has no page")
