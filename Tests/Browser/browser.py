"""Debian's Chromium, driven by Playwright."""

import contextlib
import shutil

from playwright.sync_api import sync_playwright

WIDTHS = (360, 768, 1440)
HEIGHT = 900


class Browser:
    """Starts at first use; ends with the block."""

    def __enter__(self):
        self._playwright = sync_playwright().start()
        # With script, and without.
        self._running = {}
        return self

    def __exit__(self, *_):
        for running in self._running.values():
            running.close()
        self._playwright.stop()

    def launch(self, script=True):
        """A browser of its own, which knows nothing yet."""
        path = shutil.which("chromium") or shutil.which("chromium-browser")
        if not path:
            raise RuntimeError("there is no Chromium here; .ci/setup browser installs it")
        # As root, as in a container, Chromium starts only without its sandbox.
        settings = [] if script else ["--blink-settings=scriptEnabled=false"]
        return self._playwright.chromium.launch(executable_path=path, args=["--no-sandbox", *settings])

    @contextlib.contextmanager
    def tab(self, width=1440, scheme="light", script=True, **options):
        """A tab in a window of its own, which keeps nothing."""
        if script not in self._running:
            self._running[script] = self.launch(script)
        context = self._running[script].new_context(
            viewport={"width": width, "height": HEIGHT}, color_scheme=scheme, **options
        )
        context.set_default_timeout(15000)
        try:
            yield context.new_page()
        finally:
            context.close()


class Witness:
    """Writes down what a tab says and asks for: nothing may be said, and nothing asked for elsewhere."""

    def __init__(self, tab, home, findings, where):
        self.home, self.findings, self.where = home, findings, where
        self.requests = []
        tab.on("console", lambda message: self.note(f"console {message.type}: {message.text[:200]}"))
        tab.on("pageerror", lambda error: self.note(f"script error: {str(error)[:200]}"))
        tab.on("dialog", self.dialog)
        tab.on("popup", lambda popup: self.note(f"opened a window: {popup.url}"))
        tab.on("request", self.request)
        tab.on("requestfailed", self.failed)
        tab.on("response", self.response)

    def note(self, what):
        self.findings.add(self.where, what)

    def dialog(self, dialog):
        self.note(f"opened a dialog: {dialog.message[:100]}")
        dialog.dismiss()

    def request(self, request):
        self.requests.append(request.url)
        if not request.url.startswith((self.home, "data:")):
            self.note(f"asks for what is not its own: {request.url[:200]}")

    def failed(self, request):
        # What a page asked for when it was left is no loss.
        if "ERR_ABORTED" not in (request.failure or ""):
            self.note(f"not to be had: {request.url[-120:]}: {request.failure}")

    def response(self, response):
        if response.status >= 400:
            self.note(f"is answered {response.status}: {response.url[-120:]}")
