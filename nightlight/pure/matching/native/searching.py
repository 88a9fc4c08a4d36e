"""Kernels for queries one after the other: by the buckets that a query's chunks lead to, and by all rows."""

from numba import njit

from nightlight.pure.matching.native.buckets import copy_words, scan_bucket, settle
from nightlight.pure.matching.native.comparing import (
    apart,
    begin,
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
    BOUNDS_AT,
    CHECKS,
    CHUNK_FIELDS,
    CHUNKS,
    DAMAGED,
    FOUND,
    HASHES,
    IDS,
    MASKS,
    MOST_MASKS,
    PLACES_AT,
    PLACES_MOST,
    ROWS,
    SCRATCH,
    STARTS,
    TABLES,
    WIDTH,
    WORDS_AT,
)
from nightlight.pure.matching.native.memory import load32, load64, prefetch, store32

_LINES_AHEAD = 8


def search_buckets(index: int, matches: int, queries: int, first: int, count: int, within: int) -> int:
    """Search the tables and what was added, for queries as they came. Return how many matches there are, or DAMAGED."""
    bits = load64(matches + 8 * SCRATCH)
    begin(matches)
    for query in range(first, first + count):
        permute(index, queries + 32 * query, bits)
        if not search_tables(index, matches, query, bits, within):
            return DAMAGED
        scan_added(index, matches, query, bits, within)
    return load64(matches + 8 * FOUND)


def search_rows(index: int, matches: int, queries: int, first: int, count: int, within: int) -> int:
    """Search by comparing with every row: for distances that chunks can't vouch for. As `search_buckets` otherwise."""
    bits = load64(matches + 8 * SCRATCH)
    rows, hashes = load64(index + 8 * ROWS), load64(index + 8 * HASHES)
    begin(matches)
    if rows > 0 and not sound(index, hashes, 32 * rows):
        return DAMAGED
    for query in range(first, first + count):
        permute(index, queries + 32 * query, bits)
        for entry in range(rows):
            distance = apart(bits, hashes + 32 * entry)
            if distance <= within and not is_removed(index, entry):
                report(matches, query, entry, distance)
        scan_added(index, matches, query, bits, within)
    return load64(matches + 8 * FOUND)


@njit
def search_tables(index: int, matches: int, query: int, bits: int, within: int) -> bool:
    """Look into the buckets of one chunk after the other, while memory brings what the next two chunks need.

    Of the next chunk its buckets, one for each that is looked into; of the one after it where its buckets begin.
    """
    here, ahead = bits + BOUNDS_AT, bits + BOUNDS_AT + 8 * MOST_MASKS
    chunks = load64(index + 8 * CHUNKS)
    table = load64(index + 8 * TABLES)
    for chunk in range(min(chunks, 2)):
        ask_for_bounds(table + 8 * CHUNK_FIELDS * chunk, bits, radius_of(chunk, chunks, within))
    number = look_up(index, table, bits, here, radius_of(0, chunks, within))
    checked = load64(table + 8 * CHECKS) != 0
    if checked:
        for probe in range(number):
            ask_for_checks(table, here + 8 * probe)
    for chunk in range(chunks):
        following, next_number = table + 8 * CHUNK_FIELDS, 0
        if chunk + 2 < chunks:
            ask_for_bounds(following + 8 * CHUNK_FIELDS, bits, radius_of(chunk + 2, chunks, within))
        if chunk + 1 < chunks:
            next_number = look_up(index, following, bits, ahead, radius_of(chunk + 1, chunks, within))
        if number < 0 or next_number < 0:
            return False
        if checked:
            sane = scan_checks(index, matches, table, chunk, query, bits, here, number, ahead, next_number, within)
        else:
            sane = scan_entries(index, matches, table, chunk, query, bits, here, number, within)
        if not sane:
            return False
        here, ahead = ahead, here
        table, number = following, next_number
    return True


@njit
def ask_for_bounds(table: int, bits: int, radius: int) -> None:
    """Ask for where the buckets near a query's chunk begin."""
    key, starts, masks = key_of(table, bits), load64(table + 8 * STARTS), load64(table + 8 * MASKS)
    for probe in range(buckets_within(load64(table + 8 * WIDTH), radius)):
        prefetch(starts + 4 * (key ^ load32(masks + 4 * probe)))


