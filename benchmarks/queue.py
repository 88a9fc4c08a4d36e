"""The queue over 100,000 open cases: a page of it and the taking of a case, by the server's own time.

Each is asked for by Django's test client, so that no network and no second process is in it, but all of a request is:
middleware, session, roles, the template. Beside it "plain": the same rows fetched by one SQL statement in the same
order, through the same connection. The objects that loading left are set aside as in a served process (gc.freeze).
"""

import datetime
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any
from uuid import UUID

from benchmarks.pages import PROJECT
from benchmarks.quickexit import percentile_99
from benchmarks.report import Goal, Report
from ops.test import find_postgres
from soak.__main__ import fresh_database

CASES = 100_000
ROUNDS = 100
WARM = 10
PEOPLE = 50
SEED = 1
FIND = "find by reference"
MOST_MS = {FIND: 500}
"""What is asked for seldom may take longer than a page of the queue."""
PLAIN = """select c.id, c.hour, c.queue, c.band, c.state, c.due_at, c.size, c.language, c.nation, u.username
    from cases_case c left join auth_user u on u.id = c.assignee_id
    where c.closed_at is null and c.state in ('new', 'reopened')
    order by c.after_top, c.due_at, c.rank, c.id limit 51"""


def run() -> Report:
    """Measure on both databases."""
    rows: list[tuple[object, ...]] = []
    goals: list[Goal] = []
    with fresh_database(os.environ.get("DATABASE_URL") or find_postgres()) as postgres:
        for name, database in (("SQLite", ""), ("PostgreSQL", postgres)):
            found = _measure_in_a_process_of_its_own(database)
            for what, (p50, p99, queries) in found.items():
                rows.append((f"{name}, {what}", p50, p99, int(queries), p50 / found["plain"][0]))
                if what != "plain":
                    goals.append(Goal(f"{name}: {what}, p99 in ms", p99, MOST_MS.get(what, 100), at_most=True))
    columns = ("100,000 cases", "p50 ms", "p99 ms", "queries", "× plain")
    notes = [f"{CASES:,} open cases, {PEOPLE} people, {ROUNDS} requests each after {WARM}, one at a time, seed {SEED}."]
    notes.append("Load is a lead's page that counts every open case each time.")
    return Report("The queue", columns, rows, goals, notes)


def _measure_in_a_process_of_its_own(database: str) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as var:
        environment = {**os.environ, "NIGHTLIGHT_VAR": var, "DATABASE_URL": database, "NIGHTLIGHT_MODE": "test",
                       "DJANGO_SETTINGS_MODULE": "nightlight.service.settings"}  # fmt: skip
        command = [sys.executable, "-m", "benchmarks.queue"]
        done = subprocess.run(command, cwd=PROJECT, env=environment, check=True, text=True, stdout=subprocess.PIPE)
        return json.loads(done.stdout)  # type: ignore[no-any-return]  # what `measure` returns, written by main


def measure() -> dict[str, tuple[float, float, int]]:
    """Return, for each thing that is asked for, milliseconds at the median and at the 99th percentile, and queries."""
    from django.db import connection
    from django.utils import timezone

    from nightlight.staff.queue.asking import Asked
    from nightlight.staff.queue.queries import page_of
    from tests.cast import at_work

    now = timezone.now()
    _fill(now)
    client = at_work("lead")
    client.defaults["HTTP_HOST"] = "localhost"
    place = _middle()

    def page(query: str, **headers: str) -> Callable[[], object]:
        def ask() -> object:
            answer = client.get(f"/staff/queue/{query}", headers=headers)
            assert answer.status_code == 200, answer.status_code
            return answer

        return ask

    def take() -> None:
        assert client.post("/staff/queue/take/").status_code == 302

    def find() -> None:
        # Nobody's, so that all cases are gone through.
        assert client.post("/staff/queue/find/", {"reference": "2222-2222"}).status_code == 422

    def plain() -> None:
        with connection.cursor() as cursor:
            cursor.execute(PLAIN)
            assert len(cursor.fetchall()) == 51

    asked: dict[str, Callable[[], object]] = {
        "nobody's": page(""),
        "everybody's": page("?whose=all"),
        "mine": page("?whose=mine"),
        "in the middle": page(f"?whose=all&after={place}"),
        "Welsh, due": page("?language=cy&clock=due"),
        "one label": page(f"?whose=all&label={_label()}"),
        "messages": page("?whose=all&message=1"),
        "paused": page("?whose=all&clock=paused"),
        "its rows alone": page("", **{"X-Fragment": "rows"}),
        "load": page("load/"),
        "take the next": take,
        FIND: find,
        "plain": plain,
    }
    assert page_of(Asked(), person=0, now=now).rows
    gc.collect()
    gc.freeze()
    return {name: _timed(job) for name, job in asked.items()}


