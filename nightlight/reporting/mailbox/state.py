"""What the mailbox keeps in a visit: an open conversation, or a phrase that waits for its turn.

Encrypted under the key that the visitor's cookie holds, gone with the visit: after 30 idle minutes, on leaving.
"""

from dataclasses import dataclass, field, replace
from typing import Literal
from uuid import UUID

import msgspec

from nightlight.reporting.mailbox.lanes import Lane

Note = Literal["", "sent", "asked", "forced", "forced-unknown", "undone", "too-late", "put-away"]


@dataclass(frozen=True)
class Conversation:
    """A mailbox that was opened. `seed` opens its messages and nothing else; `reading` are those on the screen.

    `mailbox`, `case` and `reading` are ids as 32 hex digits. `note` says what was just done.
    """

    mailbox: str
    case: str
    seed: bytes = field(repr=False)
    is_spoken: bool
    reading: tuple[str, ...] = ()
    note: Note = ""

    @property
    def mailbox_id(self) -> UUID:
        """The mailbox's id."""
        return UUID(self.mailbox)

    @property
    def case_id(self) -> UUID:
        """The case's id."""
        return UUID(self.case)

    @property
    def reading_ids(self) -> list[UUID]:
        """The ids of the messages on the screen."""
        return [UUID(message) for message in self.reading]

    def noting(self, note: Note) -> "Conversation":
        """Return the conversation with something to say on its page."""
        return replace(self, note=note)


@dataclass(frozen=True)
class Waiting:
    """What was typed, when its turn comes at the earliest (seconds since 1970), and on which lane."""

    typed: str = field(repr=False)
    not_before: int
    lane: Lane


@dataclass(frozen=True)
class State:
    """Everything that the mailbox keeps in a visit."""

    conversation: Conversation | None = None
    waiting: Waiting | None = None


# Made here, while one thread alone is at work (reporting/visits/held.py).
_DECODER = msgspec.msgpack.Decoder(State)


def to_bytes(state: State) -> bytes:
    """Return the state as MessagePack."""
    return msgspec.msgpack.encode(state)


def from_bytes(raw: bytes) -> State:
    """Return what `to_bytes` wrote; nothing for what another release wrote."""
    try:
        return _DECODER.decode(raw) if raw else State()
    except (msgspec.MsgspecError, ValueError):
        return State()
