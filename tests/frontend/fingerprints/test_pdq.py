"""PDQ in the browser's code says what the reference says, bit for bit, of the same pixels."""

import io
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.conftest import PROJECT
from tests.frontend.fingerprints.judge import judged, judged_every_way
from tests.frontend.fingerprints.pictures import Array, noise, scene, varied
from tests.frontend.sealing.peer import Peer

PUBLISHED = PROJECT.parent / "shared" / "vectors" / "pdq"


def asked(peer: Peer, folder: Path, pictures: list[Array]) -> list[tuple[str, int]]:
    """Return what our code says of all the pictures, in one question."""
    path = folder / "pixels"
    path.write_bytes(b"".join(pixels.tobytes() for pixels in pictures))
    sizes = [[pixels.shape[1], pixels.shape[0], 1 if pixels.ndim == 2 else pixels.shape[2]] for pixels in pictures]
    answer = peer.ask("pdq", path=str(path), pictures=sizes)
    return [(each["hash"], each["quality"]) for each in answer]


def test_of_563_pictures_every_bit_and_every_quality_is_the_references(peer: Peer, tmp_path: Path) -> None:
    pictures = dict(varied())
    found = dict(zip(pictures, asked(peer, tmp_path, list(pictures.values())), strict=True))
    assert len(found) >= 500
    assert {name: it for name, it in found.items() if it != judged(pictures[name])} == {}
    assert len({digits for digits, _quality in found.values()}) > 450, "the pictures are not varied"


def test_pixels_with_opacity_and_grey_ones_give_what_their_colours_give(peer: Peer, tmp_path: Path) -> None:
    random = np.random.default_rng(8)
    coloured = np.asarray(scene(random, 70, 90))
    see_through = np.dstack([coloured, np.asarray(noise(random, 70, 90))[..., 0]])
    grey = coloured[..., 1].copy()
    found = asked(peer, tmp_path, [see_through, grey])
    assert found == [judged(coloured), judged(np.dstack([grey] * 3))]


def test_a_picture_of_less_than_five_pixels_has_no_fingerprint_as_in_the_reference(peer: Peer, tmp_path: Path) -> None:
    random = np.random.default_rng(9)
    pictures = [np.asarray(noise(random, *size)) for size in ((1, 1), (4, 300), (300, 4), (5, 5))]
    found = asked(peer, tmp_path, pictures)
    assert found == [judged(pixels) for pixels in pictures]
    assert [digits.strip("0") == "" for digits, _quality in found] == [True, True, True, False]


def test_turned_and_mirrored_pictures_are_told_from_one_reading_as_the_reference_does(peer: Peer) -> None:
    pixels = np.asarray(scene(np.random.default_rng(10), 120, 75))
    found = peer.ask("every_way", pixels=pixels.tobytes(), width=120, height=75)
    assert found == judged_every_way(pixels)


def test_no_browsers_cosine_can_end_so_differently_that_a_bit_changes(peer: Peer) -> None:
    exact = np.array(peer.ask("cosines"))
    # A last digit that is off by 1,000 still rounds to the same float32.
    assert np.array_equal(np.float32(exact * (1 - 1000 * 2.0**-53)), np.float32(exact * (1 + 1000 * 2.0**-53)))


def test_a_picture_of_100_megapixels_is_never_held_whole(peer: Peer) -> None:
    assert peer.ask("held", width=10_000, height=10_000) < 8 * 1024 * 1024


def test_the_published_pictures_give_the_published_fingerprints(peer: Peer, tmp_path: Path) -> None:
    if not PUBLISHED.exists():
        pytest.skip("the published pictures are left out: they are not part of this project (../shared/vectors/pdq)")
    published = json.loads((PUBLISHED / "bridge-mods.json").read_text())
    pictures = {
        name: np.asarray(Image.open(io.BytesIO((PUBLISHED / "bridge-mods" / name).read_bytes())).convert("RGB"))
        for name in published
    }
    found = asked(peer, tmp_path, list(pictures.values()))
    assert found == [(each["pdq"], each["quality"]) for each in published.values()]
    assert len(found) == 12