@njit
def look_up(index: int, table: int, bits: int, bounds: int, radius: int) -> int:
    """Write where buckets near a query's chunk begin and end, but for empty ones. Return how many, or -1.

    No loop in here has turns that depend on what was just read: they would be guessed wrong, and each bucket would wait
    for the one before.
    """
    key, starts, masks = key_of(table, bits), load64(table + 8 * STARTS), load64(table + 8 * MASKS)
    checks, ids = load64(table + 8 * CHECKS), load64(table + 8 * IDS)
    kept = 0
    for probe in range(buckets_within(load64(table + 8 * WIDTH), radius)):
        at = starts + 4 * (key ^ load32(masks + 4 * probe))
        if not sound(index, at, 8):
            return -1
        start, end = load32(at), load32(at + 4)
        store32(bounds + 8 * kept, start)
        store32(bounds + 8 * kept + 4, end)
        kept += 1 if end > start else 0
        if checks == 0:
            prefetch(ids + 4 * start)
    return kept


@njit
def ask_for_checks(table: int, bounds: int) -> None:
    """Ask for a bucket's check words; of a very long one for its beginning, which brings the rest."""
    start, end, checks = load32(bounds), load32(bounds + 4), load64(table + 8 * CHECKS)
    line = checks + 12 * start
    last = min(checks + 12 * end - 1, line + 64 * _LINES_AHEAD)
    while line < last:
        prefetch(line)
        line += 64
    prefetch(last)


@njit
def scan_checks(
    index: int,
    matches: int,
    table: int,
    chunk: int,
    query: int,
    bits: int,
    bounds: int,
    number: int,
    ahead: int,
    next_number: int,
    within: int,
) -> bool:
    """Report what is near in buckets that have check words; for each of them ask for one of the next chunk's."""
    words, checks, following = bits + WORDS_AT, load64(table + 8 * CHECKS), table + 8 * CHUNK_FIELDS
    copy_words(table, bits, words)
    for probe in range(max(number, next_number)):
        if probe < next_number:
            ask_for_checks(following, ahead + 8 * probe)
        if probe < number:
            start, end = load32(bounds + 8 * probe), load32(bounds + 8 * probe + 4)
            if not sound(index, checks + 12 * start, 12 * (end - start)):
                return False
            if not scan_bucket(index, matches, table, chunk, start, end, words, query, bits, within):
                return False
    return settle(index, matches, chunk, table, within)


@njit
def scan_entries(
    index: int, matches: int, table: int, chunk: int, query: int, bits: int, bounds: int, number: int, within: int
) -> bool:
    """Report what is near in buckets that have no check words: by the fingerprints themselves, asked for ahead.

    Most buckets have an entry or two. Four places are written for each, whatever it has, and those too many are written
    over: a loop of so few turns is guessed wrong by the processor, which costs more than all four.
    """
    places = bits + PLACES_AT
    kept = 0
    for probe in range(number):
        start, end = load32(bounds + 8 * probe), load32(bounds + 8 * probe + 4)
        at = places + 4 * kept
        store32(at, start)
        store32(at + 4, start + 1)
        store32(at + 8, start + 2)
        store32(at + 12, start + 3)
        if end - start <= 4:
            kept += end - start
        else:
            for place in range(start, end):
                store32(places + 4 * kept, place)
                kept += 1
                if kept == PLACES_MOST - 4:
                    if not compare(index, matches, table, chunk, query, bits, places, kept, within):
                        return False
                    kept = 0
        if kept >= PLACES_MOST - 4:
            if not compare(index, matches, table, chunk, query, bits, places, kept, within):
                return False
            kept = 0
    return compare(index, matches, table, chunk, query, bits, places, kept, within)


@njit
def compare(
    index: int, matches: int, table: int, chunk: int, query: int, bits: int, places: int, kept: int, within: int
) -> bool:
    """Report what is near of the entries at places of a table."""
    ids, hashes = load64(table + 8 * IDS), load64(index + 8 * HASHES)
    for at in range(places, places + 4 * kept, 4):
        place = ids + 4 * load32(at)
        if not sound(index, place, 4):
            return False
        entry = load32(place)
        store32(at, entry)
        prefetch(hashes + 32 * entry)
    for at in range(places, places + 4 * kept, 4):
        entry = load32(at)
        if not sound(index, hashes + 32 * entry, 32):
            return False
        if apart(bits, hashes + 32 * entry) <= within:
            consider(index, matches, chunk, query, bits, entry, within)
    return True


@njit
def scan_added(index: int, matches: int, query: int, bits: int, within: int) -> None:
    """Report what is near among the fingerprints that are in no table."""
    rows, added = load64(index + 8 * ROWS), load64(index + 8 * ADDED)
    for number in range(load64(index + 8 * ADDED_COUNT)):
        distance = apart(bits, added + 32 * number)
        if distance <= within and not is_removed(index, rows + number):
            report(matches, query, rows + number, distance)
