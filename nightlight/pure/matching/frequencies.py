"""From 64 by 64 values of luminance to the bits and quality of PDQ, compiled.

Promises the very float32 values of the reference: every product and sum is rounded to 32 bits, in its order.
"""

import math

import numpy as np
import numpy.typing as npt
from numba import njit

SIDE = 64
"""Values of luminance along one side of what PDQ looks at."""

_KEPT = 16
Float32 = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]


def cosines() -> Float32:
    """Return the cosine transform's 16 rows of 64: sqrt(2/64) cos(pi/128 row (2 column + 1)), rows from 1."""
    scale = float(np.float32(math.sqrt(2 / SIDE)))  # in float32 already, before the cosine that stays in float64
    angles = [[math.pi / (2 * SIDE) * (row + 1) * (2 * column + 1) for column in range(SIDE)] for row in range(_KEPT)]
    table: Float32 = (scale * np.cos(np.array(angles))).astype(np.float32)
    return table


_TABLE = cosines()

# The eight ways to lay a picture, in the reference's order: rows and columns swapped, odd rows or odd columns negated.
_WAYS = np.array(
    [(0, 0, 0), (1, 1, 0), (0, 1, 1), (1, 0, 1), (0, 1, 0), (0, 0, 1), (1, 0, 0), (1, 1, 1)], np.uint8
)  # fmt: skip


@njit(cache=True, nogil=True)
def frequencies_of(shrunk: Float32) -> Float32:
    """Return the lowest 16 by 16 frequencies, without those of 0, as 256 values."""
    half = np.zeros((_KEPT, SIDE), np.float32)
    for row in range(_KEPT):
        for k in range(SIDE):
            factor = _TABLE[row, k]
            for column in range(SIDE):
                half[row, column] += factor * shrunk[k, column]
    out = np.zeros(_KEPT * _KEPT, np.float32)
    for row in range(_KEPT):
        for k in range(SIDE):
            factor = half[row, k]
            for column in range(_KEPT):
                out[row * _KEPT + column] += factor * _TABLE[column, k]
    return out


@njit(cache=True, nogil=True)
def bits_of(frequencies: Float32) -> Bytes:
    """Return a bit for each frequency, the first as the last byte's lowest: whether it is above the lower median."""
    median = np.sort(frequencies)[127]
    out = np.zeros(32, np.uint8)
    for at in range(256):
        if frequencies[at] > median:
            out[31 - (at >> 3)] |= np.uint8(1 << (at & 7))
    return out


@njit(cache=True, nogil=True)
def every_way(frequencies: Float32) -> Bytes:
    """Return the bits of all eight ways to lay the picture, in the reference's order, as (8, 32)."""
    out = np.empty((8, 32), np.uint8)
    laid = np.empty(256, np.float32)
    for way in range(8):
        swapped, odd_rows, odd_columns = _WAYS[way]
        for at in range(256):
            row, column = at >> 4, at & 15
            value = frequencies[column * _KEPT + row] if swapped else frequencies[at]
            # Row 0 holds frequency 1.
            negated = (odd_rows and row % 2 == 0) != (odd_columns and column % 2 == 0)
            laid[at] = -value if negated else value
        out[way] = bits_of(laid)
    return out


@njit(cache=True, nogil=True)
def quality_of(shrunk: Float32) -> int:
    """Return how much changes from a value to its neighbours, in whole hundredths of the range: 0 to 100."""
    changes = 0
    hundred, full = np.float32(100), np.float32(255)
    for row in range(SIDE):
        for column in range(SIDE):
            if row + 1 < SIDE:
                changes += abs(int((shrunk[row, column] - shrunk[row + 1, column]) * hundred / full))
            if column + 1 < SIDE:
                changes += abs(int((shrunk[row, column] - shrunk[row, column + 1]) * hundred / full))
    return min(100, changes // 90)
