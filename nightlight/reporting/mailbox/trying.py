"""Tries what somebody typed: always the same work, whether it is a phrase, leads somewhere, or neither.

Promises that nobody learns which of the three it was. Keeps nothing of what was typed.
"""

import datetime
from dataclasses import dataclass, field

from nightlight.pure.sealing.phrases import Phrase, PhraseUnreadable, new_phrase, read_phrase
from nightlight.reporting.mailbox.lanes import Lane, Lanes
from nightlight.reporting.mailbox.queries import Found, mailbox_of


@dataclass(frozen=True)
class Typed:
    """What was typed, as a phrase; a stand-in that leads nowhere where it is none."""

    phrase: Phrase = field(repr=False)
    is_readable: bool

    @property
    def is_spoken(self) -> bool:
        """Whether it is the shorter form, which has limits of its own."""
        return self.phrase.is_spoken


@dataclass(frozen=True)
class OpenedMailbox:
    """What a right phrase leads to, and the seed that opens its messages."""

    found: Found
    seed: bytes = field(repr=False)
    is_spoken: bool


def read_typed(text: str) -> Typed:
    """Return what was typed."""
    try:
        return Typed(read_phrase(text), is_readable=True)
    except PhraseUnreadable:
        return Typed(new_phrase("en"), is_readable=False)


def try_phrase(typed: Typed, lane: Lane, *, by: Lanes, now: datetime.datetime) -> OpenedMailbox | None:
    """Return what the phrase opens; None where it opens nothing. Raises lanes.NoRoomNow."""
    keys = by.derive(typed.phrase, lane, now=now)
    found = mailbox_of(keys.lookup)
    if found is None or not typed.is_readable:
        return None
    return OpenedMailbox(found, keys.seed, typed.is_spoken)
