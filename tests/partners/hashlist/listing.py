"""A list with something on it, for tests: members, fingerprints drawn from a seed, and what a feed would show."""

import datetime
import random
from uuid import UUID

from nightlight.partners.hashlist.actions import list_signals
from nightlight.partners.hashlist.models import Entry
from nightlight.partners.members.models import Member
from nightlight.pure.matching.signals import Media, Signal

NOW = datetime.datetime(2026, 11, 28, 12, tzinfo=datetime.UTC)
MAYA, IDRIS = UUID(int=1), UUID(int=2)


def pdq(number: int, *, turned: int = 0) -> Signal:
    """Return fingerprint `number`, with as many bits as `turned` turned over."""
    draw = random.Random(number)  # noqa: S311  # the same one each time
    value = draw.getrandbits(256)
    for bit in draw.sample(range(256), turned):
        value ^= 1 << bit
    return Signal("pdq", f"{value:064x}")


def member(code: str, *, authorised: bool = False) -> Member:
    """Return a member that two people vetted."""
    people = {"proposed_by": "account:1", "proposed_at": NOW, "confirmed_by": "account:2", "confirmed_at": NOW}
    return Member.objects.create(code=code, name=code.title(), authorised=authorised, **people)


def entry_of(signal: Signal) -> Entry:
    """Return what the list says of a fingerprint."""
    return Entry.objects.get(kind=signal.kind, value=signal.value)


def listed(*signals: Signal, at: datetime.datetime = NOW, media: Media = "image") -> None:
    """Put fingerprints on the list for Maya."""
    list_signals(holder=MAYA, signals=signals, media=media, low_trust=False, by="worker", now=at)
