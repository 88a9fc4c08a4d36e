"""A moment is written in a case's page as the server writes it, in English and in Welsh, in summer and in winter."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from nightlight.staff.queue.times import minute_words, names_of_days_and_months
from tests.frontend.sealing.peer import Peer

MOMENTS = st.integers(1_577_836_800, 2_208_988_800).map(lambda at: datetime.datetime.fromtimestamp(at, datetime.UTC))


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    """The browser's words for moments in a Node of its own."""
    peer = Peer(Path(__file__).with_name("peer.mjs"))
    yield peer
    peer.close()


@given(MOMENTS, st.sampled_from(["en", "cy"]))
def test_browser_and_server_write_the_same(peer: Peer, at: datetime.datetime, language: str) -> None:
    with translation.override(language):
        assert peer.ask("minute", at=f"{at:%Y-%m-%dT%H:%M:%SZ}", words=names_of_days_and_months()) == minute_words(at)


def test_a_moment_of_a_summer_night_in_welsh(peer: Peer) -> None:
    with translation.override("cy"):
        words = names_of_days_and_months()
    assert peer.ask("minute", at="2026-07-31T23:05:09Z", words=words) == "Sad 1 Awst 2026, 00:05"
