"""What a scan has done so far, in a file beside its output: a line for each file that was looked at, or for some
thousands of fingerprints, with those of them that something is said of.

Promises that a scan which was stopped at any point, in the middle of a line too, goes on behind the last whole line;
and refuses to go on with a scan of something else or, unless that was asked for, against another list: what was looked
at before was not compared with what came since. Such a change is a line of its own.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import msgspec

from nightlight.platforms.scan.archives import Done
from nightlight.platforms.scan.batches import Looked
from nightlight.platforms.scan.results import Result

_READ = msgspec.json.Decoder(Looked)
_FORM = 2


class OtherScan(Exception):
    """The unfinished scan beside the output is of something else; the text says what to do."""


class _Heading(msgspec.Struct, frozen=True):
    form: int
    list: str
    scan: dict[str, str]


class _Newer(msgspec.Struct, frozen=True):
    """Which list is compared with from here on."""

    list: str


_NEWER = b'{"list":'


def unfinished_of(out: Path) -> Path:
    """Return the file that is beside an output until that is complete."""
    return out.with_name(f"{out.name}.unfinished")


def list_of(file: Path) -> str | None:
    """Return the name of the list that an unfinished scan was against last; None if there is no such scan."""
    try:
        with file.open("rb") as opened:
            first = opened.readline()
            names = [_newer(line) for line in opened if line.startswith(_NEWER) and line.endswith(b"\n")]
            return names[-1] if names else msgspec.json.decode(first, type=_Heading).list
    except (FileNotFoundError, msgspec.MsgspecError):
        return None


class Journal:
    """The file. Opening it reads what is done: how much, which files, and how much of which archive.

    `left_behind` is how much of it was compared with a list of before.
    """

    def __init__(self, file: Path, settings: dict[str, str], listed: str, *, newer: bool = False) -> None:
        """Open the journal of a scan with these settings against a list, or begin it. Raises OtherScan and OSError.

        `newer`: go on where the list was another one before.
        """
        self.file = file
        self.done = self.left_behind = 0
        self.done_of: dict[str, Done] = {}
        self._names: set[str] = set()
        self._start = end = 0
        before = listed
        if file.exists():
            before, end = self._read(settings, listed)
        if before != listed and not newer:
            raise OtherScan(
                f"{file} was begun against the list {before}, which is not here any more. Go on with the newer one "
                "(--newer-list): what is done was not compared with what came since. Or begin anew (--again)"
            )
        self._opened = file.open("r+b" if file.exists() else "w+b")
        self._opened.truncate(end)
        self._opened.seek(end)
        if not end:
            self._start = self._opened.write(msgspec.json.encode(_Heading(_FORM, listed, settings)) + b"\n")
        elif before != listed:
            self._opened.write(msgspec.json.encode(_Newer(listed)) + b"\n")
            self.left_behind = self.done
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
        # Files are known by their names, and a line that is cut in half costs one of them.
        each_alone = looked.of is None and looked.looked == len(looked.results)
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
                if not line.startswith(_NEWER):
                    yield from _READ.decode(line).results

    def delete(self) -> None:
        """Remove the file: the output is complete."""
        self.file.unlink()

    def _read(self, settings: dict[str, str], listed: str) -> tuple[str, int]:
        """Read what is done; return against which list it was last, and where the last whole line ends."""
        with self.file.open("rb") as opened:
            first = opened.readline()
            if not first.endswith(b"\n"):
                return listed, 0
            try:
                heading = msgspec.json.decode(first, type=_Heading)
            except msgspec.MsgspecError:
                heading = None
            if heading is None or (heading.form, heading.scan) != (_FORM, settings):
                raise OtherScan(
                    f"{self.file} is of an unfinished scan of something else. "
                    "Finish that one as it was begun, or delete the file (--again does)"
                )
            self._start = end = opened.tell()
            before = heading.list
            for line in opened:
                try:
                    if not line.endswith(b"\n"):
                        break
                    if line.startswith(_NEWER):
                        before, self.left_behind = _newer(line), self.done
                    else:
                        self._count(_READ.decode(line))
                except msgspec.MsgspecError:
                    break
                end += len(line)
        return before, end

    def _count(self, looked: Looked) -> None:
        self.done += looked.looked
        if looked.of is None:
            self._names.update(each.input for each in looked.results)
        else:
            before = self.done_of.get(looked.of.file)
            self.done_of[looked.of.file] = Done(looked.of, (before.count if before else 0) + looked.looked)


def _newer(line: bytes) -> str:
    return msgspec.json.decode(line, type=_Newer).list
