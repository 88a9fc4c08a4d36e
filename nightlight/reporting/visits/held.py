"""What a visit holds between two pages: a draft, a receipt, or what the mailbox needs.

Promises that no word of a sensitive answer can stand here: a draft holds sealed parts, which nobody on this side can
open, and coarse answers, which are keys of options.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import msgspec


class HeldInvalid(Exception):
    """What opened is not what a visit holds: it was written by another release. The message never holds any of it."""


@dataclass(frozen=True)
class SealedAnswer:
    """An answer sealed as the part `name` of the case. `given` is False where the question was left out."""

    name: str
    blob: bytes = field(repr=False)
    given: bool


@dataclass(frozen=True)
class Draft:
    """A report that is not sent. `case` is its id as 32 hex digits, drawn when it began.

    `order` gives every question its place, and with it the name of its part, for as long as the draft lives.
    `choices` are the coarse answers by question; `sealed` is every answer, coarse ones included. `began_at` is in
    seconds since 1970. `told` are the notices that were read. `restored` says that the draft had ended, and began again
    with the one answer that was on its way.
    """

    case: str
    journey: str
    language: str
    order: tuple[str, ...]
    began_at: int
    choices: Mapping[str, str] = field(default_factory=dict)
    sealed: Mapping[str, SealedAnswer] = field(default_factory=dict)
    told: frozenset[str] = frozenset()
    low_trust: bool = False
    restored: bool = False

    def part_of(self, question: str) -> str:
        """Return the name of a question's part: its place, so that it tells nothing of the question."""
        order = self.order if question in self.order else (*self.order, question)
        return f"{order.index(question) + 1:02}"

    def answered(self, question: str, answer: SealedAnswer, choice: str | None = None) -> "Draft":
        """Return the draft with an answer in it; it replaces what was answered before."""
        order = self.order if question in self.order else (*self.order, question)
        choices = {key: value for key, value in self.choices.items() if key != question}
        if choice is not None:
            choices[question] = choice
        return replace(self, order=order, choices=choices, sealed={**self.sealed, question: answer})

    def has_told(self, notice: str) -> "Draft":
        """Return the draft knowing that a notice was read."""
        return replace(self, told=self.told | {notice})


@dataclass(frozen=True)
class Receipt:
    """That a report was sent and is stored. `due_at` is in seconds since 1970; `urgent` is the highest band.

    `mailbox` is the id, as 32 hex digits, of the mailbox whose phrase was shown here last; the phrase is nowhere.
    """

    case: str
    journey: str
    due_at: int
    urgent: bool
    added_later: int = 0
    mailbox: str = ""


@dataclass(frozen=True)
class Held:
    """Everything a visit holds. `mailbox` is the mailbox's own affair; `removal` is of fingerprints that were sent."""

    draft: Draft | None = None
    receipt: Receipt | None = None
    mailbox: bytes = field(default=b"", repr=False)
    removal: Receipt | None = None


# Made here: msgspec works a type out when it is first read, and two threads that do so at once end the process.
_DECODER = msgspec.msgpack.Decoder(Held)


def to_bytes(held: Held) -> bytes:
    """Return what a visit holds as MessagePack."""
    return msgspec.msgpack.encode(held)


def from_bytes(raw: bytes) -> Held:
    """Return what `to_bytes` wrote. Raises HeldInvalid."""
    try:
        return _DECODER.decode(raw)
    except (msgspec.MsgspecError, ValueError):
        raise HeldInvalid from None
