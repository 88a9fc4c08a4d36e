"""When somebody will next read: true at every minute, over clock changes, nights and the nations' bank holidays."""

import datetime
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nightlight.foundation.operator.rules import NeverStaffed, is_staffed, missing_duties, next_reading
from nightlight.foundation.operator.stated import (
    Escalation,
    Operator,
    QueueRetention,
    Retention,
    StaffedHours,
    Statement,
)
from nightlight.pure.hours import NATIONS, Hours, Period, bank_holiday_in

LONDON = ZoneInfo("Europe/London")
TODAY = datetime.date(2026, 11, 24)
DONE = Statement(datetime.date(2026, 11, 1), "Data protection officer")
KEPT = QueueRetention(365, False, 35)
OFFICE = Hours("periods", (Period((0, 1, 2, 3, 4), 9 * 60, 17 * 60),), "closed")
SOUND = Operator(
    name="Example",
    nations=("england",),
    police=True,
    reporting=True,
    impact_assessment=DONE,
    lawful_basis=DONE,
    policy_document=DONE,
    key_ceremony=DONE,
    part_3_logging=DONE,
    staffed_hours=StaffedHours(OFFICE, ("england",), DONE),
    retention=Retention({"reports": KEPT, "reports-low-trust": KEPT}, DONE),
    escalation=Escalation(("duty@example.org",), DONE),
)

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
    StaffedHours,
    st.builds(
        Hours,
        st.just("periods"),
        st.lists(periods, min_size=1, max_size=3).map(tuple),
        st.sampled_from(["open", "closed"]),
    ),
    st.sets(st.sampled_from(NATIONS), min_size=1).map(lambda nations: tuple(sorted(nations))),
)


def london(*when: int) -> datetime.datetime:
    return datetime.datetime(*when, tzinfo=LONDON)  # type: ignore[misc,arg-type]  # year, month, day, hour, minute


def staffed_by_the_clock(hours: StaffedHours, now: datetime.datetime) -> bool:
    """Answer again, another way: look at the clock on the wall in London, at today's and last night's shifts."""
    wall = now.astimezone(LONDON)
    minute, today = wall.hour * 60 + wall.minute, wall.date()
    yesterday = today - datetime.timedelta(days=1)
    is_holiday = bank_holiday_in(hours.nations)

    def works(day: datetime.date, period: Period) -> bool:
        return day.weekday() in period.days and (hours.hours.on_bank_holidays == "open" or not is_holiday(day))

    for period in hours.hours.periods:
        overnight = period.closes <= period.opens
        if works(today, period) and period.opens <= minute and (overnight or minute < period.closes):
            return True
        if overnight and works(yesterday, period) and minute < period.closes:
            return True
    return False


def far_from_clock_change(now: datetime.datetime) -> bool:
    """Whether the wall's clock runs straight for a day around: in the doubled hour it says less than the moment."""
    day = datetime.timedelta(days=1)
    return (now - day).astimezone(LONDON).utcoffset() == (now + day).astimezone(LONDON).utcoffset()


@given(some_hours, moments)
def test_whether_somebody_reads_agrees_with_the_clock_on_the_wall(hours: StaffedHours, now: datetime.datetime) -> None:
    assume(far_from_clock_change(now))
    assert is_staffed(hours, now) is staffed_by_the_clock(hours, now)


@given(some_hours, moments)
def test_the_next_reading_is_the_first_moment_that_somebody_reads(hours: StaffedHours, now: datetime.datetime) -> None:
    found = next_reading(hours, now)
    assert found >= now
    assert found.utcoffset() == datetime.timedelta(0)
    assert is_staffed(hours, found)
    if is_staffed(hours, now):
        assert found == now
        return
    step = datetime.timedelta(minutes=7)
    earlier = now
    while earlier < found:
        assert not is_staffed(hours, earlier)
        earlier += step
    assert not is_staffed(hours, found - datetime.timedelta(seconds=1))


@given(some_hours, moments, st.integers(0, 7 * 24 * 60))
def test_waiting_never_brings_the_next_reading_forward(
    hours: StaffedHours, now: datetime.datetime, minutes: int
) -> None:
    assert next_reading(hours, now + datetime.timedelta(minutes=minutes)) >= next_reading(hours, now)


