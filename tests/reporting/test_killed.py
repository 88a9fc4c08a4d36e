"""Kill the server at any moment: either the page has said nothing, or the report is there."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection

from nightlight.reporting.cases.models import Case
from tests.reporting.keys import new_reader
from tests.reporting.killable import KillableServer
from tests.reporting.kills import run_kills

KILLS = 20


@pytest.fixture
def server(tmp_path: Path) -> Iterator[KillableServer]:
    """The public process on the database of this test."""
    made = connection.settings_dict
    environment = {"NIGHTLIGHT_VAR": str(tmp_path), "NIGHTLIGHT_ROLE": "public", "DATABASE_URL": ""}
    if connection.vendor == "sqlite":
        (tmp_path / "nightlight.sqlite3").symlink_to(made["NAME"])
    else:
        login = quote(made["USER"]) + (f":{quote(made['PASSWORD'])}" if made["PASSWORD"] else "")
        host = quote(made["HOST"], safe="")
        environment["DATABASE_URL"] = f"postgres://{login}@{host}:{made['PORT'] or 5432}/{made['NAME']}"
    running = KillableServer(environment)
    yield running
    running.close()


@pytest.mark.django_db(transaction=True)
def test_twenty_kills_lose_no_report_that_was_acknowledged_and_make_none_twice(server: KillableServer) -> None:
    reader = new_reader()
    tally = run_kills(server, reader, kills=KILLS, at_once=1, seed=20)
    assert (tally.lost, tally.broken, tally.twice) == ([], [], [])
    assert tally.kills == KILLS
    assert tally.acknowledged == tally.stored == Case.objects.count()
    # Were no report interrupted, or none acknowledged, the kills would have shown nothing.
    assert tally.interrupted >= KILLS // 4
    assert tally.acknowledged >= KILLS // 4
