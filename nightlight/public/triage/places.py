"""Where somebody is in the flow of /get-help/: the answers so far, and what they lead to.

Promises that a place is made of answers that the flow really asks for, one after another. Refuses, with
PlaceUnknown, anything else: a flow whose words have changed since is another flow.
"""

from dataclasses import dataclass
from functools import cached_property

import msgspec

from nightlight.pure.questions.flow import Flow, Node, Question
from nightlight.pure.questions.walking import is_answer, trail

FLOW = "get-help"
# The outcome that has an address of its own, so that it is one tap from everywhere.
HURTING = "hurting"
# The way of a child under eight, who is asked nothing further. It has an address too, for other pages to lead to.
LITTLE = ("child", "under-8")
# Where a child says to be thirteen or older: from there on, the words are those for young people.
_OLDER = "older"


class PlaceUnknown(Exception):
    """These answers lead nowhere in this flow. The message says nothing of them."""


class _Written(msgspec.Struct, array_like=True):
    version: str
    answers: list[str]


# Made here: msgspec works a type out when it is first read, and two threads that do so at once end the process.
_DECODER = msgspec.json.Decoder(_Written)


@dataclass(frozen=True)
class Place:
    """A node of a flow and the options that were chosen on the way to it, in order."""

    flow: Flow
    answers: tuple[str, ...] = ()

    @cached_property
    def node(self) -> Node:
        """The node that is shown here."""
        return self._passed()[-1]

    @property
    def who(self) -> str:
        """What was answered to the first question; empty before that."""
        return self.answers[0] if self.answers else ""

    @property
    def is_for_a_child(self) -> bool:
        """Whether a child under thirteen reads what stands here."""
        return self.who == "child" and _OLDER not in self.answers

    def after(self, answer: object) -> "Place | None":
        """Return where an answer leads, None where it is no answer to the question asked here."""
        if not (isinstance(self.node, Question) and isinstance(answer, str) and is_answer(self.node, answer)):
            return None
        return Place(self.flow, (*self.answers, answer))

    def before(self) -> "Place | None":
        """Return the place of one answer less, None at the start."""
        return Place(self.flow, self.answers[:-1]) if self.answers else None

    def to_bytes(self) -> bytes:
        """Write the place down, for a token."""
        return msgspec.json.encode(_Written(self.flow.version, list(self.answers)))

    @staticmethod
    def from_bytes(flow: Flow, written: bytes) -> "Place":
        """Read a place. Raises PlaceUnknown."""
        try:
            read = _DECODER.decode(written)
        except msgspec.DecodeError:
            raise PlaceUnknown from None
        place = Place(flow, tuple(read.answers))
        if read.version != flow.version or len(place._passed()) != len(read.answers) + 1:
            raise PlaceUnknown
        return place

    def _passed(self) -> list[Node]:
        """Return the nodes on the way here, this one last; fewer where an answer is none."""
        given: dict[str, str] = {}
        passed = trail(self.flow, given)
        for answer in self.answers:
            given[passed[-1].key] = answer
            longer = trail(self.flow, given)
            if len(longer) == len(passed):
                break
            passed = longer
        return passed
