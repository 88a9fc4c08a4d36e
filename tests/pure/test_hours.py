"""Whether somebody answers: true at every minute of the year, over clock changes and bank holidays."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.pure.hours import Hours, Period, bank_holiday_in, next_change, status

LONDON = ZoneInfo("Europe/London")
WORKDAYS = Hours("periods", (Period((0, 1, 2, 3, 4), 600, 960),), "closed")
UK = bank_holiday_in(("england", "wales", "scotland", "northern-ireland"))
moments = st.integers(0, 3 * 366 * 24 * 60).map(
    lambda minutes: datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC) + datetime.timedelta(minutes=minutes)
)
periods = st.builds(
    Period,
    st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
    st.integers(0, 1439),
    st.integers(0, 1440),
)
some_hours = st.builds(
    Hours, st.just("periods"), st.lists(periods, min_size=1, max_size=3).map(tuple), st.sampled_from(["open", "closed"])
)


def london(*when: int) -> datetime.datetime:
    return datetime.datetime(*when, tzinfo=LONDON)  # type: ignore[misc,arg-type]  # year, month, day, hour, minute


def no_holiday(_day: datetime.date) -> bool:
    return False


@pytest.mark.parametrize(
    ("now", "state", "until", "opens"),
    [
        (london(2026, 11, 24, 10, 0), "open", london(2026, 11, 24, 16, 0), None),
        (london(2026, 11, 24, 9, 59), "closed", None, london(2026, 11, 24, 10, 0)),
        (london(2026, 11, 24, 16, 0), "closed", None, london(2026, 11, 25, 10, 0)),
        (london(2026, 11, 20, 18, 0), "closed", None, london(2026, 11, 23, 10, 0)),
        # Christmas Day and Boxing Day of 2026 are bank holidays, and so is the Monday after.
        (london(2026, 12, 25, 11, 0), "closed", None, london(2026, 12, 29, 10, 0)),
    ],
)
def test_office_hours(
    now: datetime.datetime, state: str, until: datetime.datetime | None, opens: datetime.datetime | None
) -> None:
    found = status(WORKDAYS, now, UK)
    assert (found.state, found.until, found.opens) == (state, until, opens)


def test_a_line_open_past_midnight_is_open_after_midnight() -> None:
    night = Hours("periods", (Period((4,), 20 * 60, 2 * 60),), "open")  # Friday, 8pm to 2am
    found = status(night, london(2026, 11, 28, 1, 30), no_holiday)
    assert (found.state, found.until) == ("open", london(2026, 11, 28, 2, 0))


def test_hours_to_midnight_and_from_midnight_join() -> None:
    all_day = Hours("periods", (Period(tuple(range(7)), 0, 1440),), "open")
    found = status(all_day, london(2026, 11, 24, 23, 59), no_holiday)
    assert found.state == "open"
    assert found.until is not None
    assert found.until > london(2026, 12, 1, 0, 0)


def test_clocks_going_back_do_not_close_a_line_early() -> None:
    sunday = Hours("periods", (Period((6,), 0, 6 * 60),), "open")
    found = status(sunday, london(2026, 10, 25, 0, 0), no_holiday)
    assert found.until is not None
    assert found.until - london(2026, 10, 25, 0, 0).astimezone(datetime.UTC) == datetime.timedelta(hours=7)


def test_a_holiday_in_one_nation_shuts_who_works_in_several() -> None:
    st_andrews = london(2026, 11, 30, 11, 0)
    assert status(WORKDAYS, st_andrews, UK).state == "closed"
    assert status(WORKDAYS, st_andrews, bank_holiday_in(("england",))).state == "open"


def test_hours_that_nobody_checked_are_not_guessed() -> None:
    assert status(Hours("unknown"), london(2026, 11, 24, 12, 0), UK).state == "unknown"
    unsure = Hours("periods", WORKDAYS.periods, "unknown")
    assert status(unsure, london(2026, 12, 25, 12, 0), UK).state == "unknown"


@given(some_hours, moments)
def test_open_ends_and_closed_begins_where_it_says(hours: Hours, now: datetime.datetime) -> None:
    found = status(hours, now, UK)
    second = datetime.timedelta(seconds=1)
    if found.state == "open":
        assert found.opens is None
        assert found.until is not None
        assert found.until > now
        assert status(hours, found.until - second, UK).state == "open"
    elif found.opens:
        assert found.until is None
        assert found.opens > now
        assert status(hours, found.opens, UK).state == "open"
        assert status(hours, found.opens - second, UK).state == "closed"


@given(some_hours, moments)
def test_nothing_changes_before_the_next_change(hours: Hours, now: datetime.datetime) -> None:
    found = status(hours, now, UK)
    change = next_change([found], now)
    assert change is not None
    assert change > now
    assert status(hours, change - datetime.timedelta(seconds=1), UK).state == found.state
