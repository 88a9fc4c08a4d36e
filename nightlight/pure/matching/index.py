"""The fingerprints of a list, and every one of them that is near a query. Pure.

Promises that nothing within reach is missed and nothing else is found, whatever the list. An index never changes: `add`
and `remove` return another one beside it, which shares what is the same, so that whoever searches the old one goes on.
An entry keeps its number for good: that of a removed one is not given again. Any number of threads may search at once.
"""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
from numpy.typing import NDArray

from nightlight.pure.matching.finding import NOTHING, IndexDamaged, OneQuery, Search, checked, cores, run_all
from nightlight.pure.matching.layout import (
    BYTES,
    Base,
    Described,
    Layout,
    Verified,
    empty_base,
    furthest,
    widths_for,
)
from nightlight.pure.matching.matches import Matches, Want, ordered
from nightlight.pure.matching.native.loading import kernel
from nightlight.pure.matching.signals import MATCHES_WITHIN

__all__ = ["Index", "Layout", "Matches", "Want"]

_SORTED_FROM = 1000
"""From how many queries on it pays to go by the order of buckets instead of the order of queries."""
_AT_ONCE = 1 << 16
"""How many queries go by the order of buckets at once: their fingerprints should stay in the second cache."""
_one = OneQuery()


class Index:
    """A list of PDQ fingerprints that can be searched."""

    def __init__(
        self,
        base: Base,
        added: NDArray[np.uint8],
        removed: NDArray[np.uint8] | None,
        layout: Layout,
        verified: Verified | None = None,
    ) -> None:
        """Take the parts of an index; `build` and `open_index` are the ways in.

        Fingerprints have the order of bits of `layout.py`. `removed` has a bit for each entry; None where all are
        there.
        """
        self.base, self.added, self.removed, self.layout, self.verified = base, added, removed, layout, verified
        self._described = Described(base, added, removed, verified)
        self._address = self._described.address
        self._search = kernel("search_buckets")
        self._furthest = furthest(base.widths)

    @classmethod
    def build(cls, hashes: NDArray[np.uint8], *, layout: Layout = "throughput", threads: int | None = None) -> "Index":
        """Return an index of (n, 32) bytes; an entry's number is its row. All cores where `threads` says nothing."""
        return cls(build_base(reordered(as_rows(hashes)), layout, threads or cores()), no_rows(), None, layout)

    def __len__(self) -> int:
        """Return how many entries can be found."""
        return self.entries - (int(np.bitwise_count(self.removed).sum()) if self.removed is not None else 0)

    @property
    def entries(self) -> int:
        """How many numbers have been given, removed entries' included: the next one added gets this number."""
        return self.base.rows + len(self.added)

    def add(self, hashes: NDArray[np.uint8]) -> "Index":
        """Return an index that has these as well, numbered on from `entries`.

        They are in no table: each query is compared with every one, until `merged`. Meant for thousands, not millions.
        """
        return self.add_reordered(reordered(as_rows(hashes)))

    def add_reordered(self, bits: NDArray[np.uint8]) -> "Index":
        """Add fingerprints that have the order of bits of `layout.py` already."""
        if not len(bits):
            return self
        added = np.concatenate([self.added, bits])
        removed = self.removed
        if removed is not None:
            removed = np.pad(removed, (0, (self.base.rows + len(added) + 7) // 8 - len(removed)))
        return Index(self.base, added, removed, self.layout, self.verified)

    def remove(self, entries: NDArray[np.int64]) -> "Index":
        """Return an index that finds these no more; removing one twice changes nothing. Raises IndexError."""
        wanted = np.asarray(entries, np.int64)
        if not len(wanted):
            return self
        if not (wanted.min() >= 0 and wanted.max() < self.entries):
            raise IndexError(f"an index of {self.entries} entries has no other numbers than those from 0")
        removed = np.zeros((self.entries + 7) // 8, np.uint8) if self.removed is None else self.removed.copy()
        np.bitwise_or.at(removed, wanted >> 3, np.left_shift(1, wanted & 7).astype(np.uint8))
        return Index(self.base, self.added, removed, self.layout, self.verified)

    def verify(self, *, threads: int | None = None) -> None:
        """Compare the whole file that the index was opened from with its checksums. Raises IndexDamaged."""
        if self.verified is None:
            return
        begin, sums = int(self.verified.file.ctypes.data), int(self.verified.sums.ctypes.data)
        find, last = kernel("find_damage"), len(self.verified.sums)
        with ThreadPoolExecutor(threads or cores()) as pool:
            found = pool.map(lambda first: find(begin, first, min(256, last - first), sums), range(1, last, 256))
            if any(block != -1 for block in found):
                raise IndexDamaged("the index's file is damaged: build it again")
        self.verified.blocks[:] = 1

    def merged(self, *, threads: int | None = None) -> "Index":
        """Return an index that finds the same and has all of it in tables. Nothing is left of removed fingerprints.

        A removed entry's number stays taken: its row holds noise, spread over the buckets, that no query is told of.
        """
        self.verify()
        hashes = np.concatenate([self.base.hashes, self.added])
        if self.removed is not None:
            gone = np.flatnonzero(np.unpackbits(self.removed, count=self.entries, bitorder="little"))
            hashes[gone] = np.random.default_rng(0).integers(0, 256, (len(gone), BYTES), np.uint8)
        return Index(build_base(hashes, self.layout, threads or cores()), no_rows(), self.removed, self.layout)

    def search(
        self,
        queries: NDArray[np.uint8],
        *,
        within: int = MATCHES_WITHIN,
        want: Want = "all",
        threads: int | None = None,
    ) -> Matches:
        """Return the entries at most `within` bits from each of (n, 32) bytes.

        To 31 bits by the tables of either layout, to 47 by those with even chunks, more slowly; above by comparing with
        every entry. Raises IndexDamaged if the file that the index was opened from isn't what was written.
        """
        rows = as_rows(queries)
        if within < 0 or not len(rows) or not self.entries:
            return NOTHING
        workers = threads or cores()
        if self.layout == "throughput" and len(rows) >= _SORTED_FROM and within <= self._furthest:
            searches, numbers = self._by_bucket(rows, within)
        else:
            searches, numbers = self._by_query(rows, within, workers)
        parts = run_all(searches, max(1024, len(rows) // len(searches)), workers)
        query = np.concatenate([part[0].astype(np.int64) + first for part, first in zip(parts, numbers, strict=True)])
        entry, distance = (np.concatenate([part[field] for part in parts]) for field in (1, 2))
        return ordered(query, entry, distance, want)

    def search_one(self, query: NDArray[np.uint8], *, within: int = MATCHES_WITHIN, want: Want = "all") -> Matches:
        """Return the entries near one fingerprint of 32 bytes: the quick way for one. As `search` otherwise."""
        if query.dtype != np.uint8 or query.shape != (BYTES,):
            raise ValueError(f"a fingerprint is {BYTES} bytes, not {query.shape} of {query.dtype}")
        if not 0 <= within <= self._furthest:
            return self.search(query.reshape(1, BYTES), within=within, want=want, threads=1)
        _one.query[:] = query
        room = _one.room
        number = checked(self._search(self._address, room.address, _one.address, 0, 1, within))
        if number == 0:
            return NOTHING
        if number > room.size:
            return self.search(query.reshape(1, BYTES), within=within, want=want, threads=1)
        entry, distance = room.entry[:number].copy(), room.distance[:number].copy()
        found = np.zeros(number, np.int64)
        return Matches(found, entry, distance) if number == 1 else ordered(found, entry, distance, want)

    def _by_query(self, rows: NDArray[np.uint8], within: int, workers: int) -> tuple[list[Search], list[int]]:
        search = self._search if within <= self._furthest else kernel("search_rows")
        within = min(within, 8 * BYTES)
        at = int(rows.ctypes.data)
        step = max(16, -(-len(rows) // (4 * workers)))
        return [
            partial(_swapped, search, self._address, at, first, min(step, len(rows) - first), within)
            for first in range(0, len(rows), step)
        ], [0] * -(-len(rows) // step)

    def _by_bucket(self, rows: NDArray[np.uint8], within: int) -> tuple[list[Search], list[int]]:
        searches: list[Search] = []
        numbers = []
        for first in range(0, len(rows), _AT_ONCE):
            bits = reordered(rows[first : first + _AT_ONCE])
            chunks = range(min(len(self.base.widths), within + 1))
            searches += [partial(_search_chunk, self._described, bits, chunk, within) for chunk in chunks]
            searches.append(partial(_search_added, self._described, bits, within))
            numbers += [first] * (len(chunks) + 1)
        return searches, numbers


def _swapped(search: Search, index: int, queries: int, first: int, count: int, within: int, room: int) -> int:
    return search(index, room, queries, first, count, within)  # type: ignore[call-arg]  # a kernel's own order


def _search_chunk(index: Described, bits: NDArray[np.uint8], chunk: int, within: int, room: int) -> int:
    probes = 1 if within < 16 else 17 if within < 32 else 137
    turns = np.empty((1 << 16) + 2 + probes * len(bits), np.uint32)
    at = int(bits.ctypes.data), len(bits), chunk, within, int(turns.ctypes.data)
    return kernel("search_chunk")(index.address, room, *at)


def _search_added(index: Described, bits: NDArray[np.uint8], within: int, room: int) -> int:
    return kernel("search_added")(index.address, room, int(bits.ctypes.data), len(bits), within)


def build_base(hashes: NDArray[np.uint8], layout: Layout, threads: int, widths: tuple[int, ...] | None = None) -> Base:
    """Return the base of fingerprints with their bits reordered; its chunks' widths suit how many they are."""
    base = empty_base(hashes, widths or widths_for(len(hashes), layout), checks=layout == "throughput")
    described = Described(base, no_rows(), None)
    fill = kernel("fill_table")
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(lambda chunk: fill(described.address, chunk), range(len(base.tables))))
    return base


def reordered(rows: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return fingerprints with their bits in the order of `layout.py`."""
    bits = np.empty_like(rows)
    described = Described(Base((), no_rows(), ()), no_rows(), None)
    kernel("permute_rows")(described.address, int(rows.ctypes.data), int(bits.ctypes.data), len(rows))
    return bits


def no_rows() -> NDArray[np.uint8]:
    """Return no fingerprints."""
    return np.empty((0, BYTES), np.uint8)


def as_rows(hashes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return fingerprints as rows that lie one after the other in memory. Raises ValueError."""
    if hashes.dtype != np.uint8 or hashes.ndim != 2 or hashes.shape[1] != BYTES:
        raise ValueError(f"fingerprints are (n, {BYTES}) bytes, not {hashes.shape} of {hashes.dtype}")
    return np.ascontiguousarray(hashes)
