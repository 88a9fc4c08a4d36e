"""Weeks, months, and what is said of waiting times. Pure."""

import datetime
import math
from collections.abc import Sequence
from dataclasses import dataclass

from nightlight.pure.hours import LONDON

WEEK = datetime.timedelta(days=7)


@dataclass(frozen=True)
class Waits:
    """How long reports waited: how many that were, and within how many whole hours half and nine of ten were done."""

    count: int
    half: int | None
    nine_of_ten: int | None


def day_of(moment: datetime.datetime) -> datetime.date:
    """Return the day of a moment: London's."""
    return moment.astimezone(LONDON).date()


def week_of(day: datetime.date) -> datetime.date:
    """Return the Monday of a day's week."""
    return day - datetime.timedelta(days=day.weekday())


def month_of(day: datetime.date) -> datetime.date:
    """Return the first day of a day's month."""
    return day.replace(day=1)


def start_of(day: datetime.date) -> datetime.datetime:
    """Return the moment at which a day begins in London."""
    return datetime.datetime.combine(day, datetime.time(), LONDON)


def hours_of(waited: datetime.timedelta) -> int:
    """Return how many hours that were; a started one is a whole one."""
    return max(0, math.ceil(waited / datetime.timedelta(hours=1)))


def waits_of(waited: Sequence[datetime.timedelta]) -> Waits:
    """Return what is said of these waits; nearest rank."""
    hours = sorted(map(hours_of, waited))
    if not hours:
        return Waits(0, None, None)
    return Waits(len(hours), hours[math.ceil(len(hours) * 0.5) - 1], hours[math.ceil(len(hours) * 0.9) - 1])
