"""Tokens tell nothing, fit one purpose and one key, end by themselves, and break in two known ways only."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.pure.questions.tokens import (
    PAYLOAD_LIMIT,
    TOKEN_LENGTH,
    PayloadTooLong,
    TokenExpired,
    TokenInvalid,
    make_token,
    open_token,
)  # fmt: skip

KEY, NONCE, NOW = bytes(range(32)), b"twelve bytes", 1_800_000_000
PAYLOADS = st.binary(max_size=PAYLOAD_LIMIT)


def token_of(payload: bytes = b"here", purpose: str = "triage") -> str:
    return make_token(payload, key=KEY, purpose=purpose, now=NOW, nonce=NONCE)


def opened(token: str, key: bytes = KEY, purpose: str = "triage", now: int = NOW, seconds: int = 7200) -> bytes:
    return open_token(token, key=key, purpose=purpose, now=now, seconds=seconds)


@given(PAYLOADS, st.binary(min_size=32, max_size=32), st.text(max_size=20), st.binary(min_size=12, max_size=12))
def test_what_went_in_comes_out(payload: bytes, key: bytes, purpose: str, nonce: bytes) -> None:
    token = make_token(payload, key=key, purpose=purpose, now=NOW, nonce=nonce)
    assert open_token(token, key=key, purpose=purpose, now=NOW, seconds=1) == payload


@given(PAYLOADS)
def test_every_token_has_one_length_and_fits_into_an_address(payload: bytes) -> None:
    token = token_of(payload)
    assert len(token) == TOKEN_LENGTH
    assert set(token) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


def test_a_payload_that_would_show_by_its_length_is_refused() -> None:
    with pytest.raises(PayloadTooLong):
        token_of(bytes(PAYLOAD_LIMIT + 1))


@pytest.mark.parametrize("age", [0, 7199, 7200, -300])
def test_a_young_token_opens(age: int) -> None:
    assert opened(token_of(), now=NOW + age) == b"here"


@pytest.mark.parametrize("age", [7201, 10**9, -301, -NOW])
def test_a_token_past_its_time_or_from_far_ahead_has_expired(age: int) -> None:
    with pytest.raises(TokenExpired):
        opened(token_of(), now=NOW + age)


def test_a_token_for_another_purpose_or_under_another_key_is_refused() -> None:
    with pytest.raises(TokenInvalid):
        opened(token_of(purpose="report"))
    with pytest.raises(TokenInvalid):
        opened(token_of(), key=bytes(32))
    with pytest.raises(TokenInvalid):
        opened(make_token(b"", key=KEY, purpose="ab", now=NOW, nonce=NONCE), purpose="a")


def test_no_single_changed_bit_opens() -> None:
    raw = base64.urlsafe_b64decode(token_of())
    for place in range(len(raw) * 8):
        changed = bytearray(raw)
        changed[place // 8] ^= 1 << place % 8
        with pytest.raises(TokenInvalid):
            opened(base64.urlsafe_b64encode(changed).decode())


@given(st.integers(0, TOKEN_LENGTH - 1), st.characters())
def test_a_token_has_one_spelling(place: int, letter: str) -> None:
    token = token_of()
    changed = token[:place] + letter + token[place + 1 :]
    if changed != token:
        with pytest.raises(TokenInvalid):
            opened(changed)


@given(st.text() | st.binary(min_size=384, max_size=384).map(lambda raw: base64.urlsafe_b64encode(raw).decode()))
def test_nothing_invented_opens_or_breaks_anything(token: str) -> None:
    with pytest.raises(TokenInvalid):
        opened(token)


NO_TOKENS = [
    "", "A" * 511, "A" * 513, "A" * 511 + "\n", "A" * 512 + "\n", "A" * 511 + "=", "\ud800" * 512, "٣" * 512,
    "A" * 100_000,
]  # fmt: skip


@pytest.mark.parametrize("token", NO_TOKENS, ids=range(len(NO_TOKENS)))
def test_what_is_no_token_is_refused(token: str) -> None:
    with pytest.raises(TokenInvalid):
        opened(token)


def test_a_token_tells_nothing_of_what_is_in_it() -> None:
    one = make_token(b"same words" * 10, key=KEY, purpose="triage", now=NOW, nonce=b"first nonce.")
    other = make_token(b"same words" * 10, key=KEY, purpose="triage", now=NOW, nonce=b"other nonce.")
    same = sum(a == b for a, b in zip(one, other, strict=True))
    assert same < 60
    assert b"same" not in base64.urlsafe_b64decode(one)
