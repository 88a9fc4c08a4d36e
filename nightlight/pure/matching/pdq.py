"""PDQ of decoded pixels: 256 bits that hardly change when a picture is saved again, and how much there was to see.

Promises the bits and the quality of the reference on the same pixels, for each of the eight ways to lay a picture. The
format's paper: Facebook, "The TMK+PDQF video-hashing algorithm and the PDQ image-hashing algorithm", 2019. Knows no
files: what decoded the pixels answers for them.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nightlight.pure.matching.frequencies import bits_of, every_way, frequencies_of, quality_of
from nightlight.pure.matching.shrinking import shrink

SMALLEST = 5
"""A picture with a shorter side has no fingerprint: all bits 0, quality 0."""

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Pdq:
    """What PDQ says of a picture: 32 bytes, and a quality from 0 to 100. Below 50 is not worth listing."""

    bits: bytes
    quality: int

    @property
    def value(self) -> str:
        """The one written form: 64 hexadecimal digits in lower case."""
        return self.bits.hex()


def pdq(pixels: Pixels) -> Pdq:
    """Return the fingerprint of pixels: (height, width) of grey, or (height, width, 3) of red, green and blue."""
    shrunk = _shrunk(pixels)
    if shrunk is None:
        return Pdq(bytes(32), 0)
    return Pdq(bits_of(frequencies_of(shrunk)).tobytes(), quality_of(shrunk))


def pdq_every_way(pixels: Pixels) -> list[Pdq]:
    """Return the fingerprints of the picture turned and mirrored in all eight ways, the picture as it is first.

    The order is the reference's: as it is, turned by 90°, 180° and 270°, upside down, mirrored, and mirrored along each
    diagonal. They come from the frequencies of one, so that all eight cost hardly more than one.
    """
    shrunk = _shrunk(pixels)
    if shrunk is None:
        return [Pdq(bytes(32), 0)] * 8
    quality = quality_of(shrunk)
    return [Pdq(bits.tobytes(), quality) for bits in every_way(frequencies_of(shrunk))]


def _shrunk(pixels: Pixels) -> npt.NDArray[np.float32] | None:
    if pixels.dtype != np.uint8 or pixels.ndim not in (2, 3) or (pixels.ndim == 3 and pixels.shape[2] != 3):
        raise ValueError("pixels are bytes: (height, width) or (height, width, 3)")
    return None if min(pixels.shape[:2]) < SMALLEST else shrink(pixels)
