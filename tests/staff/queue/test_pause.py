"""A clock stands still for a reason and until an hour, and then goes on by itself."""

import datetime
import json

import pytest
from django.db import IntegrityError, transaction

from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.models import Case
from nightlight.staff.queue.actions import PauseRefused, change_band, close, hand_back, pause, resume
from nightlight.staff.queue.hours import ALWAYS
from nightlight.staff.queue.models import BandReason, Outcome, Pause, PauseReason
from nightlight.staff.queue.worker import end_pauses
from tests.staff.queue.making import DAY, HOUR, NOON, TWELVE, acts, had_by, hand, person

pytestmark = pytest.mark.django_db


def paused(*, until: datetime.datetime = TWELVE + 2 * DAY, **columns: object) -> Case:
    """Store a case of Nia's whose clock she has let stand still."""
    case = had_by(hand(), **columns)  # type: ignore[arg-type]  # columns of a case
    pause(case=case, reason=PauseReason.COURT, until=until, hand=hand(), now=NOON)
    return Case.objects.get(pk=case)


def test_a_pause_is_kept_with_its_reason_and_its_end_and_is_written_down() -> None:
    case = paused()
    found = Pause.objects.get()
    assert (case.state, case.assignee, case.due_at) == ("waiting", hand().user, TWELVE + 3 * HOUR)
    assert (found.reason, found.by, found.began_at, found.until) == ("court", hand().user, NOON, TWELVE + 2 * DAY)
    event = json.loads(AuditEvent.objects.get(action="cases.pause").details)
    assert event == {"reason": "court", "until": "2026-11-26T12:00:00+00:00"}


@pytest.mark.parametrize(
    "until",
    [NOON, TWELVE, TWELVE - HOUR, TWELVE + 15 * DAY, TWELVE + HOUR + datetime.timedelta(minutes=30)],
)
def test_a_pause_ends_at_a_whole_hour_to_come_within_two_weeks(until: datetime.datetime) -> None:
    case = had_by(hand())
    with pytest.raises(PauseRefused):
        pause(case=case, reason=PauseReason.BODY, until=until, hand=hand(), now=NOON)
    assert (Case.objects.get(pk=case).state, Pause.objects.count(), acts(case)) == ("assigned", 0, [])


def test_the_clock_of_the_highest_band_never_stands_still() -> None:
    case = had_by(hand(), band="top")
    with pytest.raises(PauseRefused):
        pause(case=case, reason=PauseReason.ABSENCE, until=TWELVE + DAY, hand=hand(), now=NOON)
    waiting = paused()
    change_band(
        case=waiting.pk, band="top", reason=BandReason.NEW_INFORMATION, hand=hand(), now=NOON + HOUR, hours=ALWAYS
    )
    assert Case.objects.get(pk=waiting.pk).state == "assigned"
    assert acts(waiting.pk) == ["pause", "resume", "change-band"]


def test_whatever_stood_still_is_given_to_the_clock_in_whole_hours() -> None:
    case = paused()
    resume(case=case.pk, hand=hand(), now=NOON + 90 * datetime.timedelta(minutes=1))
    found = Case.objects.get(pk=case.pk)
    assert (found.state, found.due_at) == ("assigned", TWELVE + 5 * HOUR)
    assert Pause.objects.get().ended_at == NOON + 90 * datetime.timedelta(minutes=1)


def test_a_pause_ends_by_itself_at_its_hour_whenever_the_worker_comes() -> None:
    case, longer = paused(until=TWELVE + 2 * HOUR), paused(until=TWELVE + 9 * HOUR)
    assert end_pauses(now=TWELVE + HOUR) == 0
    assert end_pauses(now=TWELVE + 6 * HOUR) == 1
    assert end_pauses(now=TWELVE + 6 * HOUR) == 0
    found = Case.objects.get(pk=case.pk)
    assert (found.state, found.due_at, found.assignee) == ("assigned", TWELVE + 5 * HOUR, hand().user)
    assert Case.objects.get(pk=longer.pk).state == "waiting"
    assert AuditEvent.objects.get(action="cases.resume").actor == "worker"


def test_no_pause_outlives_the_waiting() -> None:
    back, closed = paused(), paused()
    hand_back(case=back.pk, hand=hand(), now=NOON + HOUR)
    close(case=closed.pk, outcome=Outcome.HELPED, hand=hand(), now=NOON + HOUR)
    assert not Pause.objects.filter(ended_at=None).exists()
    assert Case.objects.get(pk=back.pk).due_at == TWELVE + 4 * HOUR


def test_the_database_keeps_one_pause_at_a_time() -> None:
    case = paused()
    with pytest.raises(IntegrityError), transaction.atomic():
        Pause.objects.create(case=case, reason="body", by=person(), began_at=NOON, until=TWELVE + DAY)
