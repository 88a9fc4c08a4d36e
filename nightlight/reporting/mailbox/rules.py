"""What a reply is bound to, when a wish to end takes effect, how long what was read stays. Pure: time comes in."""

import datetime
from typing import Literal
from uuid import UUID

from nightlight.pure.sealing.part import TEAM, Binding
from nightlight.pure.sealing.replies import PURPOSE as REPLY
from nightlight.reporting.cases.rules import hour_of

REPLY_EPOCH = 0
"""A reporter's key belongs to no epoch of the team's."""

TIME_TO_UNDO = datetime.timedelta(hours=72)
KEPT_AFTER_READING = datetime.timedelta(hours=2)
"""Whole hours: what was read stays for an hour at least, so that a visit in which it is shown still finds it."""

Closure = Literal["none", "asked", "closed"]


def reply_binding(case: UUID, message: UUID) -> Binding:
    """Return what a reply is bound to: its case and its own id, so that it opens in no other's place."""
    return Binding(purpose=REPLY, team=TEAM, epoch=REPLY_EPOCH, case=case.hex, part=f"reply/{message.hex}")


def closes_at(closure_hour: datetime.datetime) -> datetime.datetime:
    """Return when a wish to end takes effect. The row tells the hour alone, so an hour is given on top."""
    return closure_hour + datetime.timedelta(hours=1) + TIME_TO_UNDO


def undone_until(now: datetime.datetime) -> datetime.datetime:
    """Return the hour after which a wish must have been told to be undone at `now`: the other way round."""
    return now - datetime.timedelta(hours=1) - TIME_TO_UNDO


def closure_of(closure_hour: datetime.datetime | None, now: datetime.datetime) -> Closure:
    """Return how far a wish to end has come."""
    if closure_hour is None:
        return "none"
    return "closed" if now >= closes_at(closure_hour) else "asked"


def forgotten_before(now: datetime.datetime) -> datetime.datetime:
    """Return up to which hour of reading messages are deleted at `now`."""
    return hour_of(now) - KEPT_AFTER_READING
