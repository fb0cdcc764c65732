"""What is wrong, one line each, and what was asked."""

import contextlib
import time


class Findings:
    """Says each finding at once, counts what was looked at, and ends with a summary."""

    def __init__(self):
        self.found = []
        self.summary = []
        self.check = self.prefix = ""
        self.count = 0

    @contextlib.contextmanager
    def asking(self, check):
        """A check, by its name. What it breaks on is a finding, so that the others are still made."""
        self.check, self.count, self.prefix = check, 0, ""
        before, start = len(self.found), time.monotonic()
        print(f"== {check}", flush=True)
        try:
            yield
        except Exception as error:  # a check that ends early has not passed
            self.add(check, f"the check broke off: {type(error).__name__}: {first_line(error)}")
        failed = len(self.found) - before
        if self.count == 0 and failed == 0:
            self.add(check, "nothing was looked at")
            failed = 1
        seconds = time.monotonic() - start
        self.summary.append(f"{check}: {self.count} looked at, {failed} found, {seconds:.0f} s")

    @contextlib.contextmanager
    def within(self, what):
        """What is found stands in another site than the one that is judged."""
        self.prefix = f"{what}, "
        try:
            yield
        finally:
            self.prefix = ""

    def add(self, where, what):
        line = f"{self.prefix}{where}: {what}"
        if line not in self.found:
            self.found.append(line)
            print(f"  {line}", flush=True)

    def expect(self, holds, where, what):
        """Counts what was looked at; `what` is said where it doesn't hold."""
        self.count += 1
        if not holds:
            self.add(where, what)

    def looked(self, count=1):
        self.count += count

    def say(self, line):
        """A figure, no finding: printed now, and again at the end."""
        print(f"  {line}", flush=True)
        self.summary.append(f"  {line}")

    def close(self):
        """Prints the summary; the exit code."""
        print("\n== Summary")
        for line in self.summary:
            print(line)
        print(f"browser: {len(self.found)} found" if self.found else "browser: nothing found")
        return 1 if self.found else 0


def first_line(error):
    return (str(error).strip().splitlines() or [""])[0][:300]
