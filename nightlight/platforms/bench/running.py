"""Everything that `nightlight match bench` measures, one after the other, each figure told as soon as it is there.

Promises to end by itself, to leave nothing behind, and to send nothing anywhere but to servers of its own on loopback.
Raises ListUnusable, NothingToMeasure and ServerFailed.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from nightlight.platforms.bench import hashing, lists, lookups, peers, searching, starts
from nightlight.platforms.bench.findings import Findings
from nightlight.platforms.bench.timing import Rows, seconds_of
from nightlight.platforms.indexfiles import open_index
from nightlight.platforms.ready.changing import without_changes
from nightlight.platforms.ready.making import INDEX, make_ready, values_of
from nightlight.platforms.ready.opened import open_list
from nightlight.pure.matching.finding import cores

_MOST_FOR_PDQINDEX = 2_000_000
_ANSWERED = "lookups/s"


class NothingToMeasure(Exception):
    """A list without PDQ fingerprints."""


@contextmanager
def generated(entries: int) -> Iterator[Path]:
    """Make a list of so many fingerprints, drawn by chance, in a folder that is gone after the block."""
    rows = lists.in_order(lists.uniform(entries))
    with tempfile.TemporaryDirectory(prefix="nightlight-bench-") as folder:
        make_ready((("pdq", each.tobytes().hex(), "authorised") for each in rows), Path(folder) / "ready")
        yield Path(folder)


def measure(findings: Findings, at: Path) -> None:
    """Measure the list that is ready in a platform's folder, as it was when it was last made whole."""
    with tempfile.TemporaryDirectory(prefix="nightlight-bench-") as folder:
        if without_changes(at / "ready", Path(folder) / "ready"):
            findings.note("changes since the list was made whole are left out")
            _measure(findings, Path(folder))
        else:
            _measure(findings, at)


def _measure(findings: Findings, at: Path) -> None:
    wall = findings.clocks.wall
    opening = min(seconds_of(partial(open_list, at / "ready"), wall) for _ in range(3))
    listed = open_list(at / "ready")
    made = at / "ready" / listed.name
    rows: Rows = values_of(made / "pdq.values", 32)
    if not len(rows):
        raise NothingToMeasure(f"{at} holds no PDQ fingerprints")
    index = open_index(made / INDEX)
    findings.say(f"{len(rows):,} PDQ fingerprints, made ready for {index.layout}")
    _measure_opening(findings, made, opening, rows)
    index.verify()
    listed.verify()
    searching.measure(findings, listed, index, rows)
    hashing.measure(findings)
    _measure_lookups(findings, at, rows)


def _measure_opening(findings: Findings, made: Path, opening: float, rows: Rows) -> None:
    file, values = str(made / INDEX), str(made / "pdq.values")
    wall, later = findings.clocks.wall, findings.sizes.later_starts
    whole = min(seconds_of(Path(file).read_bytes, wall) for _ in range(2))
    findings.figure("open the list", "s", opening, "reading its index once", whole)
    (first, again), (plain_first, plain_again) = (
        starts.first_and_later(file, later, wall),
        starts.first_and_later_by_numpy(values, later, wall),
    )
    peer = "a process that compares every entry by numpy"
    findings.figure("a process with one query, the first after installing", "s", first, peer, plain_first)
    findings.figure("a process with one query, later", "s", again, peer, plain_again)
    size = os.path.getsize(file) / len(rows)
    findings.figure(
        "memory an entry, shared by all processes", "bytes", size, "the bare fingerprints", rows.nbytes / len(rows)
    )
    if os.path.exists("/proc/self/smaps_rollup"):
        own, shared = starts.own_and_shared(file)
        findings.note(f"a process beside another: {own:.0f} MB of its own, {shared:.0f} MB shared")


def _measure_lookups(findings: Findings, at: Path, rows: Rows) -> None:
    """Ask the list's own server, one that answers nothing, and PDQIndex's where it is installed."""
    sizes, wall = findings.sizes, findings.clocks.wall
    asked = lists.asked(rows, sizes.lookups, 5)
    values = peers.digits(asked)
    index = open_index(at / "ready" / open_list(at / "ready").name / INDEX)
    matches = index.search(asked)
    expected: dict[int, set[int]] = {number: set() for number in range(len(asked))}
    for query, entry in zip(matches.query.tolist(), matches.entry.tolist(), strict=True):
        expected[query].add(entry)

    port, workers = lookups.free_port(), cores()

    def ask(whose: str, command: list[str], batches: bool = False) -> tuple[lookups.Asked, float]:
        with lookups.running(command, port, at):
            found = lookups.ask_one_by_one(port, values, sizes.clients, wall, 3 * sizes.seconds)
            several = lookups.ask_in_batches(port, values, 1000, wall, sizes.seconds) if batches else None
        for each in [found, *filter(None, [several])]:
            if whose:
                findings.compare(whose, each.found, {number: expected[number] for number in each.found})
        return found, several.rate if several else 0.0

    def ask_own(processes: int) -> tuple[lookups.Asked, float]:
        with lookups.token_file() as token:
            return ask("our server", lookups.own_server(at, port, processes, token), batches=True)

    own, batched = ask_own(workers)
    nothing, _ = ask("", lookups.other_server("nothing", port, workers))
    what = f"over HTTP, one a request, {sizes.clients} clients, {workers} workers"
    said = partial(findings.figure, what, _ANSWERED, own.rate)
    said("the same server, looking nothing up", nothing.rate)
    findings.figure(f"{what}, 99 of 100 within", "ms", own.slowest * 1e3, "looking nothing up", nothing.slowest * 1e3)
    findings.figure("over HTTP, a thousand a request, one client", _ANSWERED, batched, "one a request", own.rate)
    if peers.installed("threatexchange") and peers.installed("faiss") and len(rows) <= _MOST_FOR_PDQINDEX:
        one = f"over HTTP, one a request, {sizes.clients} clients, one worker"
        alone, _ = ask_own(1)
        theirs, _ = ask("PDQIndex behind the same server", lookups.other_server("pdqindex", port, 1))
        findings.figure(one, _ANSWERED, alone.rate, "PDQIndex behind the same server", theirs.rate)
