"""From 64 by 64 values of luminance to the bits and quality of PDQ.

Promises the very float32 values of the reference: every product and sum is rounded to 32 bits, in its order.
"""

import math

import numpy as np
import numpy.typing as npt

from nightlight.pure.matching.native.loading import kernel
from nightlight.pure.matching.native.picture import KEPT, SIDE

Float32 = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]


def cosines() -> Float32:
    """Return the cosine transform's 16 rows of 64: sqrt(2/64) cos(pi/128 row (2 column + 1)), rows from 1."""
    scale = float(np.float32(math.sqrt(2 / SIDE)))  # in float32 already, before the cosine that stays in float64
    angles = [[math.pi / (2 * SIDE) * (row + 1) * (2 * column + 1) for column in range(SIDE)] for row in range(KEPT)]
    table: Float32 = (scale * np.cos(np.array(angles))).astype(np.float32)
    return table


_TABLE = cosines()


def _ways() -> tuple[npt.NDArray[np.int64], Float32]:
    """Return for each of the eight ways to lay a picture, in the reference's order, where its frequencies stand in
    those of the picture as it is, and their signs."""
    swapped_and_odd = [(0, 0, 0), (1, 1, 0), (0, 1, 1), (1, 0, 1), (0, 1, 0), (0, 0, 1), (1, 0, 0), (1, 1, 1)]
    row, column = np.divmod(np.arange(KEPT * KEPT), KEPT)
    places, signs = [], []
    for swapped, odd_rows, odd_columns in swapped_and_odd:
        places.append(column * KEPT + row if swapped else row * KEPT + column)
        # Row 0 holds frequency 1.
        negated = (odd_rows & (row % 2 == 0)) ^ (odd_columns & (column % 2 == 0))
        signs.append(np.where(negated, -1, 1))
    return np.array(places), np.array(signs, np.float32)


_PLACES, _SIGNS = _ways()


def frequencies_of(shrunk: Float32) -> Float32:
    """Return the lowest 16 by 16 frequencies, without those of 0, as 256 values."""
    half, out = np.empty((KEPT, SIDE), np.float32), np.empty(KEPT * KEPT, np.float32)
    kernel("transform")(shrunk.ctypes.data, _TABLE.ctypes.data, half.ctypes.data, out.ctypes.data)
    return out


def bits_of(frequencies: Float32) -> Bytes:
    """Return a bit for each of 256 frequencies: whether it is above the lower median. Of several, along the last axis.

    The first bit is the last byte's lowest.
    """
    median = np.partition(frequencies, 127)[..., 127:128]
    return np.packbits((frequencies > median)[..., ::-1], axis=-1)


def every_way(frequencies: Float32) -> Bytes:
    """Return the bits of all eight ways to lay the picture, in the reference's order, as (8, 32)."""
    return bits_of(frequencies[_PLACES] * _SIGNS)


def quality_of(shrunk: Float32) -> int:
    """Return how much changes from a value to its neighbours, in whole hundredths of the range: 0 to 100."""
    hundred, full = np.float32(100), np.float32(255)
    changes = 0
    for axis in (0, 1):
        steps = (-np.diff(shrunk, axis=axis) * hundred / full).astype(np.int64)
        changes += int(np.abs(steps).sum())
    return min(100, changes // 90)
