"""Parquet files, by path or from a store: what they say of themselves, and a column of theirs.

Promises that what is wrong with one file is said of that file, and tells damage, which stays, from what may be better
later or elsewhere: a store that does not answer is no file that can't be read.
"""

import errno
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from nightlight.platforms.fingerprints import why_unreadable
from nightlight.platforms.scan.inputs import InputInvalid, Unlisted, shown
from nightlight.platforms.scan.stores import opened

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

ROWS_AT_ONCE = 1 << 16
"""Row groups of fewer values are read together."""

DAMAGED = "no Parquet file, or a damaged one"
_AT_A_TIME = 16


class ArchiveUnread(Exception):
    """A Parquet file, or some of it, that can't be read; the text says why. One that is `damaged` stays so."""

    def __init__(self, problem: str, *, damaged: bool) -> None:
        """Take why."""
        super().__init__(problem)
        self.damaged = damaged


@dataclass(frozen=True)
class Footer:
    """What a Parquet file says of itself: how many rows each row group has, and what tells it from what it was."""

    file: str = field(repr=False)
    rows: tuple[int, ...]
    made: str


def footers_of(files: Iterable[str | Unlisted], column: str) -> tuple[list[Footer], list[Unlisted]]:
    """Return the footers of Parquet files that have a column, and what can't be read.

    Raises InputInvalid if nothing can be read, or if a store does not answer.
    """
    # Each is a question to a store, and an archive may have thousands.
    with ThreadPoolExecutor(_AT_A_TIME) as asking:
        read = list(asking.map(partial(_footer, column=column), files))
    footers = [each for each in read if isinstance(each, Footer)]
    unread = [each for each in read if isinstance(each, Unlisted)]
    if unread and not footers:
        raise InputInvalid(f"{shown(unread[0].name)}: {unread[0].problem}")
    return footers, unread


def column_of(files: Iterable[str], column: str) -> Iterator[str | Unlisted]:
    """Yield a column of Parquet files as texts; of one that is damaged what stands before that, and that it is."""
    for file in files:
        try:
            with archive(file, column) as there:
                for batch in there.iter_batches(ROWS_AT_ONCE, columns=[column]):
                    yield from map(text_of, batch.column(0).to_pylist())
        except ArchiveUnread as error:
            yield Unlisted(file, str(error))


@contextmanager
def archive(file: str, column: str) -> Iterator["ParquetFile"]:
    """Open a Parquet file that has a column. Raises ArchiveUnread, and InputInvalid where a store does not answer."""
    from pyarrow import parquet

    with _problems(file), opened(file) as read, parquet.ParquetFile(read, page_checksum_verification=True) as there:
        if column not in there.schema_arrow.names:
            raise ArchiveUnread(f"has no column {column}: {', '.join(there.schema_arrow.names)}", damaged=True)
        yield there


def values_of(there: "ParquetFile", column: str, groups: Sequence[int], behind: int, count: int) -> list[object]:
    """Return so many values, behind others, of a column of some row groups."""
    read = there.read_row_groups(groups, columns=[column], use_threads=False).column(0)
    found: list[object] = read.slice(behind, count).to_pylist()
    return found


def text_of(value: object) -> str:
    """Return a value as it is written."""
    return value.hex() if isinstance(value, bytes) else "" if value is None else str(value)


def _footer(file: str | Unlisted, column: str) -> Footer | Unlisted:
    if isinstance(file, Unlisted):
        return file
    try:
        with archive(file, column) as there:
            return Footer(file, *_made(there, column))
    except ArchiveUnread as error:
        return Unlisted(file, str(error))


def _made(there: "ParquetFile", column: str) -> tuple[tuple[int, ...], str]:
    """Return how many rows each row group has, and a digest of that and of what is said of the column in each."""
    rows, digest = [], hashlib.sha256()
    for at in range(there.num_row_groups):
        group = there.metadata.row_group(at)
        rows.append(group.num_rows)
        for chunk in (group.column(each) for each in range(group.num_columns)):
            if chunk.path_in_schema == column:
                bounds = chunk.statistics if chunk.is_stats_set and chunk.statistics.has_min_max else None
                said = (group.num_rows, chunk.total_compressed_size, bounds and bounds.min, bounds and bounds.max)
                digest.update(repr(said).encode())
    return tuple(rows), f"{sum(rows)} {digest.hexdigest()}"


@contextmanager
def _problems(file: str) -> Iterator[None]:
    """Say what is wrong with a file. Raises ArchiveUnread, and InputInvalid for what says nothing of the file."""
    import pyarrow as arrow

    try:
        yield
    except MemoryError:
        raise ArchiveUnread("too large for this machine's memory", damaged=True) from None
    except (arrow.ArrowException, UnicodeDecodeError):
        raise ArchiveUnread(DAMAGED, damaged=True) from None
    except (FileNotFoundError, PermissionError, IsADirectoryError) as error:
        raise ArchiveUnread(why_unreadable(error), damaged=False) from None
    except OSError as error:
        # Arrow gives no number where it can't decode something.
        if error.errno is None:
            raise ArchiveUnread(DAMAGED, damaged=True) from None
        if error.errno == errno.EIO and "://" not in file:
            raise ArchiveUnread(why_unreadable(error), damaged=True) from None
        raise InputInvalid(f"{shown(file)} can't be read: {error.strerror or error}") from None
