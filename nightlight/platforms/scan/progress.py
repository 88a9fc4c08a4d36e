"""How far a scan is, on one line of a terminal: how many, how fast, how long still, how many matches."""

import sys
import time
from collections.abc import Callable
from typing import TextIO

_EVERY_SECONDS = 0.2


class Progress:
    """The line. Writes nothing where nobody looks: to a file, or into another program."""

    def __init__(
        self, total: int | None, stream: TextIO = sys.stderr, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Begin now, with `total` things to look at, if that is known."""
        self._total, self._stream, self._clock = total, stream, clock
        self._begun = self._said = clock()
        self._before = self._done = self._matched = self._failed = 0
        self._shown = stream.isatty()

    def begin_behind(self, done: int) -> None:
        """Say that so many were done before: they count as done, and for no rate."""
        self._before = self._done = done
        self._begun = self._clock()

    def add(self, done: int, matched: int, failed: int) -> None:
        """Say that so many more are done, and how many of them match or failed."""
        self._done, self._matched, self._failed = self._done + done, self._matched + matched, self._failed + failed
        if self._shown and self._clock() - self._said >= _EVERY_SECONDS:
            self._said = self._clock()
            self._stream.write(f"\r{self.line()}\x1b[K")
            self._stream.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._shown:
            self._stream.write(f"\r{self.line()}\x1b[K\n")
            self._stream.flush()

    def line(self) -> str:
        """Return the line as it stands."""
        seconds = max(self._clock() - self._begun, 1e-9)
        rate = (self._done - self._before) / seconds
        of = f" of {self._total:,}" if self._total is not None else ""
        left = ""
        if self._total and rate:
            left = f", {_duration(max(0, self._total - self._done) / rate)} left"
        failed = f", {self._failed:,} not wholly read" if self._failed else ""
        return f"{self._done:,}{of}, {rate:,.0f} a second{left}: {self._matched:,} matched{failed}"


def _duration(seconds: float) -> str:
    minutes, second = divmod(round(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours} h {minute} min" if hours else f"{minute} min {second} s" if minute else f"{second} s"
