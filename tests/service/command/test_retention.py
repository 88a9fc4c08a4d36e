"""`nightlight retention`: says what it would do before it does it, and does nothing that nobody has approved."""

import datetime
from dataclasses import replace
from typing import get_args
from uuid import UUID

import pytest
from click.testing import CliRunner
from pytest_django import Settings

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.operator.stated import QueueRetention, Retention, Statement
from nightlight.reporting.cases.arrivals import chain_arrivals
from nightlight.reporting.cases.models import Case, Hold
from nightlight.reporting.cases.rules import Obstacle, audit_subject, reference_of
from nightlight.service import upkeep
from nightlight.service.command.retention import _WAY_OUT, retention
from tests.reporting.cases.test_actions import NOON, send
from tests.reporting.cases.test_retention import close
from tests.reporting.cases.test_rules import TWO_CALLED_THE_SAME
from tests.staff.queue.making import stored

pytestmark = pytest.mark.django_db
LONG_AGO = NOON - datetime.timedelta(days=900)
APPROVED = Statement(datetime.date(2026, 10, 12), "Records manager")


@pytest.fixture
def case(settings: Settings) -> UUID:
    made = send(received=LONG_AGO).case.pk
    chain_arrivals()
    close(made, LONG_AGO)
    approve(settings, APPROVED)
    return made


def approve(settings: Settings, approved: Statement | None, *, export: bool = False) -> None:
    schedule = Retention({"reports": QueueRetention(90, export, 35)}, approved)
    settings.OPERATOR = replace(settings.OPERATOR, retention=schedule)


def run(*arguments: str, code: int = 0) -> str:
    done = CliRunner().invoke(retention, list(arguments))
    assert done.exit_code == code, done.output
    return done.output


def test_a_dry_run_names_what_would_go_and_deletes_nothing(case: UUID) -> None:
    assert f"{reference_of(case)}  reports  closed" in run("run", "--dry-run")
    assert "would be deleted" in run("run", "--dry-run")
    assert "1 past their time: to be deleted" in run("show")
    assert Case.objects.exists()


def test_a_run_deletes_and_says_until_when_backups_have_it(case: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    from nightlight.reporting.cases import erasing

    monkeypatch.setattr(erasing, "erase_deleted", lambda: erasing.Erased(rewritten=True, log_emptied=True))
    said = run("run")
    assert f"{reference_of(case)}  deleted; in backups until " in said
    assert "1 cases deleted." in said
    assert not Case.objects.exists()


def test_without_approval_a_run_is_refused_and_the_worker_does_nothing(case: UUID, settings: Settings) -> None:
    approve(settings, None)
    assert "No schedule is approved" in run("run", code=1)
    assert "NOT APPROVED" in run("show")
    upkeep.delete_cases()
    assert Case.objects.exists()


@pytest.mark.parametrize(("hour", "left"), [(2, 1), (3, 0), (4, 1)])
def test_the_worker_deletes_at_night(case: UUID, hour: int, left: int, monkeypatch: pytest.MonkeyPatch) -> None:
    at = datetime.datetime(2026, 11, 25, hour, 10, tzinfo=datetime.UTC)
    monkeypatch.setattr("django.utils.timezone.now", lambda: at)
    erased: list[bool] = []
    monkeypatch.setattr(upkeep, "erase_deleted", lambda: erased.append(True))
    upkeep.delete_cases()
    assert (Case.objects.count(), len(erased)) == (left, 1 - left)


def test_a_hold_is_placed_and_lifted_by_the_reference_that_people_use(case: UUID) -> None:
    reference = reference_of(case)
    run("hold", reference.lower(), "--reason", "inquiry", "--role", "Records manager")
    assert "(Records manager)" in Hold.objects.get().placed_by
    assert "1 past their time: held" in run("show")
    assert "0 cases deleted." in run("run")
    run("release", reference, "--reason", "inquiry", "--role", "Records manager")
    assert "is not held" in run("release", reference, "--reason", "inquiry", "--role", "x", code=1)
    assert "No case is called" in run("hold", "2222-2222", "--reason", "court", "--role", "x", code=1)


def test_what_has_to_be_taken_over_first_is_said_so_taken_over_and_then_deleted(
    case: UUID, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    from nightlight.reporting.cases import erasing

    monkeypatch.setattr(erasing, "erase_deleted", lambda: erasing.Erased(rewritten=True, log_emptied=True))
    approve(settings, APPROVED, export=True)
    reference = reference_of(case)
    assert "1 past their time: not exported. Once whoever keeps them has them: nightlight retention exported" in run(
        "show"
    )
    assert "0 cases deleted." in run("run")
    assert "was taken over, as it is now." in run("exported", reference.lower(), "--role", "Records manager")
    event = AuditEvent.objects.get(action="cases.export")
    assert event.actor.endswith("(Records manager)")
    assert event.subject == audit_subject(case)
    assert "1 past their time: to be deleted" in run("show")
    assert f"{reference}  deleted; in backups until " in run("run")
    assert not Case.objects.exists()
    assert "No case is called" in run("exported", reference, "--role", "x", code=1)


def test_every_thing_that_keeps_a_case_has_a_way_out() -> None:
    assert set(_WAY_OUT) == set(get_args(Obstacle)) - {""}


def test_a_reference_is_taken_as_somebody_has_written_it_down(case: UUID) -> None:
    run("hold", reference_of(case).lower().replace("-", " "), "--reason", "court", "--role", "x")
    assert Hold.objects.get().case_id == case


def test_where_two_are_called_the_same_neither_is_held(case: UUID) -> None:
    for each in TWO_CALLED_THE_SAME:
        stored(id=each)
    said = run("hold", reference_of(TWO_CALLED_THE_SAME[0]), "--reason", "court", "--role", "x", code=1)
    assert "2 cases are called" in said
    assert not Hold.objects.exists()
