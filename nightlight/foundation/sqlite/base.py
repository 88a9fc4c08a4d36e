"""Django's SQLite, with connections that may be kept, and writes that take turns (Django names this file).

Promises that nothing is written into a file that is no longer there: once a request, a connection is held against the
file that stands at its place now, and where that is gone or another, it is closed. Opening and closing one took a fifth
of a request that stores a report.

Promises that nothing that was committed is lost or mixed, whatever is done to the file while we run. `migrate` alone
makes one: anything else, while it is away for a moment, would make an empty one, and SQLite would delete the log beside
it. A process goes on with the file that it began with and no other: the log is the first one's, and SQLite would read
it into a backup that is put in its place.

Promises a turn (turns.py) to every transaction that begins by asking for the right to write, until it ends, and to each
single statement outside of one that inserts, updates or deletes. Whoever only reads outside of a transaction waits for
nobody.
"""

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db.backends.sqlite3 import base

from nightlight.foundation.sqlite import turns

_WRITES = re.compile(r"\s*(insert|update|delete|replace)\b", re.IGNORECASE)
_READ_WRITE = 0o666
_began_with: dict[str, tuple[int, int]] = {}
"""Which file stood at a place when this process opened it first."""


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection that knows which file it opened, and where it takes its turns."""

    _opened: tuple[int, int] | None = None
    _turns: turns.Turns | None = None

    def prepare_database(self) -> None:
        """Make the file where there is none: this is what `migrate` begins with."""
        if not self.is_in_memory_db():
            Path(self.settings_dict["NAME"]).touch()
        super().prepare_database()

    def get_connection_params(self) -> dict[str, Any]:
        """Say that the file is to be opened, not made."""
        params: dict[str, Any] = super().get_connection_params()
        if not self.is_in_memory_db():
            params["database"] = f"{Path(params['database']).absolute().as_uri()}?mode=rw"
        return params

    def get_new_connection(self, conn_params: dict[str, Any]) -> sqlite3.Connection:
        """Open the file. Raises sqlite3.OperationalError where there is none, or another than this process had."""
        if not self.is_in_memory_db():
            self._opened = _same_as_ever(str(self.settings_dict["NAME"]))
        connection: sqlite3.Connection = super().get_new_connection(conn_params)
        return connection

    def is_usable(self) -> bool:
        """Return whether the file that was opened is still the one that stands there, and that of the turns too."""
        if self._turns is not None and not self._turns.stands():
            return False
        return self._opened is not None and self._opened == _identity(self.settings_dict["NAME"])

    def create_cursor(self, name: str | None = None) -> "_Cursor":
        """Return a cursor that takes a turn for what it writes outside of a transaction."""
        cursor: _Cursor = self.connection.cursor(factory=_Cursor)
        cursor.turn = self._turn
        return cursor

    def _start_transaction_under_autocommit(self) -> None:
        if self.transaction_mode not in {"IMMEDIATE", "EXCLUSIVE"}:  # type: ignore[attr-defined]  # the stubs leave it out
            super()._start_transaction_under_autocommit()  # type: ignore[misc]  # the stubs leave it out
            return
        with self.wrap_database_errors:
            self._take_turn()
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]  # the stubs leave it out
        except BaseException:
            self._end_turn()
            raise

    def _commit(self) -> None:
        # Where this fails the transaction goes on, and Django rolls it back or closes the connection.
        super()._commit()  # type: ignore[misc]  # the stubs leave it out
        self._end_turn()

    def _rollback(self) -> None:
        super()._rollback()  # type: ignore[misc]  # the stubs leave it out
        self._end_turn()

    def _close(self) -> None:
        try:
            super()._close()  # type: ignore[misc]  # the stubs leave it out
        finally:
            if self._turns is not None:
                self._turns.close()
                self._turns = None

    @contextmanager
    def _turn(self) -> Iterator[None]:
        self._take_turn()
        try:
            yield
        finally:
            self._end_turn()

    def _take_turn(self) -> None:
        """Wait for a turn. Raises sqlite3.OperationalError, after as long as SQLite itself would wait."""
        if not turns.AT_HAND or self.is_in_memory_db():
            return
        within = self.settings_dict["OPTIONS"].get("timeout", 5.0)
        line = self._line()
        try:
            line.take(within=within)
        except turns.TooLong:
            raise sqlite3.OperationalError(
                f"database is locked: in {within:g} seconds it was not this connection's turn to write, and process "
                f"{line.whose()} had the last one. If that one hangs, end it: the turn is free then, and what it has "
                "not committed is undone"
            ) from None

    def _end_turn(self) -> None:
        if self._turns is not None:
            self._turns.give_back()

    def _line(self) -> turns.Turns:
        """Return what turns are taken with, opened by this process: what a fork inherits are its parent's locks."""
        if self._turns is not None and self._turns.process != os.getpid():
            self._turns.close()
            self._turns = None
        if self._turns is None:
            file = Path(self.settings_dict["NAME"])
            beside = file.with_name(f"{file.name}-turns")
            try:
                self._turns = turns.Turns(beside, mode=file.stat().st_mode & _READ_WRITE)
            except OSError as error:
                raise sqlite3.OperationalError(
                    f"no turn to write can be taken ({error}): whoever may write the database has to be allowed to "
                    f"write {beside} too"
                ) from error
        return self._turns


class _Cursor(base.SQLiteCursorWrapper):
    """Django's cursor; what it writes outside of a transaction waits for a turn."""

    turn: Callable[[], Any]

    def execute(self, query: str, params: Any = None) -> Any:
        """Run a statement. The rows that one gives back are read after its turn."""
        if self.connection.in_transaction or not _WRITES.match(query):
            return super().execute(query, params)
        with self.turn():
            return super().execute(query, params)


def _same_as_ever(file: str) -> tuple[int, int]:
    """Return the identity of a file. Raises sqlite3.OperationalError where it is away or not the one before."""
    found = _identity(file)
    if found is None:
        raise sqlite3.OperationalError(
            f"{file} is not there: bring it back as it was, with the files beside it. For a new one: nightlight seed"
        )
    if _began_with.setdefault(file, found) != found:
        raise sqlite3.OperationalError(
            f"{file} is another file than the one this process began with, whose log may still lie beside it. "
            f"Stop every process, put the file in its place without {file}-wal and {file}-shm, then start them"
        )
    return found


def _identity(file: Path | str) -> tuple[int, int] | None:
    """Return what tells a file from every other that is there at the same time; None where it is not."""
    try:
        found = os.stat(file)
    except OSError:
        return None
    return found.st_dev, found.st_ino
