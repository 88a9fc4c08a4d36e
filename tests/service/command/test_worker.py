"""The worker goes on whatever fails: a job, or the database itself."""

import datetime
from typing import Any, cast

import pytest
from django.db import OperationalError

from nightlight.service.command.worker import do_what_is_due
from nightlight.service.upkeep import Job, Upkeep

pytestmark = pytest.mark.django_db


class Due:
    """Stands in for Upkeep with jobs that are always due."""

    def __init__(self, *jobs: Job) -> None:
        self.jobs = jobs

    def due(self, _now: datetime.datetime) -> list[Job]:
        return list(self.jobs)


class NoDatabase:
    """Stands in for Upkeep when the database is away."""

    def due(self, _now: datetime.datetime) -> list[Job]:
        raise OperationalError


def test_a_job_that_fails_does_not_keep_the_next_from_running(capsys: pytest.CaptureFixture[str]) -> None:
    done: list[str] = []

    def broken() -> None:
        raise ValueError

    do_what_is_due(cast(Upkeep, Due(broken, lambda: done.append("next"))))
    assert done == ["next"]


def test_the_database_going_away_does_not_end_the_worker() -> None:
    upkeep: Any = NoDatabase()
    do_what_is_due(upkeep)
