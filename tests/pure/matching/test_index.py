"""Every entry within reach is found, and nothing else, whatever the list and the way it is searched."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nightlight.pure.matching.index import Index, Layout, Want
from tests.pure.matching.lists import (
    Rows,
    judged,
    near_copies,
    random_rows,
    same,
    spread_over_chunks,
    turned_over,
    wide,
)

LAYOUTS: tuple[Layout, ...] = ("throughput", "memory")
DISTANCES = (0, 7, 15, 16, 23, 30, 31)


@pytest.fixture(scope="module")
def clustered() -> Rows:
    """Half of it has nothing to do with each other, half is near copies of forty: many in the same buckets."""
    far = random_rows(1, 700)
    return np.concatenate([far, near_copies(2, far[:40], 700, 40), far[:5]])


@pytest.fixture(scope="module", params=["throughput", "memory", "wide"])
def index(request: pytest.FixtureRequest, clustered: Rows) -> Index:
    """The same list in each way that it can lie in memory."""
    return wide(clustered) if request.param == "wide" else Index.build(clustered, layout=request.param)


@pytest.mark.parametrize("want", ["all", "nearest", "first"])
def test_every_entry_within_each_distance_is_found_and_no_other(index: Index, clustered: Rows, want: Want) -> None:
    queries = np.concatenate([near_copies(3, clustered, 60, 60), random_rows(4, 5)])
    for within in (*DISTANCES, 32, 33, 47, 48, 90):
        assert same(index.search(queries, within=within, want=want), judged(clustered, queries, within, want))
        one = index.search_one(queries[0], within=within, want=want)
        assert same(one, judged(clustered, queries[:1], within, want))


def test_many_queries_at_once_find_what_each_finds_alone(index: Index, clustered: Rows) -> None:
    queries = near_copies(5, clustered, 1100, 45)
    changed = index.add(queries[:3]).remove(np.array([2, 700, 1405]))
    rows = np.concatenate([clustered, queries[:3]])
    for within in (3, 20, 31):
        expected = judged(rows, queries, within, removed=[2, 700, 1405])
        assert same(changed.search(queries, within=within), expected)
        assert same(changed.search(queries, within=within, threads=1), expected)


def test_differences_spread_over_the_chunks_in_every_way_hide_nothing(clustered: Rows) -> None:
    even, broad = Index.build(clustered), wide(clustered)
    for index in (even, broad):
        widths = index.base.widths
        for distance in (30, 31, 32):
            copies = [spread_over_chunks(clustered[0], widths, distance, seed) for seed in range(150)]
            queries = np.array(copies)
            assert same(index.search(queries), judged(clustered, queries, 31))
            found = {int(query) for query, entry in zip(*_pairs(index, queries), strict=True) if entry == 0}
            assert found == (set(range(150)) if distance < 32 else set())


def _pairs(index: Index, queries: Rows) -> tuple[list[int], list[int]]:
    found = index.search(queries)
    return found.query.tolist(), found.entry.tolist()


def test_all_differences_in_few_chunks_hide_nothing_either(clustered: Rows) -> None:
    index = Index.build(clustered)
    for first in range(0, 256 - 31, 15):
        query = turned_over(clustered[9], range(first, first + 31))
        assert 9 in index.search_one(query).entry
        assert 9 not in index.search_one(turned_over(query, [(first + 31) % 256])).entry


@given(
    rows=st.integers(0, 3000),
    seed=st.integers(0, 2**32 - 1),
    within=st.integers(-1, 60),
    want=st.sampled_from(["all", "nearest", "first"]),
    layout=st.sampled_from(LAYOUTS),
    removed=st.integers(0, 40),
    added=st.integers(0, 40),
    fresh=st.booleans(),
)
@settings(max_examples=25)
def test_lists_of_any_length_that_change_find_what_they_hold(
    rows: int, seed: int, within: int, want: Want, layout: Layout, removed: int, added: int, fresh: bool
) -> None:
    few = random_rows(seed, 1 + rows // 20)
    stored = near_copies(seed, few, rows, 50)
    more = near_copies(seed + 1, few, added, 20)
    index = Index.build(stored, layout=layout).add(more)
    every = np.concatenate([stored, more])
    random = np.random.default_rng(seed)
    gone = random.integers(0, len(every), removed) if len(every) else np.empty(0, np.int64)
    index = index.remove(gone)
    if fresh:
        index = index.merged()
        assert index.entries == len(every)
    assert len(index) == len(every) - len(set(gone.tolist()))
    queries = near_copies(seed + 2, few, 12, 40)
    assert same(index.search(queries, within=within, want=want), judged(every, queries, within, want, gone.tolist()))


def test_an_older_index_goes_on_as_it_was_when_a_newer_one_is_made(clustered: Rows) -> None:
    old = Index.build(clustered[:50])
    new = old.add(clustered[:1]).remove(np.array([0]))
    assert old.search_one(clustered[0]).entry.tolist() == [0]
    assert new.search_one(clustered[0]).entry.tolist() == [50]
    assert (len(old), len(new), new.entries) == (50, 50, 51)


def test_nothing_is_left_of_a_removed_fingerprint_once_merged(clustered: Rows) -> None:
    merged = Index.build(clustered[:50]).remove(np.array([7])).merged()
    near_it = Index(merged.base, merged.added, None, merged.layout).search_one(clustered[7], within=31)
    assert len(near_it) == 0
    assert merged.entries == 50


def test_more_matches_than_there_was_room_for_are_all_there() -> None:
    rows = np.repeat(random_rows(8, 1), 5000, axis=0)
    index = Index.build(rows)
    assert index.search_one(rows[0]).entry.tolist() == list(range(5000))
    assert len(index.search(rows[:3])) == 15000
    assert index.search(rows[:2], want="first").entry.tolist() == [0, 0]


def test_what_is_no_fingerprint_is_refused() -> None:
    index = Index.build(random_rows(9, 3))
    wrongs: list[Any] = [np.zeros((2, 31), np.uint8), np.zeros(32, np.uint8), np.zeros((2, 32), np.int8)]
    for wrong in wrongs:
        with pytest.raises(ValueError, match="fingerprints are"):
            index.search(wrong)
    with pytest.raises(ValueError, match="a fingerprint is 32 bytes"):
        index.search_one(np.zeros(31, np.uint8))
    with pytest.raises(IndexError, match="3 entries"):
        index.remove(np.array([3]))
