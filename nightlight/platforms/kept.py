"""A platform's copy of the list: one SQLite file, with the cursor that it has come to.

Promises that changes and their cursor are kept together or not at all, whenever the machine stops.
"""

import datetime
import sqlite3
from collections.abc import Iterator, Sequence
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
