"""By when the next thing has to be done, and how near that is. Pure: time and hours come in.

Promises that trust and language have no part in it, and that the time in which nobody reads is not counted.
"""

import datetime
from collections.abc import Mapping
from typing import Literal

from nightlight.foundation.operator.rules import next_reading
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.reporting.cases.rules import READ_WITHIN, Band, hour_of

Clock = Literal["due", "amber", "breached", "paused"]

NEXT_WITHIN: Mapping[Band, datetime.timedelta] = {
    "top": datetime.timedelta(hours=4),
    "high": datetime.timedelta(hours=24),
    "middle": datetime.timedelta(hours=72),
    "standard": datetime.timedelta(hours=168),
}
"""How long after one thing was done (read, answered, referred) the next one is due."""

AMBER_BEFORE: Mapping[Band, datetime.timedelta] = {
    "top": datetime.timedelta(hours=1),
    "high": datetime.timedelta(hours=1),
    "middle": datetime.timedelta(hours=4),
    "standard": datetime.timedelta(hours=12),
}
"""How long before its time a case turns amber."""


def clock_of(band: Band, due_at: datetime.datetime, *, paused: bool, now: datetime.datetime) -> Clock:
    """Return what a case's clock shows."""
    if paused:
        return "paused"
    if now >= due_at:
        return "breached"
    return "amber" if now >= due_at - AMBER_BEFORE[band] else "due"


def read_by(band: Band, now: datetime.datetime, hours: StaffedHours) -> datetime.datetime:
    """Return by when somebody reads what has just come."""
    return _due(now + READ_WITHIN[band], hours)


def next_by(band: Band, now: datetime.datetime, hours: StaffedHours) -> datetime.datetime:
    """Return by when the next thing is done, after one was done now."""
    return _due(now + NEXT_WITHIN[band], hours)


def resumed(due_at: datetime.datetime, *, paused_at: datetime.datetime, now: datetime.datetime) -> datetime.datetime:
    """Return the due time of a case whose clock has stood still: whole hours later, never less than it stood."""
    stood = -(-(now - paused_at) // datetime.timedelta(hours=1))
    return due_at + datetime.timedelta(hours=stood)


def _due(moment: datetime.datetime, hours: StaffedHours) -> datetime.datetime:
    """Return the end of the first staffed hour after a moment, in UTC."""
    return hour_of(next_reading(hours, moment)) + datetime.timedelta(hours=1)
