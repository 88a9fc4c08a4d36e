"""Whoever sees everything that is published can't tell a hidden count, nor narrow any to fewer than five."""

import datetime
from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.public.transparency.queries import BANDS, Quarter, as_csv
from nightlight.public.transparency.rules import STEP, quarter_after, quarter_of, range_of, steps_in

FIRST = datetime.date(2026, 1, 1)
Counts = Sequence[Sequence[int]]
QUARTERS = st.lists(st.tuples(*[st.integers(0, 60)] * len(BANDS)), min_size=1, max_size=4)


def published(counts: Counts) -> tuple[str, ...]:
    """Return all that an attacker has who took the file each time a quarter was added; the page shows no more."""
    quarters, begins = [], FIRST
    seen = []
    for each in counts:
        ranges = {band: range_of(steps_in(count)) for band, count in zip(BANDS, each, strict=False)}
        following = quarter_after(begins)
        quarters.append(Quarter(begins, following - datetime.timedelta(days=1), ranges))
        seen.append(as_csv(quarters))
        begins = following
    return tuple(seen)


@given(QUARTERS)
def test_each_count_could_be_any_of_five_whatever_the_others_are(counts: Counts) -> None:
    told = published(counts)
    for row, column in product(range(len(counts)), range(len(BANDS))):
        fitting = 0
        for tried in range(0, 70):
            other = [list(each) for each in counts]
            other[row][column] = tried
            fitting += published(other) == told
        assert fitting == STEP


def test_among_all_small_tables_none_can_be_told_from_its_neighbours() -> None:
    """Every table of two bands and two quarters with counts up to nine, by what is told of it."""
    by_told: dict[tuple[str, ...], list[tuple[int, ...]]] = {}
    for table in product((0, 1, 3, 4, 5, 9), repeat=4):
        by_told.setdefault(published([table[:2], table[2:]]), []).append(table)
    for tables in by_told.values():
        for cell in zip(*tables, strict=True):
            assert len(set(cell)) >= 2
            if min(cell) < STEP:
                assert {0, 1, 4} <= set(cell)


@given(st.integers(0, 100_000))
def test_what_is_said_of_a_count_is_true(count: int) -> None:
    said = range_of(steps_in(count))
    assert said.at_least <= count <= said.at_most
    assert said.at_most - said.at_least == STEP - 1


@pytest.mark.parametrize(("day", "quarter", "following"), [
    ("2026-01-01", "2026-01-01", "2026-04-01"), ("2026-03-31", "2026-01-01", "2026-04-01"),
    ("2026-11-24", "2026-10-01", "2027-01-01"), ("2028-02-29", "2028-01-01", "2028-04-01"),
])  # fmt: skip
def test_quarters_are_the_calendar_s(day: str, quarter: str, following: str) -> None:
    began = quarter_of(datetime.date.fromisoformat(day))
    assert (began.isoformat(), quarter_after(began).isoformat()) == (quarter, following)
