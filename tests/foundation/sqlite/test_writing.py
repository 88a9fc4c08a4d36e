"""What takes a turn to write and until when: transactions and single statements that write, never whoever reads."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import ConnectionHandler
from pytest_django import DjangoDbBlocker

from nightlight.foundation.sqlite import turns
from tests.foundation.sqlite.test_turns import MODE, is_free

pytestmark = pytest.mark.skipif(not turns.AT_HAND, reason="turns are taken on Linux alone")
WRITE = "insert into said values ('word')"


def _database(monkeypatch: pytest.MonkeyPatch, file: Path | str, **options: Any) -> BaseDatabaseWrapper:
    engine = "nightlight.foundation.sqlite"
    handler = ConnectionHandler({"default": {"ENGINE": engine, "NAME": file, "OPTIONS": options}})
    monkeypatch.setattr("django.db.transaction.connections", handler)
    database: BaseDatabaseWrapper = handler["default"]
    return database


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = sqlite3.connect(tmp_path / "db")
    made.execute("create table said (word text)")
    made.commit()
    made.close()
    return tmp_path / "db"


@pytest.fixture
def line(file: Path) -> Path:
    """Where turns are taken."""
    return file.with_name("db-turns")


@pytest.fixture
def database(
    file: Path, monkeypatch: pytest.MonkeyPatch, django_db_blocker: DjangoDbBlocker
) -> Iterator[BaseDatabaseWrapper]:
    """Yield a connection that waits for nobody, as what `transaction.atomic` means."""
    with django_db_blocker.unblock():
        database = _database(monkeypatch, file, transaction_mode="IMMEDIATE", timeout=0)
        yield database
        database.close()


@pytest.fixture
def taken(line: Path) -> Iterator[turns.Turns]:
    """Somebody else's turn."""
    taken = turns.Turns(line, mode=MODE)
    taken.take(within=0)
    yield taken
    taken.close()


def run(database: BaseDatabaseWrapper, statement: str) -> Any:
    with database.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchall()


def test_a_transaction_has_the_turn_until_it_is_committed(database: BaseDatabaseWrapper, line: Path) -> None:
    with transaction.atomic():
        assert not is_free(line)
        with transaction.atomic():
            run(database, WRITE)
        assert not is_free(line)
    assert is_free(line)
    assert run(database, "select count(*) from said") == [(1,)]


def test_a_transaction_that_is_rolled_back_frees_the_turn(database: BaseDatabaseWrapper, line: Path) -> None:
    with transaction.atomic():
        run(database, WRITE)
        transaction.set_rollback(True)
    assert is_free(line)
    assert run(database, "select count(*) from said") == [(0,)]


def test_a_savepoint_that_is_rolled_back_keeps_the_turn(database: BaseDatabaseWrapper, line: Path) -> None:
    with transaction.atomic():
        with pytest.raises(ZeroDivisionError), transaction.atomic():
            raise ZeroDivisionError
        assert not is_free(line)
    assert is_free(line)


def test_a_connection_that_is_closed_in_a_transaction_frees_the_turn(database: BaseDatabaseWrapper, line: Path) -> None:
    with transaction.atomic():
        database.close()
        assert is_free(line)


def test_a_transaction_that_cannot_begin_frees_the_turn(database: BaseDatabaseWrapper, file: Path, line: Path) -> None:
    # As the sqlite3 shell does, which takes no turns.
    outside = sqlite3.connect(file, isolation_level=None)
    outside.execute("begin immediate")
    with pytest.raises(OperationalError, match="locked"), transaction.atomic():
        pass
    assert is_free(line)
    outside.close()


def test_a_single_statement_that_writes_takes_a_turn_and_frees_it(
    database: BaseDatabaseWrapper, taken: turns.Turns, line: Path
) -> None:
    for statement in (WRITE, "  Update said set word = ''", "delete from said", f"re{'place'} into said values ('')"):
        with pytest.raises(OperationalError, match="turn"):
            run(database, statement)
    taken.give_back()
    run(database, WRITE)
    assert is_free(line)
    with pytest.raises(OperationalError, match="no such table"):
        run(database, "insert into heard values (1)")
    assert is_free(line)


@pytest.mark.usefixtures("taken")
def test_whoever_reads_waits_for_nobody(database: BaseDatabaseWrapper) -> None:
    assert run(database, "select word from said") == []


def test_nobody_waits_for_whoever_reads(database: BaseDatabaseWrapper, line: Path) -> None:
    with database.cursor() as cursor:
        cursor.execute("select word from said")
        assert is_free(line)


@pytest.mark.usefixtures("taken")
def test_whoever_waited_in_vain_is_told_what_to_do(database: BaseDatabaseWrapper) -> None:
    with pytest.raises(OperationalError, match=r"^database is locked: in 0 seconds .* process \d+ .* end it"):
        transaction.atomic().__enter__()
    assert not database.in_atomic_block


@pytest.mark.usefixtures("taken")
def test_a_transaction_that_asks_for_no_write_takes_no_turn(
    file: Path, monkeypatch: pytest.MonkeyPatch, django_db_blocker: DjangoDbBlocker
) -> None:
    with django_db_blocker.unblock():
        database = _database(monkeypatch, file, timeout=0)
        with transaction.atomic():
            assert run(database, "select word from said") == []
        database.close()


def test_a_database_in_memory_has_no_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, django_db_blocker: DjangoDbBlocker
) -> None:
    monkeypatch.chdir(tmp_path)
    with django_db_blocker.unblock():
        database = _database(monkeypatch, ":memory:", transaction_mode="IMMEDIATE")
        with transaction.atomic():
            run(database, "create table said (word text)")
    assert not list(tmp_path.iterdir())
    database.connection.close()


def test_a_line_that_was_taken_away_is_stood_in_anew(database: BaseDatabaseWrapper, line: Path) -> None:
    run(database, WRITE)
    assert database.is_usable()
    line.unlink()
    assert not database.is_usable()
    database.close()
    with transaction.atomic():
        assert not is_free(line)


def test_a_line_that_cannot_be_opened_is_an_error_that_names_it(database: BaseDatabaseWrapper, line: Path) -> None:
    line.mkdir()
    with pytest.raises(OperationalError, match="db-turns too"):
        run(database, WRITE)


def test_the_line_may_be_stood_in_by_whoever_may_write_the_database(
    database: BaseDatabaseWrapper, file: Path, line: Path
) -> None:
    file.chmod(0o660)
    run(database, WRITE)
    assert line.stat().st_mode & 0o777 == 0o660


def test_what_a_fork_inherits_is_opened_anew(
    database: BaseDatabaseWrapper, line: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(database, WRITE)
    inherited = database._turns  # type: ignore[attr-defined]  # of our own backend
    monkeypatch.setattr("os.getpid", lambda: -1)
    with transaction.atomic():
        assert not is_free(line)
    assert database._turns is not inherited  # type: ignore[attr-defined]  # of our own backend
