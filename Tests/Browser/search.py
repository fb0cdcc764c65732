"""The search page finds what the program finds, in its order, by keyboard and by pointer; without script it says
so and leads on."""

import json
import posixpath

from browser import WIDTHS, Witness

QUERIES = ("armorer", "live ammunition", "Reindeer submarines", "fotografía", "hutchins light", "“right the wrong”")
FOUND = """() => [...document.querySelectorAll('main a[href]')].filter((a) => a.closest('.results, [role=list], ol, ul')
  && a.offsetParent).map((a) => a.getAttribute('href'))"""


def check(site, browser, findings, options):
    address = site.page("search.html").as_uri()
    with browser.tab() as tab:
        Witness(tab, site.folder.as_uri(), findings, "search")
        tab.goto(address)
        for query in QUERIES:
            same_as_the_program(site, tab, query, findings)
        nothing_found(tab, findings)
        by_keys(tab, address, findings)
        by_pointer(tab, address, findings)
    with browser.tab(WIDTHS[0], script=False) as tab:
        tab.goto(address)
        says = tab.locator("main").inner_text()
        findings.expect("script" in says.lower(), "search without script", "doesn't say that it needs script")
        findings.expect(tab.locator("main a:visible").count(), "search without script", "leads nowhere")


def type_in(tab, query):
    field = tab.locator("input[type=search]")
    field.fill("")
    field.type(query)
    tab.wait_for_timeout(500)
    return tab.evaluate(FOUND)


def same_as_the_program(site, tab, query, findings):
    found = [address.replace(".html", "") for address in type_in(tab, query)]
    findings.looked()
    try:
        told = json.loads(site.run("search", query, "--format", "json"))
    except RuntimeError:
        told = []
    wanted = [hit["place"]["id"] for hit in told][:10]
    seen = [posixpath.normpath(address.split("#")[0]) for address in found][:10]
    findings.expect(
        seen == wanted,
        f"search for “{query}”",
        f"first are {', '.join(seen[:4])}; the program’s are {', '.join(wanted[:4])}",
    )


def nothing_found(tab, findings):
    found = type_in(tab, "qqzxqqzx")
    says = tab.locator("[role=status], [aria-live]").first.inner_text()
    findings.expect(not found and says.strip(), "search for what is not there", f"finds {len(found)}, says “{says}”")


def by_keys(tab, address, findings):
    tab.goto(address)
    field = tab.locator("input[type=search]")
    for _ in range(30):
        if field.evaluate("(e) => e === document.activeElement"):
            break
        tab.keyboard.press("Tab")
    tab.keyboard.type("armorer")
    tab.wait_for_timeout(500)
    first = (tab.evaluate(FOUND) or [""])[0]
    for key in ("ArrowDown", "Enter"):
        tab.keyboard.press(key)
    tab.wait_for_timeout(500)
    findings.expect(
        first and first.split("#")[0].removeprefix("./") in tab.url, "search by keys",
        f"down and Enter lead to {tab.url[-60:]}, not {first}",
    )  # fmt: skip


def by_pointer(tab, address, findings):
    tab.goto(address)
    found = type_in(tab, "armorer")
    tab.locator(f"main a[href='{found[0]}']:visible").first.click()
    findings.expect(found[0].split("#")[0] in tab.url, "search by pointer", f"a click leads to {tab.url[-60:]}")
    tab.go_back()
    findings.expect("search.html" in tab.url, "search by pointer", "back doesn't lead back")
