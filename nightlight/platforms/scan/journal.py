"""What a scan has done so far, in a file beside its output: a line for each file that was looked at, or for some
thousands of fingerprints, with those of them that something is said of.

Promises that a scan which was stopped at any point, in the middle of a line too, goes on behind the last whole line;
and refuses to go on with a scan of something else or against another list, which would give an answer of neither.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import msgspec

from nightlight.platforms.scan.batches import Looked
from nightlight.platforms.scan.results import Result

_READ = msgspec.json.Decoder(Looked)


class OtherScan(Exception):
    """The unfinished scan beside the output is of something else; the text says what to do."""


class _Heading(msgspec.Struct, frozen=True):
    scan: dict[str, str]


class Journal:
    """The file. Opening it reads what is done; `done` says how much, and whether something is among it."""

    def __init__(self, file: Path, settings: dict[str, str]) -> None:
        """Open the journal of a scan with these settings, or begin it. Raises OtherScan and OSError."""
        self.file = file
        heading = msgspec.json.encode(_Heading(settings)) + b"\n"
        self._start = len(heading)
        self._names: set[str] = set()
        self.done = 0
        end = 0
        if file.exists():
            end = self._read(heading)
        self._opened = file.open("r+b" if file.exists() else "w+b")
        self._opened.truncate(end)
        self._opened.seek(end)
        if not end:
            self._opened.write(heading)
            self._opened.flush()

    def __enter__(self) -> "Journal":
        """Return itself."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Close the file; what was added is in it."""
        self._opened.close()

    def __contains__(self, name: str) -> bool:
        """Return whether something is done."""
        return name in self._names

    def add(self, looked: Looked) -> None:
        """Write down what was found. Raises OSError; then some of it may be there, and comes back as done."""
        each_alone = looked.looked == len(looked.results)
        lines = [Looked(1, [each]) for each in looked.results] if each_alone else [looked]
        self._opened.write(b"".join(msgspec.json.encode(each) + b"\n" for each in lines))
        self._opened.flush()
        self.done += looked.looked

    def results(self) -> Iterator[Result]:
        """Yield everything that was found, in the order in which it was written down."""
        os.fsync(self._opened.fileno())
        with self.file.open("rb") as opened:
            opened.seek(self._start)
            for line in opened:
                yield from _READ.decode(line).results

    def delete(self) -> None:
        """Remove the file: the output is complete."""
        self.file.unlink()

    def _read(self, heading: bytes) -> int:
        """Read what is done; return where the last whole line ends."""
        with self.file.open("rb") as opened:
            first = opened.readline()
            if not first.endswith(b"\n"):
                return 0
            if first != heading:
                raise OtherScan(
                    f"{self.file} is of an unfinished scan of something else, or against another list. "
                    "Finish that one as it was begun, or delete the file (--again does)"
                )
            end = opened.tell()
            for line in opened:
                try:
                    looked = _READ.decode(line) if line.endswith(b"\n") else None
                except msgspec.MsgspecError:
                    looked = None
                if looked is None:
                    break
                self._names.update(each.input for each in looked.results)
                self.done += looked.looked
                end += len(line)
        return end
