"""Which page of whose report: what stands in an address, as a token that tells nothing (decision 6).

Promises that a token of one visit is none in another, and that a page which somebody wrote on for a long time still
knows where its answer belongs, and what is known of the draft's beginning, after the draft itself is gone. No answer is
in a token.
"""

from dataclasses import dataclass

import msgspec

from nightlight.foundation.flows.positions import open_position, position_token
from nightlight.pure.questions.tokens import TokenInvalid
from nightlight.reporting.visits.key import VisitKey

PURPOSE = "report"
SECONDS_OPEN = 24 * 60 * 60


@dataclass(frozen=True)
class Place:
    """A question or a notice. `part` is the name under which its answer is sealed into `case` (32 hex digits).

    `began_at` (seconds since 1970) and `low_trust` are the draft's: one that ends and begins anew keeps both. Tokens
    that an earlier release made have neither.
    """

    visit: bytes
    case: str
    journey: str
    node: str
    part: str
    began_at: int = 0
    low_trust: bool = False

    @property
    def token(self) -> str:
        """The place as a piece of an address."""
        return position_token(msgspec.msgpack.encode(self), PURPOSE)

    def belongs_to(self, key: VisitKey | None) -> bool:
        """Return whether this is a place in the key's visit."""
        return key is not None and key.row == self.visit


# Made here, while one thread alone is at work (reporting/visits/held.py).
_DECODER = msgspec.msgpack.Decoder(Place)


def read_place(token: str) -> Place:
    """Return the place that a token names. Raises TokenInvalid or TokenExpired."""
    raw = open_position(token, PURPOSE, seconds=SECONDS_OPEN)
    try:
        return _DECODER.decode(raw)
    except msgspec.MsgspecError:
        raise TokenInvalid from None
