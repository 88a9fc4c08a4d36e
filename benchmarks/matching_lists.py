"""Real fingerprints to search, of overlapping crops of pictures: correlated in their bits."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pdqhash.bindings import compute
from skimage import data

from tests.conftest import PROJECT

Rows = NDArray[np.uint8]
CROPS = 20_000
PICTURES = (
    "brick",
    "chelsea",
    "clock",
    "coffee",
    "coins",
    "grass",
    "gravel",
    "horse",
    "moon",
    "page",
    "rocket",
    "text",
)
"""Pictures of skimage without people; each is in its package."""


def crops() -> Rows:
    """Return the PDQ fingerprints of crops of pictures: correlated in their bits, and often near each other."""
    kept = Path(PROJECT) / "build" / f"crops-{CROPS}.npy"
    if kept.exists():
        found: Rows = np.load(kept)
        return found
    random = np.random.default_rng(7)
    pictures = [_in_colour(getattr(data, name)()) for name in PICTURES]
    rows: list[Rows] = []
    while len(rows) < CROPS:
        picture = pictures[random.integers(len(pictures))]
        size = int(random.integers(64, min(200, *picture.shape[:2]) + 1))
        top, left = (int(random.integers(0, whole - size + 1)) for whole in picture.shape[:2])
        bits, quality = compute(np.ascontiguousarray(picture[top : top + size, left : left + size]))
        if quality >= 50:
            rows.append(np.packbits(bits))
    kept.parent.mkdir(exist_ok=True)
    np.save(kept, np.array(rows))
    return np.array(rows)


def _in_colour(picture: NDArray[np.generic]) -> Rows:
    grey = picture.astype(np.uint8) * (255 if picture.dtype == np.bool_ else 1)
    return np.stack([grey] * 3, axis=-1) if grey.ndim == 2 else np.ascontiguousarray(grey[:, :, :3])


def share_of_pairs_in_reach(rows: Rows, order: list[int]) -> float:
    """Return how much more often two entries are within a bit in a chunk than entries that have nothing in common."""
    bits = np.ascontiguousarray(np.unpackbits(rows, axis=1, bitorder="little")[:, order])
    keys = np.ascontiguousarray(np.packbits(bits, axis=1, bitorder="little")).view("<u2")
    random = np.random.default_rng(3)
    one, other = random.integers(0, len(rows), (2, 400_000))
    near_each_other = np.bitwise_count(keys[one[one != other]] ^ keys[other[one != other]]) <= 1
    return float(near_each_other.mean() / (17 / 65536))
