"""A scan: everything that is not done yet is looked at once, matched, and written down, some at a time.

Promises that a scan which was stopped and begun again gives what one run would have given, and looks at nothing twice:
also where one run was by this machine and the next by a cluster.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from nightlight.platforms.scan.archives import Piece
from nightlight.platforms.scan.batches import Looked, Looking
from nightlight.platforms.scan.inputs import shown
from nightlight.platforms.scan.journal import Journal
from nightlight.platforms.scan.progress import Progress
from nightlight.platforms.scan.results import Form, Result, line_of, write_results
from nightlight.platforms.scan.workers import Reading


class ScanStopped(Exception):
    """Who searches can't go on; the text says why, and what to do."""


@dataclass(frozen=True)
class Names:
    """Files to be scanned."""

    names: Iterable[str]


@dataclass(frozen=True)
class Archive:
    """Fingerprints to be scanned: what yields those behind the first so many."""

    behind: Callable[[int], Iterator[Piece]]


class Searching(Protocol):
    """Who reads and searches: this machine (`here.py`) or a cluster (`cluster/running.py`)."""

    name: str

    def files(self, names: Iterable[str]) -> Iterator[Looked]:
        """Yield what files match, in their order."""

    def hashes(self, pieces: Iterable[Piece]) -> Iterator[Looked]:
        """Yield what fingerprints match, in their order."""


@dataclass(frozen=True)
class Found:
    """Whether anything matched, and whether anything could not be looked at wholly."""

    matched: bool = False
    failed: bool = False

    def with_results(self, results: Iterable[Result]) -> "Found":
        """Return it with what these say."""
        matched, failed = self.matched, self.failed
        for each in results:
            matched, failed = matched or bool(each.matches), failed or bool(each.problem)
        return Found(matched, failed)


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

    def to_file(self, source: Names | Archive, out: Path, form: Form, *, what: str, again: bool) -> Found:
        """Write what is found to a file, in one step when all is done. Raises OtherScan, InputInvalid and OSError.

        `what` says in any words what is scanned: an unfinished scan of something else is not gone on with.
        """
        unfinished = out.with_name(f"{out.name}.unfinished")
        if again:
            unfinished.unlink(missing_ok=True)
        with Journal(unfinished, {"list": self._searching.name, "what": what, "how": self._how(source)}) as journal:
            self._progress.add(journal.done, 0, 0)
            for each in self._looked(source, journal):
                journal.add(each)
            self._progress.end()
            found = Found().with_results(journal.results())
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
        if isinstance(source, Names):
            found = self._searching.files(_once(source.names, journal))
        else:
            found = self._searching.hashes(source.behind(journal.done if journal else 0))
        for each in found:
            matched, failed = (sum(bool(getattr(said, of)) for said in each.results) for of in ("matches", "problem"))
            self._progress.add(each.looked, matched, failed)
            yield each

    def _told(self, results: Iterable[Result]) -> Iterator[Result]:
        return (each for each in results if self._looking.everything or each.matches or each.problem)


def _once(names: Iterable[str], done: Journal | None) -> Iterator[str]:
    """Yield names that are not done, each once."""
    seen: set[str] = set()
    for name in names:
        if name not in seen and (done is None or shown(name) not in done):
            seen.add(name)
            yield name
