"""Weeks are London's, and waits are whole hours that somebody really waited."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from nightlight.staff.numbers.rules import Waits, day_of, start_of, waits_of, week_of

HOUR = datetime.timedelta(hours=1)


def test_nobody_waited_where_nothing_was_done() -> None:
    assert waits_of([]) == Waits(0, None, None)


def test_half_and_nine_of_ten_are_of_those_who_waited() -> None:
    assert waits_of([each * HOUR for each in range(10, 0, -1)]) == Waits(10, 5, 9)
    assert waits_of([datetime.timedelta(minutes=61)]) == Waits(1, 2, 2)


@given(st.lists(st.integers(0, 500), min_size=1))
def test_as_many_as_is_said_were_done_within_what_is_said(hours: list[int]) -> None:
    said = waits_of([each * HOUR for each in hours])
    assert said.half is not None
    assert said.nine_of_ten is not None
    assert sum(each <= said.half for each in hours) * 2 >= len(hours)
    assert sum(each <= said.nine_of_ten for each in hours) * 10 >= len(hours) * 9


@given(st.dates(datetime.date(2020, 1, 1), datetime.date(2040, 1, 1)))
def test_a_week_begins_on_monday_and_a_day_at_its_first_moment(day: datetime.date) -> None:
    assert week_of(day).weekday() == 0
    assert day_of(start_of(day)) == day
    assert day_of(start_of(day) - datetime.timedelta(seconds=1)) < day
