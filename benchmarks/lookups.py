"""Lookups a second over HTTP against a million entries: `nightlight match serve` beside PDQIndex on the same server.

HMA's own matcher wants a database, a scheduler and its web application; what it asks for each lookup is PDQIndex, so
that alone stands in its place, in the plainest application there is. Both run in one process under granian with as many
threads; the same clients ask both for the same fingerprints, half of them near an entry. One lookup a request is bound
by these clients, which are in Python and share the machine: batches show what the server can do.
"""

import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import numpy as np
import numpy.typing as npt

from benchmarks.report import Goal, Report
from nightlight.platforms.ready.making import make_ready
from tests.conftest import PROJECT, free_port

ENTRIES = 1_000_000
CLIENTS = 4
EACH = 500
SEED = 7


def run() -> Report:
    """Measure both, ours first; each is warmed up."""
    listed = _sorted(np.random.default_rng(SEED).integers(0, 256, (ENTRIES, 32), np.uint8))
    asked = _asked(listed)
    with tempfile.TemporaryDirectory() as folder:
        make_ready((("pdq", each.tobytes().hex(), "authorised") for each in listed), Path(folder) / "ready")
        with _server(folder, "ours") as port:
            ours = measure(port, asked)
            batched = measure_batches(port, asked)
        with _server(folder, "theirs") as port:
            theirs = measure(port, asked)
    assert ours[2] == theirs[2] == CLIENTS * EACH // 2
    rows: list[tuple[object, ...]] = [
        (name, found[0], found[1] * 1000) for name, found in (("ours", ours), ("PDQIndex, same server", theirs))
    ]
    rows.insert(1, ("ours, a thousand a request", batched, float("nan")))
    title = f"Lookups over HTTP, {ENTRIES:,} entries, {CLIENTS} clients, one process, seed {SEED}"
    goals = [Goal("lookups a second, times PDQIndex's", ours[0] / theirs[0], 1)]
    return Report(title, ("by", "lookups/s", "p99 ms"), rows, goals)


def measure(port: int, asked: list[str]) -> tuple[float, float, int]:
    """Return lookups a second, the 99th percentile of seconds, and how many lookups found something."""
    times: list[float] = []
    found: list[int] = []

    def ask(values: list[str]) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        for value in values:
            begun = time.perf_counter()
            connection.request("GET", f"/m/raw_lookup?signal_type=pdq&signal={value}")
            matches = json.loads(connection.getresponse().read())["matches"]
            times.append(time.perf_counter() - begun)
            found.append(bool(matches))
        connection.close()

    ask(asked[:20])
    times.clear()
    found.clear()
    clients = [threading.Thread(target=ask, args=(asked[at::CLIENTS],)) for at in range(CLIENTS)]
    begun = time.perf_counter()
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    elapsed = time.perf_counter() - begun
    return len(times) / elapsed, statistics.quantiles(times, n=100)[98], sum(found)


def measure_batches(port: int, asked: list[str]) -> float:
    """Return lookups a second of one client that sends a thousand at once."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    begun = time.perf_counter()
    for first in range(0, len(asked), 1000):
        body = json.dumps({"signal_type": "pdq", "signals": asked[first : first + 1000]})
        connection.request("POST", "/m/batch", body, {"Content-Type": "application/json"})
        assert len(json.loads(connection.getresponse().read())["matches"]) == 1000
    connection.close()
    return len(asked) / (time.perf_counter() - begun)


def peer() -> Any:
    """Return the peer's application: HMA's default index in the place of ours."""
    from threatexchange.signal_type.pdq.pdq_index import PDQIndex

    [made] = (Path(os.environ["NIGHTLIGHT_BENCH_LIST"]) / "ready").glob("*/pdq.values")
    values = np.fromfile(made, np.uint8).reshape(-1, 32)
    index = PDQIndex.build((each.tobytes().hex(), number) for number, each in enumerate(values))

    def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        matches = [each.metadata for each in index.query(parse_qs(environ["QUERY_STRING"])["signal"][0])]
        start_response("200 OK", [("Content-Type", "application/json")])
        return [json.dumps({"matches": matches}).encode()]

    return application


@contextmanager
def _server(folder: str, whose: str) -> Iterator[int]:
    port = free_port()
    granian = [
        sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(port), "--workers", "1",
        "--blocking-threads", "4", "--factory", "benchmarks.lookups:peer",
    ]  # fmt: skip
    serve = [sys.executable, "-m", "nightlight", "match", "serve", "--workers", "1", "--port", str(port)]
    command = [*serve, "--at", folder] if whose == "ours" else granian
    environment = {**os.environ, "NIGHTLIGHT_BENCH_LIST": folder}
    with subprocess.Popen(
        command, cwd=PROJECT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None
        draining = threading.Thread(target=process.stdout.read)
        draining.start()
        try:
            _wait_for(port, process)
            yield port
        finally:
            process.terminate()
            draining.join()


def _wait_for(port: int, process: "subprocess.Popen[str]") -> None:
    """Wait until something answers. The peer's index takes its time."""
    while process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=0.1)
    raise RuntimeError("the server ended")


def _sorted(hashes: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Return them in the order that a list has, none twice."""
    return np.unique(hashes.view("S32").reshape(-1)).view(np.uint8).reshape(-1, 32)


def _asked(listed: npt.NDArray[np.uint8]) -> list[str]:
    """Return fingerprints of which every other one has an entry 24 bits away."""
    random = np.random.default_rng(SEED + 1)
    asked = random.integers(0, 256, (CLIENTS * EACH, 32), np.uint8)
    asked[::2] = listed[random.integers(0, len(listed), len(asked) // 2)]
    asked[::2, 4:7] ^= 255
    return [each.tobytes().hex() for each in asked]
