"""Writes new rows by one statement, told from what their model says of its columns.

For the one place where it counts: Django's own way was a third of what storing a report cost (docs/decisions/0019).
"""

import itertools
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.backends.utils import CursorWrapper
from django.db.models import AutoField, Field, GeneratedField, Model


def insert(rows: Sequence[Model], *, unless_there: bool = False) -> int:
    """Insert rows of one model and return how many are new. Numbers that the database gives are not read back.

    With `unless_there` a row whose key is taken is left out, after waiting for whoever inserts the same; without, it
    raises django.db.IntegrityError.
    """
    if not rows:
        return 0
    model = type(rows[0])
    columns = [_column(field, [getattr(row, field.attname) for row in rows]) for field in _fields(model)]
    values = [value for row in zip(*columns, strict=True) for value in row]
    with _cursor() as cursor:
        cursor.execute(_statement(model, len(rows), unless_there), values)
        return int(cursor.rowcount)


def _column(field: "Field[Any, Any]", values: list[Any]) -> list[Any]:
    """Return the values of a column as the database takes them; what all rows share is worked out once."""
    if values.count(values[0]) == len(values):
        return [field.get_db_prep_save(values[0], connection)] * len(values)
    return [field.get_db_prep_save(value, connection) for value in values]


def _cursor() -> CursorWrapper:
    """Return a cursor that sends values beside the statement, as they are.

    On PostgreSQL Django's own writes them into it: sealed parts as text of twice their length, to be read once more.
    """
    if connection.vendor != "postgresql":
        return connection.cursor()
    from psycopg import RawCursor

    connection.ensure_connection()
    plain: Any = RawCursor(connection.connection)
    return connection.make_debug_cursor(plain) if connection.queries_logged else connection.make_cursor(plain)


@lru_cache
def _fields(model: type[Model]) -> "tuple[Field[Any, Any], ...]":
    """Return the columns that a new row brings values for: the database gives the others."""
    own = (AutoField, GeneratedField)
    return tuple(field for field in model._meta.concrete_fields if not isinstance(field, own))


@lru_cache(maxsize=256)
def _statement(model: type[Model], rows: int, unless_there: bool) -> str:
    quoted = connection.ops.quote_name
    columns = [quoted(str(field.column)) for field in _fields(model)]
    is_numbered = connection.vendor == "postgresql"
    place = (f"${number}" for number in itertools.count(1)) if is_numbered else itertools.repeat("%s")
    values = ", ".join(f"({', '.join(next(place) for _ in columns)})" for _ in range(rows))
    written = f"INSERT INTO {quoted(model._meta.db_table)} ({', '.join(columns)}) VALUES {values}"  # noqa: S608  # names of our own tables
    return f"{written} ON CONFLICT DO NOTHING" if unless_there else written
