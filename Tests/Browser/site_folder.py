"""The site as it was exported: its folder, its pages, and the program that made it."""

import functools
import json
import pathlib
import subprocess

from markup import markup


class Site:
    def __init__(self, program, folder, content=None):
        self.program = program
        self.folder = pathlib.Path(folder).resolve()
        self.content = content

    def run(self, *arguments):
        """What the program prints.

        Raises: `RuntimeError` with what it says if it fails.
        """
        command = [self.program, *arguments] + (["--content", self.content] if self.content else [])
        done = subprocess.run(command, capture_output=True, text=True, timeout=600)
        if done.returncode:
            raise RuntimeError(done.stderr.strip() or f"{' '.join(arguments)} ended with {done.returncode}")
        return done.stdout

    def export(self, *options):
        self.run("export", "html", str(self.folder), *options)
        return self

    @functools.cached_property
    def pages(self):
        return sorted(self.folder.rglob("*.html"))

    def name(self, path):
        return str(path.relative_to(self.folder))

    def page(self, name):
        return self.folder / name

    def markup(self, name):
        return markup(self.page(name))

    @functools.cached_property
    def entries(self):
        """The ids of all entries, each of which has a page, and `about`."""
        kinds = ["goals", *self.strands, "people", "sources", "cases", "trails"]
        ids = [entry["id"] for kind in kinds for entry in self.listed(kind)]
        return [*ids, "about"]

    @functools.cached_property
    def strands(self):
        known = {"goals", "people", "sources", "cases", "trails"}
        folders = {path.parent.name for path in self.pages if path.parent.parent == self.folder}
        return sorted(folder for folder in folders - known if self.listed(folder))

    @functools.lru_cache(maxsize=None)
    def listed(self, kind):
        try:
            return json.loads(self.run("list", kind, "--format", "json"))
        except (RuntimeError, ValueError):
            return []

    def sample(self):
        """One page of every kind: what differs in a kind is words. A hand-out is a kind of its own."""
        chosen = {}
        for path in self.pages:
            kind = path if path.parent == self.folder else (path.parent, path.stem.endswith("-handout"))
            chosen.setdefault(kind, path)
        return sorted(chosen.values())
