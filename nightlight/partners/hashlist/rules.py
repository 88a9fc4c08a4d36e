"""How an entry stands, by what is known of it. Pure, and one table: the first line that holds decides.

Promises that nothing which one person asks for can hide what another asked for, that a harmless picture is never served
whoever says what, and that a decision stands until another is made.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

State = Literal["active", "disputed", "withdrawn"]
Why = Literal["", "asked", "harmless", "decided"]
Trust = Literal["self-reported", "platform-match", "authorised"]
Opinion = Literal["none", "matched", "confirmed", "disputed"]
Decision = Literal["keep", "remove"]
Grounds = Literal["platforms", "authorised-body", "young-person"]

STATES: tuple[State, ...] = get_args(State)
WHYS: tuple[Why, ...] = get_args(Why)
TRUSTS: tuple[Trust, ...] = get_args(Trust)
OPINIONS: tuple[Opinion, ...] = get_args(Opinion)
DECISIONS: tuple[Decision, ...] = get_args(Decision)
GROUNDS: tuple[Grounds, ...] = get_args(Grounds)
"""On what a decision rests: what platforms said, an authorised body said, or the young person asked."""

DISPUTES_SUSPEND = 2
"""How many members have to dispute an entry before it is suspended: one alone takes nobody's protection away."""


@dataclass(frozen=True)
class Known:
    """What is known of an entry.

    `claims`: how many stand, `trusted_claims`: how many of those were not made in a flood. `disputes`: how many members
    say so since the last decision. `confirmed` and `authorised`: a platform, or a body that may assess, has matched it.
    """

    claims: int = 0
    trusted_claims: int = 0
    disputes: int = 0
    confirmed: bool = False
    authorised: bool = False
    harmless: bool = False
    decision: Decision | Literal[""] = ""


@dataclass(frozen=True)
class Standing:
    """How an entry is served: withdrawn entries as tombstones, disputed ones not to be acted on."""

    state: State
    why: Why
    trust: Trust
    low_trust: bool


Line = tuple[str, Callable[[Known], bool], State, Why]
TABLE: tuple[Line, ...] = (
    ("near a picture that is known to be harmless", lambda known: known.harmless, "withdrawn", "harmless"),
    ("removed by a decision", lambda known: known.decision == "remove", "withdrawn", "decided"),
    ("asked for by nobody any more", lambda known: known.claims == 0, "withdrawn", "asked"),
    (
        "disputed by two members or more since the last decision",
        lambda known: known.disputes >= DISPUTES_SUSPEND,
        "disputed",
        "",
    ),
    ("anything else", lambda known: True, "active", ""),
)


def standing_of(known: Known) -> Standing:
    """Return how an entry stands, by the first line of TABLE that holds."""
    state, why = next((state, why) for _name, holds, state, why in TABLE if holds(known))
    return Standing(state, why, trust_of(known), low_trust=known.claims > 0 and known.trusted_claims == 0)


def trust_of(known: Known) -> Trust:
    """Return how far an entry is confirmed: never by whoever asked for it."""
    if known.authorised:
        return "authorised"
    return "platform-match" if known.confirmed else "self-reported"
