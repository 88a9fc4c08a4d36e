"""Kernels for queries one after the other: by the buckets that a query's chunks lead to, and by all rows."""

from numba import njit

from nightlight.pure.matching.native.comparing import (
    apart,
    buckets_within,
    consider,
    is_removed,
    key_of,
    permute,
    radius_of,
    report,
    sound,
)
from nightlight.pure.matching.native.fields import (
    ADDED,
    ADDED_COUNT,
    CHECKS,
    CHUNK_FIELDS,
    CHUNKS,
    HASHES,
    IDS,
    MASKS,
    MOST_MASKS,
    OTHER_WORD,
    ROWS,
    SCRATCH,
    STARTS,
    TABLES,
    WIDTH,
    WORD,
)
from nightlight.pure.matching.native.memory import load32, load64, lowest, near_of_eight, prefetch, store32

_LINES_AHEAD = 6


def search_buckets(index: int, matches: int, queries: int, first: int, count: int, within: int) -> int:
    """Search the tables and what was added, for queries as they came. Return how many matches there are, or -1."""
    bits = load64(matches + 8 * SCRATCH)
    difference, bounds = bits + 32, bits + 64
    chunks = load64(index + 8 * CHUNKS)
    tables = load64(index + 8 * TABLES)
    found = 0
    for query in range(first, first + count):
        permute(index, queries + 32 * query, bits)
        here, ahead = bounds, bounds + 8 * MOST_MASKS
        number = look_up(index, tables, bits, here, buckets_within(load64(tables + 8 * WIDTH), radius_of(0, chunks, within)))
        for chunk in range(chunks):
            table = tables + 8 * CHUNK_FIELDS * chunk
            following = table + 8 * CHUNK_FIELDS
            next_number = 0
            if chunk + 1 < chunks:
                wanted = buckets_within(load64(following + 8 * WIDTH), radius_of(chunk + 1, chunks, within))
                next_number = look_up(index, following, bits, ahead, wanted)
            if number < 0:
                return -1
            if load64(table + 8 * CHECKS) != 0:
                found = scan_checks(index, matches, found, chunk, query, bits, here, number, difference, within)
            else:
                found = scan_entries(index, matches, found, chunk, query, bits, here, number, difference, within)
            if found < 0:
                return -1
            here, ahead = ahead, here
            number = next_number
        found = scan_added(index, matches, found, query, bits, within)
    return found


def search_rows(index: int, matches: int, queries: int, first: int, count: int, within: int) -> int:
    """Search by comparing with every row: for distances that chunks can't vouch for. As `search_buckets` otherwise."""
    bits = load64(matches + 8 * SCRATCH)
    rows, hashes = load64(index + 8 * ROWS), load64(index + 8 * HASHES)
    found = 0
    if rows > 0 and not sound(index, hashes, 32 * rows):
        return -1
    for query in range(first, first + count):
        permute(index, queries + 32 * query, bits)
        for entry in range(rows):
            distance = apart(bits, hashes + 32 * entry)
            if distance <= within and not is_removed(index, entry):
                found = report(found, matches, query, entry, distance)
        found = scan_added(index, matches, found, query, bits, within)
    return found


@njit
def look_up(index: int, table: int, bits: int, bounds: int, number: int) -> int:
    """Write where the buckets near a query's chunk begin and end, and ask for what is in them. Return how many, or -1."""
    key = key_of(table, bits)
    starts, masks = load64(table + 8 * STARTS), load64(table + 8 * MASKS)
    checks, ids = load64(table + 8 * CHECKS), load64(table + 8 * IDS)
    if number > 32:
        for probe in range(number):
            prefetch(starts + 4 * (key ^ load32(masks + 4 * probe)))
    kept = 0
    for probe in range(number):
        at = starts + 4 * (key ^ load32(masks + 4 * probe))
        if not sound(index, at, 8):
            return -1
        start, end = load32(at), load32(at + 4)
        if start == end:
            continue
        store32(bounds + 8 * kept, start)
        store32(bounds + 8 * kept + 4, end)
        kept += 1
        if checks != 0:
            line = checks + ((start >> 3) << 7)
            last = min(checks + (((end - 1) >> 3) << 7) + 64, line + 64 * _LINES_AHEAD)
            while line <= last:
                prefetch(line)
                line += 64
        else:
            prefetch(ids + 4 * start)
    return kept


@njit
def scan_checks(
    index: int, matches: int, found: int, chunk: int, query: int, bits: int, bounds: int, number: int,
    difference: int, within: int,
) -> int:  # fmt: skip
    """Report what is near among the entries of buckets that have check words."""
    table = load64(index + 8 * TABLES) + 8 * CHUNK_FIELDS * chunk
    checks, ids = load64(table + 8 * CHECKS), load64(table + 8 * IDS)
    one, other = load64(bits + load64(table + 8 * WORD)), load64(bits + load64(table + 8 * OTHER_WORD))
    for probe in range(number):
        start, end = load32(bounds + 8 * probe), load32(bounds + 8 * probe + 4)
        first, last = start >> 3, (end - 1) >> 3
        if not sound(index, checks + (first << 7), (last - first + 1) << 7):
            return -1
        for group in range(first, last + 1):
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


@njit
def scan_entries(
    index: int, matches: int, found: int, chunk: int, query: int, bits: int, bounds: int, number: int,
    difference: int, within: int,
) -> int:  # fmt: skip
    """Report what is near among the entries of buckets that have none: by the fingerprints themselves, asked for ahead."""
    table = load64(index + 8 * TABLES) + 8 * CHUNK_FIELDS * chunk
    ids, hashes = load64(table + 8 * IDS), load64(index + 8 * HASHES)
    for probe in range(number):
        start, end = load32(bounds + 8 * probe), load32(bounds + 8 * probe + 4)
        if not sound(index, ids + 4 * start, 4 * (end - start)):
            return -1
        for place in range(start, end):
            prefetch(hashes + 32 * load32(ids + 4 * place))
    for probe in range(number):
        start, end = load32(bounds + 8 * probe), load32(bounds + 8 * probe + 4)
        for place in range(start, end):
            entry = load32(ids + 4 * place)
            found = consider(index, matches, found, chunk, query, bits, entry, difference, within)
            if found < 0:
                return -1
    return found


@njit
def scan_added(index: int, matches: int, found: int, query: int, bits: int, within: int) -> int:
    """Report what is near among the fingerprints that are in no table."""
    rows, added = load64(index + 8 * ROWS), load64(index + 8 * ADDED)
    for number in range(load64(index + 8 * ADDED_COUNT)):
        distance = apart(bits, added + 32 * number)
        if distance <= within and not is_removed(index, rows + number):
            found = report(found, matches, query, rows + number, distance)
    return found
