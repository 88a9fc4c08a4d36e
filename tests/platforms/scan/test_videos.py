"""A copy of a listed video, saved smaller and at another rate, is found, and with how much of it is on the list."""

import json
from pathlib import Path
from typing import Any

import pytest

from nightlight.platforms.decoding import MOST_PIXELS
from nightlight.platforms.scan.cluster.apart import outcomes_apart
from nightlight.platforms.scan.workers import Reading, outcomes_of
from tests.platforms.conftest import run
from tests.platforms.lists import fingerprints, keep
from tests.platforms.videos import film, looked_at, saved_again, sound


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A list with the frames of a video of three pictures, as the device that chose it sent them."""
    folder = tmp_path_factory.mktemp("platform")
    frames, _ = looked_at(film([11, 12, 13]))
    keep(folder, [("pdq", value, "authorised") for value in sorted({each.pdq.value for each in frames})])
    assert run("index", "--at", folder).exit_code == 0
    return folder


def scanned(listed: Path, folder: Path, *more: str) -> tuple[int, dict[str, Any]]:
    done = run("scan", folder, "--at", listed, "--everything", "--workers", "1", *more)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return done.exit_code, {Path(each["input"]).name: each for each in told}


def test_a_copy_saved_smaller_and_at_another_rate_is_found_with_its_share(listed: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").write_bytes(saved_again(film([11, 12, 13]), "webm", "libvpx", (208, 156)))
    (tmp_path / "part").write_bytes(saved_again(film([21, 12, 22, 23]), "mp4", "libx264", (256, 192)))
    (tmp_path / "other").write_bytes(film([21, 22, 23]))
    code, told = scanned(listed, tmp_path)
    assert (code, told["copy"]["frames"], told["other"]["frames"]["matched"], told["other"]["matches"]) == (
        1, {"compared": 7, "matched": 7}, 0, [],
    )  # fmt: skip
    part = told["part"]
    assert part["frames"]["matched"] in (2, 3)
    assert part["frames"]["compared"] in (8, 9)
    assert {second for match in part["matches"] for second in match["seconds"]} <= {2, 3, 4}
    assert all(each["problem"] == "" for each in told.values())


def test_a_broken_video_and_one_without_a_picture_have_a_line_each(listed: Path, tmp_path: Path) -> None:
    (tmp_path / "cut").write_bytes(film([11, 12, 13])[:9000])
    (tmp_path / "half").write_bytes((whole := film([11, 12, 13], "matroska"))[: len(whole) // 2])
    (tmp_path / "sound").write_bytes(sound())
    code, told = scanned(listed, tmp_path)
    assert {name: (each["problem"], bool(each["matches"])) for name, each in told.items()} == {
        "cut": ("cut off or damaged", False), "half": ("cut off or damaged", True), "sound": ("no video in it", False),
    }  # fmt: skip
    assert code == 4


def test_how_far_and_how_large_a_video_may_be_is_chosen(listed: Path, tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(film([31, 32, 11]))
    assert scanned(listed, tmp_path)[0] == 1
    code, told = scanned(listed, tmp_path, "--most-minutes", "0.05")
    assert (code, told["film"]["problem"]) == (3, "longer than was looked at")
    code, told = scanned(listed, tmp_path, "--most-megapixels", "0.05")
    assert (code, told["film"]["problem"]) == (3, "too many pixels")


def test_a_video_that_a_program_of_its_own_reads_is_looked_at_as_far_as_was_said(tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(film([31, 32, 11]))
    reading = Reading(1, MOST_PIXELS, most_seconds=3)
    apart = outcomes_apart([str(tmp_path / "film")], reading)
    assert apart == outcomes_of([str(tmp_path / "film")], reading)
    assert [each if isinstance(each, str) else each.problem for each in apart] == ["longer than was looked at"]


def test_each_form_that_is_written_says_the_share(listed: Path, tmp_path: Path) -> None:
    from pyarrow import parquet

    (tmp_path / "film").write_bytes(film([11, 12, 13]))
    for form in ("csv", "parquet"):
        run("scan", tmp_path / "film", "--at", listed, "--workers", "1", "--out", tmp_path / f"out.{form}")
    head, *rows = (tmp_path / "out.csv").read_text().splitlines()
    assert head.endswith(",frames_compared,frames_matched")
    assert {row[-4:] for row in rows} == {",7,7"}
    [row, *_] = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert (row["frames_compared"], row["frames_matched"]) == (7, 7)


def test_the_frames_of_a_video_are_told_with_their_seconds(tmp_path: Path) -> None:
    data = film([11])
    (tmp_path / "film").write_bytes(data)
    told = json.loads(run("hash", tmp_path / "film").stdout)
    assert (told["pdq"], told["md5"]) == ([], fingerprints(data).md5)
    assert told["frames"] == [
        {"second": each.second, "value": each.pdq.value, "quality": each.pdq.quality} for each in looked_at(data)[0]
    ]
