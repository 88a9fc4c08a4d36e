"""Files and fingerprints a second by a Dask cluster of 1, 2 and 4 workers, beside the plain scan in the same run.

Everything is on this machine: what is measured is what asking a cluster costs, not what more machines bring. More
workers than cores can't be faster here. Each way gives the same results, and is warmed up by a first pass.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pyarrow as arrow
from distributed import LocalCluster
from pyarrow import parquet

from benchmarks.matching_lists import near, uniform
from benchmarks.report import Goal, Report
from nightlight.platforms.ready.making import make_ready
from nightlight.platforms.ready.opened import open_parts
from nightlight.platforms.scan.archives import spans_of
from nightlight.platforms.scan.batches import Looked, Looking
from nightlight.platforms.scan.cluster.running import on_cluster
from nightlight.platforms.scan.here import Here
from nightlight.platforms.scan.inputs import files_of
from nightlight.platforms.scan.scanning import Searching
from nightlight.platforms.scan.workers import Reading
from tests.frontend.fingerprints.pictures import scene

ENTRIES = 1_000_000
HASHES = 500_000
PICTURES = 96
SIZE = (1155, 866)
WORKERS = (1, 2, 4)
PARTS = 4
SEED = 9
KEPT = 0.75
"""Which share of the plain scan's rate a cluster of as many workers should have."""

_LOOKING = Looking(31, 50, everything=False)
_Run = Callable[[Searching], list[Looked]]


def run() -> Report:
    """Measure each way, files first."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _make(folder)
        cores = os.cpu_count() or 1
        alone, beside = (_measure(Here(open_parts(folder / "ready"), _LOOKING, _reading(each)), folder, PICTURES)
                         for each in (1, cores))  # fmt: skip
        rows: list[tuple[object, ...]] = []
        _add(rows, "plain scan, one process reads", alone, alone)
        _add(rows, f"plain scan, {cores} processes read", beside, alone)
        shares = {}
        for workers in WORKERS:
            with _cluster(folder, workers, "ready") as cluster:
                found = _measure(cluster, folder, PICTURES)
            shares[workers] = [found[at][0] / (alone if workers == 1 and not at else beside)[at][0] for at in (0, 1)]
            _add(rows, f"cluster, {workers} workers", found, alone)
            assert [each[1] for each in found] == [each[1] for each in alone]
        with _cluster(folder, cores, "parts") as cluster:
            parted = _measure(cluster, folder, PICTURES)
        assert [each[1] for each in parted] == [each[1] for each in alone]
        _add(rows, f"cluster, {cores} workers, list in {PARTS} parts", parted, alone)
    goals = [
        Goal(f"{what} a second by {cores} workers, of the plain scan's on as many cores", shares[cores][at], KEPT)
        for at, what in enumerate(("files", "fingerprints"))
        if cores in shares
    ]
    title = (
        f"{PICTURES} JPEGs of 1 MP and {HASHES:,} fingerprints against {ENTRIES:,} entries, by the clock, seed {SEED}"
    )
    notes = [
        f"One machine of {cores} cores; load of the last minute {os.getloadavg()[0]:.1f}. The plain scan searches for "
        "fingerprints with every core; each worker does with one.",
    ]
    return Report(title, ("way", "files/s", "of one", "fingerprints/s", "of plain"), rows, goals, notes)


_Measured = list[tuple[float, list[Looked]]]


def _add(rows: list[tuple[object, ...]], name: str, found: _Measured, alone: _Measured) -> None:
    rates = [each for (rate, _), (of, _) in zip(found, alone, strict=True) for each in (rate, rate / of)]
    rows.append((name, *rates))


def _measure(searching: Searching, folder: Path, pictures: int) -> _Measured:
    """Return files and fingerprints a second, each with what was found."""
    archive = str(folder / "archive.parquet")
    ways: list[tuple[int, Callable[[], Iterator[Looked]]]] = [
        (pictures, lambda: searching.files(files_of([str(folder / "pictures")]))),
        (HASHES, lambda: searching.hashes(spans_of([archive], "pdq", 0))),
    ]
    measured: _Measured = []
    for count, way in ways:
        list(way())
        begun = time.perf_counter()
        found = list(way())
        measured.append((count / (time.perf_counter() - begun), found))
    return measured


@contextmanager
def _cluster(folder: Path, workers: int, ready: str) -> Iterator[Searching]:
    with (
        LocalCluster(
            n_workers=workers, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, memory_limit=0,
            worker_dashboard_address=None, local_directory=str(folder),
        ) as cluster,
        on_cluster(cluster.scheduler_address, str(folder / ready), _LOOKING, _reading(1)) as searching,
    ):  # fmt: skip
        yield searching


def _reading(workers: int) -> Reading:
    return Reading(workers, 10**8)


def _make(folder: Path) -> None:
    listed = uniform(ENTRIES, SEED)
    listed = listed[np.lexsort(listed.T[::-1])]
    for name, parts in (("ready", 0), ("parts", PARTS)):
        make_ready((("pdq", each.tobytes().hex(), "authorised") for each in listed), folder / name, parts=parts)
    asked = np.concatenate([near(listed, HASHES // 100, 31, SEED + 1), uniform(HASHES - HASHES // 100, SEED + 2)])
    values = arrow.FixedSizeBinaryArray.from_buffers(arrow.binary(32), HASHES, [None, arrow.py_buffer(asked.tobytes())])
    parquet.write_table(arrow.table({"pdq": values}), folder / "archive.parquet", row_group_size=50_000)
    (folder / "pictures").mkdir()
    random = np.random.default_rng(SEED)
    for number in range(PICTURES // 8):
        picture = scene(random, *SIZE)
        for way in range(8):
            quality = 80 + way
            picture.save(folder / "pictures" / f"{number:03}-{way}.jpg", "JPEG", quality=quality, subsampling=2)
