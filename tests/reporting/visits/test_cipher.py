"""A visit's row opens under its own cookie, in its own place, and its length says little."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.reporting.visits.cipher import SIZES, VisitFull, VisitUnreadable, decrypt, encrypt
from nightlight.reporting.visits.key import new_key

KEY = new_key()


@given(st.binary(max_size=70_000))
def test_what_went_in_comes_out_and_nothing_shows(plain: bytes) -> None:
    stored = encrypt(plain, KEY)
    assert decrypt(stored, KEY) == plain
    assert len(stored) - 28 in SIZES
    assert len(plain) < 8 or plain not in stored


def test_the_same_contents_never_look_the_same() -> None:
    assert encrypt(b"same", KEY) != encrypt(b"same", KEY)


def test_a_row_under_another_key_does_not_open() -> None:
    with pytest.raises(VisitUnreadable):
        decrypt(encrypt(b"words", new_key()), KEY)


@pytest.mark.parametrize("place", [0, 11, 12, 40, 4000, -1])
def test_a_changed_byte_is_noticed(place: int) -> None:
    stored = bytearray(encrypt(b"words", KEY))
    stored[place] ^= 1
    with pytest.raises(VisitUnreadable):
        decrypt(bytes(stored), KEY)


@pytest.mark.parametrize("stored", [b"", b"short", bytes(28)])
def test_a_row_cut_short_is_unreadable(stored: bytes) -> None:
    with pytest.raises(VisitUnreadable):
        decrypt(stored, KEY)


def test_more_than_the_largest_size_is_refused() -> None:
    assert len(encrypt(bytes(SIZES[-1] - 4), KEY)) == SIZES[-1] + 28
    with pytest.raises(VisitFull):
        encrypt(bytes(SIZES[-1] - 3), KEY)
