"""Fingerprints near another are found as if each had been looked at."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.pure.matching.near import Near
from nightlight.pure.matching.signals import MATCHES_WITHIN, distance


def turned(value: int, bits: list[int]) -> str:
    for bit in bits:
        value ^= 1 << bit
    return f"{value:064x}"


@given(
    st.integers(0, 2**256 - 1),
    st.lists(st.lists(st.integers(0, 255), unique=True, min_size=28, max_size=36), max_size=6),
)
def test_what_is_near_is_found_exactly(value: int, turns: list[list[int]]) -> None:
    values = [turned(value, bits) for bits in turns]
    asked = f"{value:064x}"
    assert Near(values).of(asked) == {each for each in values if distance(each, asked) <= MATCHES_WITHIN}


@pytest.mark.parametrize(("bits", "found"), [(31, True), (32, False)])
def test_the_worst_spread_of_bits_hides_nothing(bits: int, found: bool) -> None:
    # Two bits in each part but the last, which has the rest.
    spread = [part * 16 + place for place in range(2) for part in range(16)][:bits]
    value = random.Random(1).getrandbits(256)  # noqa: S311  # the same one each time
    near = turned(value, spread)
    assert (Near([near]).of(f"{value:064x}") == {near}) is found
