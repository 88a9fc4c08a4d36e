"""A platform's copy of the list: one SQLite file, with the cursor that it has come to.

Promises that changes and their cursor are kept together or not at all, whenever the machine stops; that a piece of a
snapshot is kept with its name or not at all; and that while one is being taken the copy has no cursor, so that nobody
takes half a list for a whole one. The piece that is being downloaded is a file beside the copy.

Who reads and who takes don't wait for each other (SQLite's log of writes ahead). Everything that is taken has a number
in the order of taking, and a mark by chance: so whoever has read a copy knows it again, and asks for what came since.
"""

import datetime
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from nightlight.pure.matching.signals import Kind, Media

_TABLES = """
create table if not exists entry (
    kind text not null, value text not null, media text not null, state text not null, trust text not null,
    low_trust integer not null, cursor integer not null, added text not null, changed text not null,
    taken integer not null default 0, primary key (kind, value)
) without rowid;
create table if not exists reached (one integer primary key check (one = 1), cursor integer not null);
create table if not exists piece (digest text primary key) without rowid;
create table if not exists snapshot (one integer primary key check (one = 1), self_reported integer not null);
create table if not exists signed (one integer primary key check (one = 1), public_key text not null);
create table if not exists taking (number integer primary key, mark text not null);
"""
_ORDER = "create index if not exists entry_taken on entry (taken)"
_PUT = "insert or replace into entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_REACH = "insert or replace into reached values (1, ?)"
_WAIT_SECONDS = 60
"""How long one who takes waits for another."""


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


@dataclass(frozen=True)
class Stand:
    """How far a copy has come: the list's cursor, and the number and mark of what it took last."""

    cursor: int
    taken: int
    mark: str


@dataclass(frozen=True)
class Since:
    """A fingerprint that was taken since some moment; `trust` is empty where it is not to be acted on."""

    kind: Kind
    value: str
    trust: str


class Kept:
    """The copy. For one thread at a time; close it at the end. Any call may raise sqlite3.Error: a full or bad disk."""

    def __init__(self, file: Path) -> None:
        """Open the copy in `file`; an empty one at cursor 0 where there is none."""
        self._file = file
        self._database = sqlite3.connect(file, timeout=_WAIT_SECONDS)
        try:
            self._database.execute("pragma journal_mode = wal")
            self._database.executescript(_TABLES)
            if not self._database.execute("select 1 from pragma_table_info('entry') where name = 'taken'").fetchone():
                # A copy that an earlier version made.
                self._database.execute("alter table entry add column taken integer not null default 0")
            self._database.execute(_ORDER)
        except sqlite3.Error:
            self._database.close()
            raise

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
            self._put(changes)
            self._database.execute(_REACH, (cursor,))

    def begin_snapshot(self, *, self_reported: bool) -> None:
        """Begin to take a snapshot, or go on with it; what came of one of the other sort is let go of."""
        row = self._database.execute("select self_reported from snapshot").fetchone()
        with self._database:
            if row and bool(row[0]) != self_reported:
                self._database.execute("delete from entry")
                self._database.execute("delete from piece")
                # What is ready of it can't be told what went.
                self._database.execute("delete from taking")
            self._database.execute("insert or replace into snapshot values (1, ?)", (self_reported,))

    def has_piece(self, digest: str) -> bool:
        """Return whether a piece of the snapshot that is being taken is kept."""
        return self._database.execute("select 1 from piece where digest = ?", (digest,)).fetchone() is not None

    def take_piece(self, changes: Iterable[Change], digest: str) -> None:
        """Keep a piece of a snapshot: all of it, or none where `changes` raises."""
        with self._database:
            self._put(changes)
            self._database.execute("insert into piece values (?)", (digest,))

    def end_snapshot(self, cursor: int, *, public_key: str) -> None:
        """Keep that every piece is there, up to which cursor that is, and by which key it was signed."""
        with self._database:
            self._database.execute("insert or replace into signed values (1, ?)", (public_key,))
            self._database.execute("delete from piece")
            self._database.execute("delete from snapshot")
            self._database.execute(_REACH, (cursor,))

    def signed_by(self) -> str:
        """Return the key that signed the snapshot which the copy began with; nothing where it began with changes."""
        row = self._database.execute("select public_key from signed").fetchone()
        return str(row[0]) if row else ""

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

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let all that is read in the block be of one moment, whatever is taken meanwhile."""
        self._database.execute("begin")
        try:
            yield
        finally:
            self._database.rollback()

    def stand(self) -> Stand:
        """Return how far the copy has come."""
        row = self._database.execute("select number, mark from taking order by number desc limit 1").fetchone()
        return Stand(self.cursor(), *(row or (0, "")))

    def has_been_at(self, taken: int, mark: str) -> bool:
        """Return whether this copy took something with that number and mark: then it tells what it took since."""
        query = "select 1 from taking where number = ? and mark = ?"
        return self._database.execute(query, (taken, mark)).fetchone() is not None

    def since(self, taken: int, *, most: int) -> list[Since]:
        """Return how each fingerprint stands that was taken after that number: at most so many."""
        query = "select kind, value, iif(state = 'active', trust, '') from entry where taken > ? limit ?"
        return [Since(*row) for row in self._database.execute(query, (taken, most))]

    def count(self) -> int:
        """Return how many entries are kept, tombstones included."""
        return int(self._database.execute("select count(*) from entry").fetchone()[0])

    def _put(self, changes: Iterable[Change]) -> None:
        """Put changes in the place of what stood there. What brings nothing is given no number."""
        self._database.execute("begin immediate")
        number = self.stand().taken + 1
        put = self._database.executemany(_PUT, (_row(each, number) for each in changes)).rowcount
        if put > 0:
            self._database.execute("insert into taking values (?, ?)", (number, secrets.token_hex(8)))


def _row(change: Change, taken: int) -> tuple[str | int, ...]:
    return (
        change.kind, change.value, change.media, change.state, change.trust, change.low_trust, change.cursor,
        change.added.isoformat(), change.changed.isoformat(), taken,
    )  # fmt: skip
