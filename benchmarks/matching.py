"""The search beside the field's own, in one run: every figure with its peer's, all of them at recall 1.

One core's figures are queries for a second of the processor's time, so that what else runs matters less; those of all
cores are by the clock. Peers get one thread for single queries, which they can't divide, and all of them for batches.
Both sides keep the best of some runs. What both find is compared: a peer that missed something would be faster.
"""

import json
import os
import tempfile
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks import matching_files, matching_lists, matching_plot
from benchmarks.report import REFERENCE, Goal, Report, machine_as_json
from nightlight.platforms.bench import lists, memory, peers, starts
from nightlight.platforms.bench.machine import this_machine
from nightlight.platforms.bench.searching import one_by_one
from nightlight.platforms.bench.timing import Rows, cpu_rate, wall_rate
from nightlight.pure.matching.index import Index
from nightlight.pure.matching.layout import Layout, order_of_bits
from tests.conftest import PROJECT

GROWTH = (10_000, 100_000, 1_000_000, 10_000_000, 30_000_000)
_CORES = len(os.sched_getaffinity(0))
_COLUMNS = ("entries", "what", "ours", "peer", "theirs", "times")
_PACKAGES = ("numpy", "llvmlite", "faiss-cpu", "threatexchange")
_TITLE = "Queries for a second of one core, within 31 bits, all matches"
_FIGURES = REFERENCE / "matching-figures.json"
_PICTURE = Path(PROJECT) / "docs" / "pictures" / "matching.svg"


@dataclass
class Figures:
    """What was measured, in the order of measuring."""

    rows: list[tuple[object, ...]] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    growth: matching_plot.Series = field(default_factory=dict)

    def say(self, entries: int, what: str, ours: float, peer: str, theirs: float, note: str = "") -> float:
        """Keep a figure beside its peer's; return how many times ours is the peer's."""
        ratio = ours / theirs if theirs else 0.0
        self.rows.append((f"{entries:,}", what, ours, peer, theirs, ratio))
        print(f"  {entries:,}  {what}: {ours:,.1f}, {peer}: {theirs:,.1f}, ratio {ratio:,.1f} {note}", flush=True)
        return ratio

    def note(self, text: str) -> None:
        """Keep what is no row of the table."""
        self.notes.append(text)
        print(f"  {text}", flush=True)

    def want(self, what: str, reached: float, wanted: float, *, at_most: bool = False) -> None:
        """Keep a goal."""
        self.goals.append(Goal(what, reached, wanted, at_most))


def run() -> Report:
    """Measure everything, write the figures and the picture into docs/, and return the report."""
    figures = Figures()
    with tempfile.TemporaryDirectory(dir=os.environ.get("NIGHTLIGHT_VAR")) as folder:
        measure_million(figures, folder)
        measure_crops(figures)
        keep(figures)
        measure_ten_millions(figures, folder)
        keep(figures)
    for entries in GROWTH:
        measure_growth(figures, entries)
        keep(figures)
    return Report(f"Search within 31 bits, {_CORES} cores", _COLUMNS, figures.rows, figures.goals, figures.notes)


def keep(figures: Figures) -> None:
    """Write what has been measured so far into docs/."""
    machine = this_machine(_PACKAGES)
    kept = {
        "machine": machine_as_json(machine),
        "versions": machine.versions,
        "figures": [dict(zip(_COLUMNS, row, strict=True)) for row in figures.rows],
        "growth": figures.growth,
        "goals": [goal.as_json() for goal in figures.goals],
        "notes": figures.notes,
    }
    _FIGURES.write_text(json.dumps(kept, indent=1, default=float) + "\n")
    if all(len(line) > 1 for line in figures.growth.values()) and figures.growth:
        _PICTURE.write_text(matching_plot.drawn(_TITLE, figures.growth))