@pytest.mark.parametrize(
    ("now", "reads"),
    [
        (london(2026, 11, 24, 10, 0), london(2026, 11, 24, 10, 0)),
        (london(2026, 11, 24, 17, 0), london(2026, 11, 25, 9, 0)),
        (london(2026, 11, 27, 18, 0), london(2026, 11, 30, 9, 0)),
        # Christmas, and the Monday after Boxing Day's Saturday.
        (london(2026, 12, 24, 18, 0), london(2026, 12, 29, 9, 0)),
        # The clocks go forward in the night of a Sunday.
        (london(2027, 3, 26, 18, 0), london(2027, 3, 30, 9, 0)),
    ],
)
def test_office_hours_in_england(now: datetime.datetime, reads: datetime.datetime) -> None:
    assert next_reading(StaffedHours(OFFICE, ("england",)), now) == reads


def test_every_nation_of_the_operator_counts() -> None:
    st_andrews = london(2026, 11, 30, 11, 0)
    assert next_reading(StaffedHours(OFFICE, ("england",)), st_andrews) == st_andrews
    both = StaffedHours(OFFICE, ("england", "scotland"))
    assert next_reading(both, st_andrews) == london(2026, 12, 1, 9, 0)
    assert next_reading(replace(both, hours=replace(OFFICE, on_bank_holidays="open")), st_andrews) == st_andrews


def test_a_weekly_shift_that_two_bank_holidays_shut_comes_in_the_third_week() -> None:
    mondays = StaffedHours(Hours("periods", (Period((0,), 600, 720),), "closed"), ("england",))
    # 25 December 2028 and 1 January 2029 are Mondays.
    assert next_reading(mondays, london(2028, 12, 18, 13, 0)) == london(2029, 1, 8, 10, 0)


def test_day_and_night_means_now() -> None:
    now = london(2026, 12, 25, 3, 0)
    assert next_reading(StaffedHours(Hours("always"), ("england",)), now) == now


def test_hours_that_never_come_are_an_error_and_not_a_wait() -> None:
    with pytest.raises(NeverStaffed):
        next_reading(StaffedHours(Hours("periods", (), "closed"), ("england",)), london(2026, 11, 24, 10, 0))


def missing(operator: Operator, *, keys_ready: bool = True) -> list[str]:
    return [duty.field for duty in missing_duties(operator, keys_ready=keys_ready, today=TODAY)]


def test_an_operator_that_stated_everything_misses_nothing() -> None:
    assert missing(SOUND) == []


def test_one_that_stated_nothing_misses_everything() -> None:
    found = missing_duties(Operator(police=True), keys_ready=False, today=TODAY)
    assert [duty.field for duty in found] == [
        "impact_assessment", "lawful_basis", "policy_document", "staffed_hours.stated", "retention.approved",
        "key_ceremony", "escalation.stated", "part_3_logging", "retention.queues",
    ]  # fmt: skip
    assert all(duty.way_out for duty in found)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"impact_assessment": None}, "impact_assessment"),
        ({"lawful_basis": None}, "lawful_basis"),
        ({"policy_document": None}, "policy_document"),
        ({"staffed_hours": None}, "staffed_hours.stated"),
        ({"staffed_hours": StaffedHours(OFFICE, ("england",))}, "staffed_hours.stated"),
        ({"retention": replace(SOUND.retention, approved=None)}, "retention.approved"),
        ({"retention": Retention({"reports": KEPT}, DONE)}, "retention.queues"),
        ({"key_ceremony": None}, "key_ceremony"),
        ({"escalation": Escalation((), DONE)}, "escalation.stated"),
        ({"escalation": Escalation(("duty@example.org",))}, "escalation.stated"),
        ({"part_3_logging": None}, "part_3_logging"),
        ({"lawful_basis": Statement(TODAY + datetime.timedelta(days=1), "Head")}, "lawful_basis"),
    ],
)
def test_each_duty_is_missed_by_itself(changes: dict[str, object], field: str) -> None:
    assert missing(replace(SOUND, **changes)) == [field]  # type: ignore[arg-type]  # fields by name


def test_a_ceremony_that_is_stated_counts_only_with_keys_that_somebody_holds() -> None:
    assert missing(SOUND, keys_ready=False) == ["key_ceremony"]


def test_only_the_police_log_under_part_3() -> None:
    assert missing(replace(SOUND, police=False, part_3_logging=None)) == []
