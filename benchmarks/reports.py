"""Reports sealed and stored per second, over HTTP, on SQLite and PostgreSQL, beside a plain insert of the same rows.

"Sent" is the last request of a complete report of a child without scripts: 23 sealed parts, those of questions that
were not asked sealed by the server then, one case, one commit. "Whole way" is everything from /report/ to the
receipt, some 50 requests, each answer sealed by the server. "Plain" is benchmarks/plain.py: the rows of one report,
one commit, by the driver alone. "Plain over HTTP" is benchmarks/plain_http.py: the same rows, sent for as reports are,
stored by our server without a look at them. Two rounds, the peers in turn; the better figure of each counts. Two
granian workers; whoever asks runs on the same machine and takes its share of it.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.pages import PROJECT, granian
from benchmarks.quickexit import percentile_99
from benchmarks.report import Goal, Report
from ops.test import find_postgres
from soak.__main__ import fresh_database
from tests.reporting.over_http import Sender

REPORTS = 480
ROUNDS = 2
AT_ONCE = 8
WAYS_EACH = 3
REQUEST = (
    "POST /report/send/ HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nCookie: visit={cookie}\r\n"
    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\nwebsite="
)


@dataclass(frozen=True)
class Rate:
    """Reports a second, and how long one of them took, in milliseconds at the median and the 99th percentile."""

    per_second: float
    p50_ms: float
    p99_ms: float


def run() -> Report:
    """Measure on both databases."""
    rows: list[tuple[object, ...]] = []
    goals: list[Goal] = []
    with fresh_database(os.environ.get("DATABASE_URL") or find_postgres()) as postgres:
        for name, database in (("SQLite", ""), ("PostgreSQL", postgres)):
            found = measure(database)
            sent, plain = found["sent"], found["plain"]
            for what, rate in found.items():
                ratio = rate.per_second / plain.per_second
                rows.append((f"{name}, {what}", rate.per_second, rate.p50_ms, rate.p99_ms, ratio))
            goals.append(Goal(f"{name}: reports sent a second", sent.per_second, 200))
            goals.append(Goal(f"{name}: p99 in ms", sent.p99_ms, 100, at_most=True))
            if database:
                goals.append(Goal("PostgreSQL: sent against the plain insert", sent.per_second / plain.per_second, 0.5))
    columns = ("reports", "a second", "p50 ms", "p99 ms", "× plain")
    notes = [f"{REPORTS} reports a round, {AT_ONCE} at once. A way's milliseconds are those of the whole way."]
    return Report("Reports sealed and stored", columns, rows, goals, notes)


def measure(database: str) -> dict[str, Rate]:
    """Return what was reached on one database; an empty address is SQLite."""
    with tempfile.TemporaryDirectory() as var:
        (Path(var) / "static").mkdir()  # the server looks for it
        environment = {**os.environ, "NIGHTLIGHT_VAR": var, "DATABASE_URL": database, "NIGHTLIGHT_MODE": "test",
                       "NIGHTLIGHT_ROLE": "public"}  # fmt: skip
        cookies = _run("benchmarks.drafts", environment, str(ROUNDS * REPORTS + AT_ONCE)).split()
        best: dict[str, Rate] = {}
        plainly = {**environment, "DJANGO_SETTINGS_MODULE": "benchmarks.plain_settings"}
        with serve(environment) as port, serve(plainly) as plain_port:
            send_all(port, cookies[:AT_ONCE])  # until every worker is warm
            send_all(plain_port, cookies[:AT_ONCE])
            rest = cookies[AT_ONCE:]
            for place in range(ROUNDS):
                contenders: dict[str, Callable[[], Rate]] = {
                    "sent": lambda place=place: send_all(port, rest[place * REPORTS : (place + 1) * REPORTS]),  # type: ignore[misc]  # the place of this round
                    "plain over HTTP": lambda place=place: send_all(  # type: ignore[misc]  # the place of this round
                        plain_port, rest[place * REPORTS : (place + 1) * REPORTS]
                    ),
                    "plain": lambda: _plain(environment),
                }
                for name in contenders if place % 2 == 0 else reversed(contenders):
                    rate = contenders[name]()
                    if name not in best or rate.per_second > best[name].per_second:
                        best[name] = rate
            best["whole way"] = whole_ways(port)
    return best


@contextmanager
def serve(environment: dict[str, str]) -> Iterator[int]:
    """Serve a site and yield its port."""
    with granian("nightlight.service.wsgi:application", "/health/live", environment) as url:
        yield int(url.split(":")[2].split("/")[0])


def send_all(port: int, cookies: list[str]) -> Rate:
    """Send complete reports from several threads, each on a connection that it keeps."""
    shares = [cookies[place::AT_ONCE] for place in range(AT_ONCE)]
    return _at_once([lambda share=share: _send(port, share) for share in shares])  # type: ignore[misc]  # one share each


def _send(port: int, cookies: list[str]) -> list[float]:
    """Send reports by a connection and nothing around it: who asks shall take as little of the machine as can be."""
    took = []
    with socket.create_connection(("127.0.0.1", port), timeout=120) as connection:
        for cookie in cookies:
            asked = REQUEST.format(cookie=cookie).encode()
            begun = time.perf_counter()
            connection.sendall(asked)
            answer = b""
            while b"\r\n\r\n" not in answer:
                answer += connection.recv(65536) or sys.exit("the server hung up on a report")
            took.append(time.perf_counter() - begun)
            head = answer.lower()
            if not head.startswith(b"http/1.1 303 ") or not {b"location: /report/sent/", b"content-length: 0"} <= set(
                head.split(b"\r\n")
            ):
                sys.exit(f"a report was answered with {answer[:300]!r}")
    return took


def whole_ways(port: int) -> Rate:
    """Go the whole way several times, from several threads."""

    def go() -> list[float]:
        took = []
        for _ in range(WAYS_EACH):
            begun = time.perf_counter()
            sender = Sender("Somebody in a game keeps asking where I live.", port=port)
            sender.fill_in()
            sender.send()
            took.append(time.perf_counter() - begun)
        return took

    return _at_once([go] * AT_ONCE)


def _at_once(jobs: list[Callable[[], list[float]]]) -> Rate:
    """Run jobs in threads; return how many of the times that they give fall into a second. Raises what a job raises."""
    with ThreadPoolExecutor(len(jobs)) as running:
        begun = time.perf_counter()
        asked = [running.submit(job) for job in jobs]
        took = [seconds for each in asked for seconds in each.result()]
        return _rate(len(took) / (time.perf_counter() - begun), took)


def _plain(environment: dict[str, str]) -> Rate:
    per_second, *took = map(float, _run("benchmarks.plain", environment, str(REPORTS), str(AT_ONCE)).split())
    return _rate(per_second, took)


def _rate(per_second: float, took: list[float]) -> Rate:
    return Rate(per_second, sorted(took)[len(took) // 2] * 1000, percentile_99(took) * 1000)


def _run(module: str, environment: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, cwd=PROJECT, env=environment, check=True, text=True, stdout=subprocess.PIPE).stdout
