"""What is masked in a copy is gone, however it was written, and nothing else is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.frontend.sealing.peer import Peer

MASK = "[#]"
LETTERS = "abAB éÉ.*(\\$"


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    """The browser's masking in a Node of its own."""
    peer = Peer(Path(__file__).with_name("peer.mjs"))
    yield peer
    peer.close()


def mask(peer: Peer, text: str, *words: str) -> str:
    return str(peer.ask("mask", text=text, words=list(words), mask=MASK))


@given(st.text(LETTERS, max_size=40), st.lists(st.text(LETTERS, min_size=2, max_size=5), max_size=4))
def test_no_masked_word_is_left_in_any_capitals(peer: Peer, text: str, words: list[str]) -> None:
    left = mask(peer, text, *words).lower()
    wanted = [word.strip().lower() for word in words]
    assert [word for word in wanted if len(word) > 1 and word in left] == []


@given(st.text(LETTERS, max_size=40))
def test_without_a_list_nothing_changes(peer: Peer, text: str) -> None:
    assert mask(peer, text) == text
    assert mask(peer, text, "", "  ", "a") == text


def test_the_longest_goes_first_and_a_name_over_two_lines_goes_too(peer: Peer) -> None:
    assert mask(peer, "Ann Lee and ANN, and Ann\n Lee", "Ann", "Ann Lee") == "[#] and [#], and [#]"


def test_a_mask_does_not_tell_how_long_a_name_was(peer: Peer) -> None:
    assert mask(peer, "Bo", "Bo") == mask(peer, "Bartholomew", "Bartholomew") == MASK
