"""Django's SQLite, with connections that may be kept from one request to the next (the name of this file is Django's).

Promises that nothing is written into a file that is no longer there: once a request, a connection is held against the
file that stands at its place now, and where that is gone or another, it is opened anew. Opening and closing one took a
fifth of a request that stores a report.
"""

import os
import sqlite3
from pathlib import Path
from typing import Any

from django.db.backends.sqlite3 import base


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection that knows which file it opened."""

    _opened: tuple[int, int] | None = None

    def get_new_connection(self, conn_params: dict[str, Any]) -> sqlite3.Connection:
        """Open the file. One that was not there before counts as unknown, and is opened anew the next time."""
        self._opened = _identity(self.settings_dict["NAME"])
        connection: sqlite3.Connection = super().get_new_connection(conn_params)
        return connection

    def is_usable(self) -> bool:
        """Return whether the file that was opened is still the one that stands there."""
        return self._opened is not None and self._opened == _identity(self.settings_dict["NAME"])


def _identity(file: Path | str) -> tuple[int, int] | None:
    """Return what tells a file from every other that is there at the same time; None where it is not."""
    try:
        found = os.stat(file)
    except OSError:
        return None
    return found.st_dev, found.st_ino
