"""Handing back, closing, opening again: by whoever has the case, or a lead, and only where the table lets it happen."""

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest

from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case
from nightlight.staff.queue.actions import change_band, close, hand_back, pause, reopen, resume
from nightlight.staff.queue.hours import ALWAYS
from nightlight.staff.queue.models import BandReason, Outcome, PauseReason, Work
from nightlight.staff.queue.moves import ActImpossible, Hand, NotTheirs
from tests.staff.queue.making import DAY, HOUR, NOON, TWELVE, acts, had_by, hand, lead, stored

pytestmark = pytest.mark.django_db
Done = Callable[[UUID, Hand], None]

ACTS: dict[str, Done] = {
    "hand back": lambda case, one: hand_back(case=case, hand=one, now=NOON),
    "pause": lambda case, one: pause(
        case=case, reason=PauseReason.BODY, until=TWELVE + 5 * HOUR, hand=one, now=NOON
    ),
    "resume": lambda case, one: resume(case=case, hand=one, now=NOON),
    "close": lambda case, one: close(case=case, outcome=Outcome.HELPED, hand=one, now=NOON),
    "reopen": lambda case, one: reopen(case=case, hand=one, now=NOON, hours=ALWAYS),
    "change band": lambda case, one: change_band(
        case=case, band="high", reason=BandReason.MISJUDGED, hand=one, now=NOON, hours=ALWAYS
    ),
}  # fmt: skip


def columns_for(act: str) -> dict[str, Any]:
    """Return a state in which an act may happen."""
    states: dict[str, dict[str, Any]] = {
        "resume": {"state": "waiting"},
        "reopen": {"state": "closed", "closed_at": TWELVE},
    }
    return states.get(act, {"state": "in-contact"})


@pytest.mark.parametrize("act", ACTS)
def test_an_act_is_for_whoever_has_the_case_and_for_leads_and_for_nobody_else(act: str) -> None:
    nia, owen = hand(), hand("owen")
    mine, theirs = had_by(nia, **columns_for(act)), had_by(owen, **columns_for(act))
    ACTS[act](mine, nia)
    before = Case.objects.filter(pk=theirs).values().get()
    with pytest.raises(NotTheirs):
        ACTS[act](theirs, nia)
    assert Case.objects.filter(pk=theirs).values().get() == before
    assert acts(theirs) == []
    ACTS[act](theirs, lead())
    assert len(acts(mine)) == len(acts(theirs)) == 1


@pytest.mark.parametrize("act", ACTS)
def test_an_act_that_the_table_does_not_know_in_a_state_changes_nothing(act: str) -> None:
    closed: dict[str, Any] = {"state": "closed", "closed_at": TWELVE}
    case = had_by(hand(), **({"state": "assigned"} if act in ("resume", "reopen") else closed))
    with pytest.raises(ActImpossible):
        ACTS[act](case, lead())
    assert acts(case) == []


@pytest.mark.parametrize("act", ACTS)
def test_there_is_nothing_to_be_done_with_a_case_that_is_not_there(act: str) -> None:
    with pytest.raises(CaseUnknown):
        ACTS[act](uuid4(), lead())


def test_what_was_handed_back_is_anybody_s_and_due_as_before() -> None:
    case = had_by(hand(), state="in-contact")
    hand_back(case=case, hand=hand(), now=NOON)
    found = Case.objects.get(pk=case)
    assert (found.state, found.assignee, found.due_at) == ("new", None, TWELVE + 3 * HOUR)


def test_closing_keeps_the_hour_and_the_outcome_and_who_closed_it_may_open_it_again() -> None:
    case = had_by(hand())
    close(case=case, outcome=Outcome.DUPLICATE, hand=hand(), now=NOON)
    found = Case.objects.get(pk=case)
    assert (found.state, found.closed_at, found.work.outcome) == ("closed", TWELVE, "duplicate")
    with pytest.raises(NotTheirs):
        reopen(case=case, hand=hand("owen"), now=NOON, hours=ALWAYS)
    reopen(case=case, hand=hand(), now=NOON + DAY, hours=ALWAYS)
    found = Case.objects.get(pk=case)
    assert (found.state, found.assignee, found.closed_at) == ("reopened", None, None)
    assert (found.due_at, found.work.outcome) == (TWELVE + 2 * DAY + HOUR, "")
    assert acts(case) == ["close", "reopen"]
    assert AuditEvent.objects.get(action="cases.close").details == '{"outcome":"duplicate"}'


def test_what_a_lead_has_closed_only_a_lead_opens_again() -> None:
    case = had_by(hand())
    close(case=case, outcome=Outcome.TEST, hand=lead(), now=NOON)
    with pytest.raises(NotTheirs):
        reopen(case=case, hand=hand(), now=NOON, hours=ALWAYS)
    assert Work.objects.get(pk=case).outcome == "test"


def test_a_case_that_nobody_has_can_be_judged_anew_by_a_lead_alone() -> None:
    case = stored()
    with pytest.raises(NotTheirs):
        ACTS["change band"](case, hand())
    ACTS["change band"](case, lead())
    assert Case.objects.get(pk=case).band == "high"
