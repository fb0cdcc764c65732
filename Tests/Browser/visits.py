"""Every page, opened: nothing said in the console, nothing asked for elsewhere, nothing wider than the window,
nothing that moves once it is there. From the disk at every width, and once from a web server."""

import contextlib
import functools
import http.server
import threading
import time

from browser import WIDTHS, Witness

# Seconds for which each script is kept back.
LATE = 0.15
# Narrow phones and wide screens: only that nothing sticks out.
EXTREMES = (320, 2560)
OVERFLOW = """() => {
  const root = document.documentElement, width = root.clientWidth;
  if (root.scrollWidth <= width) return '';
  const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > width + 1);
  const last = wide.filter((e) => !wide.some((other) => other !== e && e.contains(other)))[0];
  return `${root.scrollWidth} px in ${width}` + (last ? `: <${last.localName} class="${last.className}"> “${
    last.textContent.trim().slice(0, 40)}”` : '');
}"""
# Words that are set for the window and yet reach beyond it; a table may be wider than what it is scrolled in.
CUT = """() => [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, caption, figcaption, label)')]
  .filter((e) => !e.closest('td, th, pre') && e.checkVisibility({visibilityProperty: true})
    && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map((e) => `<${e.localName} class="${e.className}"> “${e.textContent.trim().slice(0, 60)}”`)[0] || ''"""
SHIFT = """() => new Promise((done) => {
  const shifts = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
    shifts.push(...observer.takeRecords());
    done(shifts.map((s) => `${s.value.toFixed(4)} by ${
      [...new Set(s.sources.map((x) => x.node && (x.node.className || x.node.nodeName)))].join(', ')}`).join('; '));
  }, 30)));
})"""


def check(site, browser, findings, options):
    pages = site.sample() if options.sample else site.pages
    for width in WIDTHS:
        with browser.tab(width) as tab:
            witness = Witness(tab, site.folder.as_uri(), findings, "")
            for path in pages:
                witness.where = where = f"{site.name(path)} at {width} px"
                tab.goto(path.as_uri())
                look(tab, findings, where)
    at_extremes(site, browser, findings, pages)
    late_scripts(site, browser, findings)
    without_script(site, browser, findings, pages)
    served(site, browser, findings, pages)


def look(tab, findings, where):
    findings.expect(tab.title().strip(), where, "has no title")
    heads = tab.locator("h1").count()
    findings.expect(heads == 1 or heads and "whole.html" in where, where, f"has {heads} first headings")
    over = tab.evaluate(OVERFLOW)
    findings.expect(not over, where, f"is wider than the window: {over}")
    cut = tab.evaluate(CUT)
    findings.expect(not cut, where, f"words reach beyond the window: {cut}")
    shifts = tab.evaluate(SHIFT)
    findings.expect(not shifts, where, f"moves once it is there: {shifts}")


def at_extremes(site, browser, findings, pages):
    """In windows of their own: what changes its width moves what is in it, and what is opened next."""
    for width in EXTREMES:
        with browser.tab(width) as tab:
            for path in pages:
                tab.goto(path.as_uri())
                over = tab.evaluate(OVERFLOW)
                findings.expect(not over, f"{site.name(path)} at {width} px", f"is wider than the window: {over}")


def late(tab):
    """Lets scripts come after the first paint, as over a slow line."""

    def later(route):
        time.sleep(LATE)
        route.continue_()

    tab.route("**/*.js", later)


def late_scripts(site, browser, findings):
    """What scripts add moves nothing that is there."""
    for width in WIDTHS:
        with browser.tab(width) as tab:
            late(tab)
            for path in site.sample():
                tab.goto(path.as_uri())
                shifts = tab.evaluate(SHIFT)
                where = f"{site.name(path)} at {width} px"
                findings.expect(not shifts, where, f"moves when the scripts come: {shifts}")


def without_script(site, browser, findings, pages):
    """Every page reads the same without script, and nothing that only script does is offered."""
    with browser.tab(WIDTHS[0], script=False) as tab:
        witness = Witness(tab, site.folder.as_uri(), findings, "")
        for path in pages:
            witness.where = where = f"{site.name(path)} without script"
            tab.goto(path.as_uri())
            findings.expect(tab.locator("main").inner_text().strip(), where, "shows nothing")
            idle = [button.inner_text() for button in tab.locator("button:visible").all()]
            findings.expect(not idle, where, f"offers what does nothing: {', '.join(idle[:3])}")


def served(site, browser, findings, pages):
    with web_server(site.folder) as address, browser.tab(WIDTHS[-1]) as tab:
        witness = Witness(tab, address, findings, "")
        for path in pages:
            witness.where = f"{site.name(path)} from a server"
            answer = tab.goto(address + site.name(path))
            findings.expect(answer.ok, witness.where, f"is answered {answer.status}")


@contextlib.contextmanager
def web_server(folder):
    """A plain server of files on this machine alone; gives its address."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
