"""When a wish to withdraw takes effect, and what one picture's fingerprints come to. Pure: time comes in."""

import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from nightlight.pure.matching.signals import Kind, Media
from nightlight.reporting.cases.rules import hour_of
from nightlight.reporting.mailbox.rules import closes_at

Standing = Literal["waiting", "disputed", "harmless", "removed", "withdrawn", "listed"]
LEAST_PROMISING_FIRST: tuple[Standing, ...] = get_args(Standing)


def withdraws_at(now: datetime.datetime) -> datetime.datetime:
    """Return from when on a picture is off the list that is withdrawn now: 72 hours, and what makes the hour whole."""
    return closes_at(hour_of(now))


def is_over(withdraw_at: datetime.datetime | None, now: datetime.datetime) -> bool:
    """Return whether a wish to withdraw can't be undone any more."""
    return withdraw_at is not None and withdraw_at <= now


@dataclass(frozen=True, order=True)
class Taking:
    """Up to which change a platform has one kind of fingerprint; without `self_reported`, what was confirmed alone."""

    taker: int
    kind: Kind
    media: Media
    self_reported: bool
    cursor: int


@dataclass(frozen=True)
class Placed:
    """A fingerprint on the list, and the changes by which it came there and was confirmed."""

    kind: Kind
    media: Media
    listed: int | None
    confirmed: int | None


def takers_of(placed: Iterable[Placed], taken: Collection[Taking]) -> set[int]:
    """Return which platforms have at least one of a picture's fingerprints."""
    found = set()
    for each in placed:
        for by in taken:
            since = each.listed if by.self_reported else each.confirmed
            if (by.kind, by.media) == (each.kind, each.media) and since is not None and since <= by.cursor:
                found.add(by.taker)
    return found


def standing_of(standings: Collection[Standing]) -> Standing:
    """Return how a picture stands: as the least promising of its fingerprints, so that nobody is told too much."""
    return min(standings, key=LEAST_PROMISING_FIRST.index)


def standing_after(told: Standing, before: Standing, *, is_over: bool, is_asked_for_again: bool) -> Standing:
    """Return how a fingerprint stands when the list tells how its value does.

    One that is taken back stays on the list where its owner has sent the same again: that one's row says so, and this
    one is withdrawn all the same. One that was sent again and did not arrive yet, still waits.
    """
    if is_over:
        return "withdrawn" if told == "withdrawn" or is_asked_for_again else before
    return before if told == "withdrawn" else told
