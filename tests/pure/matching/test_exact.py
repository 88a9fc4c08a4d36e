"""Exact fingerprints are found bit for bit, each entry that has one, and nothing that only begins the same."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightlight.pure.matching.exact import ExactSet

FEW = st.binary(min_size=1, max_size=1).map(lambda byte: byte * 8)
VALUES = st.lists(st.tuples(FEW, FEW).map(b"".join), max_size=40)


def rows(values: list[bytes]) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    return np.frombuffer(b"".join(values), np.uint8).reshape(len(values), 16)


@given(VALUES, VALUES)
def test_every_entry_that_is_the_same_is_found_and_no_other(stored: list[bytes], queries: list[bytes]) -> None:
    queries += [value[:8] + bytes(8) for value in stored[:3]] + stored[:3]
    query, entry = ExactSet.build(rows(stored)).find(rows(queries))
    pairs = [(a, b) for a, wanted in enumerate(queries) for b, value in enumerate(stored) if wanted == value]
    assert list(zip(query.tolist(), entry.tolist(), strict=True)) == pairs


def test_fingerprints_of_another_length_are_refused() -> None:
    with pytest.raises(ValueError, match="16 bytes, not 32"):
        ExactSet.build(rows([bytes(16)])).find(np.zeros((1, 32), np.uint8))
    with pytest.raises(ValueError, match="exact fingerprints are"):
        ExactSet.build(np.zeros((1, 20), np.uint8))
