"""What is read of a file's bytes: its exact hashes, and of a JPEG its orientation alone."""

import hashlib
import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.frontend.fingerprints.judge import judged
from tests.frontend.sealing.peer import Peer

MIB = 1024 * 1024
# What EXIF's orientations do to a picture that is shown.
SHOWN = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def jpeg(orientation: int | None, *, more: bytes = b"") -> bytes:
    """Return a small JPEG; `more` goes before its EXIF."""
    exif = Image.Exif()
    exif[0x010F] = "a maker"
    if orientation is not None:
        exif[0x0112] = orientation
    file = io.BytesIO()
    Image.new("RGB", (16, 8), "teal").save(file, "JPEG", exif=exif)
    made = file.getvalue()
    return made[:2] + more + made[2:]


def segment(length: int) -> bytes:
    """Return an application's segment of this many bytes."""
    return b"\xff\xe2" + (length - 2).to_bytes(2, "big") + bytes(length - 4)


@pytest.mark.parametrize("size", [1, 4 * MIB, 9 * MIB + 5])
def test_md5_and_sha_256_are_those_of_the_bytes_however_many_there_are(peer: Peer, tmp_path: Path, size: int) -> None:
    data = np.random.default_rng(size).bytes(size)
    (tmp_path / "file").write_bytes(data)
    answer = peer.ask("exact", path=str(tmp_path / "file"))
    assert answer["md5"] == hashlib.md5(data).hexdigest()  # noqa: S324  # the hash that lists hold
    assert answer["sha256"] == hashlib.sha256(data).hexdigest()
    assert answer["heard"] == sorted(answer["heard"])
    assert answer["heard"][-1] == 1


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("more", [b"", segment(65_000) * 2])
def test_a_jpegs_orientation_is_found_and_its_stored_form_is_told_by_one_byte(
    peer: Peer, orientation: int, more: bytes
) -> None:
    file = jpeg(orientation, more=more)
    found, stored = peer.ask("orientation", file=file)
    assert found == orientation
    stored = bytes.fromhex(stored)
    assert sum(a != b for a, b in zip(file, stored, strict=True)) == (orientation != 1)
    assert Image.open(io.BytesIO(stored)).getexif()[0x0112] == 1


def test_either_order_of_bytes_is_read(peer: Peer) -> None:
    tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    little = b"\xff\xd8\xff\xe1" + (len(tiff) + 8).to_bytes(2, "big") + b"Exif\0\0" + tiff + b"\xff\xda"
    found, stored = peer.ask("orientation", file=little)
    assert found == 6
    assert bytes.fromhex(stored) == little.replace(b"\x06\0\0\0", b"\x01\0\0\0")


@pytest.mark.parametrize("file", [jpeg(None), jpeg(0), jpeg(9), b"", b"\x89PNG\r\n", b"\xff\xd8\xff\xe1"])
def test_without_a_proper_orientation_a_picture_is_as_it_is_stored(peer: Peer, file: bytes) -> None:
    assert peer.ask("orientation", file=file) == [1, file.hex()]


@given(st.integers(2, 200), st.binary(max_size=4), st.booleans())
def test_a_damaged_jpeg_ends_the_reading_and_nothing_else(peer: Peer, at: int, damage: bytes, cut: bool) -> None:
    file = jpeg(6)
    damaged = file[:at] + damage + (b"" if cut else file[at + len(damage) :])
    found, stored = peer.ask("orientation", file=damaged)
    assert 1 <= found <= 8
    assert len(bytes.fromhex(stored)) == len(damaged)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("pixels", [1, 10, 1000])
def test_rows_are_read_as_they_are_shown_in_bands_of_any_size(peer: Peer, orientation: int, pixels: int) -> None:
    stored = np.arange(7 * 5, dtype=np.uint8).reshape(5, 7)
    turned = Image.fromarray(stored)
    if orientation != 1:
        turned = turned.transpose(SHOWN[orientation])
    found = peer.ask("shown", width=7, height=5, orientation=orientation, pixels=pixels)
    assert found == np.asarray(turned).tolist()


def test_the_self_tests_picture_is_a_proper_one_and_its_fingerprint_the_references(peer: Peer) -> None:
    from tests.conftest import PROJECT

    picture = Image.open(io.BytesIO(bytes.fromhex(peer.ask("known_picture"))))
    digits, quality = judged(np.asarray(picture.convert("RGB")))
    assert f'"{digits}"' in (PROJECT / "frontend/fingerprints/selftest.ts").read_text()
    assert quality == 100
