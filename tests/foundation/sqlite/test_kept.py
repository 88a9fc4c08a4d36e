"""Whatever is done to the file of SQLite while connections are kept, what was committed is neither lost nor mixed."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import OperationalError
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import ConnectionHandler
from pytest_django import DjangoDbBlocker

from nightlight.foundation.sqlite import base


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
                "OPTIONS": settings.SQLITE_OPTIONS,
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


def test_a_backup_put_in_place_while_we_run_is_not_mixed_with_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "db"
    table(file)
    database = wrapper(file)
    say(database, "before")
    table(tmp_path / "restored")
    (tmp_path / "restored").replace(file)
    for _ in range(2):
        with pytest.raises(OperationalError, match="Stop every process"):
            say(database, "lost")
    # As they are told to, by a process that begins anew.
    for leftover in ("db-wal", "db-shm"):
        (tmp_path / leftover).unlink()
    monkeypatch.setattr(base, "_began_with", {})
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


def test_a_file_that_was_away_for_a_moment_comes_back_with_all_that_was_committed(tmp_path: Path) -> None:
    file = tmp_path / "db"
    table(file)
    one, other = wrapper(file), wrapper(file)
    say(one, "before")
    assert (tmp_path / "db-wal").stat().st_size > 0  # not in the file itself yet
    file.rename(tmp_path / "away")
    for database in (one, other, wrapper(file)):
        with pytest.raises(OperationalError, match="nightlight seed"):
            say(database, "lost")
    assert not file.exists()
    (tmp_path / "away").rename(file)
    say(other, "after")
    say(one, "last")
    assert said(file) == ["before", "after", "last"]
    one.close()
    other.close()


def test_migrate_alone_makes_a_file(tmp_path: Path) -> None:
    database = wrapper(tmp_path / "db")
    with pytest.raises(OperationalError):
        database.ensure_connection()
    database.prepare_database()
    database.ensure_connection()
    database.close()
