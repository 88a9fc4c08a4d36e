"""Fingerprints of many files by several processes, in the order of the files.

Promises an outcome for every file: one that ends the process which reads it (a fault in a decoder, or the system that
takes memory back) is tried once more by itself, then named, and the others go on. Never reads a file in the process
that asks, be it for one: a fault would end the scan at the same file each time. Holds only as many results as the
processes are ahead.
"""

import multiprocessing
import os
import threading
import warnings
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing.connection import wait

from nightlight.platforms.fingerprints import FileUnreadable, Fingerprints, fingerprint_file
from nightlight.platforms.frames import MOST_SECONDS

_AT_ONCE = 8
_AHEAD = 4
Outcome = Fingerprints | str
"""A file's fingerprints, or why it could not be read."""

ENDED_ITS_PROCESS = "ended the process that read it"


@dataclass(frozen=True)
class Reading:
    """How files are read: by how many processes, up to how many pixels, laid in which ways, and how far in videos."""

    workers: int
    most_pixels: int
    every_way: bool = False
    most_seconds: int = MOST_SECONDS


def read_files(names: Iterable[str], reading: Reading) -> Iterator[list[tuple[str, Outcome]]]:
    """Yield names and outcomes, some at a time, in the order of `names`."""
    pool = _pool(reading)
    waiting: deque[tuple[list[str], Future[list[Outcome]]]] = deque()
    try:
        for batch in batches_of(names):
            waiting.append((batch, _submit(pool, batch, reading)))
            if len(waiting) > reading.workers * _AHEAD:
                done, outcomes, pool = _finish(*waiting.popleft(), pool, reading)
                yield list(zip(done, outcomes, strict=True))
        while waiting:
            done, outcomes, pool = _finish(*waiting.popleft(), pool, reading)
            yield list(zip(done, outcomes, strict=True))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _finish(
    batch: list[str], future: "Future[list[Outcome]]", pool: ProcessPoolExecutor, reading: Reading
) -> tuple[list[str], list[Outcome], ProcessPoolExecutor]:
    """Return the outcomes of a batch, and a pool that works."""
    try:
        return batch, future.result(), pool
    except BrokenProcessPool:
        outcomes = _read_alone(batch, reading)
    try:
        pool.submit(int).result()
    except BrokenProcessPool:
        pool.shutdown(wait=True)
        pool = _pool(reading)
    return batch, outcomes, pool


def _read_alone(names: list[str], reading: Reading) -> list[Outcome]:
    """Return the outcomes of files, read by a process of their own: of half of them each where that one ends, too."""
    with _pool(replace(reading, workers=1)) as pool:
        try:
            return pool.submit(outcomes_of, names, reading).result()
        except BrokenProcessPool:
            pass
    if len(names) == 1:
        return [ENDED_ITS_PROCESS]
    half = len(names) // 2
    return _read_alone(names[:half], reading) + _read_alone(names[half:], reading)


def _submit(pool: ProcessPoolExecutor, batch: list[str], reading: Reading) -> "Future[list[Outcome]]":
    try:
        return pool.submit(outcomes_of, batch, reading)
    except BrokenProcessPool as error:
        broken: Future[list[Outcome]] = Future()
        broken.set_exception(error)
        return broken


def _pool(reading: Reading) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("forkserver")
    # What takes seconds to import and to make ready is so once; each process begins as a copy of that one.
    context.set_forkserver_preload(["nightlight.platforms.scan.warm"])
    return ProcessPoolExecutor(reading.workers, context, _begin, (reading.most_pixels,))


def allow_pixels(most_pixels: int) -> None:
    """Put our own bound, which is checked before anything is decoded, in the place of Pillow's."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = most_pixels


def _begin(most_pixels: int) -> None:
    allow_pixels(most_pixels)
    warnings.simplefilter("ignore")
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when the scan was killed: it would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def outcomes_of(names: Sequence[str], reading: Reading) -> list[Outcome]:
    """Return the outcome of each file, read in this process."""
    return [_outcome(name, reading) for name in names]


def _outcome(name: str, reading: Reading) -> Outcome:
    try:
        return fingerprint_file(
            name,
            most_pixels=reading.most_pixels,
            every_way=reading.every_way,
            most_seconds=reading.most_seconds,
        )
    except FileUnreadable as error:
        return str(error)


def batches_of(names: Iterable[str]) -> Iterator[list[str]]:
    """Yield some names at a time, as many as one process should have in its hands."""
    remaining = iter(names)
    while batch := list(islice(remaining, _AT_ONCE)):
        yield batch
