"""Runs searches: where kernels write to, and how the work is shared between threads."""

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from nightlight.pure.matching.layout import BYTES
from nightlight.pure.matching.matches import Matches
from nightlight.pure.matching.native import fields

Found = tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.int16]]
Search = Callable[[int], int]
"""A kernel with all that it is given but the address of where to write."""

NOTHING = Matches(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.int16))
for _array in (NOTHING.query, NOTHING.entry, NOTHING.distance):
    _array.flags.writeable = False


class IndexDamaged(Exception):
    """A block of an index's file is not what was written: there is no answer. The list has to be built again."""


class Room:
    """Where a thread's searches write what they find."""

    def __init__(self, size: int) -> None:
        """Make room for so many matches."""
        self.query, self.entry = np.empty(size, np.uint32), np.empty(size, np.int64)
        self.distance, self.scratch = np.empty(size, np.int16), np.empty(fields.SCRATCH_BYTES, np.uint8)
        about = np.zeros(fields.FOUND_FIELDS, np.int64)
        about[fields.FOUND_QUERY], about[fields.FOUND_ENTRY] = self.query.ctypes.data, self.entry.ctypes.data
        about[fields.FOUND_DISTANCE], about[fields.ROOM] = self.distance.ctypes.data, size
        about[fields.SCRATCH] = self.scratch.ctypes.data
        self._about, self.address, self.size = about, int(about.ctypes.data), size


class OneQuery(threading.local):
    """A thread's own place for a single query and what it finds, made once."""

    def __init__(self) -> None:
        """Make the place."""
        self.query = np.zeros(BYTES, np.uint8)
        self.address = int(self.query.ctypes.data)
        self.room = Room(1024)


def find(search: Search, expected: int) -> Found:
    """Run a search with as much room as it turns out to need. Raises IndexDamaged."""
    room = Room(expected)
    number = checked(search(room.address))
    if number > room.size:
        room = Room(number)
        number = checked(search(room.address))
    return room.query[:number], room.entry[:number], room.distance[:number]


def checked(number: int) -> int:
    """Return how many matches a kernel found. Raises IndexDamaged."""
    if number == fields.DAMAGED:
        raise IndexDamaged("the index's file is damaged: build it again")
    return number


def run_all(searches: Sequence[Search], expected: int, threads: int) -> list[Found]:
    """Run searches beside each other, each with room for the expected number at first."""
    if threads == 1 or len(searches) == 1:
        return [find(search, expected) for search in searches]
    with ThreadPoolExecutor(min(threads, len(searches))) as pool:
        return list(pool.map(lambda search: find(search, expected), searches))


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
