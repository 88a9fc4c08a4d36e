"""Kernels for many queries at once: chunk by chunk, bucket by bucket, so that each bucket comes from memory once.

Queries have the index's order of bits already.
"""

from numba import njit

from nightlight.pure.matching.native.buckets import copy_words, scan_bucket, settle
from nightlight.pure.matching.native.comparing import begin, buckets_within, key_of, radius_of, sound
from nightlight.pure.matching.native.fields import (
    CHECKS,
    CHUNK_FIELDS,
    CHUNKS,
    DAMAGED,
    FOUND,
    MASKS,
    SCRATCH,
    STARTS,
    TABLES,
    WIDTH,
    WORDS_AT,
)
from nightlight.pure.matching.native.memory import load32, load64, store32
from nightlight.pure.matching.native.searching import scan_added


def search_chunk(index: int, matches: int, queries: int, count: int, chunk: int, within: int, turns: int) -> int:
    """Report what one chunk finds. Return how many matches there are, or DAMAGED.

    `turns` has 32 bits for each bucket and two more, and then for each query as many as a key has neighbours.
    """
    table = load64(index + 8 * TABLES) + 8 * CHUNK_FIELDS * chunk
    width = load64(table + 8 * WIDTH)
    probes = buckets_within(width, radius_of(chunk, load64(index + 8 * CHUNKS), within))
    waiting = turns + 4 * ((1 << width) + 2)
    queue(table, queries, count, probes, turns, waiting, width)
    begin(matches)
    for bucket in range(1 << width):
        first, last = load32(turns + 4 * bucket), load32(turns + 4 * bucket + 4)
        if first != last and not serve(index, matches, table, chunk, queries, bucket, waiting, first, last, within):
            return DAMAGED
    return load64(matches + 8 * FOUND) if settle(index, matches, chunk, table, within) else DAMAGED


def search_added(index: int, matches: int, queries: int, count: int, within: int) -> int:
    """Report what is near among what is in no table. Return how many matches there are."""
    begin(matches)
    for query in range(count):
        scan_added(index, matches, query, queries + 32 * query, within)
    return load64(matches + 8 * FOUND)


@njit
def queue(table: int, queries: int, count: int, probes: int, turns: int, waiting: int, width: int) -> None:
    """Write for each bucket which queries look into it."""
    masks = load64(table + 8 * MASKS)
    for bucket in range((1 << width) + 2):
        store32(turns + 4 * bucket, 0)
    for query in range(count):
        key = key_of(table, queries + 32 * query)
        for probe in range(probes):
            at = turns + 4 * ((key ^ load32(masks + 4 * probe)) + 2)
            store32(at, load32(at) + 1)
    total = 0
    for bucket in range((1 << width) + 2):
        total += load32(turns + 4 * bucket)
        store32(turns + 4 * bucket, total)
    for query in range(count):
        key = key_of(table, queries + 32 * query)
        for probe in range(probes):
            at = turns + 4 * ((key ^ load32(masks + 4 * probe)) + 1)
            place = load32(at)
            store32(waiting + 4 * place, query)
            store32(at, place + 1)


@njit
def serve(
    index: int, matches: int, table: int, chunk: int, queries: int, bucket: int, waiting: int, first: int, last: int,
    within: int,
) -> bool:  # fmt: skip
    """Look into one bucket for all queries that wait for it."""
    at, checks = load64(table + 8 * STARTS) + 4 * bucket, load64(table + 8 * CHECKS)
    if not sound(index, at, 8):
        return False
    start, end = load32(at), load32(at + 4)
    if start == end:
        return True
    if not sound(index, checks + 12 * start, 12 * (end - start)):
        return False
    words = load64(matches + 8 * SCRATCH) + WORDS_AT
    for turn in range(first, last):
        query = load32(waiting + 4 * turn)
        bits = queries + 32 * query
        copy_words(table, bits, words)
        if not scan_bucket(index, matches, table, chunk, start, end, words, query, bits, within):
            return False
    return True
