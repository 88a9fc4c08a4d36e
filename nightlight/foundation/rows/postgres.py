"""PostgreSQL's cursor for statements that are the same each time but for their values.

Promises values beside the statement and rows read as bytes, not as text; and that the server keeps each statement
prepared. Django's own statements stay as they are: what would prepare them would also keep the last hundred in memory,
and their values stand in their text.
"""

from typing import Any

from psycopg import RawCursor

_NEVER_BY_ITSELF = 2**31


class FixedCursor(RawCursor[Any]):
    """Prepares what it runs. Only for text that holds no value."""

    def execute(self, query: Any, params: Any = None, **_: Any) -> "FixedCursor":
        """Run a statement, prepared the first time; what is undone takes the preparation with it."""
        connection = self.connection
        before = connection.prepare_threshold
        connection.prepare_threshold = _NEVER_BY_ITSELF
        try:
            return super().execute(query, params, prepare=True, binary=True)
        finally:
            connection.prepare_threshold = before
