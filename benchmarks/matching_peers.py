"""The field's own search, through its own calls: threatexchange's PDQIndex, which HMA uses, and what it is made of."""

import time
from collections.abc import Callable
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray
from threatexchange.signal_type.pdq.pdq_index import PDQIndex

Rows = NDArray[np.uint8]
TUNED = ((11, 23, 2), (12, 21, 2), (13, 19, 2), (16, 16, 1))
"""Chunks, bits of each, and bits turned over, that are exact to 31 bits: the radii and ones sum to 32 at least."""


def cpu_rate(work: Callable[[Rows], object], queries: Rows, times: int = 3) -> float:
    """Return the most queries for a second of one processor's time, of some runs over different queries."""
    parts = np.array_split(queries, times)
    return max(len(part) / _took(time.process_time, work, part) for part in parts)


def wall_rate(work: Callable[[Rows], object], queries: Rows, times: int = 3) -> float:
    """Return the most queries for a second of the clock."""
    return max(len(part) / _took(time.perf_counter, work, part) for part in np.array_split(queries, times))


def _took(clock: Callable[[], float], work: Callable[[Rows], object], queries: Rows) -> float:
    begun = clock()
    work(queries)
    return clock() - begun


def digits(rows: Rows) -> list[str]:
    """Return fingerprints as PDQIndex takes them."""
    return [row.tobytes().hex() for row in rows]


class Meta:
    """A PDQIndex. Its processor time of making is `built`: hexadecimal digits, its only input, are made before."""

    def __init__(self, rows: Rows) -> None:
        """Build it from a list."""
        entries = list(zip(digits(rows), range(len(rows)), strict=True))
        begun, clock = time.process_time(), time.perf_counter()
        self._index: PDQIndex[int] = PDQIndex(entries)
        self.built, self.built_clock = time.process_time() - begun, time.perf_counter() - clock

    def one_by_one(self, queries: Rows) -> list[tuple[int, int]]:
        """Query each through the public call."""
        found = []
        for number, query in enumerate(digits(queries)):
            found += [(number, match.metadata) for match in self._index.query(query)]
        return found

    def bare(self, queries: Rows) -> None:
        """Query each without the wrapper: the same index of faiss, and bytes instead of digits."""
        index: Any = self._index.index
        index.mih_index.nflip = 31 // index.mih_index.nhash
        for number in range(len(queries)):
            index.faiss_index.range_search(queries[number : number + 1], 32)

    def at_once(self, queries: Rows) -> object:
        """Query all by what stands under the public call, which takes several."""
        return self._index.index.search_with_distance_in_result(digits(queries), 31)


class Faiss:
    """An IndexBinaryMultiHash without Meta's wrapper."""

    def __init__(self, rows: Rows, chunks: int, bits: int, flips: int) -> None:
        """Build it from a list."""
        self._index = faiss.IndexBinaryMultiHash(256, chunks, bits)
        self._index.add(rows)
        self._index.nflip = flips

    def one_by_one(self, queries: Rows) -> None:
        """Query each by faiss's call."""
        for number in range(len(queries)):
            self._index.range_search(queries[number : number + 1], 32)

    def at_once(self, queries: Rows) -> None:
        """Query all in a call."""
        self._index.range_search(queries, 32)


def use_threads(number: int) -> None:
    """Have faiss use so many threads: one is best for single queries, which it can't divide."""
    faiss.omp_set_num_threads(number)
