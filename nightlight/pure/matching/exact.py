"""Exact fingerprints (MD5, SHA-256): which of a list are those of a query, bit for bit. Pure."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_KEY = 8
"""How many bytes are compared as one number; the rest only where they are the same."""


@dataclass(frozen=True)
class ExactSet:
    """Fingerprints in the order of their bytes, and which entry each is."""

    values: NDArray[np.uint8]
    keys: NDArray[np.uint64]
    entries: NDArray[np.uint32]

    @classmethod
    def build(cls, values: NDArray[np.uint8]) -> "ExactSet":
        """Return the set of (n, 16) or (n, 32) bytes; an entry's number is its row. Raises ValueError."""
        rows = _as_rows(values)
        keys = _keys(rows)
        order = np.argsort(keys, kind="stable")
        return cls(rows[order], keys[order], order.astype(np.uint32))

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.values)

    def find(self, queries: NDArray[np.uint8]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return pairs of a query's row and an entry that is the same, ordered. Raises ValueError."""
        rows = _as_rows(queries)
        if rows.shape[1] != self.values.shape[1]:
            raise ValueError(f"these fingerprints have {self.values.shape[1]} bytes, not {rows.shape[1]}")
        wanted = _keys(rows)
        first, last = np.searchsorted(self.keys, wanted, "left"), np.searchsorted(self.keys, wanted, "right")
        counts = last - first
        query = np.repeat(np.arange(len(rows)), counts)
        place = np.arange(counts.sum()) + np.repeat(first - np.cumsum(counts) + counts, counts)
        same = (self.values[place] == rows[query]).all(axis=1)
        query, entry = query[same], self.entries[place[same]].astype(np.int64)
        order = np.lexsort((entry, query))
        return query[order], entry[order]


def _as_rows(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    if values.dtype != np.uint8 or values.ndim != 2 or values.shape[1] not in (16, 32):
        raise ValueError(f"exact fingerprints are (n, 16) or (n, 32) bytes, not {values.shape} of {values.dtype}")
    return np.ascontiguousarray(values)


def _keys(rows: NDArray[np.uint8]) -> NDArray[np.uint64]:
    return np.ascontiguousarray(rows[:, :_KEY]).view(">u8").astype(np.uint64).reshape(len(rows))
