"""What need not wake anybody is told once: what is overdue, what is new, and each day how the work stands."""

import datetime
from typing import Any
from uuid import UUID

import pytest

from nightlight.foundation.operator.stated import StaffedHours
from nightlight.pure.hours import Hours, Period
from nightlight.reporting.cases.models import Case
from nightlight.staff.notices.actions import want_digest
from nightlight.staff.notices.breaches import note_breaches
from nightlight.staff.notices.models import Kind, Mail, Shift
from nightlight.staff.notices.telling import send_digest, tell_of_breaches, tell_of_work
from nightlight.staff.queue.actions import pause
from nightlight.staff.queue.hours import ALWAYS
from nightlight.staff.queue.models import PauseReason
from tests.staff.notices.watch import MINUTE, always_on_call
from tests.staff.queue.making import DAY, HOUR, NOON, TWELVE, had_by, hand, person, stored

pytestmark = pytest.mark.django_db
OFFICE = StaffedHours(Hours("periods", (Period((0, 1, 2, 3, 4), 9 * 60, 17 * 60),), "closed"), ("england",))


def told(kind: Kind) -> dict[str, dict[str, int]]:
    """Return what waits to be told to whom; it counts as sent from then on."""
    waiting = Mail.objects.filter(kind=kind, sent_at=None)
    found = {mail.account.username: mail.numbers for mail in waiting if mail.account}
    waiting.update(sent_at=NOON)
    return found


def told_of_breaches(now: datetime.datetime) -> int:
    """Let the worker write down what is overdue, and then tell of it."""
    note_breaches(now=now)
    return tell_of_breaches(now=now)


def overdue(**columns: Any) -> UUID:
    return had_by(hand(), due_at=TWELVE, **columns)


def test_leads_are_told_in_one_mail_of_what_has_become_overdue_and_caseworkers_are_not() -> None:
    person("lowri", "lead")
    overdue()
    stored(due_at=TWELVE - HOUR)
    stored(due_at=TWELVE + HOUR)
    assert told_of_breaches(NOON) == 2
    assert told(Kind.BREACH) == {"lowri": {"new": 2, "all": 2}}


def test_a_case_is_told_of_once_for_each_time_by_which_it_was_due() -> None:
    person("lowri", "lead")
    case = overdue()
    assert [told_of_breaches(NOON + minute * MINUTE) for minute in range(3)] == [1, 0, 0]
    Case.objects.filter(pk=case).update(due_at=NOON + DAY)
    assert told_of_breaches(NOON + HOUR) == 0
    overdue()
    assert told_of_breaches(NOON + DAY) == 2
    assert told(Kind.BREACH) == {"lowri": {"new": 2, "all": 2}}


def test_a_clock_that_stands_still_is_not_overdue() -> None:
    person("lowri", "lead")
    case = had_by(hand(), due_at=TWELVE + HOUR)
    pause(case=case, reason=PauseReason.COURT, until=TWELVE + 2 * DAY, hand=hand(), now=NOON)
    assert told_of_breaches(NOON + DAY) == 0


def test_without_a_lead_the_first_who_comes_is_told() -> None:
    overdue()
    assert told_of_breaches(NOON) == 0
    person("lowri", "lead")
    assert told_of_breaches(NOON + MINUTE) == 1


def test_what_was_done_before_anybody_could_be_told_is_no_news() -> None:
    case = overdue()
    assert told_of_breaches(NOON) == 0
    Case.objects.filter(pk=case).update(state="closed", closed_at=TWELVE)
    person("lowri", "lead")
    assert told_of_breaches(NOON + MINUTE) == 0
    assert told(Kind.BREACH) == {}


def test_whoever_is_on_call_is_told_of_new_work_once_an_hour_and_once_a_case() -> None:
    always_on_call(with_key=False)
    stored(hour=TWELVE - HOUR)
    stored(hour=TWELVE)
    assert tell_of_work(hours=ALWAYS, now=NOON) == 1
    assert told(Kind.WORK) == {"nia": {"new": 1}}
    assert [tell_of_work(hours=ALWAYS, now=NOON + minute * MINUTE) for minute in range(39)] == [0] * 39
    assert tell_of_work(hours=ALWAYS, now=TWELVE + HOUR) == 1
    assert [tell_of_work(hours=ALWAYS, now=TWELVE + hour * HOUR) for hour in range(2, 6)] == [0] * 4


def test_what_somebody_has_taken_or_what_woke_people_is_not_told_again() -> None:
    always_on_call(with_key=False)
    had_by(hand(), hour=TWELVE - HOUR)
    stored(hour=TWELVE - HOUR, band="top")
    assert tell_of_work(hours=ALWAYS, now=NOON) == 0


def test_what_came_by_night_is_told_in_the_morning_and_wakes_nobody() -> None:
    always_on_call(with_key=False)
    midnight = TWELVE + 12 * HOUR
    assert tell_of_work(hours=OFFICE, now=TWELVE) == 0
    for hours in (0, 2):
        stored(hour=midnight + hours * HOUR, due_at=midnight + DAY)
    assert [tell_of_work(hours=OFFICE, now=midnight + hour * HOUR) for hour in range(9)] == [0] * 9
    assert tell_of_work(hours=OFFICE, now=midnight + 9 * HOUR) == 2


def test_leads_are_told_of_new_work_while_nobody_is_on_call_and_with_nobody_to_tell_it_is_told_later() -> None:
    stored(hour=TWELVE - HOUR)
    assert tell_of_work(hours=ALWAYS, now=NOON) == 0
    person("lowri", "lead")
    person("nia")
    assert tell_of_work(hours=ALWAYS, now=NOON + MINUTE) == 1
    assert told(Kind.WORK) == {"lowri": {"new": 1}}


def test_each_day_everybody_is_told_how_the_work_stands() -> None:
    person("lowri", "lead")
    overdue()
    had_by(hand(), due_at=TWELVE + 2 * HOUR)
    stored(due_at=TWELVE + HOUR)
    stored(due_at=TWELVE + 2 * DAY)
    stored(state="closed", closed_at=TWELVE)
    assert send_digest(hour=8, now=NOON) == 2
    counts = {"open": 4, "nobodys": 2, "today": 2, "amber": 2, "overdue": 1}
    assert told(Kind.DIGEST) == {"lowri": counts | {"yours": 0}, "nia": counts | {"yours": 2}}


def test_the_day_begins_at_its_hour_in_london_and_comes_once() -> None:
    person()
    summer = datetime.datetime(2026, 7, 1, 0, 0, tzinfo=datetime.UTC)
    sent = [hour for hour in range(48) if send_digest(hour=8, now=summer + hour * HOUR)]
    assert sent == [7, 31]


def test_whoever_has_switched_it_off_is_not_told_and_is_paged_all_the_same() -> None:
    from tests.staff.notices.watch import round_at, urgent

    nia = always_on_call()
    want_digest(person=nia, wants=False)
    assert send_digest(hour=8, now=NOON) == 0
    urgent()
    assert round_at(NOON) == 1
    assert told(Kind.PAGE) == {"nia": {"waiting": 1}}
    want_digest(person=nia, wants=True)
    assert send_digest(hour=8, now=NOON + DAY) == 1
    assert Shift.objects.exists()
