"""Many writers at once, in threads of several processes: no number is missing, and the chain is whole."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from psycopg import sql

from tests.conftest import PROJECT
from tests.tables import copy_postgresql_tables, copy_sqlite_tables

PROCESSES, THREADS, EVENTS = 3, 4, 12
# A writer's transactions hold one, two and three events in turn.
WRITTEN = PROCESSES * THREADS * EVENTS * 2
_NAME = "nightlight_audit_parallel"


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A database of its own, of the kind that this round is on."""
    configured = os.environ.get("DATABASE_URL", "")
    variables = {**os.environ, "NIGHTLIGHT_VAR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "nightlight.service.settings"}
    if connection.vendor == "sqlite":
        copy_sqlite_tables(tmp_path / "nightlight.sqlite3")
        yield variables | {"DATABASE_URL": ""}
        return
    name = f"{_NAME}_{os.getpid()}"
    copy_postgresql_tables(configured, name)
    yield variables | {"DATABASE_URL": urlsplit(configured)._replace(path=f"/{name}").geturl()}
    with psycopg.connect(configured, autocommit=True) as owner:
        owner.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


def test_parallel_writers_leave_a_whole_chain_without_gaps(environment: dict[str, str]) -> None:
    assert settings.ENVIRONMENT.mode == "test"
    written = subprocess.run(
        [sys.executable, "-m", "tests.foundation.audit.chain", *map(str, (PROCESSES, THREADS, EVENTS))],
        cwd=PROJECT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert written.stderr == ""
    assert written.stdout == f"{[0] * PROCESSES} {WRITTEN} ()\n"
