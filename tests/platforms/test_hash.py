"""`nightlight match hash`: a line for each file, whoever reads it, and an exit code that tells a script."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.platforms.conftest import run
from tests.platforms.lists import fingerprints, picture, saved
from tests.platforms.refusing import DEADLY, run_refused
from tests.platforms.test_fingerprints import png_that_claims


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twenty pictures in two folders, of which one is no whole one."""
    where = tmp_path / "pictures"
    (where / "deep").mkdir(parents=True)
    for number in range(20):
        (where / ("deep" if number % 2 else ".") / f"{number:02}.jpg").write_bytes(saved(picture(number)))
    (where / "half.jpg").write_bytes(saved(picture(3))[:2000])
    return where


def told(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_folder_gives_each_files_fingerprints_in_order_whoever_reads_them(folder: Path) -> None:
    done = run("hash", folder, "--workers", "3")
    assert done.exit_code == 3
    names = [*(f"{number:02}.jpg" for number in range(0, 20, 2)), "half.jpg",
             *(f"deep/{number:02}.jpg" for number in range(1, 20, 2))]  # fmt: skip
    lines = told(done.stdout)
    assert [each["input"] for each in lines] == [f"{folder}/{name}" for name in names]
    for each in lines:
        data = Path(each["input"]).read_bytes()
        expected = fingerprints(data)
        assert each == {
            "input": each["input"], "md5": expected.md5, "sha256": hashlib.sha256(data).hexdigest(),
            "pdq": [{"value": pdq.value, "quality": pdq.quality} for pdq in expected.pdqs],
            "problem": "cut off or damaged" if each["input"].endswith("half.jpg") else "",
        }  # fmt: skip
    assert run("hash", folder, "--workers", "1").stdout == done.stdout


def test_every_way_gives_the_eight_ways_and_what_a_phone_shows(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    (tmp_path / "phone.jpg").write_bytes(saved(picture(2), exif=exif))
    (tmp_path / "plain.jpg").write_bytes(saved(picture(2)))
    counts = {
        ways: [len(each["pdq"]) for each in told(run("hash", tmp_path, *ways).stdout)]
        for ways in ((), ("--every-way",))
    }
    assert counts == {(): [2, 1], ("--every-way",): [9, 8]}


def test_the_exit_code_tells_whether_all_was_read_some_was_not_or_nothing_could_be_done(folder: Path) -> None:
    assert run("hash", folder / "00.jpg", f"{folder}/0[2-4].jpg").exit_code == 0
    assert run("hash", folder / "00.jpg", folder / "half.jpg").exit_code == 3
    (folder / "gone.jpg").symlink_to(folder / "nowhere")
    done = run("hash", folder / "gone.jpg")
    assert (done.exit_code, told(done.stdout)) == (3, [{"input": f"{folder}/gone.jpg", "problem": "gone"}])
    for arguments in ((folder / "none.jpg",), (f"{folder}/*.png",), (), (folder, "--workers", "0")):
        done = run("hash", *arguments)
        assert (done.exit_code, done.stdout) == (2, ""), done.output


def test_a_file_that_ends_a_decoder_is_named_though_there_are_few(folder: Path, tmp_path: Path) -> None:
    (folder / DEADLY).write_bytes(saved(picture(1)))
    done = run_refused(tmp_path, "hash", folder / "00.jpg", folder / DEADLY, folder / "02.jpg")
    assert [(each["input"][-6:], each["problem"]) for each in told(done.stdout)] == [
        ("00.jpg", ""), (DEADLY, "ended the process that read it"), ("02.jpg", ""),
    ], done.stderr  # fmt: skip
    assert done.returncode == 3


def test_more_pixels_than_pillow_allows_are_decoded_where_that_was_asked_for(tmp_path: Path) -> None:
    (tmp_path / "huge.png").write_bytes(png_that_claims(19_000, 19_000))
    problems = [
        told(run("hash", tmp_path / "huge.png", *more).stdout)[0]["problem"]
        for more in ((), ("--most-megapixels", "400"))
    ]
    assert problems == ["too many pixels", "cut off or damaged"]
