"""Lookups a second over HTTP against a million entries: `nightlight match serve` beside PDQIndex on the same server.

HMA's own application, OpenMediaMatch, is on no package registry: PyPI knows neither `OpenMediaMatch` nor
`hasher-matcher-actioner` nor `hmalib` (its `hma` is something else), and threatexchange 1.2.17 has the library under it
and no web application in any of its extras. So its matching blueprint can't be run here. What it does for a raw lookup
is to ask its store for the signal types, and then PDQIndex, in Flask; PDQIndex alone in the plainest application there
is stands in its place, and can only be faster.

Both run in one process under granian with as many threads; the same clients ask both for the same fingerprints, half of
them near an entry, and what both find is compared. One lookup a request is bound by these clients, which are in Python
and share the machine: batches show what the server can do.
"""

from pathlib import Path

import numpy as np

from benchmarks.report import Goal, Report
from nightlight.platforms.bench import lookups, peers
from nightlight.platforms.bench.running import generated

ENTRIES = 1_000_000
CLIENTS = 4
ASKED = 2000
SEED = 7


def run() -> Report:
    """Measure both, ours first; each is warmed up."""
    with generated(ENTRIES) as folder:
        ready = folder / "ready"
        values = _asked(ready / (ready / "current").read_text() / "pdq.values")
        port = lookups.free_port()
        with lookups.token_file() as token, lookups.running(lookups.own_server(folder, port, 1, token), port, folder):
            ours = lookups.ask_one_by_one(port, values, CLIENTS)
            batched = lookups.ask_in_batches(port, values)
        with lookups.running(lookups.other_server("nothing", port, 1), port, folder):
            nothing = lookups.ask_one_by_one(port, values, CLIENTS)
        with lookups.running(lookups.other_server("pdqindex", port, 1), port, folder):
            theirs = lookups.ask_one_by_one(port, values, CLIENTS)
    assert ours.found == batched.found == theirs.found
    assert sum(map(bool, ours.found.values())) == ASKED // 2
    rows: list[tuple[object, ...]] = [
        ("ours", ours.rate, ours.slowest * 1000),
        ("ours, a thousand a request", batched.rate, float("nan")),
        ("PDQIndex, same server", theirs.rate, theirs.slowest * 1000),
        ("nothing looked up, same server", nothing.rate, nothing.slowest * 1000),
    ]
    title = f"Lookups over HTTP, {ENTRIES:,} entries, {CLIENTS} clients, one process, seed {SEED}"
    goals = [Goal("lookups a second, times PDQIndex's", ours.rate / theirs.rate, 1)]
    return Report(title, ("by", "lookups/s", "p99 ms"), rows, goals)


def _asked(values: Path) -> list[str]:
    """Return fingerprints of which every other one has an entry 24 bits away."""
    listed = np.fromfile(values, np.uint8).reshape(-1, 32)
    random = np.random.default_rng(SEED)
    asked = random.integers(0, 256, (ASKED, 32), np.uint8)
    asked[::2] = listed[random.integers(0, len(listed), ASKED // 2)]
    asked[::2, 4:7] ^= 255
    return peers.digits(asked)