def measure_million(figures: Figures, folder: str) -> None:
    """Compare with all peers, exactness first."""
    rows = lists.uniform(1_000_000)
    queries = np.concatenate([lists.near(rows, 300, 40, 2), lists.uniform(150_000, 3)])
    index, used, clock = built(rows, "throughput")
    judge(figures, index, rows, queries[:300])
    meta = peers.Meta(rows)
    ratio = figures.say(len(rows), "builds a processor's minute", 60 / used, "PDQIndex", 60 / meta.built)
    figures.want("1M, build, times PDQIndex", ratio, 5)
    figures.say(len(rows), "builds a minute, all cores", 60 / clock, "PDQIndex", 60 / meta.built_clock)
    peers.use_threads(1)
    found = index.search(queries[:300])
    assert set(meta.one_by_one(queries[:300])) == set(zip(found.query.tolist(), found.entry.tolist(), strict=True))
    ours = cpu_rate(partial(one_by_one, index), queries[300:15_300], 5)
    theirs = cpu_rate(meta.one_by_one, queries[300:2_300], 5)
    bare = cpu_rate(meta.bare, queries[300:2_300], 5)
    figures.note(f"PDQIndex.query: {theirs:,.0f} a second; the same index of faiss without it around: {bare:,.0f}")
    ratio = figures.say(len(rows), "one at a time, one core", ours, "PDQIndex.query", theirs)
    figures.want("1M, one at a time, times PDQIndex", ratio, 40)
    tuned, name = best_faiss(figures, rows, queries[300:2_300])
    ratio = figures.say(len(rows), "one at a time, one core", ours, name, tuned)
    figures.want("1M, one at a time, times the best tuned faiss", ratio, 15)
    measure_batches(figures, index, meta, queries[300:], 80, "1M")
    measure_starts(figures, index, os.path.join(folder, "million"))


def measure_starts(figures: Figures, index: Index, path: str) -> None:
    """Measure what a process waits for that has never searched, and one that has."""
    matching_files.write(index, path)
    (first, first_used, _), (later, later_used, whole) = starts.starts(starts.ANSWER, path)
    figures.note(
        f"From numpy's import to the first answer: after installing {first:.2f} s, {first_used:.2f} of the processor's;"
        f" later {later:.2f} s, {later_used:.2f}; numpy included {whole:.2f} s"
    )
    figures.want("first answer after installing, s", first, 2, at_most=True)
    figures.want("first answer of later starts, s", later, 0.3, at_most=True)


def best_faiss(figures: Figures, rows: Rows, queries: Rows) -> tuple[float, str]:
    """Return the most single queries a second of all ways to cut the bits, and which it was."""
    found = []
    for chunks, bits, flips in peers.TUNED:
        index = peers.Faiss(rows, chunks, bits, flips)
        name = f"faiss MultiHash {chunks}x{bits}, nflip {flips}"
        found.append((cpu_rate(index.one_by_one, queries[:1200], 3), name))
    figures.note("Single queries a second of faiss: " + ", ".join(f"{name} {rate:,.0f}" for rate, name in found))
    return max(found)


