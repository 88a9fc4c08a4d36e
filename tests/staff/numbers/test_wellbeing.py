"""Of a team's reading, leads learn a middle and ranges, of a week that is over, and of five people or more."""

import datetime
from dataclasses import fields

import pytest

from nightlight.public.transparency.rules import Range
from nightlight.staff.exposure.models import Exposure
from nightlight.staff.numbers.wellbeing import Wellbeing, wellbeing_of_team
from tests.staff.queue.making import NOON, person

pytestmark = pytest.mark.django_db
MONDAY = datetime.date(2026, 11, 16)


def read(*minutes: int, day: datetime.date = MONDAY, enough: int = 0) -> None:
    """Let one person for each of these have read so many minutes on a day; the first `enough` had enough."""
    for place, each in enumerate(minutes):
        Exposure.objects.create(
            person=person(f"person-{place}"), day=day, seconds=each * 60, counted_at=NOON,
            enough_at=NOON if place < enough else None,
        )  # fmt: skip


def test_of_fewer_than_five_people_nothing_is_told_however_many_days_they_read() -> None:
    for later in range(7):
        read(10, 20, 30, 40, day=MONDAY + datetime.timedelta(days=later))
    assert wellbeing_of_team(now=NOON) is None


def test_of_five_ranges_are_told_and_minutes_to_the_nearest_ten() -> None:
    read(11, 52, 56, 300, 299, enough=2)
    assert wellbeing_of_team(now=NOON) == Wellbeing(Range(5, 9), Range(0, 4), 60)


def test_a_week_that_is_not_over_and_one_before_are_not_counted() -> None:
    read(10, 20, 30, 40, 50, day=MONDAY + datetime.timedelta(days=7))
    read(10, 20, 30, 40, 50, day=MONDAY - datetime.timedelta(days=1))
    assert wellbeing_of_team(now=NOON) is None


def test_somebody_more_who_read_is_not_seen_among_five_to_nine() -> None:
    read(*[30] * 5)
    five = wellbeing_of_team(now=NOON)
    Exposure.objects.all().delete()
    read(*[30] * 9, enough=4)
    assert wellbeing_of_team(now=NOON) == five


def test_there_is_no_place_for_a_name_or_an_order() -> None:
    assert [each.name for each in fields(Wellbeing)] == ["people", "reached_limit", "minutes"]
