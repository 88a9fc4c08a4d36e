"""Every entry within reach is found, and nothing else, whatever the list and the way it is searched."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nightlight.pure.matching import index as searched
from nightlight.pure.matching.index import Index, Want, reordered
from tests.pure.matching.lists import (
    WAYS,
    Rows,
    crops,
    crowded_into_chunks,
    judged,
    near_copies,
    random_rows,
    same,
    searching,
    spread_over_chunks,
    wide,
)

DISTANCES = (0, 7, 15, 16, 23, 30, 31)


@pytest.fixture(scope="module")
def clustered() -> Rows:
    """Half of it has nothing to do with each other, half is near copies of forty: many in the same buckets."""
    far = random_rows(1, 700)
    return np.concatenate([far, near_copies(2, far[:40], 700, 40), far[:5]])


@pytest.fixture(scope="module")
def pictures() -> Rows:
    """Of crops of pictures."""
    return crops(600)


def laid(rows: Rows, layout: str) -> Index:
    """Return a list in one of the ways that it can lie in memory."""
    if layout == "wide":
        return wide(rows)
    return Index.build(rows, layout="memory" if layout == "memory" else "throughput")


@pytest.fixture(scope="module", params=["throughput", "memory", "wide"])
def index(request: pytest.FixtureRequest, clustered: Rows) -> Index:
    """The same list in each way that it can lie in memory."""
    return laid(clustered, request.param)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("want", ["all", "nearest", "first"])
def test_every_entry_within_each_distance_is_found_and_no_other(
    index: Index, clustered: Rows, want: Want, way: str
) -> None:
    queries = np.concatenate([near_copies(3, clustered, 60, 60), random_rows(4, 5)])
    for within in (*DISTANCES, 32, 33, 47, 48, 90):
        with searching(way):
            found = index.search(queries, within=within, want=want)
        assert same(found, judged(clustered, queries, within, want))
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


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("layout", ["throughput", "memory", "wide"])
def test_differences_spread_over_the_chunks_in_every_way_hide_nothing(clustered: Rows, layout: str, way: str) -> None:
    index = laid(clustered, layout)
    for distance in (30, 31, 32):
        widths = index.base.widths
        queries = np.array([spread_over_chunks(clustered[0], widths, distance, seed) for seed in range(150)])
        with searching(way):
            found = index.search(queries)
        assert same(found, judged(clustered, queries, 31))
        at_first = set(found.query[found.entry == 0].tolist())
        assert at_first == (set(range(150)) if distance < 32 else set())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("layout", ["throughput", "memory", "wide"])
def test_all_differences_in_few_chunks_hide_nothing_either(clustered: Rows, layout: str, way: str) -> None:
    index = laid(clustered, layout)
    queries = np.array(
        [crowded_into_chunks(clustered[9], first, distance) for first in range(0, 256, 5) for distance in (30, 31, 32)]
    )
    # In even chunks that is two of sixteen which are other ones throughout, and fourteen in which nothing differs.
    differing = reordered(queries[:3]) ^ reordered(clustered[9:10])
    assert [int(np.count_nonzero(row.view("<u2"))) for row in differing] == [2, 2, 2]
    with searching(way):
        found = index.search(queries)
    assert same(found, judged(clustered, queries, 31))
    assert set(found.query[found.entry == 9].tolist()) == {at for at in range(len(queries)) if at % 3 < 2}
    for query in queries[::7]:
        assert same(index.search_one(query), judged(clustered, query[None], 31))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("layout", ["throughput", "memory", "wide"])
def test_fingerprints_of_pictures_are_found_as_comparing_with_each_finds_them(
    pictures: Rows, layout: str, way: str
) -> None:
    index = laid(pictures, layout)
    queries = np.concatenate([pictures[::9], near_copies(6, pictures, 60, 40)])
    expected = judged(pictures, queries, 31)
    # Crops overlap, so that many are near each other.
    assert len(expected) > 1.2 * len(queries)
    with searching(way):
        assert same(index.search(queries), expected)


def test_queries_that_go_by_buckets_in_several_rounds_keep_their_numbers(clustered: Rows) -> None:
    index = Index.build(clustered)
    queries = near_copies(5, clustered, 50, 45)
    expected = judged(clustered, queries, 31)
    for rounds in (1, 49, 50, 51):
        with searching("by bucket"), pytest.MonkeyPatch.context() as patch:
            patch.setattr(searched, "_AT_ONCE", rounds)
            assert same(index.search(queries), expected)


@given(
    rows=st.integers(0, 3000),
    seed=st.integers(0, 2**32 - 1),
    within=st.integers(-1, 60),
    want=st.sampled_from(["all", "nearest", "first"]),
    layout=st.sampled_from(("throughput", "memory", "wide")),
    way=st.sampled_from(WAYS),
    removed=st.integers(0, 40),
    added=st.integers(0, 40),
    fresh=st.booleans(),
)
@settings(max_examples=60)
def test_lists_of_any_length_that_change_find_what_they_hold(
    rows: int, seed: int, within: int, want: Want, layout: str, way: str, removed: int, added: int, fresh: bool
) -> None:
    few = random_rows(seed, 1 + rows // 20)
    stored = near_copies(seed, few, rows, 50)
    more = near_copies(seed + 1, few, added, 20)
    index = laid(stored, layout).add(more)
    every = np.concatenate([stored, more])
    random = np.random.default_rng(seed)
    gone = random.integers(0, len(every), removed) if len(every) else np.empty(0, np.int64)
    index = index.remove(gone)
    if fresh:
        index = index.merged()
        assert index.entries == len(every)
    assert len(index) == len(every) - len(set(gone.tolist()))
    queries = near_copies(seed + 2, few, 12, 40)
    with searching(way):
        found = index.search(queries, within=within, want=want)
    assert same(found, judged(every, queries, within, want, gone.tolist()))


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
