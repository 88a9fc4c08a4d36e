"""A database into a file and back: SQLite by its own way of copying, PostgreSQL by pg_dump and pg_restore.

Promises one moment of the database, whoever writes meanwhile, and that nobody has to wait for it. What is put back is
there whole or not at all. No password stands in a command's arguments, which every user of the machine can read.
"""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from django.db import connection
from django.db.migrations.loader import MigrationLoader
from psycopg.conninfo import make_conninfo
from psycopg.pq import Conninfo

from nightlight.service.backups.manifest import Vendor

FILES: Mapping[Vendor, str] = {"sqlite": "nightlight.sqlite3", "postgresql": "nightlight.dump"}
"""What the database's file in a backup is called."""


class DatabaseRefused(Exception):
    """The database or its programs would not. The message says why, and the way out."""


def vendor() -> Vendor:
    """Return which database is configured."""
    return "postgresql" if connection.vendor == "postgresql" else "sqlite"


def dump(to: Path) -> None:
    """Write the database into a new file. Raises DatabaseRefused."""
    if vendor() == "postgresql":
        _run("pg_dump", "--format=custom", "--compress=1", "--no-owner", "--no-privileges", f"--file={to}")
        return
    try:
        # In one step: in several, SQLite begins anew whenever somebody has written in between.
        with closing(_opened(_sqlite_file())) as source, closing(sqlite3.connect(to)) as copy:
            source.backup(copy, pages=-1)
            copy.execute("pragma journal_mode=delete")
            ((said,),) = copy.execute("pragma quick_check(1)").fetchall()
    except sqlite3.Error as error:
        raise DatabaseRefused(f"the database can't be copied: {error}") from None
    if said != "ok":
        raise DatabaseRefused(f"the database is damaged, and so is its copy: {said}")


def load(file: Path) -> None:
    """Make the database of a file, where `check_empty` found none. Raises DatabaseRefused."""
    connection.close()
    if vendor() == "postgresql":
        _run("pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", str(file))
        return
    to = _sqlite_file()
    unfinished = to.with_name(f"{to.name}.unfinished")
    shutil.copyfile(file, unfinished)
    sync(unfinished)
    unfinished.rename(to)
    sync(to.parent)


def check_empty() -> None:
    """Raise DatabaseRefused where a database is there already: nothing that somebody may need is written over."""
    if vendor() == "postgresql":
        if tables := connection.introspection.table_names():
            name = connection.settings_dict["NAME"]
            raise DatabaseRefused(
                f"the database {name} holds {len(tables)} tables: rename it and make an empty one of the same owner"
            )
        return
    file = _sqlite_file()
    for each in (file, *(file.with_name(f"{file.name}-{what}") for what in ("wal", "shm"))):
        if each.exists():
            raise DatabaseRefused(f"{each} is there: stop every process, then move it and the files beside it away")


def migrations() -> tuple[str, ...]:
    """Return the migrations that the database has seen."""
    return tuple(sorted(".".join(each) for each in MigrationLoader(connection).applied_migrations))


def known_migrations() -> set[str]:
    """Return the migrations that this release knows."""
    loader = MigrationLoader(None)
    replaced = {each for migration in loader.disk_migrations.values() for each in migration.replaces}
    return {".".join(each) for each in (*loader.disk_migrations, *replaced)}


def sync(path: Path) -> None:
    """Return once a file, or which files a folder has, is on the disk."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _sqlite_file() -> Path:
    return Path(connection.settings_dict["NAME"])


def _opened(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=60)


def _run(program: str, *arguments: str) -> None:
    if not shutil.which(program):
        raise DatabaseRefused(f"{program} is not installed here. On Debian: apt-get install postgresql-client")
    given = {**connection.get_connection_params()}
    password = str(given.pop("password", "") or "")
    known = {each.keyword.decode() for each in Conninfo.get_defaults()}
    told = make_conninfo("", **{name: value for name, value in given.items() if name in known and value})
    command = [program, "--no-password", f"--dbname={told}", *arguments]
    environment = {**os.environ, **({"PGPASSWORD": password} if password else {})}
    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)  # noqa: S603  # ours
    if done.returncode:
        said = " ".join(done.stderr.split()) or f"it ended with {done.returncode}"
        raise DatabaseRefused(f"{program} could not do it: {said[:600]}")
