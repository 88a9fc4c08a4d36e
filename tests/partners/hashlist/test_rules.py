"""How an entry stands: every combination of what may be known of it, tried."""

import itertools
from typing import Literal

from nightlight.partners.hashlist.rules import DECISIONS, DISPUTES_SUSPEND, TABLE, Decision, Known, standing_of

_DECIDED: tuple[Decision | Literal[""], ...] = ("", *DECISIONS)
KNOWN = [
    Known(claims, trusted, disputes, confirmed, authorised, harmless, decision)
    for claims, trusted, disputes, confirmed, authorised, harmless, decision in itertools.product(
        range(3), range(3), range(4), (False, True), (False, True), (False, True), _DECIDED
    )
    if trusted <= claims
]


def test_a_harmless_picture_is_never_served_whoever_says_what() -> None:
    assert {standing_of(known).state for known in KNOWN if known.harmless} == {"withdrawn"}


def test_what_nobody_asks_for_is_never_served() -> None:
    assert {standing_of(known).state for known in KNOWN if known.claims == 0} == {"withdrawn"}


def test_one_platform_alone_takes_nobodys_protection_away() -> None:
    fine = [known for known in KNOWN if known.claims and not known.harmless and known.decision != "remove"]
    assert {standing_of(known).state for known in fine if known.disputes < DISPUTES_SUSPEND} == {"active"}
    assert {standing_of(known).state for known in fine if known.disputes >= DISPUTES_SUSPEND} == {"disputed"}


def test_a_decision_to_remove_stands_whoever_asks_again() -> None:
    assert {standing_of(known).state for known in KNOWN if known.decision == "remove"} == {"withdrawn"}


def test_trust_is_never_given_by_whoever_asked() -> None:
    for known in KNOWN:
        trust = standing_of(known).trust
        assert (trust == "authorised") == known.authorised
        assert (trust == "self-reported") == (not known.authorised and not known.confirmed)


def test_only_what_none_but_a_flood_asked_for_is_of_low_trust() -> None:
    for known in KNOWN:
        assert standing_of(known).low_trust == (known.claims > 0 and known.trusted_claims == 0)


def test_every_line_of_the_table_is_the_first_that_holds_for_something() -> None:
    reached = {next(name for name, holds, _state, _why in TABLE if holds(known)) for known in KNOWN}
    assert reached == {name for name, *_rest in TABLE}
