"""A full pull of a million entries, by changes and by snapshot, beside plain files of the same bytes; then deltas.

All from one granian server of two workers in the same run, the files by WhiteNoise. Whoever asks runs on the same
machine, reads and throws away. Two rounds in opposite order, the better of each counts. Memory is that of the workers
together: before, and the most that was seen from the first byte of a pull to its last.
"""

import base64
import http.client
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.pages import PROJECT, granian
from benchmarks.quickexit import percentile_99
from benchmarks.report import Goal, Report
from ops.test import find_postgres
from soak.__main__ import fresh_database

ENTRIES = int(os.environ.get("ENTRIES", "1_000_000"))
DELTA, DELTAS = 1000, 200
ROUNDS = 2
MB = 1_000_000
_AT_ONCE = 1024 * 1024
_SAMPLES_EACH = 0.02


@dataclass
class Found:
    """What was reached on one database. `rates` in MB a second, `grew` in MB of memory beyond that before."""

    rates: dict[str, float] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    grew: dict[str, float] = field(default_factory=dict)
    deltas: list[float] = field(default_factory=list)


def run() -> Report:
    """Measure on both databases."""
    rows: list[tuple[object, ...]] = []
    goals: list[Goal] = []
    notes = [f"{ENTRIES:,} entries."]
    with fresh_database(os.environ.get("DATABASE_URL") or find_postgres()) as postgres:
        for name, database in (("PostgreSQL", postgres), ("SQLite", "")):
            found = measure(database)
            for what, rate in found.rates.items():
                plain = found.rates["file of the pieces" if "piece" in what or what == "snapshot" else "file"]
                rows.append((f"{name}, {what}", rate, found.seconds[what], found.grew[what], rate / plain))
            goals += [
                Goal(f"{name}: memory of a pull by {what}, MB", found.grew[what], 50, at_most=True)
                for what in ("changes", "snapshot")
            ]
            p50, p99 = sorted(found.deltas)[len(found.deltas) // 2], percentile_99(found.deltas)
            notes.append(f"{name}: {DELTAS} deltas of {DELTA:,}, one query each: {p50:.1f} ms, p99 {p99:.1f} ms.")
    columns = ("full pull", "MB/s", "seconds", "MB grown", "× file")
    return Report("The feeds", columns, rows, goals, notes)


def measure(database: str) -> Found:
    """Return what was reached on one database; an empty address is SQLite."""
    with tempfile.TemporaryDirectory() as var:
        environment = {**os.environ, "NIGHTLIGHT_VAR": var, "DATABASE_URL": database, "NIGHTLIGHT_MODE": "test",
                       "DJANGO_SETTINGS_MODULE": "nightlight.service.settings"}  # fmt: skip
        command = [sys.executable, "-m", "benchmarks.feed_rows", str(ENTRIES)]
        done = subprocess.run(command, cwd=PROJECT, env=environment, check=True, text=True, stdout=subprocess.PIPE)
        basic = base64.b64encode(":".join(done.stdout.split()).encode()).decode()
        serving = environment | {"NIGHTLIGHT_ROLE": "partners"}
        with granian("nightlight.service.wsgi:application", "/health/live", serving) as url:
            return _measure(int(url.split(":")[2].split("/")[0]), {"Authorization": f"Basic {basic}"})


def _measure(port: int, headers: dict[str, str]) -> Found:
    found = Found()
    pulls: dict[str, Callable[[], int]] = {
        "changes": lambda: read(port, f"/api/list/v1/changes?limit={ENTRIES}", headers),
        "file": lambda: read(port, "/static/list.bin", {}),
        "snapshot": lambda: read_snapshot(port, headers),
        "file of the pieces": lambda: read(port, "/static/pieces.bin", {}),
    }
    for _ in range(20):  # until every worker is warm
        read(port, f"/api/list/v1/changes?limit={DELTA}", headers)
    for place in range(ROUNDS):
        for what in reversed(pulls) if place % 2 else pulls:
            with watched(port) as memory:
                begun = time.perf_counter()
                size = pulls[what]()
                took = time.perf_counter() - begun
            if size / took / MB > found.rates.get(what, 0):
                found.rates[what], found.seconds[what] = size / took / MB, took
            found.grew[what] = max(found.grew.get(what, 0), (max(memory) - memory[0]) / MB)
    for _ in range(DELTAS):
        begun = time.perf_counter()
        read(port, f"/api/list/v1/changes?after={ENTRIES - DELTA}", headers)
        found.deltas.append((time.perf_counter() - begun) * 1000)
    return found


def read(port: int, path: str, headers: dict[str, str]) -> int:
    """Read an answer to its end; return its bytes."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    connection.request("GET", path, headers={"Host": "localhost", **headers})
    answer = connection.getresponse()
    assert answer.status == http.client.OK, (answer.status, path)
    size = 0
    while some := answer.read(_AT_ONCE):
        size += len(some)
    connection.close()
    return size


def read_snapshot(port: int, headers: dict[str, str]) -> int:
    """Read a manifest and every piece of it; return their bytes."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    address = "/api/list/v1/snapshot"
    connection.request("GET", address, headers={"Host": "localhost", **headers})
    sent = connection.getresponse().read()
    connection.close()
    pieces = json.loads(json.loads(sent)["manifest"])["pieces"]
    return len(sent) + sum(read(port, f"{address}/{piece['sha256']}", headers) for piece in pieces)


@contextmanager
def watched(port: int) -> Iterator[list[int]]:
    """Yield a list to which the memory of the workers is added, again and again, until the block ends."""
    workers = workers_on(port)
    seen, done = [memory_of(workers)], threading.Event()

    def watch() -> None:
        while not done.wait(_SAMPLES_EACH):
            seen.append(memory_of(workers))

    watching = threading.Thread(target=watch)
    watching.start()
    yield seen
    done.set()
    watching.join()


def workers_on(port: int) -> list[Path]:
    """Return the folders in /proc of the processes that serve on a port."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                if f"--port\0{port}\0".encode() in (folder / "cmdline").read_bytes():
                    found.append(folder)
            except OSError:
                continue
    return found


def memory_of(processes: list[Path]) -> int:
    """Return the resident bytes of processes together."""
    pages = sum(int((each / "statm").read_text().split()[1]) for each in processes)
    return pages * os.sysconf("SC_PAGE_SIZE")
