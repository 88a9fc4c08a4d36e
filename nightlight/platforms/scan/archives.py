"""Archives of fingerprints, in pieces that whoever searches for them reads: by address, or as text that goes along.

Promises that pieces follow each other in the archive's order, so that a scan can go on behind any number of values.
Of a Parquet file a piece says only where its values are: row groups, read by whoever gets it.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from nightlight.platforms.scan.batches import ROW, Hashes
from nightlight.platforms.scan.inputs import InputInvalid, shown
from nightlight.platforms.scan.stores import opened

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

LINES_AT_ONCE = 50_000
ROWS_AT_ONCE = 1 << 16
"""Row groups of fewer values are read together."""

MOST_ROWS = 1 << 20
"""A row group of more is read in several pieces."""


@dataclass(frozen=True)
class Written:
    """Values on lines, as they stand in a list."""

    values: tuple[str, ...] = field(repr=False)

    def read(self) -> Hashes:
        """Return the fingerprints."""
        return Hashes.of_texts(self.values)


@dataclass(frozen=True)
class Span:
    """So many values of a column, behind others, in some row groups that follow each other."""

    file: str = field(repr=False)
    column: str = field(repr=False)
    groups: tuple[int, ...]
    behind: int
    count: int

    def read(self) -> Hashes:
        """Return the fingerprints. Raises InputInvalid."""
        import pyarrow as arrow

        with _archive(self.file, self.column) as archive:
            try:
                found = archive.read_row_groups(self.groups, columns=[self.column], use_threads=False).column(0)
            except (OSError, arrow.ArrowException) as error:
                raise _unreadable(self.file, error) from None
        values = found.slice(self.behind, self.count).to_pylist()
        if all(isinstance(value, bytes) and len(value) == ROW for value in values):
            return Hashes.of_rows(np.frombuffer(b"".join(values), np.uint8).reshape(-1, ROW))
        return Hashes.of_texts([_text(value) for value in values])


Piece = Written | Span


def written_in(lines: Iterable[str], behind: int) -> Iterator[Written]:
    """Yield the values of a list behind the first ones."""
    remaining = islice(lines, behind, None)
    while values := tuple(islice(remaining, LINES_AT_ONCE)):
        yield Written(values)


def spans_of(files: Iterable[str], column: str, behind: int) -> Iterator[Span]:
    """Yield where the values of Parquet files are, behind the first ones. Raises InputInvalid."""
    for file in files:
        with _archive(file, column) as archive:
            for groups, first, count in _together(archive):
                skipped = min(behind, count)
                behind -= skipped
                if skipped < count:
                    yield Span(file, column, groups, first + skipped, count - skipped)


def column_of(files: Iterable[str], column: str) -> Iterator[str]:
    """Yield a column of Parquet files, texts as they are. Raises InputInvalid."""
    import pyarrow as arrow

    for file in files:
        with _archive(file, column) as archive:
            try:
                for batch in archive.iter_batches(ROWS_AT_ONCE, columns=[column]):
                    yield from map(_text, batch.column(0).to_pylist())
            except (OSError, arrow.ArrowException) as error:
                raise _unreadable(file, error) from None


def lines_of(file: str) -> Iterator[str]:
    """Yield the lines of a list, without empty ones. Raises InputInvalid."""
    try:
        with opened(file) as lines:
            for line in lines:
                if text := line.rstrip(b"\n").decode("utf-8", "surrogateescape"):
                    yield text
    except OSError as error:
        raise InputInvalid(f"{shown(file)} can't be read: {error.strerror or error}") from None


@contextmanager
def _archive(file: str, column: str) -> Iterator["ParquetFile"]:
    """Open a Parquet file that has a column. Raises InputInvalid."""
    import pyarrow as arrow
    from pyarrow import parquet

    with ExitStack() as opening:
        try:
            archive = opening.enter_context(parquet.ParquetFile(opening.enter_context(opened(file))))
        except (OSError, arrow.ArrowException) as error:
            raise _unreadable(file, error) from None
        if column not in archive.schema_arrow.names:
            raise InputInvalid(f"{shown(file)} has no column {column}: {', '.join(archive.schema_arrow.names)}")
        yield archive


def _together(archive: "ParquetFile") -> Iterator[tuple[tuple[int, ...], int, int]]:
    """Yield row groups to be read together, behind how many values of theirs, and how many values."""
    groups: list[int] = []
    count = 0
    for group in range(archive.num_row_groups):
        groups.append(group)
        count += archive.metadata.row_group(group).num_rows
        if count >= ROWS_AT_ONCE or group + 1 == archive.num_row_groups:
            for first in range(0, count, MOST_ROWS):
                yield tuple(groups), first, min(MOST_ROWS, count - first)
            groups, count = [], 0


def _text(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else "" if value is None else str(value)


def _unreadable(file: str, error: Exception) -> InputInvalid:
    return InputInvalid(f"{shown(file)} is no Parquet file that can be read: {error}")
