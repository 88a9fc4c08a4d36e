"""What pdqhash, the judge of the tests, says of a picture."""

import numpy as np
from pdqhash.bindings import compute, compute_dihedral

from tests.frontend.fingerprints.pictures import Array


def judged(pixels: Array) -> tuple[str, int]:
    """Return the 64 digits and the quality."""
    bits, quality = compute(np.ascontiguousarray(pixels))
    return digits(bits), int(quality)


def judged_every_way(pixels: Array) -> list[str]:
    """Return the digits of the picture turned and mirrored in all eight ways."""
    ways, _quality = compute_dihedral(np.ascontiguousarray(pixels))
    return [digits(bits) for bits in ways]


def digits(bits: Array) -> str:
    """Return 256 bits as hexadecimal digits."""
    return np.packbits(bits.astype(np.uint8)).tobytes().hex()


def distance(one: str, other: str) -> int:
    """Return how many bits differ."""
    return (int(one, 16) ^ int(other, 16)).bit_count()
