"""Lists and queries to search, and the judge: every query compared with every entry."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from nightlight.pure.matching import index as searched
from nightlight.pure.matching.index import Index, build_base, no_rows, reordered
from nightlight.pure.matching.layout import WIDE, order_of_bits
from nightlight.pure.matching.matches import Matches, Want
from nightlight.pure.matching.pdq import pdq
from tests.frontend.fingerprints.pictures import sample

Rows = NDArray[np.uint8]
WAYS = ("by query", "by bucket", "by bucket, some at once")
"""In what order queries are searched: as they came; by the order of buckets; by that, a few at a time."""
CROPPED = ("brick.png", "chelsea.png", "coffee.png", "grass.png", "gravel.png", "moon.png", "rocket.jpg", "text.png")


def random_rows(seed: int, rows: int) -> Rows:
    """Return fingerprints that have nothing to do with each other."""
    return np.random.default_rng(seed).integers(0, 256, (rows, 32), np.uint8)


def turned_over(row: Rows, bits: Any) -> Rows:
    """Return a fingerprint with these bits turned over."""
    changed = row.copy()
    for bit in bits:
        changed[bit // 8] ^= 1 << (bit % 8)
    return changed


def near_copies(seed: int, rows: Rows, number: int, furthest: int) -> Rows:
    """Return fingerprints some bits away from those of a list."""
    random = np.random.default_rng(seed)
    distances = random.integers(0, furthest + 1, (number, 1))
    differing = random.permuted(np.tile(np.arange(256), (number, 1)), axis=1) < distances
    return rows[random.integers(0, len(rows), number)] ^ np.packbits(differing, axis=1)


def spread_over_chunks(row: Rows, widths: tuple[int, ...], distance: int, seed: int) -> Rows:
    """Return a fingerprint so far from a list's that each chunk differs as evenly as it can: the hardest to find."""
    random = np.random.default_rng(seed)
    where = {place: bit for bit, place in enumerate(order_of_bits())}
    chunks, begin = [], 0
    for width in widths:
        chunks.append(list(random.permutation(np.arange(begin, begin + width))))
        begin += width
    order, bits = random.permutation(len(chunks)), []
    for turn in range(distance):
        bits.append(where[int(chunks[order[turn % len(chunks)]].pop())])
    return turned_over(row, bits)


def crowded_into_chunks(row: Rows, first: int, distance: int) -> Rows:
    """Return a fingerprint so far from a list's that all differences stand beside each other where chunks are cut."""
    where = {place: bit for bit, place in enumerate(order_of_bits())}
    return turned_over(row, [where[(first + step) % 256] for step in range(distance)])


def crops(number: int) -> Rows:
    """Return fingerprints of crops of pictures that show nobody, each beside one a pixel lower: near each other."""
    random = np.random.default_rng(7)
    pictures = [np.asarray(sample(name).convert("RGB")) for name in CROPPED]
    found: list[bytes] = []
    while len(found) < number:
        picture = pictures[random.integers(len(pictures))]
        size = int(random.integers(64, 129))
        top, left = (int(random.integers(0, whole - size - 1)) for whole in picture.shape[:2])
        for shift in (0, 1):
            made = pdq(np.ascontiguousarray(picture[top + shift : top + shift + size, left : left + size]))
            if made.quality >= 50:
                found.append(made.bits)
    return np.frombuffer(b"".join(found[:number]), np.uint8).reshape(-1, 32)


@contextmanager
def searching(way: str) -> Iterator[None]:
    """Let many queries be searched in one of the `WAYS`, however few they are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(searched, "_SORTED_FROM", 1 << 30 if way == "by query" else 1)
        if way == "by bucket, some at once":
            patch.setattr(searched, "_AT_ONCE", 7)
        yield


def judged(rows: Rows, queries: Rows, within: int, want: Want = "all", removed: Any = ()) -> Matches:
    """Return what has to be found, by comparing with every entry and sorting in Python's own words."""
    gone = set(removed)
    found = []
    for query, bits in enumerate(queries.view(np.uint64)):
        distances = np.bitwise_count(rows.view(np.uint64) ^ bits).sum(axis=1, dtype=np.int64)
        near = [(int(distances[entry]), int(entry)) for entry in np.flatnonzero(distances <= within)]
        near = sorted(pair for pair in near if pair[1] not in gone)
        if want == "first":
            near = sorted(near, key=lambda pair: pair[1])
        found += [(query, entry, distance) for distance, entry in (near if want == "all" else near[:1])]
    table = np.array(found, np.int64).reshape(-1, 3)
    return Matches(table[:, 0], table[:, 1], table[:, 2].astype(np.int16))


def same(one: Matches, other: Matches) -> bool:
    """Return whether two answers are the same, to the last number and their order."""
    pairs = [(getattr(one, field), getattr(other, field)) for field in ("query", "entry", "distance")]
    return all(np.array_equal(here, there) and here.dtype == there.dtype for here, there in pairs)


def wide(rows: Rows) -> Index:
    """Return an index in the layout for memory with the wide chunks that only long lists get."""
    return Index(build_base(reordered(rows), "memory", 2, WIDE), no_rows(), None, "memory")
