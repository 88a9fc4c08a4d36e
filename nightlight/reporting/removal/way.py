"""Where somebody is on the way to choosing pictures: the answers so far, sealed in the address; none of them is kept.

Promises that a token tells nothing, and that answers which the flow does not ask for lead nowhere. The form's token
names the case that sending it makes, so that sending twice makes one.
"""

from dataclasses import dataclass
from functools import cached_property
from uuid import UUID, uuid4

import msgspec

from nightlight.foundation.flows.loading import load_flow
from nightlight.foundation.flows.positions import open_position, position_token
from nightlight.pure.questions.flow import Node, Notice, Question
from nightlight.pure.questions.tokens import TokenExpired, TokenInvalid
from nightlight.pure.questions.walking import SKIPPED, is_answer, trail
from nightlight.reporting.cases.rules import Facts

FLOW, CHOOSE = "remove", "choose"
FORM = "remove-form"
SECONDS_OPEN = 2 * 60 * 60
SECONDS_FORM = 24 * 60 * 60


class WayUnknown(Exception):
    """These answers lead nowhere, or it is too long ago. The message says nothing of them."""


@dataclass(frozen=True)
class Way:
    """The answers in the order in which they were given: the key of an option, nothing for a notice."""

    answers: tuple[str, ...] = ()

    @cached_property
    def passed(self) -> list[Node]:
        """The pages on the way, the one to show last."""
        flow, given = load_flow(FLOW), dict[str, str]()
        nodes = trail(flow, given)
        for answer in self.answers:
            given[nodes[-1].key] = answer
            nodes = trail(flow, given)
        return nodes

    @property
    def node(self) -> Node:
        """The page that is shown here."""
        return self.passed[-1]

    @property
    def is_real(self) -> bool:
        """Whether every answer belongs to the page that asked for it."""
        return len(self.passed) == len(self.answers) + 1

    @property
    def given(self) -> dict[str, str]:
        """The answers by question."""
        asked = zip(self.passed, self.answers, strict=False)
        return {node.key: answer for node, answer in asked if isinstance(node, Question)}

    @property
    def token(self) -> str:
        """The way as a piece of an address."""
        return position_token(msgspec.msgpack.encode(self), FLOW)

    def after(self, answer: str) -> "Way | None":
        """Return where an answer leads, None where it is none to what is asked here."""
        if isinstance(self.node, Notice):
            return Way((*self.answers, SKIPPED))
        if not (isinstance(self.node, Question) and is_answer(self.node, answer)):
            return None
        return Way((*self.answers, answer))


@dataclass(frozen=True)
class Form:
    """The form at the end of a way, and the case (32 hex digits) that it makes."""

    answers: tuple[str, ...]
    case: str

    @property
    def way(self) -> Way:
        """The way that led here."""
        return Way(self.answers)

    @property
    def case_id(self) -> UUID:
        """The case's id."""
        return UUID(self.case)

    @property
    def token(self) -> str:
        """The form as a field of itself."""
        return position_token(msgspec.msgpack.encode(self), FORM)


# Made here, while one thread alone is at work (reporting/visits/held.py).
_WAYS = msgspec.msgpack.Decoder(Way)
_FORMS = msgspec.msgpack.Decoder(Form)


def new_form(way: Way) -> Form:
    """Return a form that nobody has sent."""
    return Form(way.answers, uuid4().hex)


def read_way(token: str) -> Way:
    """Return the way that a token names. Raises WayUnknown."""
    try:
        way = _WAYS.decode(open_position(token, FLOW, seconds=SECONDS_OPEN))
    except (TokenInvalid, TokenExpired, msgspec.MsgspecError):
        raise WayUnknown from None
    if not way.is_real:
        raise WayUnknown
    return way


def read_form(token: str) -> Form:
    """Return the form that a token names. Raises WayUnknown."""
    try:
        form = _FORMS.decode(open_position(token, FORM, seconds=SECONDS_FORM))
    except (TokenInvalid, TokenExpired, msgspec.MsgspecError):
        raise WayUnknown from None
    if form.way.node.key != CHOOSE:
        raise WayUnknown
    return form


def facts_of(way: Way) -> Facts:
    """Return what the answers say of urgency.

    One question stands for danger of every kind, home included. Nobody is asked about meeting somebody here: whoever
    is threatened is led to a report, which asks.
    """
    given = way.given
    danger = given.get("danger", "not-sure")
    under_13 = {"under-13": "yes", "not-sure": "not-sure"}.get(given.get("age", "not-sure"), "no")
    return Facts(
        danger=danger,  # type: ignore[arg-type]  # the flow's options are the table's: tested
        self_harm=danger,  # type: ignore[arg-type]  # likewise
        home_unsafe=danger,  # type: ignore[arg-type]  # likewise
        meeting="no",
        deadline=given.get("threatened", "not-sure"),  # type: ignore[arg-type]  # likewise
        under_13=under_13,  # type: ignore[arg-type]  # likewise
    )
