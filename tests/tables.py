"""The database's tables, made once for all tests: each run and each site starts from a copy.

What is made is named by the migrations and libraries that made it, kept under var/ (on PostgreSQL: as a database of its
own on the same server), and made anew when one of them changes.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

PROJECT = Path(__file__).resolve().parents[1]
FOLDER = PROJECT / "var" / "test-tables"
_PREFIX = "nightlight_tables_"


def copy_sqlite_tables(to: Path) -> None:
    """Put a database that has every table and no content in the place of the file `to`."""

    def make(var: Path) -> Path:
        _migrate(var, "")
        return var / "nightlight.sqlite3"

    with kept("sqlite3", _version(), make) as made:
        for leftover in to.parent.glob(f"{to.name}*"):
            leftover.unlink()
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, to)


def copy_postgresql_tables(server: str, to: str) -> None:
    """Put a database that has every table and no content in the place of the database `to` of the same server."""
    template = f"{_PREFIX}{_version()}"
    with _alone("postgresql"), psycopg.connect(server, autocommit=True) as connection:
        there = [name for (name,) in connection.execute("select datname from pg_database").fetchall()]
        if template not in there:
            for older in (name for name in there if name.startswith(_PREFIX)):
                connection.execute(_named("drop database {} with (force)", older))
            unfinished = f"{_PREFIX}unfinished"
            connection.execute(_named("create database {}", unfinished))
            with tempfile.TemporaryDirectory() as var:
                _migrate(Path(var), urlsplit(server)._replace(path=f"/{unfinished}").geturl())
            connection.execute(_named("alter database {} rename to {}", unfinished, template))
        connection.execute(_named("drop database if exists {} with (force)", to))
        connection.execute(_named("create database {} template {}", to, template))


def _named(statement: str, *databases: str) -> sql.Composed:
    return sql.SQL(statement).format(*map(sql.Identifier, databases))


def _version() -> str:
    """Return a name for what the tables are made of."""
    made_of = sorted((PROJECT / "nightlight").rglob("migrations/*.py"))
    made_of += [PROJECT / "nightlight/service/settings.py", PROJECT / "requirements/run.txt"]
    return hashlib.sha256(b"".join(file.read_bytes() for file in made_of)).hexdigest()[:16]


def _migrate(var: Path, database: str) -> None:
    environment = {**os.environ, "NIGHTLIGHT_MODE": "test", "NIGHTLIGHT_ROLE": "all", "NIGHTLIGHT_VAR": str(var),
                   "DATABASE_URL": database, "DJANGO_SETTINGS_MODULE": "nightlight.service.settings"}  # fmt: skip
    command = [sys.executable, "-m", "django", "migrate", "--verbosity", "0", "--skip-checks"]
    subprocess.run(command, cwd=PROJECT, env=environment, check=True)


@contextmanager
def kept(kind: str, name: str, make: Callable[[Path], Path]) -> Iterator[Path]:
    """Yield what `make` makes in an empty folder: made once under its name, in the place of older ones of its kind.

    Nobody else on this machine makes, replaces or copies one of that kind until the block ends.
    """
    with _alone(kind):
        made = FOLDER / f"{name}.{kind}"
        if not made.exists():
            for older in FOLDER.glob(f"*.{kind}"):
                if older.is_dir():
                    shutil.rmtree(older)
                else:
                    older.unlink()
            with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
                make(Path(folder)).rename(made)
        yield made


@contextmanager
def _alone(kind: str) -> Iterator[None]:
    """Keep every other run on this machine from making or copying the same until the block ends."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / f"{kind}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
