"""The kernel for many queries at once: chunk by chunk, in the order of the buckets, so that each is read once from memory."""

from numba import njit

from nightlight.pure.matching.native.comparing import buckets_within, consider, key_of, radius_of, sound
from nightlight.pure.matching.native.fields import (
    CHECKS,
    CHUNK_FIELDS,
    CHUNKS,
    IDS,
    MASKS,
    OTHER_WORD,
    SCRATCH,
    STARTS,
    TABLES,
    WIDTH,
    WORD,
)
from nightlight.pure.matching.native.memory import load32, load64, lowest, near_of_eight, store32
from nightlight.pure.matching.native.searching import scan_added


def search_chunk(index: int, matches: int, queries: int, count: int, chunk: int, within: int, turns: int) -> int:
    """Report what one chunk finds for queries in the index's order of bits. Return how many matches there are, or -1.

    `turns` has 32 bits for each bucket and two more, and then for each query as many as a key has neighbours.
    """
    table = load64(index + 8 * TABLES) + 8 * CHUNK_FIELDS * chunk
    width = load64(table + 8 * WIDTH)
    probes = buckets_within(width, radius_of(chunk, load64(index + 8 * CHUNKS), within))
    waiting = turns + 4 * ((1 << width) + 2)
    queue(table, queries, count, probes, turns, waiting, width)
    found = 0
    for bucket in range(1 << width):
        first, last = load32(turns + 4 * bucket), load32(turns + 4 * bucket + 4)
        if first == last:
            continue
        found = search_bucket(index, matches, found, chunk, queries, bucket, waiting, first, last, within)
        if found < 0:
            return -1
    return found


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
def search_bucket(
    index: int, matches: int, found: int, chunk: int, queries: int, bucket: int, waiting: int, first: int, last: int,
    within: int,
) -> int:  # fmt: skip
    """Compare one bucket's entries with the queries that wait for it."""
    table = load64(index + 8 * TABLES) + 8 * CHUNK_FIELDS * chunk
    at = load64(table + 8 * STARTS) + 4 * bucket
    if not sound(index, at, 8):
        return -1
    start, end = load32(at), load32(at + 4)
    if start == end:
        return found
    checks, ids = load64(table + 8 * CHECKS), load64(table + 8 * IDS)
    word, other_word = load64(table + 8 * WORD), load64(table + 8 * OTHER_WORD)
    lowest_group, highest_group = start >> 3, (end - 1) >> 3
    if not sound(index, checks + (lowest_group << 7), (highest_group - lowest_group + 1) << 7):
        return -1
    difference = load64(matches + 8 * SCRATCH)
    for turn in range(first, last):
        query = load32(waiting + 4 * turn)
        bits = queries + 32 * query
        one, other = load64(bits + word), load64(bits + other_word)
        for group in range(lowest_group, highest_group + 1):
            near = near_of_eight(checks + (group << 7), one, other, within)
            while near != 0:
                place = (group << 3) + lowest(near)
                near &= near - 1
                if start <= place < end:
                    if not sound(index, ids + 4 * place, 4):
                        return -1
                    entry = load32(ids + 4 * place)
                    found = consider(index, matches, found, chunk, query, bits, entry, difference, within)
                    if found < 0:
                        return -1
    return found


def search_added(index: int, matches: int, queries: int, count: int, within: int) -> int:
    """Report what is near among what is in no table, for queries in the index's order of bits."""
    found = 0
    for query in range(count):
        found = scan_added(index, matches, found, query, queries + 32 * query, within)
    return found
