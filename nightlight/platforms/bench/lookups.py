"""Lookups a second over HTTP on loopback: a list's own `serve`, and applications in its place behind the same server.

Promises that no server outlives the block that began it, and that asking ends after some seconds, whatever is asked.
One lookup a request is bound by these clients too, which are in Python and share the machine.
"""

import http.client
import json
import math
import os
import secrets
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nightlight.platforms.bench.served import LIST
from nightlight.platforms.bench.starts import environment
from nightlight.platforms.bench.timing import Clock

_TOKEN = secrets.token_urlsafe(32)
_KEY = {"Authorization": f"Bearer {_TOKEN}"}
_READY_WITHIN = 300
_ANSWER_WITHIN = 60


class ServerFailed(Exception):
    """A server that ended, did not begin in time, or gave no answer."""


@dataclass(frozen=True)
class Asked:
    """How many lookups a second, the 99th percentile of seconds, and what was found of the first so many values."""

    rate: float
    slowest: float
    found: dict[int, frozenset[int]]


def ask_one_by_one(
    port: int, values: Sequence[str], clients: int, clock: Clock = time.perf_counter, seconds: float = math.inf
) -> Asked:
    """Ask for one value a request, some clients beside each other. Raises ServerFailed."""
    times: list[float] = []
    found: dict[int, frozenset[int]] = {}

    def ask(numbers: range, until: float) -> None:
        with _connection(port) as connection:
            for number in numbers:
                begun = clock()
                connection.request("GET", f"/m/raw_lookup?signal_type=pdq&signal={values[number]}", headers=_KEY)
                matches = _matches(connection)
                ended = clock()
                times.append(ended - begun)
                found[number] = frozenset(matches)
                if ended > until:
                    return

    ask(range(min(20, len(values))), math.inf)  # everything that a first answer makes is made
    times.clear()
    found.clear()
    begun = clock()
    with ThreadPoolExecutor(clients) as pool:
        shares = [range(first, len(values), clients) for first in range(clients)]
        list(pool.map(lambda share: ask(share, begun + seconds), shares))
    elapsed = clock() - begun
    return Asked(len(times) / elapsed, _slowest(times), found)


def ask_in_batches(
    port: int, values: Sequence[str], at_once: int = 1000, clock: Clock = time.perf_counter, seconds: float = math.inf
) -> Asked:
    """Ask by one client that sends many values a request. Raises ServerFailed."""
    times: list[float] = []
    found: dict[int, frozenset[int]] = {}
    with _connection(port) as connection:
        began = clock()
        for first in range(0, len(values), at_once):
            sent = clock()
            body = json.dumps({"signal_type": "pdq", "signals": values[first : first + at_once]})
            connection.request("POST", "/m/batch", body, {"Content-Type": "application/json", **_KEY})
            answers = _matches(connection)
            times.append(clock() - sent)
            for number, matches in enumerate(answers, first):
                found[number] = frozenset(each["bank_content_id"] for each in matches)
            if clock() - began > seconds:
                break
        elapsed = clock() - began
    return Asked(len(found) / elapsed, _slowest(times), found)


def own_server(at: Path, port: int, workers: int, token_file: Path) -> list[str]:
    """Return the command of a list's own server: nobody else on the machine can ask it meanwhile."""
    serve = [sys.executable, "-m", "nightlight", "match", "serve", "--at", str(at), "--token-file", str(token_file)]
    return [*serve, "--port", str(port), "--workers", str(workers)]


@contextmanager
def token_file() -> Iterator[Path]:
    """Keep the token of this process in a file for as long as a block lasts."""
    with tempfile.TemporaryDirectory(prefix="nightlight-bench-") as folder:
        file = Path(folder) / "token"
        file.write_text(_TOKEN)
        yield file


def other_server(factory: str, port: int, workers: int) -> list[str]:
    """Return the command of an application behind the same server, with as many threads."""
    return [
        sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port),
        "--workers", str(workers), "--blocking-threads", "4", "--log-level", "error", "--workers-kill-timeout", "10",
        "--factory", f"nightlight.platforms.bench.served:{factory}",
    ]  # fmt: skip


@contextmanager
def running(command: list[str], port: int, at: Path) -> Iterator[list[str]]:
    """Run a server for as long as a block lasts; give the lines that it writes, whole after it. Raises ServerFailed."""
    with subprocess.Popen(  # noqa: S603  # a command from above
        command,
        env=environment(**{LIST: str(at)}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        said: list[str] = []
        draining = threading.Thread(target=lambda: said.extend(process.stdout or []))
        draining.start()
        try:
            _wait_for(port, process, said)
            yield said
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(_ANSWER_WITHIN)
            # A worker that was told to stop while it started has not heard of it, and would hold what is drained open.
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            draining.join()


def free_port() -> int:
    """Return a port of loopback that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait_for(port: int, process: "subprocess.Popen[str]", said: list[str]) -> None:
    """Wait until something answers. A peer's index takes its time."""
    until = time.monotonic() + _READY_WITHIN
    while process.poll() is None and time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=0.1)
    raise ServerFailed(f"a server on 127.0.0.1:{port} did not begin: {''.join(said[-3:]).strip()}")


@contextmanager
def _connection(port: int) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_ANSWER_WITHIN)
    try:
        yield connection
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError) as error:
        raise ServerFailed(f"a server on 127.0.0.1:{port} gave no answer: {error!r}") from error
    finally:
        connection.close()


def _matches(connection: http.client.HTTPConnection) -> list[Any]:
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise ServerFailed(f"a server answered {answer.status}")
    return list(json.loads(body)["matches"])


def _slowest(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[98] if len(times) > 1 else times[0]
