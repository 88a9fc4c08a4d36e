"""A picture's luminance shrunk to 64 by 64 as PDQ does: Jarosz box filters along rows and columns, twice.

Promises the very float32 values of the reference, whose every sum and quotient is rounded to 32 bits in its order.
Holds one window of rows (1/128 of the height) instead of the picture. How: `native/shrinking.py`.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from nightlight.pure.matching.native import picture
from nightlight.pure.matching.native.loading import kernel

_WINDOWS = 128
"""How many windows are as long as a side."""

Float32 = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.uint8]


def shrink(pixels: Pixels) -> Float32:
    """Return 64 by 64 values, from (height, width) of grey or (height, width, 3) of red, green and blue."""
    whole = np.ascontiguousarray(pixels)
    height, width = whole.shape[:2]
    window, side = -(-height // _WINDOWS), picture.SIDE
    out = np.empty((side, side), np.float32)
    room: dict[int, npt.NDArray[Any]] = {
        picture.PIXELS: whole,
        picture.MIDDLES: _middles(width),
        picture.MIDDLES_DOWN: _middles(height),
        picture.READ: np.empty((picture.BESIDE, width), np.float32),
        picture.ALONG: np.empty((picture.BESIDE, width), np.float32),
        picture.AVERAGED: np.empty((picture.BESIDE, width), np.float32),
        picture.SUMS: np.empty(width, np.float32),
        picture.HELD: np.empty((window, width), np.float32),
        picture.LOOKED_AT: np.empty((height, side), np.float32),
        picture.SUMS_DOWN: np.empty(side, np.float32),
        picture.HELD_DOWN: np.empty((window, side), np.float32),
        picture.AVERAGED_DOWN: np.empty(side, np.float32),
        picture.SHRUNK: out,
    }
    described = np.zeros(picture.PICTURE_FIELDS, np.int64)
    described[picture.HEIGHT], described[picture.WIDTH] = height, width
    described[picture.CHANNELS] = 1 if whole.ndim == 2 else whole.shape[2]
    described[picture.WINDOW], described[picture.WINDOW_ALONG] = window, -(-width // _WINDOWS)
    for place, array in room.items():
        described[place] = array.ctypes.data
    kernel("shrink")(described.ctypes.data)
    return out


def _middles(length: int) -> npt.NDArray[np.int64]:
    """Return which of so many pixels stands in the middle of each of the 64 parts."""
    return ((np.arange(picture.SIDE) + 0.5) * length / picture.SIDE).astype(np.int64)
