"""How much the team has read in the week that is over: to look after it, never to compare anybody.

Promises nothing at all where fewer than five people read, ranges of five instead of counts of people, minutes to the
nearest ten, and no name, no order and no day. The week that is not over is left out: who watched it grow would know
who had just read.
"""

import datetime
import statistics
from dataclasses import dataclass

from nightlight.public.transparency.rules import STEP, Range, range_of, steps_in
from nightlight.staff.exposure.models import Exposure
from nightlight.staff.numbers.rules import WEEK, day_of, week_of

FEWEST_PEOPLE = STEP
NEAREST = 10


@dataclass(frozen=True)
class Wellbeing:
    """Of one team in one week: how many read, how many had enough on some day, the median minutes of a day."""

    people: Range
    reached_limit: Range
    minutes: int


def last_week(*, now: datetime.datetime) -> datetime.date:
    """Return the Monday of the week that is over."""
    return week_of(day_of(now)) - WEEK


def wellbeing_of_team(*, now: datetime.datetime) -> Wellbeing | None:
    """Return it for the one team there is, the reports'; None where too few read. One question to the database."""
    week = last_week(now=now)
    days = Exposure.objects.filter(day__gte=week, day__lt=week + WEEK, seconds__gt=0)
    rows = list(days.values_list("person", "seconds", "enough_at"))
    people = {person for person, _seconds, _enough in rows}
    if len(people) < FEWEST_PEOPLE:
        return None
    tired = {person for person, _seconds, enough_at in rows if enough_at is not None}
    minutes = statistics.median(seconds for _person, seconds, _enough in rows) / 60
    return Wellbeing(
        people=range_of(steps_in(len(people))),
        reached_limit=range_of(steps_in(len(tired))),
        minutes=NEAREST * round(minutes / NEAREST),
    )
