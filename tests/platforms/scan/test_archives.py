"""Archives of fingerprints: nothing is missed when files come, change or are damaged while a scan is unfinished."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as arrow
import pytest
from pyarrow import parquet

from nightlight.platforms.ready.making import Bytes
from nightlight.platforms.scan import archives, journal, stores
from nightlight.platforms.scan import parquet as parquets
from nightlight.platforms.scan.batches import Looked
from nightlight.platforms.scan.inputs import InputInvalid
from nightlight.platforms.scan.parquet import footers_of
from tests.platforms.conftest import run
from tests.platforms.lists import keep


@pytest.fixture(scope="module")
def numbers() -> Bytes:
    """A list of sixty fingerprints."""
    return np.random.default_rng(5).integers(0, 256, (60, 32), np.uint8)


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory, numbers: Bytes) -> Path:
    """A platform's folder with that list."""
    folder = tmp_path_factory.mktemp("platform")
    keep(folder, [("pdq", value, "authorised") for value in sorted(each.tobytes().hex() for each in numbers)])
    assert run("index", "--at", folder).exit_code == 0
    return folder


@pytest.fixture
def folder(tmp_path: Path, numbers: Bytes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two files of thirty listed fingerprints each, in row groups of ten that are read one by one."""
    monkeypatch.setattr(archives, "ROWS_AT_ONCE", 10)
    where = tmp_path / "archive"
    where.mkdir()
    for name, rows in (("b", numbers[:30]), ("d", numbers[30:])):
        write(where / f"{name}.parquet", rows)
    return where


def write(file: Path, rows: Bytes) -> None:
    values = [each.tobytes() for each in rows]
    parquet.write_table(arrow.table({"pdq": values}), file, row_group_size=10, use_dictionary=False)


def given(at: Path, archive: Path | str, tmp_path: Path) -> list[str | Path]:
    """Return how it is scanned."""
    source = "--from-list" if str(archive).endswith(".txt") else "--from-parquet"
    return ["scan", source, archive, "--hashes", "--column", "pdq", "--at", at, "--out", tmp_path / "out.jsonl"]


def stopped(arguments: list[str | Path], batches: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin a scan, and stop it after so many batches."""
    add = journal.Journal.add
    left = [batches]

    def stop(self: journal.Journal, looked: Looked) -> None:
        add(self, looked)
        left[0] -= 1
        if not left[0]:
            raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(journal.Journal, "add", stop)
        assert run(*arguments).exit_code == 1
    assert left == [0]


def found(tmp_path: Path) -> tuple[set[str], dict[str, str]]:
    """Return what matched, none of it twice, and what could not be read."""
    told = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    matched = [each["input"] for each in told if each["matches"]]
    assert len(matched) == len(set(matched))
    return set(matched), {each["input"]: each["problem"] for each in told if each["problem"]}


def values(rows: Bytes) -> set[str]:
    return {each.tobytes().hex() for each in rows}


def test_a_file_that_comes_while_a_scan_is_unfinished_shifts_nothing(
    at: Path, folder: Path, numbers: Bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = given(at, folder, tmp_path)
    (folder / "b.parquet").rename(tmp_path / "b.parquet")
    stopped(arguments, 2, monkeypatch)
    # It comes before what is done by name, and holds what no other does.
    (tmp_path / "b.parquet").rename(folder / "b.parquet")
    assert run(*arguments).exit_code == 1
    assert found(tmp_path) == (values(numbers), {})


def test_a_file_that_has_changed_is_refused_with_the_way_out(
    at: Path, folder: Path, numbers: Bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = given(at, folder, tmp_path)
    stopped(arguments, 4, monkeypatch)
    for rows in (numbers[:40], numbers[29::-1]):
        write(folder / "b.parquet", rows)
        done = run(*arguments)
        assert (done.exit_code, f"{folder}/b.parquet is not what it was" in done.output, "--again" in done.output) == (
            2, True, True,
        )  # fmt: skip
    write(folder / "b.parquet", numbers[:30])
    assert run(*arguments).exit_code == 1
    assert found(tmp_path) == (values(numbers), {})


def test_a_file_that_is_gone_is_said_unless_all_of_it_was_done(
    at: Path, folder: Path, numbers: Bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = given(at, folder, tmp_path)
    stopped(arguments, 4, monkeypatch)
    (folder / "b.parquet").unlink()
    (folder / "d.parquet").rename(tmp_path / "d.parquet")
    write(folder / "e.parquet", np.zeros((1, 32), np.uint8))
    assert run(*arguments).exit_code == 4
    assert found(tmp_path) == (values(numbers[:40]), {f"{folder}/d.parquet": "gone"})


def test_lines_that_have_changed_are_refused_and_more_of_them_are_looked_at(
    at: Path, numbers: Bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "LINES_AT_ONCE", 10)
    lines = [each.tobytes().hex() for each in numbers]
    file = tmp_path / "list.txt"
    file.write_text("\n".join(lines[:30]))
    arguments = given(at, file, tmp_path)
    stopped(arguments, 2, monkeypatch)
    file.write_text("\n".join(["0" * 64, *lines[:30]]))
    done = run(*arguments)
    assert (done.exit_code, "is not what it was" in done.output) == (2, True)
    file.write_text("\n".join(lines))
    assert run(*arguments).exit_code == 1
    assert found(tmp_path) == (values(numbers), {})


def damage(file: Path, group: int) -> None:
    """Make the values of a row group unreadable."""
    place = parquet.read_metadata(file).row_group(group).column(0).data_page_offset
    data = file.read_bytes()
    file.write_bytes(data[:place] + b"\xff" * 16 + data[place + 16 :])


@pytest.mark.parametrize("at_once", [10, 100])
def test_a_damaged_row_group_is_named_and_the_others_are_looked_at(
    at: Path, folder: Path, numbers: Bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(archives, "ROWS_AT_ONCE", at_once)
    damage(folder / "b.parquet", 1)
    damage(folder / "d.parquet", 2)
    arguments = given(at, folder, tmp_path)
    for more in ([], ["--everything"]):
        stopped([*arguments, *more], 1, monkeypatch)
        assert run(*arguments, *more).exit_code == 4
        assert found(tmp_path) == (
            values(numbers) - values(numbers[10:20]) - values(numbers[50:]),
            {f"{folder}/b.parquet, row group 1": parquets.DAMAGED,
             f"{folder}/d.parquet, row group 2": parquets.DAMAGED},
        )  # fmt: skip


def test_a_changed_byte_is_noticed_in_a_file_that_has_checksums(
    at: Path, folder: Path, numbers: Bytes, tmp_path: Path
) -> None:
    file = folder / "b.parquet"
    table = arrow.table({"pdq": [each.tobytes() for each in numbers[:30]]})
    parquet.write_table(table, file, use_dictionary=False, compression="none", write_page_checksum=True)
    data = file.read_bytes()
    place = data.index(numbers[3].tobytes())
    file.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
    assert run(*given(at, folder, tmp_path)).exit_code == 4
    assert found(tmp_path) == (values(numbers[30:]), {f"{file}, row group 0": parquets.DAMAGED})


def test_what_is_no_archive_among_archives_is_named_and_alone_it_is_refused(
    at: Path, folder: Path, numbers: Bytes, tmp_path: Path
) -> None:
    (folder / "a.parquet").write_text("The kettle is on.")
    (folder / "c.parquet").write_bytes((folder / "b.parquet").read_bytes()[:-100])
    parquet.write_table(arrow.table({"path": ["x"]}), folder / "e.parquet")
    (folder / "f.parquet").symlink_to(folder / "nowhere")
    (folder / "notes.txt").write_text("No archive, and nobody has said so.")
    problems = {
        f"{folder}/a.parquet": parquets.DAMAGED, f"{folder}/c.parquet": parquets.DAMAGED,
        f"{folder}/e.parquet": "has no column pdq: path", f"{folder}/f.parquet": "gone",
    }  # fmt: skip
    for source, told in ((folder, problems), (f"{folder}/*.parquet", problems),
                         (f"{folder}/*", problems | {f"{folder}/notes.txt": parquets.DAMAGED})):  # fmt: skip
        assert run(*given(at, source, tmp_path)).exit_code == 4
        assert found(tmp_path) == (values(numbers), told)
    for name in ("a", "c", "e"):
        assert run(*given(at, folder / f"{name}.parquet", tmp_path), "--again").exit_code == 2


def test_a_pattern_means_every_file_whatever_its_name_ends_in(
    at: Path, folder: Path, numbers: Bytes, tmp_path: Path
) -> None:
    (folder / "d.parquet").rename(folder / "d.pq")
    for source in (f"{folder}/*", f"file://{folder}/*"):
        assert run(*given(at, source, tmp_path)).exit_code == 1
        assert found(tmp_path) == (values(numbers), {})


def test_names_of_files_come_from_every_archive_that_can_be_read(at: Path, tmp_path: Path) -> None:
    folder = tmp_path / "names"
    folder.mkdir()
    for number in range(2):
        table = arrow.table({"path": [f"{folder}/{number}.jpg"]})
        parquet.write_table(table, folder / f"{number}.parquet", use_dictionary=False)
    damage(folder / "0.parquet", 0)
    (folder / "2.parquet").write_text("The kettle is on.")
    done = run("scan", "--from-parquet", folder, "--at", at, "--workers", "1")
    told = {each["input"]: each["problem"] for each in map(json.loads, done.stdout.splitlines())}
    assert (done.exit_code, told) == (3, {
        f"{folder}/0.parquet": parquets.DAMAGED, f"{folder}/1.jpg": "gone", f"{folder}/2.parquet": parquets.DAMAGED,
    })  # fmt: skip


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (PermissionError(13, "Permission denied"), "may not be read"),
        (OSError(5, "Input/output error"), "can't be read: Input/output error"),
        (OSError(110, "Connection timed out"), None),
    ],
)
def test_a_store_that_does_not_answer_ends_the_scan_and_a_file_that_may_not_be_read_does_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, outcome: str | None
) -> None:
    whole: Callable[..., Any] = stores.opened

    def refusing(path: str) -> Any:
        if path.endswith("d.parquet"):
            raise error
        return whole(path)

    monkeypatch.setattr(parquets, "opened", refusing)
    files = [f"{folder}/{name}.parquet" for name in "bd"]
    if outcome is None:
        with pytest.raises(InputInvalid, match=os.strerror(110)):
            footers_of(files, "pdq")
    else:
        footers, [unread] = footers_of(files, "pdq")
        assert ([each.rows for each in footers], unread.problem) == ([(10, 10, 10)], outcome)
