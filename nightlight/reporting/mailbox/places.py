"""Which conversation a form belongs to: a token in it, so that what somebody wrote for an hour still finds its case.

Promises that a token tells nothing, and is good in the visit that it was made for and in one in which the same
conversation is open.
"""

from dataclasses import dataclass
from uuid import UUID

import msgspec

from nightlight.foundation.flows.positions import open_position, position_token
from nightlight.pure.questions.tokens import TokenExpired, TokenInvalid
from nightlight.reporting.visits.key import VisitKey

PURPOSE = "mailbox"
SECONDS_OPEN = 24 * 60 * 60


@dataclass(frozen=True)
class Place:
    """The case (32 hex digits) to which a visit may add."""

    visit: bytes
    case: str

    @property
    def token(self) -> str:
        """The place as a field of a form."""
        return position_token(msgspec.msgpack.encode(self), PURPOSE)

    def belongs_to(self, key: VisitKey) -> bool:
        """Return whether this is a place in the key's visit."""
        return key.row == self.visit

    @property
    def case_id(self) -> UUID:
        """The case's id."""
        return UUID(self.case)


# Made here, while one thread alone is at work (reporting/visits/held.py).
_DECODER = msgspec.msgpack.Decoder(Place)


def read_place(token: str) -> Place | None:
    """Return the place that a token names; None for anything else."""
    try:
        return _DECODER.decode(open_position(token, PURPOSE, seconds=SECONDS_OPEN))
    except (TokenInvalid, TokenExpired, msgspec.MsgspecError):
        return None
