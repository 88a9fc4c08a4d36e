"""An index's file written and opened."""

import time

import numpy as np

from nightlight.platforms.indexfiles import open_index, write_index
from nightlight.pure.matching.index import Index


def write(index: Index, path: str) -> float:
    """Write an index to a file; return the seconds."""
    begun = time.perf_counter()
    write_index(index, path)
    return time.perf_counter() - begun


def opened(path: str) -> tuple[float, float]:
    """Open a file and search it once; return the seconds of opening, and the processor's of verifying all of it."""
    begun = time.perf_counter()
    index = open_index(path)
    took = time.perf_counter() - begun
    index.search_one(np.zeros(32, np.uint8))
    used = time.process_time()
    index.verify()
    return took, time.process_time() - used
