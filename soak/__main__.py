"""`make soak`: the long fault runs, on SQLite and on PostgreSQL where one is found, on 127.0.0.1 alone.

Kills the server while reports are sent, and lets 50 people take 10,000 cases at once. Prints what was acknowledged
beside what is stored, and what was handed out twice or never; the exit code says whether anything was. Arguments: how
many kills (200), then the seed (1). Ends by itself: 200 kills take a few minutes a database.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from ops.test import PROJECT, find_postgres

KILLS = 200
PEOPLE, CASES = 50, 10_000
DATABASE = "nightlight_soak"


def main(arguments: list[str]) -> int:
    """Run on every database there is; return how many of them lost something."""
    kills, seed = (arguments + [str(KILLS), "1"][len(arguments) :])[:2]
    failed = 0
    with fresh_database(os.environ.get("DATABASE_URL") or find_postgres()) as postgres:
        for name, database in (("SQLite", ""), ("PostgreSQL", postgres)):
            print(f"\n{kills} kills while reports are sent, on {name}, seed {seed}", flush=True)
            failed += _run_fails(database, "soak.kills", kills, seed)
    with fresh_database(os.environ.get("DATABASE_URL") or find_postgres()) as postgres:
        for name, database in (("SQLite", ""), ("PostgreSQL", postgres)):
            print(f"\n{PEOPLE} people take {CASES:,} cases at once, on {name}", flush=True)
            failed += _run_fails(database, "soak.taking", str(PEOPLE), str(CASES))
    return failed


def _run_fails(database: str, module: str, *arguments: str) -> bool:
    """Run a module on a database, an empty address being SQLite's; return whether it found something wrong."""
    with tempfile.TemporaryDirectory() as var:
        (Path(var) / "static").mkdir()  # nobody asks for a file; the server says that it has none
        environment = {**os.environ, "NIGHTLIGHT_MODE": "test", "NIGHTLIGHT_VAR": var, "DATABASE_URL": database,
                       "DJANGO_SETTINGS_MODULE": "nightlight.service.settings"}  # fmt: skip
        command = [sys.executable, "-m", module, *arguments]
        return subprocess.run(command, cwd=PROJECT, env=environment, check=False).returncode != 0


@contextmanager
def fresh_database(server: str) -> Iterator[str]:
    """Make an empty database on a server and yield its address; drop it when the block ends."""
    name = f"{DATABASE}_{os.getpid()}"
    drop = sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name))
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        try:
            yield _named(server, name)
        finally:
            connection.execute(drop)


def _named(server: str, name: str) -> str:
    """Return a server's address with another database in it."""
    address, _, options = server.partition("?")
    address = f"{address.rpartition('/')[0]}/{name}"
    return f"{address}?{options}" if options else address


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
