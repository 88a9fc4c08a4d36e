"""Django's SQLite, with connections that may be kept, and writes that take turns (Django names this file).

Promises that nothing is written into a file that is no longer there: once a request, a connection is held against the
file that stands at its place now, and where that is gone or another, it is opened anew. Opening and closing one took a
fifth of a request that stores a report.

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


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection that knows which file it opened, and where it takes its turns."""

    _opened: tuple[int, int] | None = None
    _turns: turns.Turns | None = None

    def get_new_connection(self, conn_params: dict[str, Any]) -> sqlite3.Connection:
        """Open the file. One that was not there before counts as unknown, and is opened anew the next time."""
        self._opened = _identity(self.settings_dict["NAME"])
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


def _identity(file: Path | str) -> tuple[int, int] | None:
    """Return what tells a file from every other that is there at the same time; None where it is not."""
    try:
        found = os.stat(file)
    except OSError:
        return None
    return found.st_dev, found.st_ino
