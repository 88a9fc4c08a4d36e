"""What may be said of a count in public. Pure.

Promises that five counts that follow each other look the same, so that whatever is published leaves at least five
possible values for each. Holds because each published value is made of one count alone: there are no totals, and no
second table that counts the same people (docs/decisions/0026-numbers.md).
"""

import datetime
from dataclasses import dataclass

STEP = 5
"""Counts below this are hidden, and so are the steps above it. A change needs a new table: rows hold whole steps."""


@dataclass(frozen=True)
class Range:
    """Between which two numbers a count lies, both included."""

    at_least: int
    at_most: int


def steps_in(count: int) -> int:
    """Return how many whole steps are in a count: all that is ever stored of it for the public."""
    return count // STEP


def range_of(steps: int) -> Range:
    """Return which counts have so many whole steps."""
    return Range(steps * STEP, steps * STEP + STEP - 1)


def quarter_of(day: datetime.date) -> datetime.date:
    """Return the first day of the quarter of a day."""
    return datetime.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)


def quarter_after(quarter: datetime.date) -> datetime.date:
    """Return the first day of the quarter that follows."""
    return quarter_of(quarter + datetime.timedelta(days=95))
