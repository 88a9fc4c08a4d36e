"""Each time by which a case was due and was not done is written down once, whoever is there to be told."""

import json
from uuid import UUID

import pytest
from pytest_django import Settings

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.audit.queries import verify
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import audit_subject
from nightlight.staff.notices import breaches
from nightlight.staff.notices.breaches import note_breaches
from nightlight.staff.notices.models import Breach, Mail
from nightlight.staff.notices.telling import tell_of_breaches
from nightlight.staff.numbers.queries import figures
from nightlight.staff.queue.actions import close, pause, reopen
from nightlight.staff.queue.hours import ALWAYS
from nightlight.staff.queue.models import Outcome, PauseReason
from tests.reporting.threads import at_once
from tests.staff.exhibits.making import exhibit, told
from tests.staff.notices.watch import MINUTE
from tests.staff.queue.making import DAY, HOUR, NOON, TWELVE, acts, had_by, hand, stored

pytestmark = pytest.mark.django_db


def due_times(case: UUID) -> list[str]:
    """Return the due times of a case's breaches, as the chain has them."""
    events = AuditEvent.objects.filter(subject=audit_subject(case), action="cases.breach").order_by("number")
    return [json.loads(event.details)["due"] for event in events]


def test_a_breach_is_written_down_though_there_is_no_lead_and_no_mail(settings: Settings) -> None:
    settings.SENDS_MAIL = False
    case = stored(due_at=TWELVE)
    assert note_breaches(now=TWELVE - MINUTE) == 0
    assert note_breaches(now=NOON) == 1
    assert due_times(case) == [TWELVE.isoformat()]
    assert AuditEvent.objects.get().actor == "worker"
    assert tell_of_breaches(now=NOON) == 0
    assert not Mail.objects.exists()
    assert verify().faults == ()


def test_it_is_written_down_once_for_each_due_time_and_a_second_one_takes_nothing_from_the_first() -> None:
    case = had_by(hand(), due_at=TWELVE)
    assert [note_breaches(now=NOON + minute * MINUTE) for minute in range(3)] == [1, 0, 0]
    close(case=case, outcome=Outcome.TEST, hand=hand(), now=NOON)
    reopen(case=case, hand=hand(), now=NOON, hours=ALWAYS)
    again = Case.objects.get(pk=case).due_at
    assert note_breaches(now=NOON) == 0
    assert note_breaches(now=again) == 1
    assert due_times(case) == [TWELVE.isoformat(), again.isoformat()]
    assert acts(case) == ["breach", "close", "reopen", "breach"]
    assert list(Breach.objects.order_by("due_at").values_list("case", "due_at")) == [(case, TWELVE), (case, again)]


def test_a_clock_that_stands_still_breaks_none_and_neither_does_what_is_closed() -> None:
    case, closed = (had_by(hand(), due_at=TWELVE + HOUR) for _ in range(2))
    pause(case=case, reason=PauseReason.COURT, until=TWELVE + 2 * DAY, hand=hand(), now=NOON)
    close(case=closed, outcome=Outcome.TEST, hand=hand(), now=NOON)
    assert note_breaches(now=NOON + DAY) == 0


def test_what_is_too_much_for_a_round_is_written_down_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(breaches, "AT_ONCE", 2)
    monkeypatch.setattr(breaches, "MOST_A_ROUND", 3)
    cases = [stored(due_at=TWELVE - hour * HOUR) for hour in range(5)]
    assert [note_breaches(now=NOON) for _ in range(3)] == [3, 2, 0]
    assert sorted(due_times(case) for case in cases) == sorted(
        [(TWELVE - hour * HOUR).isoformat()] for hour in range(5)
    )


@pytest.mark.django_db(transaction=True)
def test_two_workers_write_it_down_once() -> None:
    cases = [stored(due_at=TWELVE) for _ in range(3)]
    assert set(at_once(*[lambda: note_breaches(now=NOON)] * 2)) == {0, 3}
    assert [len(due_times(case)) for case in cases] == [1, 1, 1]
    assert verify().faults == ()


def test_numbers_know_it_when_the_case_is_done_and_count_each_case_once() -> None:
    case = had_by(hand(), due_at=TWELVE)
    note_breaches(now=NOON)
    Case.objects.filter(pk=case).update(due_at=TWELVE + HOUR)
    note_breaches(now=NOON + HOUR)
    assert Breach.objects.filter(case=case).count() == 2
    close(case=case, outcome=Outcome.TEST, hand=hand(), now=NOON + HOUR)
    stored(due_at=TWELVE + DAY)
    found = figures(now=NOON + HOUR).overdue["middle"]
    assert (found.now, found.received, found.ever) == (0, 2, 1)


def test_an_exhibit_has_each_breach_among_its_events() -> None:
    about = told()
    due = Case.objects.get(pk=about.case).due_at
    assert note_breaches(now=due + MINUTE)
    (line,) = (line for line in exhibit(about) if '"cases.breach"' in line)
    assert json.loads(line)["details"] == {"due": due.isoformat()}