def measure_batches(figures: Figures, index: Index, meta: peers.Meta, queries: Rows, wanted: float, name: str) -> None:
    """Compare batches, one core by its time and all by the clock, in turns."""
    few = 3000 if len(index) <= 1_000_000 else 600
    peers.use_threads(1)
    theirs = cpu_rate(meta.at_once, queries[:few])
    largest = min(50_000, len(queries) // 3)
    for size in sorted({min(10_000, largest), largest}):
        ours = cpu_rate(partial(index.search, threads=1), queries[: 3 * size])
        what = f"batches of {size:,}, {index.layout}, one core"
        figures.say(len(index), what, ours, "PDQIndex, several at once", theirs)
    peers.use_threads(_CORES)
    theirs = wall_rate(meta.at_once, queries[:few])
    ours = wall_rate(index.search, queries[: 3 * largest])
    what = f"batches of {largest:,}, {index.layout}, all cores"
    ratio = figures.say(len(index), what, ours, "PDQIndex, all cores", theirs)
    figures.want(f"{name}, batches, {index.layout}, all cores, times PDQIndex", ratio, wanted)


def measure_ten_millions(figures: Figures, folder: str) -> None:
    """Compare both layouts with PDQIndex, then files."""
    rows = lists.uniform(10_000_000)
    queries = lists.uniform(150_000, 4)
    index, used, clock = built(rows, "throughput")
    meta = peers.Meta(rows)
    ratio = figures.say(len(rows), "builds a processor's minute", 60 / used, "PDQIndex", 60 / meta.built)
    figures.want("10M, build, times PDQIndex", ratio, 5)
    figures.say(len(rows), "builds a minute, all cores", 60 / clock, "PDQIndex", 60 / meta.built_clock)
    measure_batches(figures, index, meta, queries, 60, "10M")
    small, _, _ = built(rows, "memory")
    measure_batches(figures, small, meta, queries[:9000], 35, "10M")
    figures.want("10M, bytes an entry, memory", small.base.size / len(rows), 128, at_most=True)
    sizes = f"throughput {index.base.size / len(rows):.0f}, memory {small.base.size / len(rows):.0f}"
    figures.note(f"Bytes an entry at 10M: {sizes}")
    path = os.path.join(folder, "ten-millions")
    del meta, index
    matching_files.write(small, path)
    opening, verifying = matching_files.opened(path)
    figures.want("10M, open a file, s", opening, 1, at_most=True)
    own, shared = starts.own_and_shared(path)
    figures.note(
        f"10M from a file of {os.path.getsize(path) / 1e9:.2f} GB: opened in {opening:.3f} s; verifying all of it takes"
        f" {verifying:.2f} s of one core; a process beside another has {own:.0f} MB of its own, shares {shared:.0f} MB"
    )


def measure_crops(figures: Figures) -> None:
    """Search real fingerprints: exactness, and what the order of bits is worth."""
    rows = matching_lists.crops()
    index = Index.build(rows)
    queries = np.concatenate([rows[::40], lists.near(rows, 500, 40, 5)])
    judge(figures, index, rows, queries)
    meta = peers.Meta(rows)
    peers.use_threads(1)
    ours = cpu_rate(lambda part: one_by_one(index, part), rows[:9000])
    figures.say(
        len(rows), "crops, one at a time, one core", ours, "PDQIndex.query", cpu_rate(meta.one_by_one, rows[:900])
    )
    order = [bit for bit, _ in sorted(enumerate(order_of_bits()), key=lambda pair: pair[1])]
    plain, shuffled = (matching_lists.share_of_pairs_in_reach(rows, way) for way in (list(range(256)), order))
    figures.note(
        f"{len(rows):,} crops: entries within reach of a bucket, as a multiple of what chance gives: "
        f"{plain:.2f} with bits as they come, {shuffled:.2f} in our order"
    )


def judge(figures: Figures, index: Index, rows: Rows, queries: Rows) -> None:
    """Compare every query with every entry. Raises AssertionError at the first difference."""
    found = index.search(queries)
    answers = set(zip(found.query.tolist(), found.entry.tolist(), found.distance.tolist(), strict=True))
    expected = set()
    for number, query in enumerate(queries.view(np.uint64)):
        distances = np.bitwise_count(rows.view(np.uint64) ^ query).sum(axis=1, dtype=np.int64)
        expected |= {(number, int(entry), int(distances[entry])) for entry in np.flatnonzero(distances <= 31)}
        if number < 50:
            assert index.search_one(queries[number]).entry.tolist() == found.entry[found.query == number].tolist()
    assert answers == expected
    figures.note(
        f"Exact: {len(queries):,} queries beside every one of {len(rows):,} entries, {len(expected):,} matches, none "
        "missed, none too many"
    )


def measure_growth(figures: Figures, entries: int) -> None:
    """Measure a list of some length, and what memory would allow beside it."""
    rows, queries = lists.uniform(entries), lists.uniform(60_000, 6)
    few = queries[: 6000 if entries <= 1_000_000 else 1500]
    allowed, line = memory.ceiling(entries)
    rates = {"ceiling for single ones": allowed}
    index, _, _ = built(rows, "throughput")
    rates["one at a time"] = cpu_rate(partial(one_by_one, index), few)
    rates["batches of 20,000"] = cpu_rate(partial(index.search, threads=1), queries)
    del index
    index, _, _ = built(rows, "memory")
    rates["memory, one at a time"] = cpu_rate(partial(one_by_one, index), few)
    for name, rate in rates.items():
        figures.growth.setdefault(name, []).append((entries, rate))
    told = ", ".join(f"{name} {rate:,.0f}" for name, rate in rates.items())
    figures.note(f"Growth, {entries:,} entries, queries for a second of one core: {told} ({line:.1f} ns a line)")


def built(rows: Rows, layout: Layout) -> tuple[Index, float, float]:
    """Build an index; return it, and the seconds of the processor and the clock that it took."""
    Index.build(rows[:10])  # the kernels are there
    used, clock = time.process_time(), time.perf_counter()
    index = Index.build(rows, layout=layout)
    return index, time.process_time() - used, time.perf_counter() - clock
