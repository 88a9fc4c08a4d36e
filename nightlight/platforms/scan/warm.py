"""Imports and makes ready what reading files needs: processes that begin as copies of one that did so begin at once."""

import numpy as np

from nightlight.platforms.scan import workers
from nightlight.pure.matching.pdq import pdq, pdq_every_way

__all__ = ["workers"]

for _pixels in (np.zeros((8, 8), np.uint8), np.zeros((8, 8, 3), np.uint8)):
    pdq(_pixels)
    pdq_every_way(_pixels)
