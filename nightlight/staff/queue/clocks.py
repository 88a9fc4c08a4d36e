"""By when the next thing has to be done, and how near that is. Pure: time and hours come in.

Promises that trust and language have no part in it, and that the time in which nobody reads is not counted.
"""

import datetime
from collections.abc import Mapping
from typing import Literal

from nightlight.foundation.operator.rules import next_reading
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.reporting.cases.rules import BANDS, READ_WITHIN, Band, hour_of

Clock = Literal["due", "amber", "breached", "paused"]
LONGEST_PAUSE = datetime.timedelta(days=14)

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


def pause_fits(until: datetime.datetime, now: datetime.datetime) -> bool:
    """Return whether a clock may stand still until then: a whole hour to come, within two weeks."""
    return now < until <= now + LONGEST_PAUSE and until == hour_of(until)


def is_raised(old: Band, new: Band) -> bool:
    """Return whether a band is more urgent than another."""
    mildest_first = list(BANDS)
    return mildest_first.index(new) > mildest_first.index(old)


def after_band(
    due_at: datetime.datetime, old: Band, new: Band, *, is_read: bool, now: datetime.datetime, hours: StaffedHours
) -> datetime.datetime:
    """Return the due time of a case whose band has changed.

    Raised: what the new band gives from now, never later than it was. Lowered: never earlier than it was, and put off
    no further than the new band gives from now.
    """
    fresh = next_by(new, now, hours) if is_read else read_by(new, now, hours)
    return min(due_at, fresh) if is_raised(old, new) else max(due_at, fresh)


def after_message(
    due_at: datetime.datetime, band: Band, *, was_closed: bool, now: datetime.datetime, hours: StaffedHours
) -> datetime.datetime:
    """Return the due time of a case whose reporter has written: read like something that has just come."""
    fresh = read_by(band, now, hours)
    return fresh if was_closed else min(due_at, fresh)


def _due(moment: datetime.datetime, hours: StaffedHours) -> datetime.datetime:
    """Return the end of the first staffed hour after a moment, in UTC."""
    return hour_of(next_reading(hours, moment)) + datetime.timedelta(hours=1)
