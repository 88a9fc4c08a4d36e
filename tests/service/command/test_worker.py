"""The worker goes on whatever fails: a job, or the database itself."""

import datetime
import os
import signal
from typing import Any, cast

import pytest
from django.db import OperationalError

from nightlight.service.command.worker import do_what_is_due, worker
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


def test_a_worker_that_is_told_to_stop_ends_what_it_is_at_and_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def told_meanwhile() -> None:
        if done:
            pytest.fail("it went on")
        os.kill(os.getpid(), signal.SIGTERM)
        done.append("this")

    monkeypatch.setattr("nightlight.service.upkeep.Upkeep", lambda: Due(told_meanwhile))
    before = {each: signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGINT)}
    try:
        assert worker.callback
        worker.callback()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    assert done == ["this"]