def _timed(job: Callable[[], object]) -> tuple[float, float, int]:
    from django.db import connection

    queries = []

    def count(execute: Callable[..., object], statement: str, *rest: object) -> object:
        queries.append(statement)
        return execute(statement, *rest)

    for _ in range(WARM):
        job()
    with connection.execute_wrapper(count):
        job()
    took = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        job()
        took.append((time.perf_counter() - begun) * 1000)
    return sorted(took)[len(took) // 2], percentile_99(took), len(queries)


def _fill(now: datetime.datetime) -> None:
    """Store the cases: three in five are nobody's, a tenth are Welsh, one in thirty is of the highest band."""
    from django.contrib.auth.models import Group, User
    from django.core.management import call_command
    from django.db import connection

    from nightlight.foundation.accounts.actions import seed_roles
    from nightlight.reporting.cases.models import Case
    from nightlight.reporting.cases.rules import hour_of
    from nightlight.staff.queue.models import Label, Labelled, Work

    call_command("migrate", interactive=False, verbosity=0)
    seed_roles()
    chance = random.Random(SEED)  # noqa: S311  # a benchmark's own rows
    people = User.objects.bulk_create(User(username=f"person-{number}") for number in range(PEOPLE))
    Group.objects.get(name="caseworker").user_set.add(*people)
    labels = Label.objects.bulk_create(Label(name=f"label {number}") for number in range(10))
    hour = hour_of(now)
    made: list[Case] = []
    for _ in range(CASES):
        free = chance.random() < 0.6
        made.append(Case(
            id=UUID(int=chance.getrandbits(128), version=4), hour=hour - datetime.timedelta(days=60),
            queue=chance.choices(["reports", "reports-low-trust"], [9, 1])[0],
            band=chance.choices(["top", "high", "middle", "standard"], [1, 9, 10, 10])[0],
            state="new" if free else chance.choice(["assigned", "in-contact", "referred", "waiting"]),
            assignee=None if free else chance.choice(people),
            due_at=hour + datetime.timedelta(hours=chance.randint(-72, 336)), size="small",
            language=chance.choices(["en", "cy"], [9, 1])[0], nation=chance.choice(["england", "wales", "scotland"]),
        ))  # fmt: skip
    Case.objects.bulk_create(made, batch_size=2_000)
    Labelled.objects.bulk_create(
        (Labelled(case=case, label=chance.choice(labels)) for case in chance.sample(made, CASES // 20)),
        batch_size=2_000,
    )
    Work.objects.bulk_create(
        (Work(case=case, taken_at=now, message_at=hour) for case in chance.sample(made, CASES // 50)), batch_size=2_000
    )
    with connection.cursor() as cursor:
        # PostgreSQL does so by itself within a minute of as many new rows; only then its indexes alone can answer.
        cursor.execute("vacuum analyze" if connection.vendor == "postgresql" else "analyze")


def _middle() -> str:
    """Return the place in the middle of the order, as an address says it."""
    from nightlight.staff.queue.asking import ORDER, Place, is_open

    case = is_open().order_by(*ORDER)[CASES // 2]
    return Place(case.after_top, case.due_at, case.rank, case.pk).as_text()


def _label() -> int:
    from nightlight.staff.queue.models import Label

    return Label.objects.all()[0].pk


def main() -> None:
    """Measure on the database of the environment and print what came of it, as JSON."""
    import django

    django.setup()
    found: Any = measure()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
