"""Shifts come every week in London's hours, and leave no minute uncovered when the clocks change."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.pure.hours import LONDON
from nightlight.staff.notices.models import Shift
from nightlight.staff.notices.rota import covers, on_call
from nightlight.staff.notices.rules import Span, gaps
from tests.staff.notices.watch import always_on_call
from tests.staff.queue.making import person

SPRING, AUTUMN = datetime.date(2026, 3, 29), datetime.date(2026, 10, 25)
MINUTES = st.integers(0, 24 * 60 - 1)


def shift(weekday: int, begins: int, ends: int) -> Shift:
    return Shift(weekday=weekday, begins=begins, ends=ends)


def london(day: datetime.date, hour: int, minute: int = 0, *, fold: int = 0) -> datetime.datetime:
    return datetime.datetime(day.year, day.month, day.day, hour, minute, tzinfo=LONDON, fold=fold)


def is_on(shifts: list[Shift], now: datetime.datetime) -> bool:
    return covers(shifts, now)[0]


@given(
    cuts=st.sets(st.integers(0, 7 * 24 * 60 - 1), min_size=1, max_size=12),
    day=st.sampled_from([SPRING, AUTUMN, datetime.date(2026, 11, 24)]),
    minute=st.integers(-24 * 60, 2 * 24 * 60),
)
def test_shifts_that_follow_each_other_cover_every_minute_of_every_day(
    cuts: set[int], day: datetime.date, minute: int
) -> None:
    # Cut the week anywhere, and at least once a day: each stretch is a shift of its own.
    points = sorted(cuts | {weekday * 24 * 60 + 3 * 60 for weekday in range(7)})
    week = [
        shift(start // 1440, start % 1440, end % 1440)
        for start, end in zip(points, [*points[1:], points[0] + 7 * 24 * 60], strict=True)
    ]
    now = london(day, 0).astimezone(datetime.UTC) + datetime.timedelta(minutes=minute)
    assert gaps((each.weekday, each.begins, each.ends) for each in week) == []
    assert any(is_on([each], now) for each in week)


@given(weekday=st.integers(0, 6), begins=MINUTES, ends=MINUTES, day=st.integers(0, 730), minute=MINUTES)
def test_a_shift_covers_the_hours_that_a_clock_on_the_wall_shows(
    weekday: int, begins: int, ends: int, day: int, minute: int
) -> None:
    date = datetime.date(2026, 1, 1) + datetime.timedelta(days=day)
    now = london(date, minute // 60, minute % 60)
    changes = {datetime.date(2026, 3, 29), datetime.date(2026, 10, 25), datetime.date(2027, 3, 28),
               datetime.date(2027, 10, 31)}  # fmt: skip
    if date in changes:
        return
    overnight = ends <= begins
    today = date.weekday() == weekday and minute >= begins and (overnight or minute < ends)
    from_yesterday = overnight and (date.weekday() - 1) % 7 == weekday and minute < ends
    assert is_on([shift(weekday, begins, ends)], now) == (today or from_yesterday)


def test_a_night_is_an_hour_longer_in_autumn_and_an_hour_shorter_in_spring() -> None:
    for day, hours in ((AUTUMN, 9), (SPRING, 7), (datetime.date(2026, 11, 29), 8)):
        night = [shift(5, 22 * 60, 6 * 60)]
        began = london(day - datetime.timedelta(days=1), 22)
        minutes = [began.astimezone(datetime.UTC) + datetime.timedelta(minutes=number) for number in range(12 * 60)]
        assert sum(is_on(night, minute) for minute in minutes) == hours * 60
        is_covered, until = covers(night, began)
        assert is_covered
        assert until == london(day, 6)


@pytest.mark.parametrize(
    ("shifts", "found"),
    [
        ([], [Span(0, 0, 0, 0)]),
        ([(day, 0, 0) for day in range(7)], []),
        ([(day, 20 * 60, 20 * 60) for day in range(7)], []),
        ([(day, 0, 0) for day in range(6)], [Span(6, 0, 0, 0)]),
        ([(day, 8 * 60, 20 * 60) for day in (0, 1)], [Span(0, 1200, 1, 480), Span(1, 1200, 0, 480)]),
        ([(6, 22 * 60, 6 * 60), *((day, 360, 1320) for day in range(7))], [
            Span(day, 1320, day + 1, 360) for day in range(6)
        ]),
    ],
)  # fmt: skip
def test_the_hours_of_a_week_in_which_nobody_is_on_call_are_named(
    shifts: list[tuple[int, int, int]], found: list[Span]
) -> None:
    assert gaps(shifts) == found


@pytest.mark.django_db
def test_who_is_on_call_is_known_with_until_when_and_whether_they_can_open_reports() -> None:
    Shift.objects.create(person=person("owen"), weekday=1, begins=22 * 60, ends=6 * 60)
    Shift.objects.create(person=person("owen"), weekday=2, begins=6 * 60, ends=9 * 60)
    always_on_call("nia")
    nia, owen = on_call(datetime.datetime(2026, 11, 25, 2, tzinfo=datetime.UTC))
    assert (nia.person.username, nia.until, nia.can_open) == ("nia", None, True)
    assert (owen.person.username, owen.can_open) == ("owen", False)
    assert owen.until == datetime.datetime(2026, 11, 25, 9, tzinfo=datetime.UTC)
    assert [each.person.username for each in on_call(datetime.datetime(2026, 11, 25, 9, tzinfo=datetime.UTC))] == [
        "nia"
    ]


@pytest.mark.django_db
def test_a_bank_holiday_is_a_day_like_any_other_and_whoever_does_no_casework_any_more_is_not_on_call() -> None:
    nia = always_on_call(with_key=False)
    christmas = datetime.datetime(2026, 12, 25, 12, tzinfo=datetime.UTC)
    assert len(on_call(christmas)) == 1
    nia.groups.clear()
    assert on_call(christmas) == []
