"""How fast something is: the most that it did in some pieces of work, each over something else.

One core's rates count the processor's time, so that what else runs there matters less; those of several cores, and all
that waits for somebody else, go by the clock.
"""

import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.uint8]
Clock = Callable[[], float]


@dataclass(frozen=True)
class Clocks:
    """What times are read from, in seconds."""

    cpu: Clock = time.process_time
    wall: Clock = time.perf_counter


def best_rate(
    work: Callable[[Rows], object], queries: Rows, pieces: int, clock: Clock, seconds: float = math.inf
) -> float:
    """Return the most queries a second of some pieces; after so many seconds no further piece is begun."""
    begun, best = clock(), 0.0
    for part in np.array_split(queries, pieces):
        best = max(best, len(part) / seconds_of(lambda part=part: work(part), clock))  # type: ignore[misc]  # a piece
        if clock() - begun > seconds:
            break
    return best


def cpu_rate(work: Callable[[Rows], object], queries: Rows, pieces: int = 3) -> float:
    """Return the most queries for a second of one processor's time."""
    return best_rate(work, queries, pieces, time.process_time)


def wall_rate(work: Callable[[Rows], object], queries: Rows, pieces: int = 3) -> float:
    """Return the most queries for a second of the clock."""
    return best_rate(work, queries, pieces, time.perf_counter)


def in_turns(ways: Sequence[Callable[[], object]], times: int, clock: Clock = time.perf_counter) -> list[float]:
    """Return the median seconds of each, measured in turns; the first turn, in which code gets ready, is left out."""
    taken: list[list[float]] = [[] for _ in ways]
    for _ in range(times + 1):
        for way, of_it in zip(ways, taken, strict=True):
            of_it.append(seconds_of(way, clock))
    return [statistics.median(each[1:]) for each in taken]


def seconds_of(work: Callable[[], object], clock: Clock) -> float:
    """Return how long something took; never zero, which a coarse clock would say."""
    begun = clock()
    work()
    return max(clock() - begun, 1e-9)
