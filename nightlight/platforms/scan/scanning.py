"""A scan: everything that is not done yet is looked at once, matched, and written down, some at a time.

Promises that a scan which was stopped and begun again gives what one run would have given, and looks at nothing twice:
also where one run was by this machine and the next by a cluster. What could not be listed is told at the end.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from nightlight.platforms.scan.archives import Done, Piece
from nightlight.platforms.scan.batches import Looked, Looking, Of
from nightlight.platforms.scan.inputs import Unlisted, listed, shown
from nightlight.platforms.scan.journal import Journal, unfinished_of
from nightlight.platforms.scan.progress import Progress
from nightlight.platforms.scan.results import Form, Result, line_of, write_results
from nightlight.platforms.scan.workers import Reading


class ScanStopped(Exception):
    """Who searches can't go on; the text says why, and what to do."""


@dataclass(frozen=True)
class Names:
    """Files to be scanned, and how many there are, if that is known."""

    names: Iterable[str | Unlisted]
    total: int | None = None


@dataclass(frozen=True)
class Archive:
    """Fingerprints to be scanned: what yields those of each file that are not done, and how many there are in all.

    What can't be read is among them, too.
    """

    left: Callable[[Mapping[str, Done]], Iterator[Piece | Unlisted]]
    total: int | None = None


class Searching(Protocol):
    """Who reads and searches: this machine (`here.py`) or a cluster (`cluster/running.py`)."""

    name: str

    def files(self, names: Iterable[str]) -> Iterator[Looked]:
        """Yield what files match, in their order."""

    def hashes(self, pieces: Iterable[Piece]) -> Iterator[Looked]:
        """Yield what fingerprints match, in their order."""


@dataclass(frozen=True)
class Found:
    """Whether anything matched, whether anything could not be looked at wholly, and how much of it was left behind.

    That is what was compared with a list of before, and with no newer one.
    """

    matched: bool = False
    failed: bool = False
    left_behind: int = 0

    def with_results(self, results: Iterable[Result]) -> "Found":
        """Return it with what these say."""
        matched, failed = self.matched, self.failed
        for each in results:
            matched, failed = matched or bool(each.matches), failed or bool(each.problem)
        return replace(self, matched=matched, failed=failed)


class Scan:
    """A scan against one list."""

    def __init__(self, searching: Searching, looking: Looking, reading: Reading, progress: Progress) -> None:
        """Take who searches, what for, how files are read, and who is told how far it is."""
        self._searching, self._looking, self._reading, self._progress = searching, looking, reading, progress

    def to_stream(self, source: Names | Archive, stream: BinaryIO) -> Found:
        """Write what is found as lines of JSON, as it is found."""
        found = Found()
        for each in self._looked(source, None):
            stream.writelines(line_of(each) for each in self._told(each.results))
            stream.flush()
            found = found.with_results(each.results)
        self._progress.end()
        return found

    def to_file(
        self, source: Names | Archive, out: Path, form: Form, *, what: str, again: bool, newer: bool = False
    ) -> Found:
        """Write what is found to a file, in one step when all is done. Raises OtherScan, InputInvalid and OSError.

        `what` says in any words what is scanned: an unfinished scan of something else is not gone on with; nor is one
        against another list, unless `newer` says so.
        """
        unfinished = unfinished_of(out)
        if again:
            unfinished.unlink(missing_ok=True)
        settings = {"what": what, "how": self._how(source)}
        with Journal(unfinished, settings, self._searching.name, newer=newer) as journal:
            self._progress.begin_behind(journal.done)
            for each in self._looked(source, journal):
                journal.add(each)
            self._progress.end()
            found = Found(left_behind=journal.left_behind).with_results(journal.results())
            write_results(self._told(journal.results()), out, form)
            journal.delete()
        return found

    def _how(self, source: Names | Archive) -> str:
        looking, reading = self._looking, self._reading
        if isinstance(source, Names):
            return repr(
                (looking.within, looking.least_quality, reading.every_way, reading.most_pixels, reading.most_seconds)
            )
        # Fingerprints that match nothing are only counted, so that whether they are told of is decided at first.
        return repr((looking.within, "hashes", looking.everything))

    def _looked(self, source: Names | Archive, journal: Journal | None) -> Iterator[Looked]:
        unlisted: list[Unlisted] = []
        if isinstance(source, Names):
            found = self._searching.files(_once(listed(source.names, unlisted), journal))
        else:
            found = self._of_archive(listed(source.left(journal.done_of if journal else {}), unlisted))
        for each in found:
            self._count(each)
            yield each
        told = [each for each in dict.fromkeys(unlisted) if journal is None or shown(each.name) not in journal]
        if told:
            each = Looked(len(told), [Result(shown(one.name), [], one.problem) for one in told])
            self._count(each)
            yield each

    def _of_archive(self, pieces: Iterable[Piece]) -> Iterator[Looked]:
        """Yield what is found in each piece, and of what it is one."""
        asked: deque[Of] = deque()

        def asking() -> Iterator[Piece]:
            for piece in pieces:
                asked.append(piece.of)
                yield piece

        for each in self._searching.hashes(asking()):
            yield msgspec.structs.replace(each, of=asked.popleft())

    def _count(self, looked: Looked) -> None:
        matched, failed = (sum(bool(getattr(said, of)) for said in looked.results) for of in ("matches", "problem"))
        self._progress.add(looked.looked, matched, failed)

    def _told(self, results: Iterable[Result]) -> Iterator[Result]:
        return (each for each in results if self._looking.everything or each.matches or each.problem)


def _once(names: Iterable[str], done: Journal | None) -> Iterator[str]:
    """Yield names that are not done, each once."""
    seen: set[str] = set()
    for name in names:
        if name not in seen and (done is None or shown(name) not in done):
            seen.add(name)
            yield name
