"""`nightlight match bench`: what it says was measured, beside peers that found the same. Nothing here is timed."""

import itertools
import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from nightlight.platforms.bench import findings, lookups, peers, running, starts
from nightlight.platforms.bench.findings import Findings, Sizes
from nightlight.platforms.bench.served import nothing
from nightlight.platforms.bench.timing import Clock, Clocks
from nightlight.platforms.ready.making import make_ready
from nightlight.platforms.serve.app import Application
from nightlight.platforms.serve.settings import ServerSettings
from nightlight.pure.matching.finding import NOTHING
from nightlight.pure.matching.index import Index
from tests.platforms.conftest import run
from tests.platforms.ready.test_renewing import Platform
from tests.platforms.serving import serving

TINY = Sizes(
    judged=20, singles=40, batch=50, batches=2, seconds=0.01, pictures=((80, 60),), turns=1, lookups=30, clients=1,
    later_starts=1,
)  # fmt: skip


class Quiet(WSGIRequestHandler):
    """Writes no line for a request."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def in_this_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Servers on a thread of the test's own, and processes that are not begun."""

    @contextmanager
    def running_here(command: list[str], port: int, at: Path) -> Iterator[None]:
        settings = ServerSettings(folder=str(at / "ready"), counters=str(tmp_path))
        application = nothing() if command[-1].endswith(":nothing") else Application(settings)
        server = make_server("127.0.0.1", port, application, handler_class=Quiet)
        with serving(server):
            yield

    @contextmanager
    def started(_program: str, _file: str) -> Iterator[object]:
        yield lambda: ""

    monkeypatch.setattr(lookups, "running", running_here)
    monkeypatch.setattr(starts, "_started", started)
    monkeypatch.setattr(starts, "own_and_shared", lambda _index: (1.0, 2.0))


def ticking(step: float) -> Clock:
    """A clock that goes on by a step whenever somebody looks at it."""
    return itertools.count(0.0, step).__next__


def measured(step: float, at: Path) -> Findings:
    found = Findings(lambda _line: None, TINY, Clocks(ticking(step), ticking(step)))
    running.measure(found, at)
    return found


@pytest.mark.usefixtures("in_this_process")
def test_every_figure_comes_from_a_clock_or_a_file_and_every_peer_finds_what_we_find() -> None:
    with running.generated(400) as at:
        once, slower = measured(1.0, at), measured(2.0, at)
        [file] = (at / "ready").glob("*/pdq.index")
        size = file.stat().st_size / 400
    assert once.wrong == slower.wrong == []
    assert len(once.figures) == len(slower.figures) > 15
    names = {each.peer for each in once.figures}
    assert any("numpy" in name for name in names)
    assert any("PDQIndex" in name for name in names)
    for one, other in zip(once.figures, slower.figures, strict=True):
        times = {"s": 2, "ms": 2, "bytes": 1}.get(one.unit, 0.5)
        assert one.ours > 0, one
        assert (other.ours, other.theirs) == pytest.approx((one.ours * times, one.theirs * times)), one
        assert other.ratio == pytest.approx(one.ratio)
    assert [(each.ours, each.theirs) for each in once.figures if each.unit == "bytes"] == [(size, 32)]


@pytest.mark.usefixtures("in_this_process")
def test_a_list_with_changes_is_measured_as_it_was_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "installed", lambda _package: False)
    platform = Platform(tmp_path)
    platform.renew()
    platform.take(("pdq", 1, None), ("pdq", 300, "authorised"), ("md5", 1, None))
    assert platform.renew().how == "changed"
    found = measured(1.0, tmp_path)
    assert (found.wrong, "changes since the list was made whole are left out" in found.notes) == ([], True)
    platform.copy.close()


@pytest.mark.usefixtures("in_this_process")
def test_an_answer_that_is_not_the_right_one_is_named_and_told_by_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(findings, "DEFAULT", TINY)
    monkeypatch.setattr(peers, "installed", lambda _package: False)
    monkeypatch.setattr(Index, "search_one", lambda *_, **__: NOTHING)
    done = run("bench", "--entries", "300", "--json", tmp_path / "figures.json")
    wrong = json.loads((tmp_path / "figures.json").read_bytes())["wrong"]
    assert (done.exit_code, wrong) == (1, ["our search, one at a time,", "our server"]), done.output
    assert "WRONG: our search, one at a time, did not find" in done.output


def test_it_runs_by_itself_with_nothing_else_installed_and_tells_no_fingerprint(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(findings, "DEFAULT", TINY)
    monkeypatch.setattr(peers, "installed", lambda _package: False)
    kept = tmp_path / "figures.json"
    done = run("bench", "--entries", "300", "--json", kept)
    assert done.exit_code == 0, done.output
    first, second, *_ = done.output.splitlines()
    assert (" cores, " in first, "numpy " in second) == (True, True)
    for package in ("threatexchange", "faiss", "pdqhash"):
        assert f"{package} not installed, not measured" in done.output
    assert not re.search(r"[0-9a-f]{32}", done.output + kept.read_text())
    told = json.loads(kept.read_text())
    assert (told["wrong"], told["entries drawn by chance"], told["machine"]["cores"] > 0) == ([], 300, True)
    whats = " ".join(each["what"] for each in told["figures"])
    for part in ("open the list", "after installing", "memory an entry", "one at a time", "batches", "JPEGs", "HTTP"):
        assert part in whats
    assert all(each["ours"] > 0 and each["theirs"] > 0 for each in told["figures"])


def test_what_can_not_be_measured_is_said_with_the_way_out(ready: Path, tmp_path: Path) -> None:
    none = run("bench", "--at", tmp_path)
    assert (none.exit_code, "nightlight match bench --entries 1000000" in none.output) == (2, True)
    make_ready([("md5", "0" * 32, "authorised")], tmp_path / "ready")
    without = run("bench", "--at", tmp_path)
    assert (without.exit_code, "holds no PDQ fingerprints" in without.output) == (2, True)
    unwritable = run("bench", "--at", ready, "--json", tmp_path / "nowhere" / "figures.json")
    assert (unwritable.exit_code, "choose another place" in unwritable.output) == (2, True)


def test_a_server_that_does_not_begin_or_gives_no_answer_ends_it_in_words(tmp_path: Path) -> None:
    port = lookups.free_port()
    ends = [sys.executable, "-c", "raise SystemExit('holds no list')"]
    with pytest.raises(lookups.ServerFailed, match="holds no list"), lookups.running(ends, port, tmp_path):
        pass
    with pytest.raises(lookups.ServerFailed, match="gave no answer"):
        lookups.ask_one_by_one(port, ["0" * 64], 1)


def test_a_server_ends_with_whatever_it_has_begun_that_hears_nothing(tmp_path: Path) -> None:
    port = lookups.free_port()
    deaf = (
        "import signal, sys, threading\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True)\n"
        "threading.Event().wait(20); print('outlived it', file=sys.stderr)"
    )
    begins = (
        "import socket, subprocess, sys\n"
        f"child = subprocess.Popen([sys.executable, '-c', {deaf!r}], stdout=subprocess.PIPE)\n"
        f"child.stdout.readline(); print('begun', flush=True); at = socket.create_server(('127.0.0.1', {port}))\n"
        "while True: at.accept()"
    )
    with lookups.running([sys.executable, "-c", begins], port, tmp_path) as said:
        pass
    assert said == ["begun\n"]
