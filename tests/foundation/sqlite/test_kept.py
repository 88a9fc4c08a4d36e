"""A kept connection to a file of SQLite never writes into one that is no longer there."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import OperationalError
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import ConnectionHandler
from pytest_django import DjangoDbBlocker


@pytest.fixture(autouse=True)
def _unblocked(django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Let these tests ask a database of their own."""
    with django_db_blocker.unblock():
        yield


def wrapper(file: Path) -> BaseDatabaseWrapper:
    opened: BaseDatabaseWrapper = ConnectionHandler(
        {
            "default": {
                "ENGINE": "nightlight.foundation.sqlite",
                "NAME": file,
                "CONN_MAX_AGE": 60,
                "CONN_HEALTH_CHECKS": True,
            }
        }
    )["default"]
    return opened


def table(file: Path) -> None:
    made = sqlite3.connect(file)
    made.execute("create table said (word text)")
    made.commit()
    made.close()


def say(database: BaseDatabaseWrapper, word: str) -> None:
    """Write as a request does: whatever was kept is looked at first."""
    database.close_if_unusable_or_obsolete()
    with database.cursor() as cursor:
        cursor.execute("insert into said values (%s)", [word])


def said(file: Path) -> list[str]:
    reader = sqlite3.connect(file)
    words = [word for (word,) in reader.execute("select word from said")]
    reader.close()
    return words


def test_a_connection_is_kept_while_its_file_stands(tmp_path: Path) -> None:
    table(tmp_path / "db")
    database = wrapper(tmp_path / "db")
    say(database, "one")
    first = database.connection
    say(database, "two")
    assert database.connection is first is not None
    assert said(tmp_path / "db") == ["one", "two"]
    database.close()


def test_what_is_written_goes_into_the_file_that_stands_there_now(tmp_path: Path) -> None:
    file = tmp_path / "db"
    table(file)
    database = wrapper(file)
    say(database, "before")
    # As when a backup is put in place while the site runs.
    table(tmp_path / "restored")
    (tmp_path / "restored").replace(file)
    say(database, "after")
    assert said(file) == ["after"]
    database.close()


def test_a_file_that_was_taken_away_is_an_error_not_a_silent_loss(tmp_path: Path) -> None:
    file = tmp_path / "db"
    table(file)
    database = wrapper(file)
    say(database, "before")
    file.unlink()
    with pytest.raises(OperationalError):
        say(database, "after")
    database.close()
