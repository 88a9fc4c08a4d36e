"""How a list lies in memory: its bits reordered, cut into chunks, and for each chunk the entries in buckets. Pure.

Multi-index hashing (Norouzi, Punjani and Fleet, 2014): two fingerprints 31 bits apart are at most one bit apart in one
of 16 chunks of 16 bits, and at most two in one of 11 chunks of 23 or 24. So a query looks into the buckets next to its
own and no near entry can be elsewhere.

The bits come in a fixed shuffled order first: neighbouring bits of a picture's fingerprint say much the same, and
chunks of neighbours would fill few buckets and those too full.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nightlight.pure.matching.native import fields
from nightlight.pure.matching.native.fields import LANES

Layout = Literal["throughput", "memory"]
BYTES = 32
"""How long a PDQ fingerprint is."""
BITS = 8 * BYTES

_EVEN = (16,) * 16
WIDE = (24, 24, 24, *(23,) * 8)
_WIDE_FROM = 1 << 21
"""From how many entries wide chunks take less memory and time: their buckets alone take 380 MB."""


@dataclass(frozen=True)
class Table:
    """A chunk's buckets. In the layout for memory there are no check words."""

    starts: NDArray[np.uint32]
    ids: NDArray[np.uint32]
    checks: NDArray[np.uint32] | None


@dataclass(frozen=True)
class Base:
    """The part of an index that never changes: fingerprints with their bits reordered, and their tables."""

    widths: tuple[int, ...]
    hashes: NDArray[np.uint8]
    tables: tuple[Table, ...]

    @property
    def rows(self) -> int:
        """How many entries there are."""
        return len(self.hashes)

    @property
    def size(self) -> int:
        """How many bytes all this takes."""
        parts = [self.hashes.nbytes, *(table.starts.nbytes + table.ids.nbytes for table in self.tables)]
        return sum(parts) + sum(table.checks.nbytes for table in self.tables if table.checks is not None)


def widths_for(rows: int, layout: Layout) -> tuple[int, ...]:
    """Return how many bits each chunk has for so many entries."""
    return WIDE if layout == "memory" and rows >= _WIDE_FROM else _EVEN


def empty_base(hashes: NDArray[np.uint8], widths: tuple[int, ...], *, checks: bool) -> Base:
    """Return a base of fingerprints with their bits reordered, whose tables are still to be filled."""
    rows = len(hashes)
    tables = [
        Table(
            np.zeros((1 << width) + 2, np.uint32),
            np.empty(rows, np.uint32),
            np.empty(3 * rows + LANES, np.uint32) if checks else None,
        )
        for width in widths
    ]
    return Base(widths, hashes, tuple(tables))


@cache
def order_of_bits() -> tuple[int, ...]:
    """Return for each bit where it goes. Shuffled by what can be worked out again in any language, for good."""
    taken = sorted(range(BITS), key=lambda bit: hashlib.sha256(f"bit {bit}".encode()).digest())
    places = [0] * BITS
    for place, bit in enumerate(taken):
        places[bit] = place
    return tuple(places)


@cache
def permutation() -> NDArray[np.uint64]:
    """Return for each half byte (the lower one first) and each of its values the bits that it sets."""
    table = np.zeros((2 * BYTES, 16, BYTES // 8), np.uint64)
    for bit, place in enumerate(order_of_bits()):
        for value in range(16):
            if value >> (bit % 4) & 1:
                table[bit // 4, value, place // 64] |= np.uint64(1 << (place % 64))
    return table


@cache
def neighbours(width: int) -> NDArray[np.uint32]:
    """Return what to turn over in a key: nothing, then each single bit, then each pair."""
    masks = [sum(1 << bit for bit in bits) for flips in range(3) for bits in combinations(range(width), flips)]
    starts = (0, 1, 1 + width)
    ordered = [*masks[:1], *sorted(masks[1 : starts[2]]), *sorted(masks[starts[2] :])]
    return np.array(ordered, np.uint32)


def furthest(widths: Sequence[int]) -> int:
    """Return up to which distance these chunks vouch for every match: two bits around each is as far as we look."""
    return 3 * len(widths) - 1


@dataclass(frozen=True)
class Verified:
    """Where a base lies in a file, and which of its blocks have been compared with their checksums."""

    file: NDArray[np.uint8]
    sums: NDArray[np.uint64]
    blocks: NDArray[np.uint8]


class Described:
    """What kernels are told of an index, and the arrays whose addresses they are told."""

    def __init__(
        self,
        base: Base,
        added: NDArray[np.uint8],
        removed: NDArray[np.uint8] | None,
        verified: Verified | None = None,
    ) -> None:
        """Describe a base, what was added, which entries are removed (a bit each), and what has to be verified."""
        tables = np.zeros((len(base.tables), fields.CHUNK_FIELDS), np.int64)
        begin = 0
        for chunk, (width, table) in enumerate(zip(base.widths, base.tables, strict=True)):
            byte = min(begin // 8, BYTES - 4)
            own = range(begin // 32, (begin + width - 1) // 32 + 1)
            words = [4 * (word % 8) for word in range(own[-1] + 1, own[0] + 8)]
            row = tables[chunk]
            row[fields.KEY_AT], row[fields.KEY_SHIFT], row[fields.KEY_MASK] = byte, begin - 8 * byte, (1 << width) - 1
            row[fields.STARTS], row[fields.IDS] = table.starts.ctypes.data, table.ids.ctypes.data
            row[fields.CHECKS] = table.checks.ctypes.data if table.checks is not None else 0
            row[fields.WORD], row[fields.SECOND_WORD], row[fields.THIRD_WORD] = words[:3]
            row[fields.MASKS], row[fields.WIDTH] = neighbours(width).ctypes.data, width
            begin += width
        about = np.zeros(fields.INDEX_FIELDS, np.int64)
        about[fields.ROWS], about[fields.HASHES] = base.rows, base.hashes.ctypes.data
        about[fields.CHUNKS], about[fields.TABLES] = len(base.tables), tables.ctypes.data
        about[fields.REMOVED] = removed.ctypes.data if removed is not None else 0
        about[fields.ADDED], about[fields.ADDED_COUNT] = added.ctypes.data, len(added)
        about[fields.PERMUTATION] = permutation().ctypes.data
        if verified is not None:
            about[fields.VERIFIED], about[fields.SUMS] = verified.blocks.ctypes.data, verified.sums.ctypes.data
            about[fields.FILE] = verified.file.ctypes.data
        self._kept = (base, added, removed, verified, tables, about)
        self.address = int(about.ctypes.data)
