"""What scripts do with what readers type and where they come from: narrowing a list, words that are still being put
together, an address that names nothing."""

from browser import Witness

ROWS = """() => {
  const words = (row) => {
    const copy = row.cloneNode(true);
    copy.querySelectorAll('button').forEach((button) => button.remove());
    return copy.textContent.toLowerCase();
  };
  const rows = [...document.querySelectorAll('main .list > li')];
  return {all: rows.length, buttons: document.querySelectorAll('main .list > li button').length,
    shown: rows.filter((row) => !row.hidden).length, meant: rows.filter((row) => words(row).includes('copy')).length};
}"""
# What a method of input sends while a word is chosen among its candidates.
COMPOSED = """(isComposing) => {
  const field = document.querySelector('input[type=search]');
  field.focus();
  const key = new KeyboardEvent('keydown', {key: 'ArrowDown', isComposing, bubbles: true, cancelable: true});
  field.dispatchEvent(key);
  return {taken: key.defaultPrevented, left: document.activeElement !== field};
}"""


def check(site, browser, findings, options):
    with browser.tab() as tab:
        witness = Witness(tab, site.folder.as_uri(), findings, "a narrowed list")
        narrowed(site, tab, findings)
        witness.where = "words being put together"
        composed(site, tab, findings)
        witness.where = "an address that names nothing"
        for name in ("index.html#50%", "index.html#%ff", "quotes.html#50%", f"{site.listed(site.strands[0])[0]['id']}.html#50%"):
            path, anchor = name.split("#")
            tab.goto("about:blank")
            tab.goto(f"{site.page(path).as_uri()}#{anchor}")
            findings.looked()


def narrowed(site, tab, findings):
    """Buttons are no words of what they stand beside."""
    tab.goto(site.page("quotes.html").as_uri())
    tab.locator("form.filter input").fill("copy")
    tab.wait_for_timeout(400)
    rows = tab.evaluate(ROWS)
    findings.expect(rows["buttons"] >= rows["all"] > 0, "quotes narrowed", f"has only {rows['buttons']} buttons")
    findings.expect(rows["shown"] == rows["meant"], "quotes narrowed", f"“copy” finds {rows['shown']}, not {rows['meant']}")


def composed(site, tab, findings):
    tab.goto(site.page("search.html").as_uri())
    tab.locator("input[type=search]").fill("light")
    tab.wait_for_timeout(500)
    state = tab.evaluate(COMPOSED, True)
    findings.expect(not state["taken"] and not state["left"], "search", "takes an arrow from a word being put together")
    state = tab.evaluate(COMPOSED, False)
    findings.expect(state["taken"] and state["left"], "search", "doesn't lead from the field to what was found")
