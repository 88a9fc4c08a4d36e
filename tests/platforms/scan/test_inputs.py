"""What is scanned: everything below a folder and of a pattern, and a word about what nobody could look into."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nightlight.platforms.scan.inputs import InputInvalid, Unlisted, files_of
from tests.platforms.conftest import run
from tests.platforms.lists import picture, saved
from tests.platforms.refusing import LOCKED, run_refused


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Pictures in folders, one of which, and a file in another, is called what may not be read."""
    where = tmp_path / "pictures"
    for name in ("a", LOCKED, ".hidden/b"):
        (where / name).mkdir(parents=True)
        (where / name / "one.jpg").write_bytes(saved(picture(0)))
    (where / "a" / LOCKED).write_bytes(saved(picture(1)))
    (where / "a" / "again").symlink_to(where)
    return where


@pytest.fixture
def shut(monkeypatch: pytest.MonkeyPatch) -> dict[str, OSError]:
    """Folders by their names that can't be listed in this process, and why."""
    errors: dict[str, OSError] = {}
    whole = os.scandir

    def scandir(path: Any = ".") -> "Iterator[os.DirEntry[str]]":
        for name, error in errors.items():
            if str(path).endswith(name):
                raise type(error)(error.errno, error.strerror, path)
        return whole(path)

    monkeypatch.setattr(os, "scandir", scandir)
    return errors


def told(folder: Path, *patterns: str) -> list[tuple[str, str]]:
    """Return what is found, and why something is not, without the folder's name."""
    found = files_of([f"{folder}/{each}".rstrip("/") for each in patterns])
    return [
        (each.name.removeprefix(f"{folder}/"), each.problem) if isinstance(each, Unlisted)
        else (each.removeprefix(f"{folder}/"), "")
        for each in found
    ]  # fmt: skip


def test_a_folder_that_may_not_be_read_and_a_file_that_may_not_are_lines_of_the_scan(
    ready: Path, folder: Path, tmp_path: Path
) -> None:
    done = run_refused(tmp_path, "scan", folder, "--at", ready, "--workers", "1", "--out", tmp_path / "out.jsonl")
    assert done.returncode == 4, done.stderr
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [(each["input"].removeprefix(f"{folder}/"), each["problem"], len(each["matches"])) for each in lines] == [
        (".hidden/b/one.jpg", "", 1), ("a/locked", "may not be read", 0), ("a/one.jpg", "", 1),
        ("locked", "may not be read", 0),
    ]  # fmt: skip
    for command in (("scan", folder / LOCKED, "--at", ready), ("hash", folder / LOCKED)):
        done = run_refused(tmp_path, *command)
        assert (done.returncode, json.loads(done.stdout)["problem"]) == (3, "may not be read"), done.stderr


def test_a_folder_that_can_not_be_listed_is_told_with_the_reason(folder: Path, shut: dict[str, OSError]) -> None:
    shut["hidden"] = FileNotFoundError(2, "No such file or directory")
    shut["a"] = OSError(5, "Input/output error")
    assert told(folder, "") == [
        (f"{LOCKED}/one.jpg", ""), (".hidden", "gone"), ("a", "can't be read: Input/output error"),
    ]  # fmt: skip
    assert run("hash", folder).exit_code == 3


def test_a_pattern_names_what_it_always_did_and_tells_of_a_folder_that_is_shut(
    folder: Path, shut: dict[str, OSError]
) -> None:
    assert told(folder, "*/one.jpg") == [("a/one.jpg", ""), (f"{LOCKED}/one.jpg", "")]
    assert told(folder, "**/*.jpg") == [(".hidden/b/one.jpg", ""), ("a/one.jpg", ""), (f"{LOCKED}/one.jpg", "")]
    assert told(folder, "a/**") == [(f"a/{LOCKED}", ""), ("a/one.jpg", "")]
    assert told(folder, "[ab]/o??.jpg", ".hidden/b/one.jpg") == [("a/one.jpg", ""), (".hidden/b/one.jpg", "")]
    shut[LOCKED] = PermissionError(13, "Permission denied")
    assert told(folder, "**/*.jpg")[2:] == [(LOCKED, "may not be read")]
    assert told(folder, "[l]*/*.jpg") == [(LOCKED, "may not be read")]


def test_a_pattern_of_nothing_is_refused_as_a_path_of_nothing_is(
    ready: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("*.png", "**/*.png", "none/*.jpg", "a/one.jpg/*"):
        with pytest.raises(InputInvalid, match="no file is of the pattern"):
            list(files_of([f"{folder}/{name}"]))
        assert run("scan", f"{folder}/{name}", "--at", ready).exit_code == 2
        assert run("hash", f"{folder}/{name}").exit_code == 2
    monkeypatch.chdir(folder)
    assert list(files_of(["*/one.jpg"])) == ["a/one.jpg", f"{LOCKED}/one.jpg"]
