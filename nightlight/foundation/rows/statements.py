"""Inserts, finds and changes rows by statements that are told from their model, each written once a process.

For the few that storing a report needs: Django works each query out anew, which was most of what a report cost
(docs/decisions/0019). Promises rows as Django stores and reads them. Refuses every condition but that a column has a
value; where more is to be asked, ask Django.
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper
from django.db.models import AutoField, BinaryField, CharField, Field, GeneratedField, Model

Row = TypeVar("Row", bound=Model)
AnyField = Field[Any, Any]
_AS_THEY_ARE = (BinaryField, CharField)


def insert(rows: Sequence[Model], *, unless_there: bool = False) -> int:
    """Insert rows of one model and return how many are new. Numbers that the database gives are not read back.

    With `unless_there` a row whose key is taken is left out, after waiting for whoever inserts the same; without, it
    raises django.db.IntegrityError.
    """
    if not rows:
        return 0
    model = type(rows[0])
    return insert_columns(
        model, {name: [getattr(row, name) for row in rows] for name in _new(model)}, unless_there=unless_there
    )


def insert_columns(model: type[Model], columns: Mapping[str, Sequence[Any]], *, unless_there: bool = False) -> int:
    """Insert rows that are given by column, all of the same length: what making a model of each would cost is saved."""
    if not all(columns.values()):
        return 0
    connection = _connection()
    fields = _fields(model)
    prepared = [_as_stored(fields[name], values, connection) for name, values in columns.items()]
    values = [value for row in zip(*prepared, strict=True) for value in row]
    statement = _insert(model, tuple(columns), len(prepared[0]), unless_there, connection.vendor)
    with _cursor(connection) as cursor:
        cursor.execute(statement, values)
        return int(cursor.rowcount)


def find(model: type[Row], *, lock: bool = False, **equal: Any) -> Row | None:
    """Return the one row that has these values; None is a column's NULL. Only for what is unique.

    `lock` keeps it from everybody else until the transaction ends; on SQLite the transaction itself does.
    """
    connection, fields = _connection(), _fields(model)
    statement = _select(model, tuple((name, value is None) for name, value in equal.items()), lock, connection.vendor)
    given = [_as_stored(fields[name], [value], connection)[0] for name, value in equal.items() if value is not None]
    with _cursor(connection) as cursor:
        cursor.execute(statement, given)
        found = cursor.fetchone()
    if found is None:
        return None
    read = [_as_read(field, value, connection) for field, value in zip(fields.values(), found, strict=True)]
    return model.from_db(connection.alias, list(fields), read)


def change(model: type[Model], key: object, **values: Any) -> None:
    """Put values into the row with a primary key. Nothing happens where there is none."""
    connection, fields = _connection(), _fields(model)
    named = {**values, model._meta.pk.attname: key}
    given = [_as_stored(fields[name], [value], connection)[0] for name, value in named.items()]
    with _cursor(connection) as cursor:
        cursor.execute(_update(model, tuple(values), connection.vendor), given)


def _connection() -> BaseDatabaseWrapper:
    """Return this thread's connection itself: what stands for it in django.db looks it up at every word."""
    return connections[DEFAULT_DB_ALIAS]


def _cursor(connection: BaseDatabaseWrapper) -> CursorWrapper:
    """Return a cursor that sends values beside the statement, as they are."""
    if connection.vendor != "postgresql":
        return connection.cursor()
    from nightlight.foundation.rows.postgres import open_cursor

    return open_cursor(connection)


def _as_stored(field: AnyField, values: Sequence[Any], connection: BaseDatabaseWrapper) -> list[Any]:
    """Return the values of a column as the database takes them; what all rows share is worked out once."""
    if isinstance(field, _AS_THEY_ARE):
        return list(values)
    if values.count(values[0]) == len(values):
        return [field.get_db_prep_save(values[0], connection)] * len(values)
    return [field.get_db_prep_save(value, connection) for value in values]


def _as_read(field: AnyField, value: Any, connection: BaseDatabaseWrapper) -> Any:
    """Return a column's value as a model holds it."""
    column = field.cached_col
    for convert in (*connection.ops.get_db_converters(column), *field.get_db_converters(connection)):
        value = convert(value, column, connection)
    return value


@lru_cache
def _fields(model: type[Model]) -> Mapping[str, AnyField]:
    return {field.attname: field for field in model._meta.concrete_fields}


@lru_cache
def _new(model: type[Model]) -> tuple[str, ...]:
    """Return the columns that a new row brings values for: the database gives the others."""
    given = (AutoField, GeneratedField)
    return tuple(name for name, field in _fields(model).items() if not isinstance(field, given))


@lru_cache(maxsize=256)
def _insert(model: type[Model], names: tuple[str, ...], rows: int, unless_there: bool, vendor: str) -> str:
    place = _places(vendor)
    values = ", ".join(f"({', '.join(next(place) for _ in names)})" for _ in range(rows))
    written = f"INSERT INTO {_table(model)} ({_columns(model, names)}) VALUES {values}"  # noqa: S608  # names of our own tables
    return f"{written} ON CONFLICT DO NOTHING" if unless_there else written


@lru_cache
def _select(model: type[Model], equal: tuple[tuple[str, bool], ...], lock: bool, vendor: str) -> str:
    place = _places(vendor)
    asked = [f"{_columns(model, [name])} {'IS NULL' if null else f'= {next(place)}'}" for name, null in equal]
    written = f"SELECT {_columns(model, _fields(model))} FROM {_table(model)} WHERE {' AND '.join(asked)}"  # noqa: S608  # names of our own tables
    return f"{written} FOR UPDATE" if lock and vendor == "postgresql" else written


@lru_cache
def _update(model: type[Model], names: tuple[str, ...], vendor: str) -> str:
    place = _places(vendor)
    written = ", ".join(f"{_columns(model, [name])} = {next(place)}" for name in names)
    key = _columns(model, [model._meta.pk.attname])
    return f"UPDATE {_table(model)} SET {written} WHERE {key} = {next(place)}"  # noqa: S608  # names of our own tables


def _places(vendor: str) -> Iterator[str]:
    """Yield what stands for each value: psycopg hands its statements on as they are, and PostgreSQL numbers them."""
    return (f"${number}" for number in itertools.count(1)) if vendor == "postgresql" else itertools.repeat("%s")


def _table(model: type[Model]) -> str:
    return _connection().ops.quote_name(model._meta.db_table)


def _columns(model: type[Model], names: "Sequence[str] | Mapping[str, AnyField]") -> str:
    fields, quoted = _fields(model), _connection().ops.quote_name
    return ", ".join(quoted(str(fields[name].column)) for name in names)
