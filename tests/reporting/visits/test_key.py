"""Only the cookie itself opens a visit; nothing else that looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.reporting.visits.key import VisitKey, new_key, read_key


def test_a_key_comes_back_from_its_cookie() -> None:
    key = new_key()
    assert read_key(key.cookie_value) == key
    assert new_key() != key


def test_the_rows_id_and_its_cipher_tell_neither_the_cookie_nor_each_other() -> None:
    key = VisitKey(bytes(range(32)))
    assert key.secret not in key.row + key.cipher
    assert key.cipher[:16] != key.row
    # By hand: HKDF-SHA256 without salt, so that a release that derives another way is seen.
    assert key.row.hex() == "aae616d4e77e07d946c6fb849a2cea15"
    assert "secret" not in repr(key)


@pytest.mark.parametrize(
    "cookie", [None, "", "a", "A" * 42, "A" * 44, "A" * 42 + "=", "Ä" * 43, "A" * 42 + "B", " " * 43]
)
def test_anything_else_is_no_key(cookie: str | None) -> None:
    assert read_key(cookie) is None


@given(st.text(max_size=60))
def test_no_cookie_raises_anything(cookie: str) -> None:
    found = read_key(cookie)
    assert found is None or found.cookie_value == cookie
