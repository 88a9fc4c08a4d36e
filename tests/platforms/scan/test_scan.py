"""A scan: every near copy, one line for what could not be read, and the same answer however often it was stopped."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as arrow
import pytest
from pyarrow import parquet

from nightlight.platforms.command.scanning import _source
from nightlight.platforms.scan import here, journal, results
from nightlight.platforms.scan.batches import Looked
from nightlight.platforms.scan.inputs import InputInvalid, files_of
from nightlight.platforms.scan.progress import Progress
from nightlight.platforms.scan.results import FORMS
from nightlight.platforms.scan.workers import Reading, read_files
from tests.conftest import PROJECT
from tests.platforms.conftest import run
from tests.platforms.lists import fingerprints, picture, saved
from tests.platforms.scan.deadly import DEADLY

BAD = {
    "deep/gone.jpg": "gone",
    "deep/half.jpg": "cut off or damaged",
    "deep/notes.txt": "not a picture",
    "deep/pipe": "not a file",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pictures of which 0 to 7 are listed, as other files; and what is no whole picture."""
    where = tmp_path_factory.mktemp("pictures")
    (where / "deep").mkdir()
    for number in range(24):
        kind = ("PNG", "JPEG", "WEBP")[number % 3]
        # 6 and 7 are listed by their bytes.
        data = saved(picture(number)) if number in (6, 7) else saved(picture(number).resize((201, 151)), kind)
        (where / f"{number:02}").write_bytes(data)
    (where / "deep" / "half.jpg").write_bytes(saved(picture(3))[:2000])
    (where / "deep" / "notes.txt").write_text("The kettle is on.")
    (where / "deep" / "gone.jpg").symlink_to(where / "nowhere")
    (where / "deep" / "again").symlink_to(where)
    os.mkfifo(where / "deep" / "pipe")
    (where / os.fsdecode(b"n\xe4me")).write_bytes(saved(picture(40)))
    return where


