"""A file's fingerprints are the reference's of its full-size pixels, and whatever a file is, it has one outcome."""

import hashlib
import io
import os
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from nightlight.platforms.fingerprints import FileUnreadable, Fingerprints, fingerprint, fingerprint_file
from tests.frontend.fingerprints.judge import judged
from tests.frontend.fingerprints.pictures import clouds, scene, shapes
from tests.frontend.fingerprints.samples import samples


def saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def of(data: bytes, **options: Any) -> Fingerprints:
    return fingerprint(io.BytesIO(data), **options)


def test_every_kind_of_picture_has_the_references_fingerprints_as_stored_and_as_shown() -> None:
    compared = 0
    for sample in samples():
        found = of(sample.data)
        assert [(each.value, each.quality) for each in found.pdqs] == [judged(each) for each in sample.pixels], (
            sample.name
        )
        assert found.sha256 == hashlib.sha256(sample.data).hexdigest()
        assert found.md5 == hashlib.md5(sample.data, usedforsecurity=False).hexdigest()
        compared += len(sample.pixels)
    assert compared > 68


def test_what_a_phone_shows_turned_is_found_in_both_forms_and_in_all_ways_if_asked() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = saved(scene(np.random.default_rng(2), 400, 300), "JPEG", exif=exif)
    stored, shown = of(data).pdqs
    ways = of(data, every_way=True).pdqs
    assert ways[0] == stored
    near = [(int(way.value, 16) ^ int(shown.value, 16)).bit_count() for way in ways[:8]]
    # What comes of one picture's frequencies is near what is shown, and not it: that has to be there, too.
    assert (min(near) <= 16, len(ways), ways[8]) == (True, 9, shown)


def png_that_claims(width: int, height: int) -> bytes:
    """Return a small file that would be a picture of so many pixels."""
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
              (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))  # fmt: skip
    body = (struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in chunks)  # fmt: skip
    return b"\x89PNG\r\n\x1a\n" + b"".join(body)


def test_what_is_no_whole_picture_has_its_exact_fingerprints_and_the_reason() -> None:
    random = np.random.default_rng(4)
    whole = saved(shapes(random, 300, 200), "JPEG")
    png = saved(shapes(random, 300, 200), "PNG")
    broken = {
        b"": "not a picture", b"Dear diary": "not a picture", whole[:40]: "cut off or damaged",
        whole[: len(whole) // 2]: "cut off or damaged", png[: len(png) // 2]: "cut off or damaged",
        png_that_claims(20_000, 20_000): "too many pixels", png_that_claims(9000, 9000): "cut off or damaged",
        b"GIF89a" + bytes(7): "", b"RIFF\x10\x00\x00\x00WEBPVP8 ": "",
    }  # fmt: skip
    for data, problem in broken.items():
        found = of(data)
        assert (found.pdqs, found.sha256) == ((), hashlib.sha256(data).hexdigest())
        assert found.problem == problem or (not problem and found.problem)
    assert of(whole, most_pixels=300 * 200 - 1).problem == "too many pixels"
    assert of(whole, most_pixels=300 * 200).problem == ""


def test_odd_pictures_are_pictures() -> None:
    random = np.random.default_rng(8)
    wide = clouds(random, 65_500, 8)
    assert of(saved(wide, "PNG")).pdqs[0].value == judged(np.asarray(wide))[0]
    dot = of(saved(Image.new("RGB", (1, 1), "red"), "PNG"))
    assert [(each.value, each.quality) for each in dot.pdqs] == [("0" * 64, 0)]
    deep = Image.fromarray((np.asarray(shapes(random, 90, 80).convert("L")).astype(np.uint16) << 8) + 77)
    assert of(saved(deep, "PNG")).pdqs[0].value == of(saved(Image.fromarray((np.asarray(deep) >> 8).astype(np.uint8)),
                                                         "PNG")).pdqs[0].value  # fmt: skip


def test_a_file_that_can_not_be_read_is_said_so_and_nothing_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, reason in ((tmp_path / "none", "gone"), (tmp_path / "pipe", "not a file"), (tmp_path, "not a file")):
        with pytest.raises(FileUnreadable, match=reason):
            fingerprint_file(path)
    with pytest.raises(FileUnreadable, match="name"):
        fingerprint_file("a\0b")
    for error, reason in (
        (PermissionError(13, "Permission denied"), "may not be read"),
        (OSError(5, "Input/output error"), "can't be read: Input/output error"),
    ):
        # Tests may run as root, whom the system refuses nothing.
        with monkeypatch.context() as patched:
            patched.setattr(os, "open", _refusing(error))
            with pytest.raises(FileUnreadable, match=reason):
                fingerprint_file(tmp_path / "locked")


def _refusing(error: OSError) -> Any:
    def refuse(*_arguments: Any) -> int:
        raise error

    return refuse
