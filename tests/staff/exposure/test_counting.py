"""How long somebody reads: counted once, by London's days, and ended."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.staff.exposure.actions import count_reading
from nightlight.staff.exposure.models import Exposure
from nightlight.staff.exposure.queries import others_can_read, past_their_grace, seconds_of, stage_for
from nightlight.staff.exposure.rules import BEAT, GRACE, next_day, seconds_to_add, stage_of
from tests.staff.casefile.cases import epoch, holds_key, read_for
from tests.staff.queue.making import NOON, person

LIMIT = 4 * 60 * 60


def after(seconds: int) -> datetime.datetime:
    return NOON + datetime.timedelta(seconds=seconds)


@given(st.lists(st.integers(min_value=-5, max_value=90), max_size=60))
def test_however_many_pages_tell_of_it_no_more_time_is_counted_than_went_by(gaps: list[int]) -> None:
    moment, counted_at, seconds = NOON, None, 0
    first = None
    for gap in gaps:
        moment += datetime.timedelta(seconds=gap)
        first = first or moment
        seconds += seconds_to_add(counted_at=counted_at, now=moment)
        counted_at = max(counted_at or moment, moment)
    went_by = (counted_at - first).total_seconds() if counted_at and first else 0
    assert 0 <= seconds <= went_by + BEAT
    assert seconds <= BEAT * len(gaps)


@pytest.mark.django_db
def test_two_pages_at_once_count_once() -> None:
    nia = person()
    for at in (0, 1, 30, 31, 60, 61):
        count_reading(person=nia, now=after(at))
    assert seconds_of(nia, now=after(61)) == BEAT + 61


@pytest.mark.django_db
def test_the_clock_begins_anew_at_midnight_in_london() -> None:
    nia = person()
    before = datetime.datetime(2026, 6, 1, 22, 59, 50, tzinfo=datetime.UTC)
    read_for(nia, LIMIT, now=before)
    assert next_day(before) == datetime.datetime(2026, 6, 1, 23, 0, tzinfo=datetime.UTC)
    assert stage_for(nia, now=before) == "enough"
    assert stage_for(nia, now=next_day(before)) == "well"
    count_reading(person=nia, now=next_day(before))
    assert seconds_of(nia, now=next_day(before)) == BEAT


@pytest.mark.parametrize(
    ("seconds", "stage"),
    [(0, "well"), (LIMIT - 1801, "well"), (LIMIT - 1800, "soon"), (LIMIT - 1, "soon"), (LIMIT, "enough")],
)
def test_the_end_is_told_before_it_comes(seconds: int, stage: str) -> None:
    assert stage_of(seconds, limit=LIMIT) == stage


@pytest.mark.django_db
def test_there_is_time_to_finish_after_the_end_and_reading_on_does_not_lengthen_it() -> None:
    nia = person()
    read_for(nia, LIMIT - BEAT, now=after(-BEAT))
    count_reading(person=nia, now=NOON)
    assert past_their_grace(now=NOON + GRACE - datetime.timedelta(seconds=1)) == []
    for beat in range(0, 15 * 60, BEAT):
        count_reading(person=nia, now=after(beat))
    assert past_their_grace(now=NOON + GRACE) == [nia]
    assert Exposure.objects.get().enough_at == NOON


@pytest.mark.django_db
def test_others_can_read_only_what_their_keys_open_while_they_work_here_and_are_not_tired() -> None:
    nia, lowri = person(), person("lowri", "lead")
    epoch(1), epoch(2)
    assert not others_can_read({1}, but=nia, now=NOON)
    key = holds_key(lowri, 1)
    assert others_can_read({1}, but=nia, now=NOON)
    assert not others_can_read({1, 2}, but=nia, now=NOON)
    assert not others_can_read({1}, but=lowri, now=NOON)
    read_for(lowri, LIMIT, now=NOON)
    assert not others_can_read({1}, but=nia, now=NOON)
    Exposure.objects.all().delete()
    key.revoked_at = NOON + datetime.timedelta(days=1)
    key.save()
    assert not others_can_read({1}, but=nia, now=NOON)


@pytest.mark.django_db
def test_an_administrator_with_a_key_is_nobody_to_hand_over_to() -> None:
    nia, admin = person(), person("root", "administrator")
    holds_key(admin, 1)
    assert not others_can_read({1}, but=nia, now=NOON)
