"""Requests per second of a published page: ours, the same page uncached, WhiteNoise, nginx.

Each server runs alone, on two worker processes, with `wrk` from Debian asking from the same machine.
The peers serve the same bytes. Two rounds in opposite order; the better figure of each counts.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.report import Goal, NotHere, Report
from ops import needed
from ops.needed import find_nginx
from ops.nginx.trial import how_to_run, shipped

PROJECT = Path(__file__).resolve().parents[1]
PAGE = "/advice/threats/"
SECONDS = 4
CONNECTIONS = 32


@dataclass(frozen=True)
class Rate:
    """What one server did."""

    per_second: float
    p50_ms: float
    p99_ms: float


def run() -> Report:
    """Measure all servers that can run here. Raises NotHere without wrk, where we may not install it."""
    if not shutil.which("wrk"):
        needed.install(lacking := needed.missing(needed.TO_MEASURE))
        if not shutil.which("wrk"):
            raise NotHere(f"it asks with wrk. On Debian: sudo sh -c '{needed.command(lacking)}'")
    with tempfile.TemporaryDirectory() as folder:
        var = Path(folder)
        environment = prepare(var)
        servers = contenders(var, environment)
        best: dict[str, Rate] = {}
        for order in (list(servers), list(reversed(servers))):
            for name in order:
                with servers[name]() as url:
                    ask(url, seconds=2)  # until every worker is up and warm
                    rate = ask(url)
                if name not in best or rate.per_second > best[name].per_second:
                    best[name] = rate
        size = len((var / "baked/current/pages/ask" / PAGE.strip("/") / "index.html.gz").read_bytes())
    return report(best, size)


def report(best: dict[str, Rate], size: int) -> Report:
    """Return the figures with the ratios that we care about."""
    ours = best["baked, two workers"].per_second
    rows: list[tuple[object, ...]] = [
        (name, r.per_second, r.p50_ms, r.p99_ms, ours / r.per_second) for name, r in best.items()
    ]
    goals = [Goal("baked against the same page uncached", ours / best["uncached"].per_second, 100)]
    notes = [f"The page is {size:,} bytes compressed."]
    if "nginx" in best:
        nginx = best["nginx"].per_second
        goals.append(Goal("baked against nginx", ours / nginx, 0.5))
        goals.append(Goal("nginx with our rules against plain nginx", best["nginx, our rules"].per_second / nginx, 0.9))
    else:
        notes.append("nginx is not installed here and was left out.")
    columns = ("served by", "requests/s", "p50 ms", "p99 ms", "ours is × this")
    return Report(f"A published page ({PAGE})", columns, rows, goals, notes)


def prepare(var: Path) -> dict[str, str]:
    """Seed and bake a site below `var`; return its environment."""
    environment = {**os.environ, "NIGHTLIGHT_VAR": str(var), "DATABASE_URL": "", "NIGHTLIGHT_MODE": "demo"}
    for command in ("seed", "bake"):
        subprocess.run([sys.executable, "-m", "nightlight", command], env=environment, cwd=PROJECT, check=True,
                       stdout=subprocess.DEVNULL)  # fmt: skip
    page = var / "baked/current/pages/ask" / PAGE.strip("/")
    for name in ("index.html", "index.html.gz"):
        shutil.copy(page / name, var / "static" / name.replace("index", "bench"))
    return environment


def contenders(var: Path, environment: dict[str, str]) -> dict[str, Callable[[], AbstractContextManager[str]]]:
    """Return, by name, what starts each server and yields the address to ask."""
    servers: dict[str, Callable[[], AbstractContextManager[str]]] = {
        "baked, two workers": lambda: granian("nightlight.service.wsgi:application", PAGE, environment),
        "uncached": lambda: granian("benchmarks.uncached:application", PAGE, environment),
        "WhiteNoise": lambda: granian("nightlight.service.wsgi:application", "/static/bench.html", environment),
    }
    if find_nginx():
        servers["nginx"] = lambda: nginx(var, plain_nginx, "/static/bench.html")
        servers["nginx, our rules"] = lambda: nginx(var, shipped, PAGE)
    return servers


@contextmanager
def granian(application: str, path: str, environment: dict[str, str]) -> Iterator[str]:
    """Run an application on two granian workers, as `nightlight serve` does."""
    port = free_port()
    command = [str(PROJECT / ".venv/bin/granian"), "--interface", "wsgi", "--port", str(port), "--workers", "2",
               "--no-access-log", "--log-level", "error", "--blocking-threads", "16",
               # A worker that is told to stop while it starts would never hear of it.
               "--workers-kill-timeout", "10", application]  # fmt: skip
    with running(command, environment, f"http://127.0.0.1:{port}{path}") as url:
        yield url


@contextmanager
def nginx(var: Path, servers: Callable[..., str], path: str) -> Iterator[str]:
    """Run nginx on two workers with what `servers` returns for a folder and a port."""
    port = free_port()
    started = how_to_run(var, servers(var, port=port))
    with running(started, dict(os.environ), f"http://127.0.0.1:{port}{path}") as url:
        yield url


def plain_nginx(var: Path, *, port: int) -> str:
    """An nginx that serves the page's file, compressed beforehand, and does nothing else."""
    return f"server {{ listen 127.0.0.1:{port}; gzip_static on; location /static/ {{ alias {var}/static/; }} }}"


@contextmanager
def running(command: list[str], environment: dict[str, str], url: str) -> Iterator[str]:
    """Run a server until the block ends; the block begins when it answers 200."""
    process = subprocess.Popen(command, env=environment, cwd=PROJECT)
    try:
        for _ in range(1800):
            if process.poll() is not None:
                sys.exit(f"{command[0]} ended with {process.returncode}")
            try:
                urllib.request.urlopen(url, timeout=5).close()
                break
            except urllib.error.HTTPError as error:
                sys.exit(f"{url} answered {error.code}")
            except OSError:
                time.sleep(0.1)
        else:
            sys.exit(f"{url} did not answer within three minutes")
        yield url
    finally:
        process.terminate()
        process.wait()


def ask(url: str, seconds: int = SECONDS) -> Rate:
    """Ask for one address for a few seconds and return the rate."""
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", "-H", "Accept-Encoding: gzip", url]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in text:
        sys.exit(f"{url} did not answer 200 each time:\n{text}")
    found = re.search(r"Requests/sec:\s+([\d.]+)", text)
    return Rate(float(found[1]) if found else 0.0, latency(text, "50%"), latency(text, "99%"))


def latency(text: str, percentile: str) -> float:
    """Return a percentile in milliseconds from wrk's words."""
    found = re.search(rf"{percentile}\s+([\d.]+)(us|ms|s)", text)
    return float(found[1]) * {"us": 0.001, "ms": 1.0, "s": 1000.0}[found[2]] if found else float("nan")


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
