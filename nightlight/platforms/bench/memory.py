"""What memory itself allows: reading as many lines at as many places as a query has to, and doing nothing with them."""

import time

import numpy as np

from nightlight.platforms.bench.timing import Clock, seconds_of
from nightlight.pure.matching.native.loading import kernel

_PROBES = 16 * 17
_CHECK_BYTES = 12
_LINE = 64


def ceiling(rows: int, clock: Clock = time.process_time) -> tuple[float, float]:
    """Return how many queries a second one core could read all buckets of, and how many ns a line takes.

    As large a memory as all check words of the layout for throughput, at most 4 GB; each place as long as a bucket.
    """
    bucket = rows / 65536 * _CHECK_BYTES
    lines = int(np.ceil(bucket / _LINE + 0.5))
    size = int(min(max(rows * 16 * _CHECK_BYTES, 1 << 20), 4 << 30))
    memory = np.zeros(size // 8 + lines * 8, np.int64)
    memory[::8] = 1
    count = max(20_000, 2_000_000 // lines)
    places = np.random.default_rng(5).integers(0, size // _LINE, count) * _LINE
    read = kernel("read_places")
    best = float("inf")
    for _ in range(4):
        best = min(best, seconds_of(lambda: read(memory.ctypes.data, places.ctypes.data, count, lines), clock))
    return count / best / _PROBES, best / count / lines * 1e9
