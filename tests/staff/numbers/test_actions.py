"""What is deleted stays counted; a quarter is published once, when it is over, and never again."""

import datetime
from typing import Any

import pytest

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.keys.models import TeamEpoch
from nightlight.foundation.operator.stated import QueueRetention, Retention, Statement
from nightlight.foundation.pages.queries import site_state
from nightlight.public.transparency.models import Published
from nightlight.public.transparency.queries import BANDS
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.retention import delete_past_their_time
from nightlight.staff.numbers.actions import keep_counts, publish_quarters
from nightlight.staff.numbers.models import Kept
from nightlight.staff.queue.models import Work
from tests.staff.queue.making import DAY, HOUR, case_with, store_all, stored

pytestmark = pytest.mark.django_db
AUTUMN = datetime.date(2026, 10, 1)
IN_AUTUMN = datetime.datetime(2026, 11, 3, 9, tzinfo=datetime.UTC)
NEW_YEAR = datetime.datetime(2027, 1, 1, 0, 5, tzinfo=datetime.UTC)


def keys_since(moment: datetime.datetime) -> None:
    TeamEpoch.objects.create(number=1, public_key=b"x" * 1216, made_at=moment)


def received(number: int, **columns: Any) -> None:
    given = {"hour": IN_AUTUMN, "due_at": IN_AUTUMN + HOUR} | columns
    store_all(case_with(**given) for _ in range(number))


def said(quarter: datetime.date = AUTUMN) -> list[int]:
    found = dict(Published.objects.filter(quarter=quarter).values_list("band", "fives"))
    return [found[band] for band in BANDS] if found else []


def delete_closed() -> None:
    kept = QueueRetention(30, False, 35)
    schedule = Retention({"reports": kept}, Statement(AUTUMN, "Records manager"))
    delete_past_their_time(schedule, now=IN_AUTUMN + 50 * DAY, on_delete=keep_counts)


@pytest.fixture
def keys() -> None:
    keys_since(IN_AUTUMN - 60 * DAY)


@pytest.mark.usefixtures("keys")
def test_a_quarter_is_published_when_it_is_over_and_not_before() -> None:
    received(7)
    assert publish_quarters(now=NEW_YEAR - HOUR) == 0
    before = site_state().changes
    assert publish_quarters(now=NEW_YEAR) == 1
    assert said() == [0, 0, 1, 0]
    assert site_state().changes == before + 1
    assert AuditEvent.objects.filter(action="numbers.publish").count() == 1


@pytest.mark.usefixtures("keys")
def test_what_was_published_never_changes() -> None:
    received(9)
    publish_quarters(now=NEW_YEAR)
    received(20)
    Case.objects.update(band="top")
    assert publish_quarters(now=NEW_YEAR + DAY) == 0
    assert said() == [0, 0, 1, 0]


@pytest.mark.usefixtures("keys")
def test_a_quarter_without_a_report_is_published_like_any_other() -> None:
    assert publish_quarters(now=NEW_YEAR + 90 * DAY) == 2
    assert said() == said(datetime.date(2027, 1, 1)) == [0, 0, 0, 0]


def test_a_quarter_in_which_reporting_began_is_left_out() -> None:
    received(9)
    assert publish_quarters(now=NEW_YEAR) == 0
    keys_since(IN_AUTUMN)
    assert publish_quarters(now=NEW_YEAR) == 0
    assert publish_quarters(now=NEW_YEAR + 90 * DAY) == 1
    assert said() == []


@pytest.mark.usefixtures("keys")
def test_an_hour_counts_for_the_quarter_that_it_is_in_in_london() -> None:
    summer_time = datetime.datetime(2026, 9, 30, 23, tzinfo=datetime.UTC)
    received(5, hour=summer_time, due_at=summer_time + HOUR)
    received(5, band="high", hour=summer_time - HOUR, due_at=summer_time)
    publish_quarters(now=NEW_YEAR)
    assert said() == [0, 0, 1, 0]


@pytest.mark.usefixtures("keys")
def test_deleted_cases_are_published_as_if_they_were_still_here() -> None:
    received(3)
    received(4, state="closed", closed_at=IN_AUTUMN + DAY)
    delete_closed()
    assert Case.objects.count() == 3
    publish_quarters(now=NEW_YEAR)
    assert said() == [0, 0, 1, 0]


def test_of_a_deleted_case_three_counts_stay_and_nothing_else() -> None:
    for outcome in ("helped", "helped", ""):
        case = stored(hour=IN_AUTUMN, due_at=IN_AUTUMN + HOUR, state="closed", closed_at=IN_AUTUMN + 8 * DAY)
        if outcome:
            Work.objects.create(case_id=case, outcome=outcome)
    delete_closed()
    assert set(Kept.objects.values_list("kind", "begins", "code", "count")) == {
        ("received-week", datetime.date(2026, 11, 2), "middle", 3),
        ("received-month", datetime.date(2026, 11, 1), "middle", 3),
        ("closed-week", datetime.date(2026, 11, 9), "middle helped", 2),
        ("closed-week", datetime.date(2026, 11, 9), "middle ", 1),
    }
    assert {field.name for field in Kept._meta.fields} == {"id", "kind", "begins", "code", "count"}
