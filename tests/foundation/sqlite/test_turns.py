"""Turns to write: one at a time, in the order of asking, freed with the process, and waited for no longer than said."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nightlight.foundation.sqlite import turns
from nightlight.foundation.sqlite.turns import TooLong, Turns
from tests.conftest import PROJECT

pytestmark = pytest.mark.skipif(not turns.AT_HAND, reason="turns are taken on Linux alone")
MODE = 0o640
WAITING = 8
TAKES = """
import sys
from pathlib import Path
from nightlight.foundation.sqlite.turns import Turns
taken = Turns(Path(sys.argv[1]), mode=0o600)
taken.take(within=60)
print("has it", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "db-turns"


@contextmanager
def process_with_a_turn(file: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a process that takes a turn and keeps it until its input ends."""
    command = [sys.executable, "-c", TAKES, str(file)]
    with subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == b"has it\n"
        try:
            yield process
        finally:
            process.kill()


def is_free(file: Path) -> bool:
    other = Turns(file, mode=MODE)
    try:
        other.take(within=0)
    except TooLong:
        return False
    finally:
        other.close()
    return True


def test_one_has_the_turn_until_it_is_given_back(file: Path) -> None:
    mine = Turns(file, mode=MODE)
    for _ in range(2):
        mine.take(within=0)
        assert not is_free(file)
        mine.give_back()
        assert is_free(file)
    mine.close()


def test_a_turn_of_another_process_is_waited_for(file: Path) -> None:
    with process_with_a_turn(file):
        assert not is_free(file)


def test_whoever_is_killed_has_it_no_longer(file: Path) -> None:
    with process_with_a_turn(file) as process:
        process.kill()
        process.wait()
        assert is_free(file)


def test_whoever_gave_up_is_waited_for_no_longer(file: Path) -> None:
    mine, tired = Turns(file, mode=MODE), Turns(file, mode=MODE)
    mine.take(within=0)
    with pytest.raises(TooLong):
        tired.take(within=0)
    mine.give_back()
    assert is_free(file)
    mine.close()
    tired.close()


def test_closing_gives_back(file: Path) -> None:
    mine = Turns(file, mode=MODE)
    mine.take(within=0)
    mine.close()
    assert is_free(file)


def test_turns_come_in_the_order_of_asking_whoever_looks_when(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "_sleep_until", lambda deadline, seconds: os.sched_yield())
    came: list[int] = []

    def come(place: int) -> None:
        mine = Turns(file, mode=MODE)
        mine.take(within=60)
        came.append(place)
        mine.close()

    first = Turns(file, mode=MODE)
    first.take(within=0)
    threads = [threading.Thread(target=come, args=(place,)) for place in range(WAITING)]
    for place, thread in enumerate(threads):
        thread.start()
        while _drawn(file) < 2 + place:
            os.sched_yield()
    first.close()
    for thread in threads:
        thread.join(timeout=60)
    assert came == list(range(WAITING))


def _drawn(file: Path) -> int:
    """Return how many numbers were drawn."""
    return int.from_bytes(file.read_bytes()[:8], "little")


def test_what_a_fork_inherits_is_its_parents_to_give_back(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = Turns(file, mode=MODE)
    mine.take(within=0)
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(os, "getpid", lambda: -1)
        mine.give_back()
    assert not is_free(file)
    mine.close()


def test_who_waits_looks_the_less_often_the_more_are_before_them(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[float] = []

    def look_once(deadline: float, seconds: float) -> None:
        looked.append(seconds)
        raise TooLong

    monkeypatch.setattr(turns, "_sleep_until", look_once)
    first = Turns(file, mode=MODE)
    first.take(within=0)
    for _ in range(60):
        is_free(file)
    assert looked == sorted(looked)
    assert (looked[0], looked[1], looked[-1]) == (turns.PER_TURN, 2 * turns.PER_TURN, turns.LONGEST)
    first.close()


def test_the_file_may_be_written_by_whoever_may_write_the_database(file: Path) -> None:
    Turns(file, mode=MODE).close()
    assert file.stat().st_mode & 0o777 == MODE
    Turns(file, mode=0o600).close()
    assert file.stat().st_mode & 0o777 == MODE


def test_a_file_that_was_taken_away_is_known(file: Path) -> None:
    mine = Turns(file, mode=MODE)
    assert mine.stands()
    file.unlink()
    assert not mine.stands()
    Turns(file, mode=MODE).close()
    assert not mine.stands()
    mine.close()
