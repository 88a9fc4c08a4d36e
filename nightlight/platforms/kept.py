"""A platform's copy of the list: one SQLite file, with the cursor that it has come to.

Promises that changes and their cursor are kept together or not at all, whenever the machine stops; that a piece of a
snapshot is kept with its name or not at all; and that while one is being taken the copy has no cursor, so that nobody
takes half a list for a whole one. The piece that is being downloaded is a file beside the copy.
"""

import datetime
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from nightlight.pure.matching.signals import Kind, Media

_TABLES = """
create table if not exists entry (
    kind text not null, value text not null, media text not null, state text not null, trust text not null,
    low_trust integer not null, cursor integer not null, added text not null, changed text not null,
    primary key (kind, value)
) without rowid;
create table if not exists reached (one integer primary key check (one = 1), cursor integer not null);
create table if not exists piece (digest text primary key) without rowid;
create table if not exists snapshot (one integer primary key check (one = 1), self_reported integer not null);
"""
_PUT = "insert or replace into entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_REACH = "insert or replace into reached values (1, ?)"


class Change(msgspec.Struct, frozen=True):
    """How an entry of the list stands since its last change. Only `active` ones are to be acted on."""

    kind: Kind
    media: Media
    value: str
    state: Literal["active", "disputed", "withdrawn"]
    trust: Literal["self-reported", "platform-match", "authorised"]
    low_trust: bool
    cursor: int
    added: datetime.datetime
    changed: datetime.datetime


class Kept:
    """The copy. For one process and thread at a time; close it at the end."""

    def __init__(self, file: Path) -> None:
        """Open the copy in `file`; an empty one at cursor 0 where there is none."""
        self._file = file
        self._database = sqlite3.connect(file)
        self._database.executescript(_TABLES)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def cursor(self) -> int:
        """Return up to where the list is kept."""
        row = self._database.execute("select cursor from reached").fetchone()
        return int(row[0]) if row else 0

    def take(self, changes: Sequence[Change], cursor: int) -> None:
        """Keep changes, and that everything up to `cursor` is kept."""
        with self._database:
            self._database.executemany(_PUT, map(_row, changes))
            self._database.execute(_REACH, (cursor,))

    def begin_snapshot(self, *, self_reported: bool) -> None:
        """Begin to take a snapshot, or go on with it; what came of one of the other sort is let go of."""
        row = self._database.execute("select self_reported from snapshot").fetchone()
        with self._database:
            if row and bool(row[0]) != self_reported:
                self._database.execute("delete from entry")
                self._database.execute("delete from piece")
            self._database.execute("insert or replace into snapshot values (1, ?)", (self_reported,))

    def has_piece(self, digest: str) -> bool:
        """Return whether a piece of the snapshot that is being taken is kept."""
        return self._database.execute("select 1 from piece where digest = ?", (digest,)).fetchone() is not None

    def take_piece(self, changes: Iterable[Change], digest: str) -> None:
        """Keep a piece of a snapshot: all of it, or none where `changes` raises."""
        with self._database:
            self._database.executemany(_PUT, map(_row, changes))
            self._database.execute("insert into piece values (?)", (digest,))

    def end_snapshot(self, cursor: int) -> None:
        """Keep that every piece is there, and up to which cursor that is."""
        with self._database:
            self._database.execute("delete from piece")
            self._database.execute("delete from snapshot")
            self._database.execute(_REACH, (cursor,))

    def unfinished(self, digest: str) -> Path:
        """Return the file of a piece that is being downloaded; those of other pieces are deleted."""
        wanted = self._file.with_name(f"{self._file.name}.{digest[:16]}.piece")
        for file in self._file.parent.glob(f"{self._file.name}.*.piece"):
            if file != wanted:
                file.unlink()
        return wanted

    def active(self) -> Iterator[tuple[str, str, str]]:
        """Yield kind, value and trust of everything that is to be acted on, in the order of kinds and values."""
        yield from self._database.execute("select kind, value, trust from entry where state = 'active'")

    def count(self) -> int:
        """Return how many entries are kept, tombstones included."""
        return int(self._database.execute("select count(*) from entry").fetchone()[0])


def _row(change: Change) -> tuple[str | int, ...]:
    return (
        change.kind, change.value, change.media, change.state, change.trust, change.low_trust, change.cursor,
        change.added.isoformat(), change.changed.isoformat(),
    )  # fmt: skip
