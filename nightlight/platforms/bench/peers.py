"""What our search is measured beside: every entry compared, and the field's own where somebody has installed it.

Each peer answers by its own public call. Every one is exact within 31 bits, so that all have to find the same:
threatexchange's PDQIndex, which HMA uses, what that is made of (faiss), and two that need nothing but numpy or us.
"""

import time
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nightlight.pure.matching.index import Index
from nightlight.pure.matching.layout import furthest
from nightlight.pure.matching.signals import MATCHES_WITHIN

Rows = NDArray[np.uint8]
Pairs = set[tuple[int, int]]
"""Which query matches which entry."""

TUNED = ((11, 23, 2), (12, 21, 2), (13, 19, 2), (16, 16, 1))
"""Chunks, bits of each, and bits turned over, that are exact to 31 bits: the radii and ones sum to 32 at least."""


def installed(package: str) -> bool:
    """Return whether a package that is no dependency is here."""
    return find_spec(package) is not None


def digits(rows: Rows) -> list[str]:
    """Return fingerprints as PDQIndex takes them."""
    return [row.tobytes().hex() for row in rows]


def by_numpy(rows: Rows) -> Callable[[Rows], Pairs]:
    """Return a search that compares each query with every entry, by numpy: slow, and nothing in it can be missed."""
    words = rows.view(np.uint64)

    def search(queries: Rows) -> Pairs:
        found: Pairs = set()
        for number, query in enumerate(np.ascontiguousarray(queries).view(np.uint64)):
            distances = np.bitwise_count(words ^ query).sum(axis=1, dtype=np.int64)
            found |= {(number, int(entry)) for entry in np.flatnonzero(distances <= MATCHES_WITHIN)}
        return found

    return search


def by_every_entry(index: Index, threads: int) -> Callable[[Rows], Pairs]:
    """Return a search by our own compiled code that compares each query with every entry."""
    above = furthest(index.base.widths) + 1

    def search(queries: Rows) -> Pairs:
        found = index.search(queries, within=above, threads=threads)
        near = found.distance <= MATCHES_WITHIN
        return set(zip(found.query[near].tolist(), found.entry[near].tolist(), strict=True))

    return search


class Meta:
    """A PDQIndex. Its processor time of making is `built`: hexadecimal digits, its only input, are made before."""

    def __init__(self, rows: Rows) -> None:
        """Build it from a list."""
        from threatexchange.signal_type.pdq.pdq_index import PDQIndex

        entries = list(zip(digits(rows), range(len(rows)), strict=True))
        begun, clock = time.process_time(), time.perf_counter()
        self._index: Any = PDQIndex(entries)
        self.built, self.built_clock = time.process_time() - begun, time.perf_counter() - clock

    def one_by_one(self, queries: Rows) -> Pairs:
        """Query each through the public call."""
        found: Pairs = set()
        for number, query in enumerate(digits(queries)):
            found.update((number, match.metadata) for match in self._index.query(query))
        return found

    def bare(self, queries: Rows) -> None:
        """Query each without the wrapper: the same index of faiss, and bytes instead of digits."""
        index: Any = self._index.index
        index.mih_index.nflip = MATCHES_WITHIN // index.mih_index.nhash
        for number in range(len(queries)):
            index.faiss_index.range_search(queries[number : number + 1], MATCHES_WITHIN + 1)

    def at_once(self, queries: Rows) -> Any:
        """Query all by what stands under the public call, which takes several."""
        return self._index.index.search_with_distance_in_result(digits(queries), MATCHES_WITHIN)


class Faiss:
    """An IndexBinaryMultiHash without Meta's wrapper."""

    def __init__(self, rows: Rows, chunks: int, bits: int, flips: int) -> None:
        """Build it from a list."""
        import faiss

        self._index = faiss.IndexBinaryMultiHash(256, chunks, bits)
        self._index.add(rows)
        self._index.nflip = flips

    def one_by_one(self, queries: Rows) -> Pairs:
        """Query each by faiss's call."""
        found: Pairs = set()
        for number in range(len(queries)):
            entries = self._index.range_search(queries[number : number + 1], MATCHES_WITHIN + 1)[2]
            found.update((number, int(entry)) for entry in entries)
        return found

    def at_once(self, queries: Rows) -> None:
        """Query all in a call."""
        self._index.range_search(queries, MATCHES_WITHIN + 1)


def use_threads(number: int) -> None:
    """Have faiss use so many threads: one is best for single queries, which it can't divide."""
    import faiss

    faiss.omp_set_num_threads(number)
