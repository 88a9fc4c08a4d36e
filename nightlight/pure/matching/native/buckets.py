"""What kernels share that look into buckets: check words first, and what looks near is compared whole a little later.

Later, because the fingerprint itself comes from memory: it is asked for, and the next buckets are looked into
meanwhile.
"""

from numba import njit

from nightlight.pure.matching.native.comparing import consider, sound
from nightlight.pure.matching.native.fields import (
    CHECKS,
    HASHES,
    IDS,
    LANES,
    PENDING,
    PENDING_AT,
    PENDING_MOST,
    SCRATCH,
    SECOND_WORD,
    THIRD_WORD,
    WORD,
)
from nightlight.pure.matching.native.memory import (
    load32,
    load64,
    lowest,
    near_of_sixteen,
    prefetch,
    store32,
    store64,
)


@njit
def copy_words(table: int, bits: int, words: int) -> None:
    """Write the three words of a query that a chunk's check words are compared with."""
    store32(words, load32(bits + load64(table + 8 * WORD)))
    store32(words + 4, load32(bits + load64(table + 8 * SECOND_WORD)))
    store32(words + 8, load32(bits + load64(table + 8 * THIRD_WORD)))


@njit
def scan_bucket(
    index: int,
    matches: int,
    table: int,
    chunk: int,
    start: int,
    end: int,
    words: int,
    query: int,
    bits: int,
    within: int,
) -> bool:
    """Note what looks near in a bucket whose check words are sound. Return False if the file is damaged."""
    at, apart = load64(table + 8 * CHECKS) + 12 * start, 4 * (end - start)
    for place in range(start, end, LANES):
        near = near_of_sixteen(at, apart, words, within)
        at += 4 * LANES
        if near != 0:
            if end - place < LANES:
                near &= (1 << (end - place)) - 1
            while near != 0:
                note(matches, table, query, bits, place + lowest(near))
                near &= near - 1
            if load64(matches + 8 * PENDING) > PENDING_MOST - LANES and not settle(
                index, matches, chunk, table, within
            ):
                return False
    return True


@njit
def note(matches: int, table: int, query: int, bits: int, place: int) -> None:
    """Note what looks near, and ask for which entry it is."""
    pending = load64(matches + 8 * PENDING)
    at = load64(matches + 8 * SCRATCH) + PENDING_AT + 16 * pending
    store32(at, query)
    store32(at + 4, place)
    store64(at + 8, bits)
    prefetch(load64(table + 8 * IDS) + 4 * place)
    store64(matches + 8 * PENDING, pending + 1)


@njit
def settle(index: int, matches: int, chunk: int, table: int, within: int) -> bool:
    """Compare whole what looked near. Return False if the file is damaged."""
    first = load64(matches + 8 * SCRATCH) + PENDING_AT
    last = first + 16 * load64(matches + 8 * PENDING)
    ids, hashes = load64(table + 8 * IDS), load64(index + 8 * HASHES)
    for at in range(first, last, 16):
        place = ids + 4 * load32(at + 4)
        if not sound(index, place, 4):
            return False
        entry = load32(place)
        store32(at + 4, entry)
        prefetch(hashes + 32 * entry)
    for at in range(first, last, 16):
        entry = load32(at + 4)
        if not sound(index, hashes + 32 * entry, 32):
            return False
        consider(index, matches, chunk, load32(at), load64(at + 8), entry, within)
    store64(matches + 8 * PENDING, 0)
    return True
