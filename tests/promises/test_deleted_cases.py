"""Of a case that retention deletes nothing remains in the database's files: not in any table that can lead to it."""

import re
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from nightlight.reporting.cases.actions import lift_hold, place_hold
from nightlight.reporting.cases.arrivals import chain_arrivals
from nightlight.reporting.cases.models import Arrival, Case
from nightlight.reporting.cases.verifying import verify_arrivals
from nightlight.service.upkeep import delete_cases, end_visits
from tests.conftest import PROJECT
from tests.promises.everything_of_a_case import OF_A_CASE, OF_NO_CASE, Planted, tables_to_sort
from tests.reporting.cases.test_actions import NOON
from tests.reporting.cases.test_retention import APPROVED, DAY, close, schedule

GUIDE = (PROJECT / "docs/how-to/retention.md").read_text()
AT_NIGHT = (NOON + 100 * DAY).replace(hour=3)
MANAGER = "machine:root (Records manager)"


def rewriting() -> str:
    """Return the statement by which an owner writes PostgreSQL's tables anew, as the guide has it."""
    (found,) = re.findall(r"^VACUUM FULL [^;]+;$", GUIDE, re.MULTILINE)
    return str(found)


def in_files() -> bytes:
    """Return all bytes of the database's files. PostgreSQL's are written anew first, as the guide says."""
    if connection.vendor == "sqlite":
        name = str(connection.settings_dict["NAME"])
        connection.close()
        return b"".join(file.read_bytes() for end in ("", "-wal", "-shm") if (file := Path(name + end)).exists())
    with connection.cursor() as cursor:
        cursor.execute(rewriting())
        cursor.execute("checkpoint")
        cursor.execute("select 'base/' || oid from pg_database where datname = current_database()")
        folder = cursor.fetchone()[0]
        # A file may go between being listed and being read.
        cursor.execute(
            """select pg_read_binary_file(path, 0, (pg_stat_file(path, true)).size, true)
            from (select %s || '/' || name as path from pg_ls_dir(%s) name) as files""",
            [folder, folder],
        )
        return b"".join(bytes(held) for (held,) in cursor.fetchall() if held)


def test_every_table_is_known_to_lead_to_a_case_or_not_to() -> None:
    """A new table: put it in one of the lists, plant a row if it can lead to a case, and name it in the guide."""
    assert tables_to_sort() == {*OF_A_CASE, *OF_NO_CASE}
    assert not set(OF_A_CASE) & set(OF_NO_CASE)


def test_the_guide_names_every_table_that_leads_to_a_case_for_postgresql_to_write_anew() -> None:
    named = rewriting().removeprefix("VACUUM FULL ").rstrip(";").replace("\n", " ").split(",")
    assert sorted(name.strip() for name in named) == sorted(model._meta.db_table for model in OF_A_CASE)


@pytest.mark.django_db(transaction=True)
def test_nothing_of_a_deleted_case_remains_in_the_database_files(
    settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.OPERATOR = replace(settings.OPERATOR, retention=schedule(approved=APPROVED))
    planted = [Planted() for _ in range(24)]
    gone, kept = planted[::3], [each for place, each in enumerate(planted) if place % 3]
    for each in planted:
        place_hold(case=each.case, reason="court", by=MANAGER, now=NOON)
    empty = [(model.__name__, each.case) for each in gone for model in OF_A_CASE if not each.found_in(model)]
    assert empty == [], "nothing of a case is planted here, so that nobody would see whether it is deleted"
    chain_arrivals()
    assert not Arrival.objects.exists()
    of_kept = set(chain.from_iterable(each.traces() for each in kept))
    traces = {each.case: set(each.traces()) - of_kept for each in gone}
    assert all(len(found) > 25 for found in traces.values())

    for each in gone:
        lift_hold(case=each.case, reason="court", by=MANAGER)
        close(each.case)
    monkeypatch.setattr("django.utils.timezone.now", lambda: AT_NIGHT)
    end_visits()
    delete_cases()

    assert set(Case.objects.values_list("pk", flat=True)) == {each.case for each in kept}
    assert verify_arrivals().faults == ()
    alive = set(chain.from_iterable(each.traces() for each in kept))
    files = in_files()
    left = {(case, form) for case, found in traces.items() for form in chain.from_iterable(found) if form in files}
    assert left == set()
    # The search finds every value of the cases that are kept: it would have found the others', too.
    assert {forms for forms in alive if not any(form in files for form in forms)} == set()
