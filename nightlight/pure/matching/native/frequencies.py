"""Kernel of PDQ's cosine transform. Every product and sum is rounded to 32 bits in the reference's order."""

import numpy as np

from nightlight.pure.matching.native.memory import float_at, set_float
from nightlight.pure.matching.native.picture import KEPT, SIDE


def transform(shrunk: int, cosines: int, half: int, out: int) -> int:
    """Write the lowest 16 by 16 frequencies of 64 by 64 float32. `half` has room for 16 by 64. Return 0."""
    for row in range(KEPT):
        for column in range(SIDE):
            set_float(half, SIDE * row + column, np.float32(0))
        for k in range(SIDE):
            factor = float_at(cosines, SIDE * row + k)
            for column in range(SIDE):
                sum_so_far = float_at(half, SIDE * row + column)
                set_float(half, SIDE * row + column, sum_so_far + factor * float_at(shrunk, SIDE * k + column))
    for row in range(KEPT):
        for column in range(KEPT):
            set_float(out, KEPT * row + column, np.float32(0))
        for k in range(SIDE):
            factor = float_at(half, SIDE * row + k)
            for column in range(KEPT):
                sum_so_far = float_at(out, KEPT * row + column)
                set_float(out, KEPT * row + column, sum_so_far + factor * float_at(cosines, SIDE * column + k))
    return 0
