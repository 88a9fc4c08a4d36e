"""Archives of fingerprints, in pieces that whoever searches for them reads: by address, or as text that goes along.

Promises that pieces follow each other in the archive's order, and that a scan goes on behind what it has done of each
file: one that came meanwhile is looked at, one that has changed is refused. Of a Parquet file a piece says only where
its values are: row groups, read by whoever gets it. What is damaged is named, and the rest goes on.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice

import numpy as np

from nightlight.platforms.scan.batches import ROW, Hashes, Of, Unread
from nightlight.platforms.scan.inputs import InputInvalid, Unlisted, shown
from nightlight.platforms.scan.parquet import DAMAGED, ROWS_AT_ONCE, ArchiveUnread, Footer, archive, text_of, values_of
from nightlight.platforms.scan.stores import opened

LINES_AT_ONCE = 50_000
MOST_ROWS = 1 << 20
"""A row group of more is read in several pieces."""


@dataclass(frozen=True)
class Done:
    """What is done of a file of an archive: which one it was, and how many of its values."""

    of: Of
    count: int


@dataclass(frozen=True)
class Written:
    """Values on lines, as they stand in a list."""

    values: tuple[str, ...] = field(repr=False)
    of: Of = field(repr=False)

    def read(self) -> Hashes:
        """Return the fingerprints."""
        return Hashes.of_texts(self.values)


@dataclass(frozen=True)
class Span:
    """So many values of a column, behind others, in row groups that follow each other and have so many rows each."""

    file: str = field(repr=False)
    column: str = field(repr=False)
    groups: tuple[int, ...]
    rows: tuple[int, ...] = field(repr=False)
    behind: int
    count: int
    of: Of = field(repr=False)

    def read(self) -> Hashes:
        """Return the fingerprints. Raises InputInvalid where others may be able to read them, or this one later."""
        try:
            return _hashes(self._values(self.groups, self.behind, self.count))
        except ArchiveUnread as error:
            if not error.damaged:
                raise InputInvalid(f"{shown(self.file)}: {error}") from None
        return self._read_apart()

    def _read_apart(self) -> Hashes:
        """Return the fingerprints of the row groups that can be read; of each other one that it can't be."""
        values: list[object] = []
        unread: list[Unread] = []
        before = 0
        for group, rows in zip(self.groups, self.rows, strict=True):
            behind = max(0, self.behind - before)
            count = min(rows, self.behind + self.count - before) - behind
            before += rows
            if count <= 0:
                continue
            try:
                values += self._values((group,), behind, count)
            except ArchiveUnread as error:
                unread.append(Unread(len(values), count, f"{self.file}, row group {group}", str(error)))
                values += [None] * count
        return replace(_hashes(values), unread=tuple(unread))

    def _values(self, groups: tuple[int, ...], behind: int, count: int) -> list[object]:
        with archive(self.file, self.column) as there:
            values = values_of(there, self.column, groups, behind, count)
        if len(values) != count:
            raise ArchiveUnread(DAMAGED, damaged=True)
        return values


Piece = Written | Span


def written_in(file: str, lines: Iterable[str], done: Mapping[str, Done]) -> Iterator[Written]:
    """Yield the values of a list behind those that are done. Raises InputInvalid if those are not what they were."""
    digest = hashlib.sha256()
    remaining = iter(lines)
    if before := done.get(shown(file)):
        for values in _some(islice(remaining, before.count)):
            digest.update(_bytes(values))
        if digest.hexdigest() != before.of.made:
            raise _changed(shown(file))
    for values in _some(remaining):
        digest.update(_bytes(values))
        yield Written(values, Of(shown(file), digest.hexdigest()))


def left_of(
    footers: Iterable[Footer], unread: Iterable[Unlisted], column: str, done: Mapping[str, Done]
) -> Iterator[Span | Unlisted]:
    """Yield what of Parquet files is not done, and what can't be read. Raises InputInvalid if one has changed."""
    known = {shown(each.file): each for each in footers}
    lost = {shown(each.name): each for each in unread}
    for file, before in done.items():
        if file in known and known[file].made != before.of.made:
            raise _changed(file)
        if file not in known and file not in lost and before.count < before.of.rows:
            lost[file] = Unlisted(file, "gone")
    for file, footer in known.items():
        yield from spans_of(footer, column, done[file].count if file in done else 0)
    yield from lost.values()


def spans_of(footer: Footer, column: str, behind: int = 0) -> Iterator[Span]:
    """Yield where the values of a Parquet file are, behind the first ones."""
    of = Of(shown(footer.file), footer.made, sum(footer.rows))
    for groups, first, count in _together(footer):
        skipped = min(behind, count)
        behind -= skipped
        if skipped < count:
            rows = tuple(footer.rows[group] for group in groups)
            yield Span(footer.file, column, groups, rows, first + skipped, count - skipped, of)


def lines_of(file: str) -> Iterator[str]:
    """Yield the lines of a list, without empty ones. Raises InputInvalid."""
    try:
        with opened(file) as lines:
            for line in lines:
                if text := line.rstrip(b"\n").decode("utf-8", "surrogateescape"):
                    yield text
    except OSError as error:
        raise InputInvalid(f"{shown(file)} can't be read: {error.strerror or error}") from None


def count_of(file: str) -> int | None:
    """Return how many lines a list has; None for what can be read once. Raises InputInvalid."""
    return sum(1 for _ in lines_of(file)) if "://" in file or os.path.isfile(file) else None


def _hashes(values: list[object]) -> Hashes:
    rows = [value for value in values if isinstance(value, bytes) and len(value) == ROW]
    if len(rows) == len(values):
        return Hashes.of_rows(np.frombuffer(b"".join(rows), np.uint8).reshape(-1, ROW))
    return Hashes.of_texts([text_of(value) for value in values])


def _together(footer: Footer) -> Iterator[tuple[tuple[int, ...], int, int]]:
    """Yield row groups to be read together, behind how many values of theirs, and how many values."""
    groups: list[int] = []
    count = 0
    for group, rows in enumerate(footer.rows):
        groups.append(group)
        count += rows
        if count >= ROWS_AT_ONCE or group + 1 == len(footer.rows):
            for first in range(0, count, MOST_ROWS):
                yield tuple(groups), first, min(MOST_ROWS, count - first)
            groups, count = [], 0


def _some(lines: Iterator[str]) -> Iterator[tuple[str, ...]]:
    while values := tuple(islice(lines, LINES_AT_ONCE)):
        yield values


def _bytes(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape")


def _changed(file: str) -> InputInvalid:
    return InputInvalid(
        f"{file} is not what it was when this scan was begun: put it back as it was, or begin anew (--again)"
    )
