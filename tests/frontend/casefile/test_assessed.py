"""Two who assess one case at once: what each has changed is kept, and nothing that only one has changed is undone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.frontend.sealing.peer import Peer

MARKS = st.dictionaries(st.sampled_from(["01", "02", "02#0-9"]), st.sampled_from(["allegation", "fact", "opinion"]))
Made = tuple[dict[str, str], dict[str, str]]
PERSONS = st.dictionaries(st.sampled_from("ABC"), st.sampled_from(["victim", "suspect", "witness"]))
MADE = st.tuples(MARKS, PERSONS)


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    """The browser's way to put two together in a Node of its own."""
    peer = Peer(Path(__file__).with_name("peer.mjs"))
    yield peer
    peer.close()


def assessed(marks: dict[str, str] | None = None, *persons: tuple[str, str]) -> dict[str, Any]:
    return {
        "format": "nightlight assessment/1",
        "marks": marks or {},
        "persons": [{"label": label, "role": role} for label, role in persons],
    }


def merge(peer: Peer, base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = peer.ask("merge", base=base, mine=mine, theirs=theirs)
    return found


def roles(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [(person["label"], person["role"]) for person in found["persons"]]


@pytest.mark.parametrize("theirs", [[("K.", "suspect")], []], ids=["another role", "removed"])
def test_a_colleagues_change_of_a_person_outlives_a_mark_of_mine(peer: Peer, theirs: list[tuple[str, str]]) -> None:
    base = assessed({}, ("K.", "witness"))
    found = merge(peer, base, assessed({"02": "fact"}, ("K.", "witness")), assessed({}, *theirs))
    assert (roles(found), found["marks"]) == (theirs, {"02": "fact"})


def test_where_both_changed_the_same_thing_mine_stands(peer: Peer) -> None:
    base = assessed({"02": "fact"}, ("K.", "witness"))
    mine = assessed({"02": "opinion"}, ("K.", "victim"))
    theirs = assessed({"02": "allegation"}, ("K.", "suspect"))
    assert merge(peer, base, mine, theirs) == mine


def test_whom_one_has_changed_and_the_other_removed_stays_as_changed(peer: Peer) -> None:
    base, changed, without = assessed({}, ("K.", "witness")), assessed({}, ("K.", "suspect")), assessed()
    assert merge(peer, base, changed, without) == merge(peer, base, without, changed) == changed


def test_a_mark_that_was_taken_away_by_one_is_gone(peer: Peer) -> None:
    base, without = assessed({"02": "fact"}), assessed({"02": ""})
    assert merge(peer, base, without, base) == merge(peer, base, base, without) == assessed()


def test_two_people_who_are_called_the_same_are_two(peer: Peer) -> None:
    base = assessed({}, ("K.", "witness"), ("K.", "victim"))
    theirs = assessed({}, ("K.", "witness"), ("K.", "suspect"))
    assert merge(peer, base, base, theirs) == theirs


@given(MADE, MADE)
def test_where_one_of_two_has_changed_nothing_the_other_ones_is_kept(peer: Peer, base: Made, other: Made) -> None:
    old, new = (assessed(marks, *sorted(persons.items())) for marks, persons in (base, other))
    for found in (merge(peer, old, new, old), merge(peer, old, old, new)):
        assert (sorted(roles(found)), found["marks"]) == (roles(new), new["marks"])


@given(MADE, MADE, MADE)
def test_each_mark_and_role_is_one_that_somebody_left_there(peer: Peer, base: Made, mine: Made, theirs: Made) -> None:
    three = [assessed(marks, *persons.items()) for marks, persons in (base, mine, theirs)]
    found = merge(peer, *three)
    for name, mark in found["marks"].items():
        assert mark in [each["marks"].get(name) for each in three[1:]]
    assert set(roles(found)) <= set(roles(three[1])) | set(roles(three[2]))
