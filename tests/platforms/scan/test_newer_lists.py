"""A list that is made ready while a scan is unfinished takes nothing from it: the scan goes on with the one it had."""

import os
import shutil
import signal
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from nightlight.platforms.ready import pins
from nightlight.platforms.ready.opened import current
from nightlight.platforms.ready.pins import ScanRunning, pinned, pinning
from tests.conftest import PROJECT
from tests.platforms.conftest import run
from tests.platforms.lists import fingerprints, keep, picture, saved

_KILLED = """
import os, signal, sys
from nightlight.platforms.scan.journal import Journal
add = Journal.add
def kill(self, looked):
    add(self, looked)
    os.kill(os.getpid(), signal.SIGKILL)
Journal.add = kill
from nightlight.platforms.command.match import main
if __name__ == "__main__":
    main(sys.argv[1:])
"""


@pytest.fixture
def at(tmp_path: Path) -> Path:
    """A platform's folder with a list of its own: pictures 0 and 9."""
    folder = tmp_path / "platform"
    make(folder, 0, 9)
    return folder


@pytest.fixture
def arguments(at: Path, tmp_path: Path) -> list[str]:
    """A scan of twelve pictures."""
    (tmp_path / "pictures").mkdir()
    for number in range(12):
        (tmp_path / "pictures" / f"{number:02}").write_bytes(saved(picture(number)))
    out = str(tmp_path / "out.jsonl")
    return ["scan", str(tmp_path / "pictures"), "--at", str(at), "--workers", "1", "--out", out]


_more = count(1)


def make(folder: Path, *numbers: int) -> None:
    """Make a list of these pictures ready, in the place of the one that is there; it has changed each time."""
    values = {number: fingerprints(saved(picture(number))).pdqs[0].value for number in range(12)}
    others = [f"{number:064x}" for number in range(next(_more))]
    keep(
        folder, [("pdq", value, "authorised") for value in [*values.values(), *others]],
        withdrawn=[value for number, value in values.items() if number not in numbers],
    )  # fmt: skip
    assert run("index", "--at", folder).exit_code == 0


def kill(arguments: list[str]) -> None:
    """Run a scan that is killed after its first eight files."""
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, *arguments], cwd=PROJECT, capture_output=True, check=False,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr


def matched(arguments: list[str]) -> list[str]:
    """Return which pictures a scan has found."""
    lines = Path(arguments[-1]).read_text().splitlines()
    return [line.partition('","matches":[{')[0][-2:] for line in lines]


def lists(at: Path) -> list[str]:
    return [each.name for each in (at / "ready").iterdir() if each.is_dir()]


def test_the_same_command_goes_on_after_a_kill_and_any_number_of_newer_lists(
    at: Path, arguments: list[str], tmp_path: Path
) -> None:
    kill(arguments)
    make(at, 1, 10)
    make(at, 2, 11)
    assert len(lists(at)) == 2
    assert run(*arguments).exit_code == 1
    assert matched(arguments) == ["00", "09"]
    # A scan that is finished holds nothing, and the next one takes the list that stands.
    make(at, 3)
    assert lists(at) == [current(at / "ready")]
    assert run(*arguments).exit_code == 1
    assert matched(arguments) == ["03"]


def test_a_list_that_is_gone_is_said_with_two_ways_to_go_on(at: Path, arguments: list[str], tmp_path: Path) -> None:
    kill(arguments)
    for pin in (at / "ready").glob("*.pin"):
        pin.unlink()
    make(at, 1, 10)
    assert len(lists(at)) == 1
    done = run(*arguments)
    assert (done.exit_code, "is not here any more" in done.output, "--newer-list" in done.output) == (2, True, True)
    shutil.copy(f"{arguments[-1]}.unfinished", tmp_path / "kept")
    done = run(*arguments, "--newer-list")
    assert (done.exit_code, matched(arguments)) == (1, ["00", "10"])
    assert "8 were compared with a list of before" in done.stderr
    shutil.copy(tmp_path / "kept", f"{arguments[-1]}.unfinished")
    assert (run(*arguments, "--again").exit_code, matched(arguments)) == (1, ["01", "10"])


def test_a_scan_that_went_on_with_a_newer_list_goes_on_with_that_one(
    at: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kill(arguments)
    make(at, 1, 9, 10)
    Path(arguments[1], "08").unlink()
    with monkeypatch.context() as patched:
        patched.setattr("nightlight.platforms.scan.scanning.write_results", _stop)
        assert run(*arguments, "--newer-list").exit_code == 1
    make(at, 2, 11)
    assert run(*arguments).exit_code == 1
    assert matched(arguments) == ["00", "09", "10"]


def _stop(*_arguments: object) -> None:
    raise KeyboardInterrupt


def test_what_is_scanned_to_the_same_file_at_the_same_time_is_refused(tmp_path: Path) -> None:
    with pinning(tmp_path, lambda: "one", tmp_path / "out.unfinished") as (name, kept):
        assert (name, kept) == ("one", True)
        with pytest.raises(ScanRunning), pinning(tmp_path, lambda: "two", tmp_path / "out.unfinished"):
            pass
        with pinned(tmp_path) as names:
            assert names == {"one"}
    with pinned(tmp_path) as names:
        assert names == frozenset()


def test_a_pin_of_another_machine_is_believed_for_a_month_and_a_damaged_one_never(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there.unfinished"
    there.touch()
    with monkeypatch.context() as patched:
        patched.setattr(os, "uname", lambda: os.uname_result(("", "another", "", "", "")))
        with pinning(tmp_path, lambda: "one", there):
            pass
    there.unlink()
    (tmp_path / "x.pin").write_text("one")
    [pin] = [each for each in tmp_path.glob("*.pin") if each.name != "x.pin"]
    with pinned(tmp_path) as names:
        assert names == {"one"}
    os.utime(pin, (0, 0))
    with pinned(tmp_path) as names:
        assert (names, pin.exists()) == (frozenset(), False)


def test_who_may_not_write_beside_the_list_is_told_and_scans_all_the_same(
    at: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: str) -> object:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(pins, "locked", refused)
    done = run(*arguments)
    assert (done.exit_code, matched(arguments)) == (1, ["00", "09"])
    assert "can't be written to" in done.stderr
