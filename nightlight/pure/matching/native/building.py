"""Kernels that make tables: the bits in their order, and for each chunk the entries bucket by bucket."""

from numba import njit

from nightlight.pure.matching.native.comparing import checksum, key_of, permute
from nightlight.pure.matching.native.fields import (
    BLOCK_BITS,
    CHECKS,
    CHUNK_FIELDS,
    HASHES,
    IDS,
    ROWS,
    SECOND_WORD,
    STARTS,
    TABLES,
    THIRD_WORD,
    WIDTH,
    WORD,
)
from nightlight.pure.matching.native.memory import load32, load64, prefetch, store32, store64

_AHEAD = 24
"""How many entries before its turn a fingerprint is asked for: memory answers about so many requests at once."""


def permute_rows(index: int, source: int, target: int, count: int) -> int:
    """Write so many fingerprints with their bits in the index's order."""
    for row in range(count):
        permute(index, source + 32 * row, target + 32 * row)
    return 0


def fill_table(index: int, chunk: int) -> int:
    """Fill a chunk's table from the fingerprints. Its starts have two places more than buckets, all 0.

    Entries are counted two places on, so that placing them, one place on, leaves each bucket's start where it belongs.
    """
    table = load64(index + 8 * TABLES) + 8 * CHUNK_FIELDS * chunk
    rows, hashes = load64(index + 8 * ROWS), load64(index + 8 * HASHES)
    starts, ids = load64(table + 8 * STARTS), load64(table + 8 * IDS)
    for entry in range(rows):
        at = starts + 4 * (key_of(table, hashes + 32 * entry) + 2)
        store32(at, load32(at) + 1)
    total = 0
    for bucket in range((1 << load64(table + 8 * WIDTH)) + 2):
        total += load32(starts + 4 * bucket)
        store32(starts + 4 * bucket, total)
    for entry in range(rows):
        at = starts + 4 * (key_of(table, hashes + 32 * entry) + 1)
        place = load32(at)
        store32(ids + 4 * place, entry)
        store32(at, place + 1)
    if load64(table + 8 * CHECKS) != 0:
        fill_checks(table, rows, hashes)
    return 0


@njit
def fill_checks(table: int, rows: int, hashes: int) -> None:
    """Fill a table's check words: in the order that they are written in, reading fingerprints from all over."""
    ids, checks = load64(table + 8 * IDS), load64(table + 8 * CHECKS)
    starts = load64(table + 8 * STARTS)
    word, second, third = load64(table + 8 * WORD), load64(table + 8 * SECOND_WORD), load64(table + 8 * THIRD_WORD)
    for bucket in range(1 << load64(table + 8 * WIDTH)):
        start, end = load32(starts + 4 * bucket), load32(starts + 4 * bucket + 4)
        apart = 4 * (end - start)
        for place in range(start, end):
            prefetch(hashes + 32 * load32(ids + 4 * min(place + _AHEAD, rows - 1)))
            stored = hashes + 32 * load32(ids + 4 * place)
            at = checks + 12 * start + 4 * (place - start)
            store32(at, load32(stored + word))
            store32(at + apart, load32(stored + second))
            store32(at + 2 * apart, load32(stored + third))


def sum_blocks(begin: int, first: int, count: int, sums: int) -> int:
    """Write the checksums of so many blocks from one on."""
    for block in range(first, first + count):
        store64(sums + 8 * block, checksum(begin + (block << BLOCK_BITS), block))
    return 0


def find_damage(begin: int, first: int, count: int, sums: int) -> int:
    """Return the first of so many blocks that is not as it was written; -1 where all are."""
    for block in range(first, first + count):
        if checksum(begin + (block << BLOCK_BITS), block) != load64(sums + 8 * block):
            return block
    return -1
