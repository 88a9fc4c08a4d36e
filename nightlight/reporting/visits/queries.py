"""Reads a visit. Changes nothing: looking at a page twice keeps no draft alive."""

import datetime
from dataclasses import dataclass

from nightlight.reporting.visits import cipher, held, rules
from nightlight.reporting.visits.held import Held
from nightlight.reporting.visits.key import VisitKey
from nightlight.reporting.visits.models import Visit


@dataclass(frozen=True)
class OpenVisit:
    """What a visit holds, and when it ends unless it is touched."""

    held: Held
    ends_at: datetime.datetime

    def seconds_left(self, now: datetime.datetime) -> int:
        """Return how many seconds are left at `now`."""
        return max(0, int((self.ends_at - now).total_seconds()))


def read_visit(key: VisitKey, *, now: datetime.datetime) -> OpenVisit | None:
    """Return what the key's visit holds; None where it is over or never was."""
    return open_row(Visit.objects.filter(pk=key.row).first(), key, now=now)


def open_row(row: Visit | None, key: VisitKey, *, now: datetime.datetime) -> OpenVisit | None:
    """Return what a row holds; None where there is none, it is over, or it does not open under the key."""
    if row is None or rules.has_ended(row.touched_at, now):
        return None
    try:
        found = held.from_bytes(cipher.decrypt(bytes(row.ciphertext), key))
    except (cipher.VisitUnreadable, held.HeldInvalid):
        return None
    return OpenVisit(found, rules.ends_at(row.touched_at))
