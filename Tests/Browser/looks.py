"""How pages look to everyone: axe-core finds nothing at any width, by day and by night; focus is seen; the skip
link skips. Pictures of a page of every kind are kept where asked for."""

import pathlib

import axe_playwright_python

from browser import WIDTHS

AXE = pathlib.Path(axe_playwright_python.__path__[0], "axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
FOCUS = """() => {
  const e = document.activeElement, style = getComputedStyle(e);
  if (e === document.body) return null;
  const seen = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
  return {what: `<${e.localName} class="${e.className}"> “${e.textContent.trim().slice(0, 30)}”`, seen};
}"""


def check(site, browser, findings, options):
    sample = set(site.sample())
    for width in WIDTHS:
        with browser.tab(width) as tab:
            # What doesn't depend on width is asked of every page once; at the others, of every kind.
            for path in site.pages if width == WIDTHS[0] and not options.sample else sorted(sample):
                tab.goto(path.as_uri())
                for scheme in ("light", "dark"):
                    tab.emulate_media(color_scheme=scheme)
                    violations(tab, f"{site.name(path)} at {width} px, {scheme}", scheme, findings)
                    if options.screenshots and path in sample:
                        keep(tab, site.name(path), width, scheme, options.screenshots)
                tab.emulate_media(color_scheme="light")
    for path in sorted(sample):
        focus(site, browser, path, findings)


def violations(tab, where, scheme, findings):
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(AXE)
    found = tab.evaluate("(options) => axe.run(document, options)", ALL if scheme == "light" else CONTRAST)
    findings.looked()
    for violation in found["violations"]:
        node = violation["nodes"][0]
        more = f" and {len(violation['nodes']) - 1} more" if len(violation["nodes"]) > 1 else ""
        detail = (node["any"] + node["all"] + node["none"] or [{"message": ""}])[0]["message"]
        findings.add(where, f"axe {violation['id']}: {node['html'][:120]}{more}: {detail[:160]}")


def keep(tab, name, width, scheme, folder):
    folder.mkdir(parents=True, exist_ok=True)
    tab.screenshot(path=folder / f"{name.removesuffix('.html').replace('/', '-')}-{width}-{scheme}.png")


def focus(site, browser, path, findings):
    """The first ten stops of Tab can be seen; the first leads past the head of the page."""
    with browser.tab() as tab:
        tab.goto(path.as_uri())
        name = site.name(path)
        tab.keyboard.press("Tab")
        findings.expect(tab.locator(".skip:focus").count() == 1, name, "Tab doesn't come to the skip link first")
        for _ in range(10):
            stop = tab.evaluate(FOCUS)
            if stop:
                findings.expect(stop["seen"], name, f"focus is not seen on {stop['what']}")
            tab.keyboard.press("Tab")
        tab.goto(path.as_uri())
        tab.keyboard.press("Tab")
        tab.keyboard.press("Enter")
        tab.keyboard.press("Tab")
        inside = tab.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('main, footer')"
        )
        findings.expect(inside, name, "the skip link doesn't skip")
