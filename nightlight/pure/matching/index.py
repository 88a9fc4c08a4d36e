"""The fingerprints of a list, and every one of them that is near a query. Pure.

Promises that nothing within reach is missed and nothing else is found, whatever the list. An index never changes: `add`
and `remove` return another one beside it, which shares what is the same, so that whoever searches the old one goes on.
An entry keeps its number for good: that of a removed one is not given again.
"""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nightlight.pure.matching.matches import Matches, Want, ordered
from nightlight.pure.matching.signals import MATCHES_WITHIN

Layout = Literal["throughput", "memory"]
BYTES = 32
"""How long a PDQ fingerprint is."""


class Index:
    """A list of PDQ fingerprints that can be searched."""

    def __init__(self, hashes: NDArray[np.uint8], removed: NDArray[np.bool_], layout: Layout) -> None:
        """Take what the list consists of; `build` is the way in."""
        self._hashes, self._removed, self.layout = hashes, removed, layout

    @classmethod
    def build(cls, hashes: NDArray[np.uint8], *, layout: Layout = "throughput", threads: int | None = None) -> "Index":
        """Return an index of (n, 32) bytes; an entry's number is its row. All cores where `threads` says nothing."""
        rows = as_rows(hashes)
        return cls(rows.copy(), np.zeros(len(rows), np.bool_), layout)

    def __len__(self) -> int:
        """Return how many entries can be found."""
        return self.entries - int(self._removed.sum())

    @property
    def entries(self) -> int:
        """How many numbers have been given, removed entries' included: the next one added gets this number."""
        return len(self._hashes)

    def add(self, hashes: NDArray[np.uint8]) -> "Index":
        """Return an index that has these as well, numbered on from `entries`."""
        rows = as_rows(hashes)
        removed = np.concatenate([self._removed, np.zeros(len(rows), np.bool_)])
        return Index(np.concatenate([self._hashes, rows]), removed, self.layout)

    def remove(self, entries: NDArray[np.int64]) -> "Index":
        """Return an index that finds these no more; removing one twice changes nothing. Raises IndexError."""
        removed = self._removed.copy()
        removed[entries] = True
        return Index(self._hashes, removed, self.layout)

    def search(
        self,
        queries: NDArray[np.uint8],
        *,
        within: int = MATCHES_WITHIN,
        want: Want = "all",
        threads: int | None = None,
    ) -> Matches:
        """Return the entries at most `within` bits from each of (n, 32) bytes."""
        rows = as_rows(queries).view(np.uint64)
        stored = self._hashes.view(np.uint64)
        found = []
        for number, query in enumerate(rows):
            distances = np.bitwise_count(stored ^ query).sum(axis=1, dtype=np.int16)
            entries = np.flatnonzero((distances <= within) & ~self._removed)
            found.append((np.full(len(entries), number, np.int64), entries, distances[entries]))
        if not found:
            return Matches(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.int16))
        query, entry, distance = (np.concatenate(parts) for parts in zip(*found, strict=True))
        return ordered(query, entry, distance, want)

    def search_one(self, query: NDArray[np.uint8], *, within: int = MATCHES_WITHIN, want: Want = "all") -> Matches:
        """Return the entries near one fingerprint of 32 bytes: the quick way for a single one."""
        return self.search(query.reshape(1, BYTES), within=within, want=want)


def as_rows(hashes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return fingerprints as rows that lie one after the other in memory. Raises ValueError."""
    if hashes.dtype != np.uint8 or hashes.ndim != 2 or hashes.shape[1] != BYTES:
        raise ValueError(f"fingerprints are (n, {BYTES}) bytes, not {hashes.shape} of {hashes.dtype}")
    return np.ascontiguousarray(hashes)
