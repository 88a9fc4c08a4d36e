"""A scan: everything that is not done yet is looked at once, matched, and written down, some at a time.

Promises that a scan which was stopped and begun again gives what one run would have given, and looks at nothing twice.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import numpy as np

from nightlight.platforms.fingerprints import Fingerprints
from nightlight.platforms.ready.opened import MatchList
from nightlight.platforms.scan.inputs import shown
from nightlight.platforms.scan.journal import Journal
from nightlight.platforms.scan.progress import Progress
from nightlight.platforms.scan.results import Form, Result, line_of, result_of, write_results
from nightlight.platforms.scan.workers import Reading, read_files
from nightlight.pure.matching.signals import SignalInvalid, read_signal

_HASHES_AT_ONCE = 10_000


@dataclass(frozen=True)
class Asked:
    """What a scan looks for: within how many bits, from which quality on, in fingerprints or in files read so."""

    within: int
    least_quality: int
    hashes: bool
    reading: Reading


@dataclass(frozen=True)
class Found:
    """Whether anything matched, and whether anything could not be looked at wholly."""

    matched: bool = False
    failed: bool = False


class Scan:
    """A scan against one list."""

    def __init__(self, listed: MatchList, asked: Asked, progress: Progress) -> None:
        """Take the list, what is asked, and who is told how far it is."""
        self._listed, self._asked, self._progress = listed, asked, progress

    def to_stream(self, names: Iterable[str], stream: BinaryIO, *, everything: bool) -> Found:
        """Write what is found as lines of JSON, as it is found."""
        found = Found()
        for batch in self._batches(_once(names) if not self._asked.hashes else names):
            stream.writelines(line_of(each) for each in batch if everything or _says_something(each))
            stream.flush()
            found = _with(found, batch)
        self._progress.end()
        return found

    def to_file(
        self, names: Iterable[str], out: Path, form: Form, *, what: str, everything: bool, again: bool
    ) -> Found:
        """Write what is found to a file, in one step when all is done. Raises OtherScan, InputInvalid and OSError.

        `what` says in any words what is scanned: an unfinished scan of something else is not gone on with.
        """
        unfinished = out.with_name(f"{out.name}.unfinished")
        if again:
            unfinished.unlink(missing_ok=True)
        asked = self._asked
        reading = asked.reading
        how = repr((
            asked.within, asked.least_quality, asked.hashes,
            reading.every_way, reading.most_pixels, reading.most_seconds,
        ))  # fmt: skip
        with Journal(unfinished, {"list": self._listed.name, "what": what, "how": how}) as journal:
            self._progress.add(journal.done, 0, 0)
            remaining = islice(names, journal.done, None) if asked.hashes else _once(names, journal)
            for batch in self._batches(remaining):
                journal.add(batch)
            self._progress.end()
            found = Found()
            for each in journal.results():
                found = _with(found, [each])
            write_results((each for each in journal.results() if everything or _says_something(each)), out, form)
            journal.delete()
        return found

    def _batches(self, names: Iterable[str]) -> Iterator[list[Result]]:
        for batch in self._hashes(names) if self._asked.hashes else self._files(names):
            self._progress.add(
                len(batch), sum(bool(each.matches) for each in batch), sum(bool(each.problem) for each in batch)
            )
            yield batch

    def _files(self, names: Iterable[str]) -> Iterator[list[Result]]:
        """Yield what each file matches, in the order of `names`."""
        asked = self._asked
        for batch in read_files(names, asked.reading):
            files = [outcome for _, outcome in batch if isinstance(outcome, Fingerprints)]
            matches = iter(self._listed.match(files, within=asked.within, least_quality=asked.least_quality))
            yield [
                result_of(shown(name), [] if isinstance(outcome, str) else next(matches), outcome, asked.least_quality)
                for name, outcome in batch
            ]

    def _hashes(self, values: Iterable[str]) -> Iterator[list[Result]]:
        """Yield what each PDQ in its written form matches, in the order of `values`."""
        remaining = iter(values)
        while batch := list(islice(remaining, _HASHES_AT_ONCE)):
            read = [_read(each) for each in batch]
            rows = np.frombuffer(b"".join(each for each in read if each), np.uint8).reshape(-1, 32)
            matches = iter(self._listed.match_pdqs(rows, within=self._asked.within))
            yield [
                result_of(value, next(matches)) if each else result_of(shown(value), [], "not a PDQ of 64 digits")
                for value, each in zip(batch, read, strict=True)
            ]


def _once(names: Iterable[str], done: Journal | None = None) -> Iterator[str]:
    """Yield names that are not done, each once."""
    seen: set[str] = set()
    for name in names:
        if name not in seen and (done is None or shown(name) not in done):
            seen.add(name)
            yield name


def _says_something(result: Result) -> bool:
    return bool(result.matches or result.problem)


def _with(found: Found, batch: list[Result]) -> Found:
    return Found(
        found.matched or any(each.matches for each in batch), found.failed or any(each.problem for each in batch)
    )


def _read(value: str) -> bytes | None:
    try:
        return bytes.fromhex(read_signal("pdq", value).value)
    except SignalInvalid:
        return None
