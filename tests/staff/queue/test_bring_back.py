"""What a reporter writes brings their case back, whatever became of it: once, and in the worker's next second."""

from uuid import UUID, uuid4

import pytest

from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.actions import add_part
from nightlight.reporting.cases.arrivals import chain_arrivals
from nightlight.reporting.cases.models import Arrival, Case
from nightlight.service import upkeep
from nightlight.staff.queue import hours
from nightlight.staff.queue.actions import change_band, pause
from nightlight.staff.queue.models import BandReason, Pause, PauseReason, Work
from nightlight.staff.queue.worker import bring_back
from tests.reporting.cases.test_actions import BLOB, OFFICE, send
from tests.reporting.threads import at_once
from tests.staff.queue.making import DAY, HOUR, NOON, TWELVE, acts, had_by, hand, stored

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_the_office(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody reads from nine to five."""
    monkeypatch.setattr("nightlight.staff.queue.worker.counted_hours", lambda: OFFICE)


def test_a_closed_case_is_open_again_for_anybody_and_due_like_a_new_one() -> None:
    case = had_by(hand(), state="closed", closed_at=TWELVE - DAY)
    Work.objects.create(case_id=case, taken_at=NOON - DAY, outcome="helped")
    bring_back({case}, now=NOON)
    found = Case.objects.get(pk=case)
    assert (found.state, found.assignee, found.closed_at) == ("reopened", None, None)
    assert (found.due_at, found.work.message_at, found.work.outcome) == (TWELVE + DAY + HOUR, TWELVE, "")
    assert (acts(case), AuditEvent.objects.get().actor) == (["message"], "worker")


def test_an_open_case_stays_with_whoever_has_it_and_is_due_no_later_than_it_was() -> None:
    soon, late = had_by(hand(), state="in-contact"), had_by(hand(), due_at=TWELVE + 9 * DAY, state="referred")
    bring_back({soon, late}, now=NOON)
    found = Case.objects.in_bulk([soon, late])
    assert (found[soon].state, found[soon].due_at) == ("in-contact", TWELVE + 3 * HOUR)
    assert (found[late].state, found[late].due_at) == ("referred", TWELVE + DAY + HOUR)
    assert found[late].assignee == hand().user


def test_a_clock_that_waited_for_it_goes_on() -> None:
    case = had_by(hand())
    pause(case=case, reason=PauseReason.REPORTER, until=TWELVE + 9 * DAY, hand=hand(), now=NOON)
    bring_back({case}, now=NOON + 2 * HOUR)
    found = Case.objects.get(pk=case)
    # It stood still from twenty past twelve; that they wrote at twenty past two stands nowhere.
    assert (found.state, found.due_at, found.assignee) == ("assigned", TWELVE + 6 * HOUR, hand().user)
    assert Pause.objects.get().ended_at == TWELVE + 3 * HOUR
    assert AuditEvent.objects.get(action="cases.message").at == TWELVE + 2 * HOUR


def test_a_case_that_nobody_has_taken_yet_is_marked_too() -> None:
    case = stored()
    bring_back({case, uuid4()}, now=NOON)
    assert (Case.objects.get(pk=case).state, Work.objects.get(pk=case).taken_at) == ("new", None)


def test_the_worker_brings_a_case_back_for_what_came_later_and_never_for_its_arrival() -> None:
    case = send().case.pk
    upkeep.chain_arrivals()
    assert acts(case) == []
    for _ in range(2):
        add_part(case=case, name="m01", blob=BLOB, received=NOON)
    upkeep.chain_arrivals()
    upkeep.chain_arrivals()
    assert acts(case) == ["message"]


def test_what_can_t_be_brought_back_is_not_chained_and_comes_again() -> None:
    case = send().case.pk
    chain_arrivals()
    add_part(case=case, name="m01", blob=BLOB, received=NOON)

    def fail(_cases: set[UUID]) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        chain_arrivals(on_message=fail)
    assert Arrival.objects.count() == 1
    told: list[set[UUID]] = []
    chain_arrivals(on_message=told.append)
    chain_arrivals(on_message=told.append)
    assert told == [{case}]


@pytest.mark.django_db(transaction=True)
def test_two_workers_bring_a_case_back_once_for_each_that_came() -> None:
    cases = [send().case.pk for _ in range(6)]
    chain_arrivals()
    for case in cases:
        add_part(case=case, name="m01", blob=BLOB, received=NOON)
    done = at_once(upkeep.chain_arrivals, upkeep.chain_arrivals, upkeep.chain_arrivals)
    assert done == [None] * 3
    assert [acts(case) for case in cases] == [["message"]] * 6


@pytest.mark.django_db(transaction=True)
def test_whoever_works_on_a_case_while_its_reporter_writes_and_the_worker_never_wait_for_each_other() -> None:
    cases = [send().case.pk for _ in range(4)]
    chain_arrivals()
    Case.objects.update(state="assigned", assignee=hand().user)

    def write() -> None:
        for _ in range(12):
            for case in cases:
                add_part(case=case, name="m01", blob=BLOB, received=NOON)
            upkeep.chain_arrivals()

    def work() -> None:
        for number in range(48):
            band, reason = (("high", "middle")[number // 4 % 2], BandReason.MISJUDGED)
            change_band(case=cases[number % 4], band=band, reason=reason, hand=hand(), now=NOON, hours=OFFICE)  # type: ignore[arg-type]  # a band

    assert at_once(work, write) == [None, None]
    upkeep.chain_arrivals()
    assert (Arrival.objects.count(), Work.objects.filter(message_at__isnull=False).count()) == (0, 4)


def test_where_no_hours_are_stated_any_more_every_hour_counts(settings: object) -> None:
    from dataclasses import replace

    settings.OPERATOR = replace(settings.OPERATOR, staffed_hours=None)  # type: ignore[attr-defined]  # pytest-django's
    assert hours.counted_hours() is hours.ALWAYS
