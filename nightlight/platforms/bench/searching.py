"""Queries a second of a list: one at a time and in batches, on one core and on all, beside each peer that is here.

A few queries are compared with every entry first, by numpy: who finds anything else is named, and its figures are not
to be believed.
"""

from collections.abc import Callable
from functools import partial

import numpy as np

from nightlight.platforms.bench import lists, memory, peers
from nightlight.platforms.bench.findings import Findings
from nightlight.platforms.bench.peers import Pairs
from nightlight.platforms.bench.timing import Clock, Rows, best_rate
from nightlight.platforms.ready.opened import MatchList
from nightlight.pure.matching.finding import cores
from nightlight.pure.matching.index import Index
from nightlight.pure.matching.matches import Matches

_UNIT = "queries/s"
_MOST_FOR_PEERS = 2_000_000
"""Building PDQIndex takes some ten seconds a million entries."""


def one_by_one(index: Index, queries: Rows) -> list[Matches]:
    """Query each through the public call."""
    return [index.search_one(query) for query in queries]


def answers(listed: MatchList, index: Index, few: Rows) -> dict[str, Pairs]:
    """Return what each way that is measured finds of a few queries."""
    # From a thousand on, a batch is searched in another order.
    batch = np.resize(few, (max(1000, len(few)), 32))
    found = {
        "one at a time": [(number, each) for number, each in enumerate(one_by_one(index, few))],
        "a batch": [(0, index.search(batch, threads=1))],
        "a batch on all cores": [(0, index.search(few))],
    }
    pairs = {
        whose: {
            (first + query, entry)
            for first, matches in several
            for query, entry in zip(matches.query.tolist(), matches.entry.tolist(), strict=True)
            if first + query < len(few)
        }
        for whose, several in found.items()
    }
    told = listed.match_pdqs(few)
    pairs["with values and trust"] = {(number, each.entry) for number, several in enumerate(told) for each in several}
    return pairs


def measure(findings: Findings, listed: MatchList, index: Index, rows: Rows) -> None:
    """Measure a list; `rows` are its entries as they are numbered."""
    sizes = findings.sizes
    queries = lists.asked(rows, max(sizes.singles, sizes.batch * sizes.batches))
    # Of a long list fewer: numpy compares some ten million entries a second and core.
    few = queries[: max(10, min(sizes.judged, 60_000_000 // len(rows)))]
    every = peers.by_numpy(rows)
    expected = every(few)
    findings.note(f"{len(few)} queries compared with every entry by numpy: {len(expected)} matches")
    for whose, found in answers(listed, index, few).items():
        findings.compare(f"our search, {whose},", found, expected)
    rate = partial(_rate, findings)
    single = rate(partial(one_by_one, index), queries[: sizes.singles], sizes.singles // 1000 or 1)
    said = partial(findings.figure, "one at a time, one core", _UNIT, single)
    said("every entry, by numpy", rate(every, few, len(few)))
    if index.layout == "throughput":
        said("reading as much memory and doing nothing", memory.ceiling(len(rows), findings.clocks.cpu)[0])
    one = rate(partial(index.search, threads=1), queries, sizes.batches)
    all_cores = rate(index.search, queries, sizes.batches, findings.clocks.wall)
    told = rate(listed.match_pdqs, queries, sizes.batches, findings.clocks.wall)
    size = f"batches of {sizes.batch:,}"
    plain = [peers.by_every_entry(index, threads) for threads in (1, cores())]
    for way in plain:
        findings.compare("every entry by the same code", way(few), expected)
    by_one = rate(plain[0], few, len(few))
    by_all = rate(plain[1], few, 2, findings.clocks.wall)
    name = "every entry, by the same code"
    findings.figure(f"{size}, one core", _UNIT, one, f"{name}, one core", by_one)
    findings.figure(f"{size}, all cores", _UNIT, all_cores, f"{name}, all cores", by_all)
    findings.figure(f"{size}, all cores, with values and trust", _UNIT, told, f"{name}, all cores", by_all)
    measure_peers(findings, rows, queries, few, expected, (single, one, all_cores))


def measure_peers(
    findings: Findings, rows: Rows, queries: Rows, few: Rows, expected: Pairs, ours: tuple[float, float, float]
) -> None:
    """Measure the field's own, if somebody has installed it."""
    for package in ("threatexchange", "faiss"):
        if not peers.installed(package):
            findings.note(f"{package} not installed, not measured: pip install {_NAMES[package]}")
    if len(rows) > _MOST_FOR_PEERS:
        findings.note(f"threatexchange and faiss not measured: a list of more than {_MOST_FOR_PEERS:,} takes minutes")
        return
    if peers.installed("faiss"):
        _measure_faiss(findings, rows, queries, few, expected, ours[0])
    if peers.installed("faiss") and peers.installed("threatexchange"):
        _measure_meta(findings, rows, queries, few, expected, ours)


_NAMES = {"threatexchange": "threatexchange", "faiss": "faiss-cpu"}


def _measure_faiss(findings: Findings, rows: Rows, queries: Rows, few: Rows, expected: Pairs, ours: float) -> None:
    peers.use_threads(1)
    chunks, bits, flips = peers.TUNED[0]
    tuned = peers.Faiss(rows, chunks, bits, flips)
    name = f"faiss MultiHash {chunks}x{bits}, nflip {flips}"
    findings.compare(name, tuned.one_by_one(few), expected)
    theirs = _rate(findings, tuned.one_by_one, queries[:5000], 25)
    findings.figure("one at a time, one core", _UNIT, ours, name, theirs)


def _measure_meta(
    findings: Findings, rows: Rows, queries: Rows, few: Rows, expected: Pairs, ours: tuple[float, float, float]
) -> None:
    findings.say("building PDQIndex, which takes its time")
    meta = peers.Meta(rows)
    peers.use_threads(1)
    findings.compare("PDQIndex", meta.one_by_one(few), expected)
    single = _rate(findings, meta.one_by_one, queries[:3000], 15)
    findings.figure("one at a time, one core", _UNIT, ours[0], "PDQIndex", single)
    several = _rate(findings, meta.at_once, queries[:3000], 6)
    findings.figure("batches, one core", _UNIT, ours[1], "PDQIndex, several at once", several)
    peers.use_threads(cores())
    on_all = _rate(findings, meta.at_once, queries[:6000], 6, findings.clocks.wall)
    findings.figure("batches, all cores", _UNIT, ours[2], "PDQIndex, several at once", on_all)


def _rate(
    findings: Findings, work: Callable[[Rows], object], queries: Rows, pieces: int, clock: Clock | None = None
) -> float:
    return best_rate(work, queries, pieces, clock or findings.clocks.cpu, findings.sizes.seconds)
