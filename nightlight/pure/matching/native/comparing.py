"""What kernels share: how far two fingerprints are apart, which chunk may report, and whether a block is sound."""

from numba import njit

from nightlight.pure.matching.native.fields import (
    BLOCK,
    BLOCK_BITS,
    CHUNK_FIELDS,
    CHUNKS,
    DIFFERENCE_AT,
    FILE,
    FOUND,
    FOUND_DISTANCE,
    FOUND_ENTRY,
    FOUND_QUERY,
    HASHES,
    KEY_AT,
    KEY_MASK,
    KEY_SHIFT,
    PENDING,
    PERMUTATION,
    REMOVED,
    ROOM,
    SCRATCH,
    SUMS,
    TABLES,
    VERIFIED,
)
from nightlight.pure.matching.native.memory import load8, load32, load64, ones, store8, store16, store32, store64

_ODD = 0x1E3779B97F4A7C15


@njit
def permute(index: int, source: int, target: int) -> None:
    """Write the 32 bytes at `source` to `target` with their bits in the index's order."""
    table = load64(index + 8 * PERMUTATION)
    a, b, c, d = 0, 0, 0, 0
    for place in range(32):
        byte = load8(source + place)
        low = table + place * 1024 + (byte & 15) * 32
        high = table + place * 1024 + 512 + (byte >> 4) * 32
        a |= load64(low) | load64(high)
        b |= load64(low + 8) | load64(high + 8)
        c |= load64(low + 16) | load64(high + 16)
        d |= load64(low + 24) | load64(high + 24)
    store64(target, a)
    store64(target + 8, b)
    store64(target + 16, c)
    store64(target + 24, d)


@njit
def apart(one: int, other: int) -> int:
    """Return in how many bits the 32 bytes at two places differ."""
    return (
        ones(load64(one) ^ load64(other))
        + ones(load64(one + 8) ^ load64(other + 8))
        + ones(load64(one + 16) ^ load64(other + 16))
        + ones(load64(one + 24) ^ load64(other + 24))
    )


@njit
def key_of(table: int, bits: int) -> int:
    """Return a chunk of the 32 bytes at `bits`."""
    return (load32(bits + load64(table + 8 * KEY_AT)) >> load64(table + 8 * KEY_SHIFT)) & load64(table + 8 * KEY_MASK)


@njit
def radius_of(chunk: int, chunks: int, within: int) -> int:
    """Return how far to look in a chunk: fingerprints `within` apart are that near in one at least. -1 for not at all.

    The radii, each plus one, sum to `within` plus one. Were each chunk further apart than its radius, the whole would
    be further apart than `within`.
    """
    least = (within + 1) // chunks
    return least - 1 + (1 if chunk < (within + 1) - least * chunks else 0)


@njit
def buckets_within(width: int, radius: int) -> int:
    """Return how many keys are at most `radius` (to 2) bits from one of `width` bits."""
    if radius < 0:
        return 0
    if radius == 0:
        return 1
    return 1 + width if radius == 1 else 1 + width + width * (width - 1) // 2


@njit
def sound(index: int, address: int, size: int) -> bool:
    """Return whether the file's blocks that hold these bytes are as they were written. Each is worked out once."""
    verified = load64(index + 8 * VERIFIED)
    if verified == 0:
        return True
    begin = load64(index + 8 * FILE)
    first, last = (address - begin) >> BLOCK_BITS, (address + size - 1 - begin) >> BLOCK_BITS
    for block in range(first, last + 1):
        if load8(verified + block) == 0:
            if checksum(begin + (block << BLOCK_BITS), block) != load64(load64(index + 8 * SUMS) + 8 * block):
                return False
            store8(verified + block, 1)
    return True


@njit
def checksum(address: int, number: int) -> int:
    """Return the checksum of a block. A change within eight bytes, or two blocks exchanged, changes it for certain.

    Eight lanes, each turned and multiplied by an odd number at every step: a step can be undone, so that a lane that
    differs once stays different.
    """
    a, b, c, d, e, f, g, h = number, 1, 2, 3, 4, 5, 6, 7
    for at in range(address, address + BLOCK, 64):
        a = stirred(a ^ load64(at))
        b = stirred(b ^ load64(at + 8))
        c = stirred(c ^ load64(at + 16))
        d = stirred(d ^ load64(at + 24))
        e = stirred(e ^ load64(at + 32))
        f = stirred(f ^ load64(at + 40))
        g = stirred(g ^ load64(at + 48))
        h = stirred(h ^ load64(at + 56))
    total = a
    total = stirred(total) ^ b
    total = stirred(total) ^ c
    total = stirred(total) ^ d
    total = stirred(total) ^ e
    total = stirred(total) ^ f
    total = stirred(total) ^ g
    return stirred(stirred(total) ^ h)


@njit
def stirred(value: int) -> int:
    """Return a number that only this one gives."""
    return ((value << 31) | ((value >> 33) & 0x7FFFFFFF)) * _ODD


@njit
def is_removed(index: int, entry: int) -> bool:
    """Return whether an entry was removed."""
    removed = load64(index + 8 * REMOVED)
    return removed != 0 and (load8(removed + (entry >> 3)) >> (entry & 7)) & 1 == 1


@njit
def report(matches: int, query: int, entry: int, distance: int) -> None:
    """Write a match where there is room, and count it."""
    found = load64(matches + 8 * FOUND)
    if found < load64(matches + 8 * ROOM):
        store32(load64(matches + 8 * FOUND_QUERY) + 4 * found, query)
        store64(load64(matches + 8 * FOUND_ENTRY) + 8 * found, entry)
        store16(load64(matches + 8 * FOUND_DISTANCE) + 2 * found, distance)
    store64(matches + 8 * FOUND, found + 1)


@njit
def begin(matches: int) -> None:
    """Have found nothing."""
    store64(matches + 8 * FOUND, 0)
    store64(matches + 8 * PENDING, 0)


@njit
def consider(index: int, matches: int, chunk: int, query: int, bits: int, entry: int, within: int) -> None:
    """Report an entry of a bucket if it is near, still there, and no earlier chunk leads to it."""
    stored = load64(index + 8 * HASHES) + 32 * entry
    distance = apart(bits, stored)
    if distance > within or is_removed(index, entry):
        return
    difference = load64(matches + 8 * SCRATCH) + DIFFERENCE_AT
    for word in range(0, 32, 8):
        store64(difference + word, load64(bits + word) ^ load64(stored + word))
    chunks = load64(index + 8 * CHUNKS)
    for earlier in range(chunk):
        table = load64(index + 8 * TABLES) + 8 * CHUNK_FIELDS * earlier
        if ones(key_of(table, difference)) <= radius_of(earlier, chunks, within):
            return
    report(matches, query, entry, distance)
