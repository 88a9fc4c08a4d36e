"""Kernel that reads lines of memory and does nothing with them: what a search could not be faster than."""

from nightlight.pure.matching.native.memory import load64, prefetch

_AHEAD = 17
"""Places; as many buckets as a query asks memory for at a time."""


def read_places(begin: int, places: int, count: int, lines: int) -> int:
    """Read so many lines of 64 bytes at each of `count` places after an address. Return a sum of what is read."""
    total = 0
    for number in range(count):
        ahead = begin + load64(places + 8 * min(number + _AHEAD, count - 1))
        here = begin + load64(places + 8 * number)
        for line in range(lines):
            prefetch(ahead + 64 * line)
            total += load64(here + 64 * line)
    return total
