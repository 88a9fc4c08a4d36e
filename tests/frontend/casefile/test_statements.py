"""An answer is cut into statements: none is lost or torn, and one that was marked stays as it was cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.frontend.sealing.peer import Peer

WORDS = st.text("ab. \n!?é\U0001f600", max_size=40)


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    """The browser's way to cut in a Node of its own."""
    peer = Peer(Path(__file__).with_name("peer.mjs"))
    yield peer
    peer.close()


def units(text: str, start: int, end: int) -> str:
    """Return a stretch of a text as a browser counts it."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", errors="surrogatepass")


def cut(peer: Peer, text: str, *marked: tuple[int, int], language: str = "en") -> list[tuple[int, int]]:
    ranges = [{"start": start, "end": end} for start, end in marked]
    return [(each["start"], each["end"]) for each in peer.ask("cut", text=text, language=language, marked=ranges)]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_an_answer_is_cut_by_sentence_and_by_line(peer: Peer, language: str) -> None:
    text = "It began in May. He said so!\nMy friend saw it"
    found = [units(text, *each) for each in cut(peer, text, language=language)]
    assert found == ["It began in May.", "He said so!", "My friend saw it"]


def test_where_a_browser_knows_no_sentences_it_is_cut_the_same_here(peer: Peer) -> None:
    text = "It began in May. He said so!\nMy friend saw it"
    pieces = [words.strip() for _place, words in peer.ask("cutPlainly", text=text)]
    assert pieces == ["It began in May.", "He said so!", "My friend saw it"]


def test_a_statement_that_was_marked_stays_as_it_was_cut(peer: Peer) -> None:
    text = "One. Two. Three. Four."
    assert cut(peer, text, (5, 16)) == [(0, 4), (5, 16), (17, 22)]
    # What lies within another, or beyond the end, was never cut from this.
    assert cut(peer, text, (5, 16), (10, 16), (17, 99)) == [(0, 4), (5, 16), (17, 22)]


@given(WORDS, st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45)), max_size=3))
def test_no_word_is_lost_and_no_statement_covers_another(peer: Peer, text: str, marked: list[tuple[int, int]]) -> None:
    found = cut(peer, text, *marked)
    size = len(text.encode("utf-16-le")) // 2
    edges = [0, *[edge for each in found for edge in each], size]
    assert edges == sorted(edges)
    assert all(start < end for start, end in found)
    between = zip(edges[::2], edges[1::2], strict=True)
    assert [units(text, *gap) for gap in between if units(text, *gap).strip()] == []


@given(WORDS)
def test_plainly_cut_pieces_are_the_text_without_its_line_ends(peer: Peer, text: str) -> None:
    pieces = peer.ask("cutPlainly", text=text)
    assert "".join(words for _place, words in pieces) == text.replace("\n", "")
    assert all(units(text, place, place + len(words.encode("utf-16-le")) // 2) == words for place, words in pieces)


def test_a_mark_names_its_part_and_its_place(peer: Peer) -> None:
    names = ["02", "02#0-17", "mailbox.2#3-9", "03#0-17", "02#x"]
    assert peer.ask("ranges", part="02", names=names) == [{"start": 0, "end": 17}]
    assert peer.ask("ranges", part="mailbox.2", names=names) == [{"start": 3, "end": 9}]
