"""Fingerprints to search, and to search for: drawn by chance, the same ones each time."""

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.uint8]


def uniform(rows: int, seed: int = 1) -> Rows:
    """Return fingerprints that have nothing to do with each other."""
    return np.random.default_rng(seed).integers(0, 256, (rows, 32), np.uint8)


def near(rows: Rows, number: int, furthest: int, seed: int) -> Rows:
    """Return fingerprints some bits away from those of a list."""
    random = np.random.default_rng(seed)
    distances = random.integers(0, furthest + 1, (number, 1))
    differing = random.permuted(np.tile(np.arange(256), (number, 1)), axis=1) < distances
    return np.ascontiguousarray(rows[random.integers(0, len(rows), number)] ^ np.packbits(differing, axis=1))


def asked(rows: Rows, number: int, seed: int = 2) -> Rows:
    """Return fingerprints to ask a list for: every other one is at most 40 bits from an entry, so that many match."""
    found = uniform(number, seed)
    found[::2] = near(rows, len(found[::2]), 40, seed + 1)
    return found


def in_order(rows: Rows) -> Rows:
    """Return them in the order that a list has, none twice."""
    return np.unique(np.ascontiguousarray(rows).view("S32").reshape(-1)).view(np.uint8).reshape(-1, 32)
