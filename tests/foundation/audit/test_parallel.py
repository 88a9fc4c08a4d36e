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

from tests.conftest import PROJECT

PROCESSES, THREADS, EVENTS = 3, 4, 12
# A writer's transactions hold one, two and three events in turn.
WRITTEN = PROCESSES * THREADS * EVENTS * 2
_NAME = "nightlight_audit_parallel"
VERIFY = """
import django
django.setup()
from nightlight.foundation.audit.queries import verify
verdict = verify()
print(verdict.end.number, verdict.faults)
"""


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A database of its own, of the kind that this round is on, with the audit's tables alone."""
    configured = os.environ.get("DATABASE_URL", "")
    variables = {**os.environ, "NIGHTLIGHT_VAR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "nightlight.service.settings"}
    if connection.vendor == "sqlite":
        yield migrated(variables | {"DATABASE_URL": ""})
        return
    name = f"{_NAME}_{os.getpid()}"
    with psycopg.connect(configured, autocommit=True) as owner:
        owner.execute(f'create database "{name}"')
        try:
            yield migrated(variables | {"DATABASE_URL": urlsplit(configured)._replace(path=f"/{name}").geturl()})
        finally:
            owner.execute(f'drop database "{name}" with (force)')


def migrated(variables: dict[str, str]) -> dict[str, str]:
    """Make the tables; return the variables."""
    run([sys.executable, "-m", "django", "migrate", "audit", "--verbosity", "0", "--skip-checks"], variables)
    return variables


def run(command: list[str], variables: dict[str, str]) -> str:
    """Run a command that must succeed; return what it printed."""
    done = subprocess.run(command, cwd=PROJECT, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_parallel_writers_leave_a_whole_chain_without_gaps(environment: dict[str, str]) -> None:
    assert settings.ENVIRONMENT.mode == "test"
    writers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.foundation.audit.chain", str(THREADS), str(EVENTS)],
            cwd=PROJECT,
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(PROCESSES)
    ]
    said = [writer.communicate()[1] for writer in writers]
    assert said == [""] * PROCESSES
    assert [writer.returncode for writer in writers] == [0] * PROCESSES
    assert run([sys.executable, "-c", VERIFY], environment) == f"{WRITTEN} ()\n"
