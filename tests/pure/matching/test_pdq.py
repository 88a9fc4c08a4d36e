"""PDQ in Python is the reference's, bit for bit, whichever way the picture lies."""

import itertools

import numpy as np
import pytest

from nightlight.pure.matching.pdq import Pdq, pdq, pdq_every_way
from tests.frontend.fingerprints.judge import judged, judged_every_way
from tests.frontend.fingerprints.pictures import scene, varied


def test_every_bit_and_the_quality_are_the_references_in_all_eight_ways() -> None:
    compared = 0
    for name, pixels in itertools.islice(varied(), 0, None, 3):
        value, quality = judged(pixels)
        ways = pdq_every_way(pixels)
        assert (pdq(pixels), [each.value for each in ways]) == (Pdq(bytes.fromhex(value), quality),
                                                                judged_every_way(pixels)), name  # fmt: skip
        compared += 1
    assert compared == 188


@pytest.mark.parametrize("size", [(5, 700), (700, 5), (127, 128), (129, 128), (6, 6), (257, 1025)])
def test_sizes_at_the_edges_of_the_filters_and_grey_are_exact(size: tuple[int, int]) -> None:
    colours = np.asarray(scene(np.random.default_rng(5), *size))
    grey = np.ascontiguousarray(colours[:, :, 1])
    assert pdq(colours).value == judged(colours)[0]
    assert pdq(grey).value == judged(np.stack([grey] * 3, axis=2))[0]


def test_what_is_too_small_to_tell_anything_has_no_fingerprint_and_no_quality() -> None:
    for height, width in ((4, 900), (900, 4), (1, 1)):
        assert pdq(np.zeros((height, width, 3), np.uint8)) == Pdq(bytes(32), 0)
        assert pdq_every_way(np.zeros((height, width), np.uint8)) == [Pdq(bytes(32), 0)] * 8


def test_pixels_of_another_form_are_refused() -> None:
    for wrong in (np.zeros((9, 9, 4), np.uint8), np.zeros((9, 9, 3), np.float32), np.zeros(9, np.uint8)):
        with pytest.raises(ValueError, match="pixels"):
            pdq(wrong)  # type: ignore[arg-type]  # one of them has another type: that is what is tested
