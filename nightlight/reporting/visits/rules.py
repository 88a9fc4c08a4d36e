"""How long a visit lasts. Pure: the time comes in."""

import datetime

IDLE = datetime.timedelta(minutes=30)
"""What nobody touches for so long is deleted."""


def touched(now: datetime.datetime) -> datetime.datetime:
    """Return `now` rounded up to the minute: the row need not tell more."""
    minute = now.replace(second=0, microsecond=0)
    return minute if minute == now else minute + datetime.timedelta(minutes=1)


def ends_at(touched_at: datetime.datetime) -> datetime.datetime:
    """Return when a visit ends that was touched then."""
    return touched_at + IDLE


def has_ended(touched_at: datetime.datetime, now: datetime.datetime) -> bool:
    """Return whether a visit is over, whether or not anybody has deleted its row yet."""
    return now >= ends_at(touched_at)
