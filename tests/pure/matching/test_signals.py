"""One fingerprint has one written form, and nothing else passes for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.pure.matching.signals import LENGTHS, Signal, SignalInvalid, distance, read_signal

PDQ = st.binary(min_size=32, max_size=32).map(bytes.hex)


@given(PDQ)
def test_capital_and_small_letters_are_the_same_fingerprint(value: str) -> None:
    assert read_signal("pdq", value.upper()) == read_signal("pdq", value) == Signal("pdq", value)


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        ("pdq", "ab" * 31, "64 hexadecimal digits, not 62"),
        ("md5", "ab" * 32, "32 hexadecimal digits, not 64"),
        ("sha256", "g" * 64, "hexadecimal digits alone"),
        ("sha256", "\u0661" * 64, "hexadecimal digits alone"),
        ("sha1", "ab" * 20, "one of pdq, md5, sha256"),
        ("", "", "one of"),
    ],
)
def test_what_is_no_fingerprint_is_refused_without_repeating_it(kind: str, value: str, message: str) -> None:
    with pytest.raises(SignalInvalid, match=message) as refused:
        read_signal(kind, value)
    assert not value or value not in str(refused.value)


@given(PDQ, st.sets(st.integers(0, 255)))
def test_a_distance_is_how_many_bits_were_turned_over(value: str, bits: set[int]) -> None:
    other = int(value, 16)
    for bit in bits:
        other ^= 1 << bit
    assert distance(value, f"{other:0{LENGTHS['pdq']}x}") == len(bits)
