"""Carries what young people asked for to the list, and how it stands back to them. The only bridge between the two.

Promises that a round which was killed anywhere is made up for by the next, with the same result: every step is worked
out from what is there. The list is changed in its own transaction, before anything here says so. What goes wrong with
one holder's pictures is tried again in the next round and stops nobody else's.
"""

import datetime
from collections.abc import Callable
from uuid import UUID

import structlog

from nightlight.partners.feed.holding import holdings
from nightlight.partners.hashlist.actions import MOST_AT_ONCE, list_signals, withdraw_signals
from nightlight.partners.hashlist.queries import Claimed, claims_of, holders_changed_after
from nightlight.reporting.removal.actions import Told, note_behind, note_followed, note_standings, note_taken
from nightlight.reporting.removal.queries import followed, holders_with_work, taken, to_carry
from nightlight.reporting.removal.rules import Standing, Taking

WORKER = "worker"
log = structlog.get_logger()


def keep_list(*, now: datetime.datetime) -> None:
    """Make one round: carry what waits, withdraw what is due, tell of what has changed and of who has it by now."""
    for holder in holders_with_work(now=now):
        _for_one(holder, lambda whose: _carry(whose, now=now))
    cursor = followed()
    while (found := holders_changed_after(cursor))[1] > cursor:
        holders, cursor = found
        for holder in sorted(holders):
            _for_one(holder, lambda whose: _tell(whose, now=now))
        note_followed(cursor)
    held = [Taking(each.member, each.kind, each.media, each.self_reported, each.cursor) for each in holdings()]
    if set(held) != set(taken()):
        note_taken(held)


def _for_one(holder: UUID, do: Callable[[UUID], None]) -> None:
    try:
        do(holder)
    except Exception as error:
        # Nothing of the error but its name: a value, or whose it is, must not be in a log.
        log.error("somebody's fingerprints could not be carried", error=type(error).__name__)
        note_behind(holder=holder)


def _carry(holder: UUID, *, now: datetime.datetime) -> None:
    carry = to_carry(holder, now=now)
    for (media, low_trust), signals in carry.to_list.items():
        for start in range(0, len(signals), MOST_AT_ONCE):
            few = signals[start : start + MOST_AT_ONCE]
            list_signals(holder=holder, signals=few, media=media, low_trust=low_trust, by=WORKER, now=now)
    if carry.to_withdraw:
        withdraw_signals(holder=holder, signals=carry.to_withdraw, by=WORKER, now=now)
    _tell(holder, now=now)


def _tell(holder: UUID, *, now: datetime.datetime) -> None:
    told = {
        each.signal: Told(_standing(each), each.confirmed_by, each.cursor, each.trust != "self-reported")
        for each in claims_of(holder)
    }
    note_standings(holder=holder, told=told, now=now)


def _standing(claimed: Claimed) -> Standing:
    """Return what whoever asked is told of an entry: of their own wish first."""
    if claimed.withdrawn:
        return "withdrawn"
    if claimed.state == "withdrawn":
        return "harmless" if claimed.why == "harmless" else "removed"
    return "disputed" if claimed.state == "disputed" else "listed"
