"""When somebody has read enough for a day. Pure: time and limit come in.

Promises that two pages that are open at once count once, and that a browser which says too much or too often adds no
more than the time that went by.
"""

import datetime
from typing import Literal

from nightlight.pure.hours import LONDON

BEAT = 30
"""Every so many seconds a browser says that words are before somebody. frontend/casefile/exposure.ts has the same."""
SOON_SECONDS = 30 * 60
"""So long before the end it is said that it nears."""
GRACE = datetime.timedelta(minutes=15)
"""So long after the day's end somebody has time to finish; then what can't wait is handed over."""

Stage = Literal["well", "soon", "enough"]


class EnoughForToday(Exception):
    """Somebody has read enough for a day, and others could do in their place what was asked."""


def day_of(moment: datetime.datetime) -> datetime.date:
    """Return the day that a moment counts for: London's."""
    return moment.astimezone(LONDON).date()


def next_day(moment: datetime.datetime) -> datetime.datetime:
    """Return when the clock begins anew after a moment."""
    following = day_of(moment) + datetime.timedelta(days=1)
    return datetime.datetime.combine(following, datetime.time(), LONDON).astimezone(datetime.UTC)


def seconds_to_add(*, counted_at: datetime.datetime | None, now: datetime.datetime) -> int:
    """Return what a beat adds: the time since the one before, at most one beat's."""
    if counted_at is None:
        return BEAT
    return max(0, min(BEAT, int((now - counted_at).total_seconds())))


def stage_of(seconds: int, *, limit: int) -> Stage:
    """Return how near the day's end is; `limit` in seconds."""
    if seconds >= limit:
        return "enough"
    return "soon" if seconds >= limit - SOON_SECONDS else "well"
