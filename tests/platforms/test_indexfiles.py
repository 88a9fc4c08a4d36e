"""An index's file holds the old state or the new one after a stop at any moment, and no changed byte gets an answer."""

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nightlight.platforms import indexfiles, indexformat
from nightlight.platforms.indexfiles import (
    IndexFileInvalid,
    merge_index,
    open_exact,
    open_index,
    update_index,
    write_index,
)
from nightlight.platforms.machinecode import CacheFolder
from nightlight.pure.matching.exact import ExactSet
from nightlight.pure.matching.finding import IndexDamaged
from nightlight.pure.matching.index import Index
from nightlight.pure.matching.native.fields import BLOCK
from tests.pure.matching.lists import Rows, judged, near_copies, random_rows, same

ROWS = random_rows(11, 300)
MORE = near_copies(12, ROWS, 20, 20)
QUERIES = np.concatenate([near_copies(13, ROWS, 40, 40), MORE, ROWS[:8]])


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of three hundred entries with exact sets. Only to be read."""
    path = tmp_path_factory.mktemp("index") / "list"
    exact = {"md5": ExactSet.build(ROWS[:, :16].copy()), "sha256": ExactSet.build(ROWS)}
    write_index(Index.build(ROWS).remove(np.array([5])), path, exact=exact)
    return path


@pytest.fixture
def path(written: Path, tmp_path: Path) -> Path:
    """A copy of that file, to be changed."""
    return Path(shutil.copy(written, tmp_path / "list"))


def answers(path: Path, rows: Rows, removed: Any) -> bool:
    """Return whether a file answers as a list of these entries has to."""
    return same(open_index(path).search(QUERIES), judged(rows, QUERIES, 31, removed=removed))


def test_what_was_written_is_found_again_in_either_layout(written: Path, tmp_path: Path) -> None:
    assert answers(written, ROWS, [5])
    opened = open_index(written)
    assert (len(opened), opened.entries, opened.layout) == (299, 300, "throughput")
    assert not opened.base.hashes.flags.owndata
    write_index(Index.build(ROWS, layout="memory").add(MORE), tmp_path / "other")
    assert answers(tmp_path / "other", np.concatenate([ROWS, MORE]), [])
    write_index(Index.build(ROWS[:0]), tmp_path / "nothing")
    assert len(open_index(tmp_path / "nothing").search(QUERIES)) == 0


def test_exact_fingerprints_are_found_in_the_same_file(written: Path) -> None:
    exact = open_exact(written)
    assert exact["md5"].find(ROWS[[7, 2], :16].copy())[1].tolist() == [7, 2]
    assert [len(found) for found in exact["sha256"].find(MORE[:0])] == [0, 0]


def test_additions_and_removals_are_kept_and_merged_without_changing_anybodys_number(path: Path) -> None:
    older = open_index(path)
    update_index(path, add=MORE, remove=np.array([3, 301]))
    every = np.concatenate([ROWS, MORE])
    assert answers(path, every, [3, 5, 301])
    assert older.entries == 300
    merged = merge_index(path)
    assert (len(merged.added), merged.base.rows) == (0, 320)
    assert answers(path, every, [3, 5, 301])
    assert open_exact(path)["md5"].find(ROWS[:1, :16].copy())[1].tolist() == [0]
    assert update_index(path, add=ROWS[:1]).entries == 321
    assert same(older.search(QUERIES), judged(ROWS, QUERIES, 31, removed=[5]))


def test_changes_that_come_while_it_is_merged_are_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    update_index(path, add=MORE[:5], remove=np.array([1]))
    write_state = indexformat.write_state

    def interrupted(*arguments: Any) -> None:
        update_index(path, add=MORE[5:], remove=np.array([2, 303]))
        write_state(*arguments)

    monkeypatch.setattr(indexfiles, "write_state", interrupted)
    merged = merge_index(path)
    assert merged.base.rows == 305
    assert answers(path, np.concatenate([ROWS, MORE]), [1, 2, 5, 303])


def test_a_merge_between_two_readings_of_whoever_opens_it_brings_nothing_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    update_index(path, remove=np.array([1]))
    open_file = indexformat.open_file

    def interrupted(name: str) -> Any:
        found = open_file(name)
        monkeypatch.undo()
        merge_index(path)
        return found

    monkeypatch.setattr(indexfiles, "open_file", interrupted)
    assert answers(path, ROWS, [1, 5])


def test_changes_of_a_list_that_was_replaced_are_of_no_account(path: Path) -> None:
    update_index(path, add=MORE)
    write_index(Index.build(ROWS), path)
    assert answers(path, ROWS, [])


def _end_at(boundary: int) -> None:
    reached = 0

    def ending(function: Callable[..., Any], half: Callable[..., Any] | None) -> Callable[..., Any]:
        def run(*arguments: Any) -> Any:
            nonlocal reached
            reached += 1
            if reached > boundary:
                if half is not None:
                    half(*arguments)
                os._exit(9)
            return function(*arguments)

        return run

    write = os.write
    # Half a block and no more in the middle of a file; the whole of a rename or nothing is what a system promises.
    os.write = ending(write, lambda file, part: write(file, part[: len(part) // 2]))
    for name in ("fsync", "replace", "close", "lseek"):
        setattr(os, name, ending(getattr(os, name), None))


def test_a_stop_at_any_write_leaves_the_old_state_or_the_new_one(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    every = np.concatenate([ROWS, MORE])
    states: dict[str, list[tuple[Rows, list[int]]]] = {
        "update": [(ROWS, [5]), (every, [5, 301])],
        "merge": [(every, [5, 301])],
        "build": [(ROWS, [5]), (MORE, [])],
    }
    for name, outcomes in states.items():
        met = set()
        for boundary in range(1000):
            path.write_bytes(before)
            for beside in tmp_path.glob("list.*"):
                beside.unlink()
            if name == "merge":
                update_index(path, add=MORE, remove=np.array([301]))
            ended = _ended(boundary, path, name)
            found = [number for number, (rows, removed) in enumerate(outcomes) if answers(path, rows, removed)]
            assert found, f"{name} ended at {boundary}: neither the old state nor the new one"
            met.update(found)
            # Whoever goes on after a stop can: what is half done is no hindrance.
            assert update_index(path, add=MORE[:1]).entries == len(outcomes[found[0]][0]) + 1
            if not ended:
                break
        assert met == set(range(len(outcomes)))
        assert boundary > 4


def _ended(boundary: int, path: Path, name: str) -> bool:
    child = os.fork()
    if child == 0:
        _end_at(boundary)
        if name == "update":
            update_index(path, add=MORE, remove=np.array([301]))
        elif name == "merge":
            merge_index(path, threads=1)
        else:
            write_index(Index.build(MORE, threads=1), path)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, 9)
    return code == 9


def test_a_full_disk_leaves_what_was_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: int, part: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    for work in (lambda: write_index(Index.build(MORE), path), lambda: update_index(path, add=MORE)):
        with pytest.raises(OSError, match="No space left"):
            work()
    assert answers(path, ROWS, [5])
    assert not list(path.parent.glob("*.new"))


def test_no_byte_can_change_without_being_met_before_an_answer_that_it_changes(path: Path) -> None:
    right = judged(ROWS, QUERIES, 31, removed=[5])
    data = path.read_bytes()
    described = indexformat.open_file(path)[0]
    places = [0, 9, 13, 40, BLOCK - 1, len(data) - 1, described.sums.at]
    for section in described.sections.values():
        places += [section.at, section.at + section.size // 2, section.at + section.size - 1]
    random = np.random.default_rng(1)
    places += random.integers(0, len(data), 60).tolist()
    for place in places:
        with path.open("r+b") as file:
            file.seek(place)
            file.write(bytes([data[place] ^ (1 << int(random.integers(8)))]))
        with suppress(IndexDamaged, IndexFileInvalid):
            assert same(open_index(path).search(QUERIES), right), f"byte {place} changed an answer"
        with pytest.raises((IndexDamaged, IndexFileInvalid)):
            open_index(path).verify()
        with path.open("r+b") as file:
            file.seek(place)
            file.write(data[place : place + 1])
    assert same(open_index(path).search(QUERIES), right)


def test_a_changed_byte_among_the_changes_is_met_too(path: Path) -> None:
    update_index(path, add=MORE)
    changes = path.with_name("list.changes")
    data = changes.read_bytes()
    for place in range(0, len(data), 17):
        changes.write_bytes(data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :])
        with pytest.raises(IndexFileInvalid):
            open_index(path)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data[:-1], "of .* bytes"),
        (lambda data: data[: len(data) // 2], "of .* bytes"),
        (lambda data: data[:100], "cut off"),
        (lambda data: b"", "cut off"),
        (lambda data: data + b"\0", "of .* bytes"),
        (lambda data: b"x" * len(data), "no index of fingerprints"),
        (lambda data: data[:8] + b"\x02\0\0\0" + data[12:], "of version 2, and this reads 1"),
    ],
)
def test_a_file_that_is_no_index_or_only_a_part_of_one_is_refused_by_name(
    path: Path, change: Callable[[bytes], bytes], message: str
) -> None:
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(IndexFileInvalid, match=message) as refused:
        open_index(path)
    assert "build it again" in str(refused.value)


def test_machine_code_is_kept_for_its_owner_alone(tmp_path: Path) -> None:
    folder = CacheFolder(str(tmp_path / "cache"))
    assert folder.get("text") is None
    folder.put("text", b"code")
    assert folder.get("text") == b"code"
    assert folder.get("other text") is None
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(kept.read_bytes()[:-1] + b"x")
    assert folder.get("text") is None
    folder.put("text", b"code")
    kept.chmod(0o620)
    assert folder.get("text") is None
    (tmp_path / "cache").chmod(0o777)
    folder.put("text", b"code")
    assert folder.get("text") is None
    CacheFolder("/proc/nowhere").put("text", b"code")