def lines(text: str | bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_folder_gives_every_near_copy_and_a_line_for_what_could_not_be_read(ready: Path, folder: Path) -> None:
    done = run("scan", folder, "--at", ready, "--workers", "1")
    found = lines(done.stdout)
    assert done.exit_code == 4
    assert {Path(each["input"]).name for each in found if each["matches"]} == {f"{number:02}" for number in range(8)}
    assert {each["input"].removeprefix(f"{folder}/"): each["problem"] for each in found if each["problem"]} == BAD
    matched = found[0]["matches"][0] | {"distance": 0}
    value = fingerprints(saved(picture(0))).pdqs[0].value
    assert matched == {"kind": "pdq", "value": value, "distance": 0, "trust": "self-reported"}
    whole = lines(run("scan", folder, "--at", ready, "--workers", "1", "--everything").stdout)
    assert len(whole) == 29
    assert {"input": f"{folder}/n\\xe4me", "matches": [], "problem": ""} in whole


def test_the_exit_code_tells_a_script_what_happened(ready: Path, folder: Path, tmp_path: Path) -> None:
    at = ("--at", str(ready), "--workers", "1")
    assert run("scan", folder / "20", *at).exit_code == 0
    assert run("scan", folder / "0[0-3]", *at).exit_code == 1
    assert run("scan", tmp_path / "none", *at).exit_code == 2
    assert run("scan", *at).exit_code == 2
    assert run("scan", folder / "20", "--at", tmp_path).exit_code == 2
    assert run("scan", folder / "20", "--out", tmp_path / "x.xlsx", *at).exit_code == 2
    assert run("scan", folder / "deep" / "notes.txt", *at).exit_code == 3
    assert run("scan", folder / "20", "--most-megapixels", "0.001", *at).exit_code == 3


def test_each_form_of_input_and_output_says_the_same(ready: Path, folder: Path, tmp_path: Path) -> None:
    names = [f"{folder}/{number:02}" for number in (0, 20, 0, 5)] + [f"{folder}/deep/half.jpg"]
    (tmp_path / "list").write_text("\n".join(names))
    parquet.write_table(arrow.table({"file": names}), tmp_path / "names.parquet")
    given: dict[str, list[str | Path]] = {
        "paths": list(names), "list": ["--from-list", tmp_path / "list"],
        "parquet": ["--from-parquet", tmp_path / "names.parquet", "--column", "file"],
    }  # fmt: skip
    rows = []
    for name, arguments in given.items():
        for form in ("jsonl", "csv", "parquet"):
            out = tmp_path / f"{name}.{form}"
            assert run("scan", *arguments, "--at", ready, "--workers", "1", "--out", out).exit_code == 4
            rows.append(rows_of(out))
    assert all(each == rows[0] for each in rows)
    assert [(row[0].removeprefix(f"{folder}/"), row[1], row[2]) for row in rows[0]] == [
        ("00", "", "pdq"), ("05", "", "pdq"), ("deep/half.jpg", "cut off or damaged", ""),
    ]  # fmt: skip
    assert not list(tmp_path.glob("*.unfinished"))
    for bad in (tmp_path / "list", tmp_path / "names.parquet"):
        assert run("scan", "--from-parquet", bad, "--at", ready).exit_code == 2


def rows_of(out: Path) -> list[tuple[str, ...]]:
    """Return what a scan wrote, in one form."""
    columns = ("input", "problem", "kind", "value", "distance", "trust")
    if out.suffix == ".csv":
        with out.open(newline="") as opened:
            return [tuple(row[column] for column in columns) for row in csv.DictReader(opened)]
    if out.suffix == ".parquet":
        read = parquet.read_table(out).to_pylist()
        return [tuple("" if row[each] is None else str(row[each]) for each in columns) for row in read]
    return [
        (each["input"], each["problem"], *(str(match.get(column, "")) for column in columns[2:]))
        for each in lines(out.read_bytes())
        for match in each["matches"] or [{}]
    ]


def test_a_list_in_parts_gives_for_files_what_it_gives_whole(ready: Path, folder: Path, tmp_path: Path) -> None:
    shutil.copy(ready / "list.sqlite3", tmp_path)
    assert run("index", "--at", tmp_path, "--parts", "4").exit_code == 0
    whole, parts = (run("scan", folder, "--at", at, "--workers", "1", "--every-way") for at in (ready, tmp_path))
    assert (parts.exit_code, parts.stdout) == (4, whole.stdout)


def test_an_archive_of_fingerprints_is_matched_without_any_file(ready: Path, tmp_path: Path) -> None:
    value = fingerprints(saved(picture(2))).pdqs[0].value
    near = f"{int(value, 16) ^ (2**31 - 1):064x}"
    far = f"{int(value, 16) ^ (2**32 - 1):064x}"
    values = [value, near, far, "zz", "", value.upper()]
    table = {"pdq": [bytes.fromhex(value), bytes.fromhex(near), bytes.fromhex(far), b"", None, bytes.fromhex(value)]}
    parquet.write_table(arrow.table(table), tmp_path / "archive.parquet")
    (tmp_path / "archive").write_text("\n".join(values))
    for form, file in (("--from-list", "archive"), ("--from-parquet", "archive.parquet")):
        done = run("scan", "--hashes", "--column", "pdq", form, tmp_path / file, "--at", ready, "--everything")
        distances = [[match["distance"] for match in each["matches"]] for each in lines(done.stdout)]
        assert (done.exit_code, distances[:3], distances[-1]) == (4, [[0], [31], []], [0])


def test_wherever_a_scan_stops_it_goes_on_and_looks_at_nothing_twice(
    ready: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    run("scan", folder, "--at", ready, "--workers", "1", "--everything", "--out", whole)
    read_again: list[str] = []
    add, read = journal.Journal.add, read_files

    def watched(names: Any, reading: Reading) -> Any:
        for batch in read(names, reading):
            read_again.extend(name for name, _ in batch)
            yield batch

    def stopping(self: journal.Journal, looked: Looked) -> None:
        add(self, looked)
        if self.done < 25:
            # The last line is half there.
            size = self.file.stat().st_size
            os.truncate(self.file, size - 30)
            raise KeyboardInterrupt

    monkeypatch.setattr(here, "read_files", watched)
    monkeypatch.setattr(journal.Journal, "add", stopping)
    stops = 0
    while run("scan", folder, "--at", ready, "--workers", "1", "--everything", "--out", out).exit_code == 1:
        stops += 1
        assert not out.exists()
    assert out.read_bytes() == whole.read_bytes()
    # Of each stop, the one line that was cut in half is looked at again.
    assert (stops, len(read_again)) == (3, 29 + stops)


def test_a_scan_that_was_killed_with_all_its_processes_goes_on(ready: Path, folder: Path, tmp_path: Path) -> None:
    out, whole = tmp_path / "out.jsonl", tmp_path / "whole.jsonl"
    arguments = ["scan", str(folder), "--at", str(ready), "--everything", "--workers", "2", "--out", str(out)]
    killed = f"""
import os, signal
from nightlight.platforms.scan.journal import Journal
add = Journal.add
def kill(self, looked):
    add(self, looked)
    os.kill(os.getpid(), signal.SIGKILL)
Journal.add = kill
from nightlight.platforms.command.match import main
if __name__ == "__main__":
    main({arguments!r})
"""
    # Whoever is left of it would keep the pipe open, and this waiting.
    done = subprocess.run([sys.executable, "-c", killed], cwd=PROJECT, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert (out.exists(), len((tmp_path / "out.jsonl.unfinished").read_bytes().splitlines())) == (False, 9)
    other = run("scan", folder, "--at", ready, "--out", out, "--within", "30")
    assert (other.exit_code, "something else" in other.output) == (2, True)
    assert run(*arguments[:-3], "1", *arguments[-2:]).exit_code == 4
    run("scan", folder, "--at", ready, "--workers", "1", "--everything", "--out", whole)
    assert out.read_bytes() == whole.read_bytes()


def test_a_file_that_ends_the_process_reading_it_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    for number in range(12):
        size = (DEADLY, 1) if number == 3 else (50, 40)
        (tmp_path / f"{number:02}").write_bytes(saved(picture(number, *size)))
    names = sorted(map(str, tmp_path.iterdir()))
    read = f"""
from nightlight.platforms.scan.workers import Reading, read_files
from tests.platforms.scan.deadly import Deadly
for workers in (1, 2):
    outcomes = [each for batch in read_files({names!r}, Reading(workers, Deadly(10**6))) for each in batch]
    assert [name for name, _ in outcomes] == {names!r}
    print([(name[-2:], each) for name, each in outcomes if isinstance(each, str)])
"""
    done = subprocess.run([sys.executable, "-c", read], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.stdout == 2 * "[('03', 'ended the process that read it')]\n", done.stderr


def test_a_full_disk_ends_the_scan_in_one_line_and_it_goes_on_with_more_room(
    ready: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.jsonl"
    add = journal.Journal.add

    def full(self: journal.Journal, looked: Looked) -> None:
        add(self, Looked(3, looked.results[:3]))
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patched:
        patched.setattr(journal.Journal, "add", full)
        done = run("scan", folder, "--at", ready, "--workers", "1", "--out", out)
    assert (done.exit_code, "No space left on device" in done.output, "goes on" in done.output) == (2, True, True)
    assert run("scan", folder, "--at", ready, "--workers", "1", "--out", out).exit_code == 4


def test_the_output_is_on_the_disk_before_what_it_is_made_of_is_deleted(
    ready: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for form in FORMS:
        out = tmp_path / f"out.{form}"
        done: list[tuple[str, str]] = []

        def fsync(file: int, done: list[tuple[str, str]] = done) -> None:
            done.append(("fsync", Path(f"/proc/self/fd/{file}").readlink().name))

        def replaced(old: Any, new: Any, done: list[tuple[str, str]] = done, whole: Any = os.replace) -> None:
            done.append(("replace", Path(new).name))
            whole(old, new)

        def unlink(path: Any, *_: Any, done: list[tuple[str, str]] = done, whole: Any = os.unlink, **__: Any) -> None:
            done.append(("unlink", Path(path).name))
            whole(path)

        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", fsync)
            patched.setattr(os, "replace", replaced)
            patched.setattr(os, "unlink", unlink)
            assert run("scan", folder / "00", "--at", ready, "--workers", "1", "--out", out).exit_code == 1
        ends = done.index(("fsync", f"{out.name}.new"))
        assert done[ends : ends + 4] == [
            ("fsync", f"{out.name}.new"), ("replace", out.name), ("fsync", tmp_path.name),
            ("unlink", f"{out.name}.unfinished"),
        ], form  # fmt: skip


def test_a_disk_that_is_full_at_the_end_leaves_no_half_of_an_output(
    ready: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_results: Any, unfinished: Path, _form: str) -> None:
        unfinished.write_text("half of it")
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(results, "_write", full)
    done = run("scan", folder / "00", "--at", ready, "--workers", "1", "--out", tmp_path / "out.csv")
    assert (done.exit_code, "No space left on device" in done.output) == (2, True)
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv.unfinished"]


def test_nothing_to_scan_is_said_and_progress_tells_rate_and_time_left(tmp_path: Path) -> None:
    with pytest.raises(InputInvalid, match="not there"):
        list(files_of([str(tmp_path / "none")]))
    times = iter([0.0, 10.0, 10.0])
    progress = Progress(300, clock=lambda: next(times))
    progress.add(100, 2, 1)
    assert progress.line() == "100 of 300, 10 a second, 20 s left: 2 matched, 1 not wholly read"


def test_what_was_done_before_counts_for_no_rate_and_no_time_left() -> None:
    times = iter([0.0, 100.0, 110.0])
    progress = Progress(1300, clock=lambda: next(times))
    progress.begin_behind(1000)
    progress.add(100, 0, 0)
    assert progress.line() == "1,100 of 1,300, 10 a second, 20 s left: 0 matched"


def test_every_form_of_input_says_how_many_there_are(ready: Path, folder: Path, tmp_path: Path) -> None:
    names = [f"{folder}/{number:02}" for number in (0, 20, 5)]
    (tmp_path / "list").write_text("\n".join(names) + "\n\n")
    (tmp_path / "pieces").mkdir()
    for number in range(2):
        parquet.write_table(arrow.table({"path": names}), tmp_path / "pieces" / f"{number}.parquet")
    given = {
        3: (names, None, None, False), 4: ((f"{folder}/2[0-3]",), None, None, False),
        6: ((), None, str(tmp_path / "pieces"), False),
    }  # fmt: skip
    for total, (paths, from_list, from_parquet, hashes) in given.items():
        assert _source(tuple(paths), from_list, from_parquet, "path", hashes=hashes).total == total
    for hashes in (False, True):
        assert _source((), str(tmp_path / "list"), None, "path", hashes=hashes).total == 3
    assert _source((), None, str(tmp_path / "pieces"), "path", hashes=True).total == 6
    # What can be read once is not counted first.
    assert _source((), str(folder / "deep" / "pipe"), None, "path", hashes=False).total is None
