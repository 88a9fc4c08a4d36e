"""Files and fingerprints a second by a Dask cluster of 1, 2 and 4 workers, beside the plain scan in the same run.

Everything is on this machine: what is measured is what asking a cluster costs, not what more machines bring. So rates
are of a second of the processor, of all processes of a way together; by the clock, more workers than cores can't be
faster, and other load counts. Each way gives the same results, and is warmed up by a first pass.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
import pyarrow as arrow
from distributed import LocalCluster
from pyarrow import parquet

from benchmarks.report import Goal, Report
from nightlight.platforms.bench.lists import near, uniform
from nightlight.platforms.ready.making import make_ready
from nightlight.platforms.ready.opened import open_parts
from nightlight.platforms.scan.archives import spans_of
from nightlight.platforms.scan.batches import Looked, Looking
from nightlight.platforms.scan.cluster.running import on_cluster
from nightlight.platforms.scan.here import Here
from nightlight.platforms.scan.inputs import files_of, listed
from nightlight.platforms.scan.parquet import footers_of
from nightlight.platforms.scan.scanning import Searching
from nightlight.platforms.scan.workers import Reading
from tests.frontend.fingerprints.pictures import scene

ENTRIES = 1_000_000
HASHES = 1_000_000
PICTURES = 192
SIZE = (1155, 866)
WORKERS = (1, 2, 4)
PARTS = 4
SEED = 9
KEPT = 0.75
"""Which share of the plain scan's rate should be left."""

KEEPS_MEMORY = {"MALLOC_TRIM_THRESHOLD_": "67108864", "MALLOC_MMAP_THRESHOLD_": "33554432"}
"""What docs/how-to/match.md starts workers with: Dask has them give memory back that the next picture wants."""

_LOOKING = Looking(31, 50, everything=False)


def run() -> Report:
    """Measure each way, the plain scan first."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _make(folder)
        os.environ.update(KEEPS_MEMORY)  # workers have it from here
        plain = _measure(Here(open_parts(folder / "ready"), _LOOKING, _reading(1)), folder)
        rows = [_row("plain scan", plain, plain)]
        lists = {f"cluster, {each} workers": (each, "ready") for each in WORKERS}
        lists[f"cluster, 2 workers, list in {PARTS} parts"] = (2, "parts")
        kept = {}
        for way, (workers, ready) in lists.items():
            with _cluster(folder, workers, ready) as cluster:
                found = _measure(cluster, folder)
            assert [each.found for each in found] == [each.found for each in plain]
            rows.append(_row(way, found, plain))
            kept[way] = [each.rate / of.rate for each, of in zip(found, plain, strict=True)]
    goals = [
        Goal(f"{what} a second of the processor, 2 workers, of the plain scan's", share, KEPT)
        for what, share in zip(("files", "fingerprints"), kept["cluster, 2 workers"], strict=True)
    ]
    title = f"{PICTURES} JPEGs of 1 MP and {HASHES:,} fingerprints against {ENTRIES:,} entries, seed {SEED}"
    notes = [
        f"Rates are of a second of the processor. One machine of {os.cpu_count()} cores, {os.getloadavg()[0]:.1f} "
        "processes waited for them in the last minute: what is by the clock says little."
    ]
    columns = ("way", "files/s", "of plain", "fingerprints/s", "of plain", "files, clock", "fingerprints, clock")
    return Report(title, columns, rows, goals, notes)


@dataclass(frozen=True)
class _Measured:
    rate: float
    by_clock: float
    found: list[Looked]


def _row(name: str, found: list[_Measured], plain: list[_Measured]) -> tuple[object, ...]:
    rates = [each for one, of in zip(found, plain, strict=True) for each in (one.rate, one.rate / of.rate)]
    return name, *rates, *(each.by_clock for each in found)


def _measure(searching: Searching, folder: Path) -> list[_Measured]:
    """Return what scanning the files took, then the fingerprints."""
    [footer], _ = footers_of([str(folder / "archive.parquet")], "pdq")
    ways: list[tuple[int, Callable[[], Iterator[Looked]]]] = [
        (PICTURES, lambda: searching.files(listed(files_of([str(folder / "pictures")]), []))),
        (HASHES, lambda: searching.hashes(spans_of(footer, "pdq"))),
    ]
    measured = []
    for count, way in ways:
        list(way())
        begun, spent = time.perf_counter(), _processor()
        found = list(way())
        measured.append(_Measured(count / (_processor() - spent), count / (time.perf_counter() - begun), found))
    return measured


def _processor() -> float:
    """Return the processor's seconds of this process and those that it has, workers too."""
    here = psutil.Process()
    times = [each.cpu_times() for each in (here, *here.children(recursive=True))]
    # Those that have ended since count, too: files are read by processes that end with the scan.
    return float(sum(each.user + each.system + each.children_user + each.children_system for each in times))


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
