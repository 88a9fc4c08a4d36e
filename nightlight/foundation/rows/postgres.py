"""PostgreSQL's cursor for statements that are the same each time but for their values.

Promises values beside the statement, where Django's own cursor writes them into it: sealed parts as text of twice their
length, to be read once more. Rows come as bytes, not as text, and the server keeps each statement prepared.
Django's own statements stay as they are: what would have the driver prepare them would also have it keep
the last hundred in memory, and their values stand in their text.
"""

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper
from psycopg import RawCursor

_NEVER_BY_ITSELF = 2**31


def open_cursor(connection: BaseDatabaseWrapper) -> CursorWrapper:
    """Return a cursor for statements whose text holds no value."""
    connection.ensure_connection()
    if connection.queries_logged:
        # The driver does not tell the text of what is prepared.
        told: Any = RawCursor(connection.connection)
        return connection.make_debug_cursor(told)
    plain: Any = _Prepared(connection.connection)
    return connection.make_cursor(plain)


class _Prepared(RawCursor[Any]):
    """Prepares what it runs; what is undone takes that with it."""

    def execute(self, query: Any, params: Any = None, **_: Any) -> "_Prepared":
        """Run a statement, prepared the first time."""
        connection = self.connection
        before = connection.prepare_threshold
        connection.prepare_threshold = _NEVER_BY_ITSELF
        try:
            return super().execute(query, params, prepare=True, binary=True)
        finally:
            connection.prepare_threshold = before
