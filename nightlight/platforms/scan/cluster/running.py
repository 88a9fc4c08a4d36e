"""A scan by a Dask cluster: its workers read and search, this process asks them and writes down.

Promises what one machine would have given, in its order, each thing once: what a worker was at when it ended is done
again by another one, and only what came back counts. Nothing home-made where Dask does it: who works on what, what is
done again, which worker holds which part of the list, TLS (from Dask's own configuration). Refuses a cluster whose
workers have no Nightlight or one of another version.
"""

import logging
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from dataclasses import replace
from itertools import count

from distributed import Client, Future, KilledWorker

from nightlight.platforms.installing import how_to_install
from nightlight.platforms.ready.opened import ListUnusable, describe
from nightlight.platforms.scan.archives import Piece
from nightlight.platforms.scan.batches import Looked, Looking
from nightlight.platforms.scan.cluster.working import Batch, Listed, Names, join, look, match_part, open_part, read
from nightlight.platforms.scan.inputs import InputInvalid
from nightlight.platforms.scan.scanning import ScanStopped
from nightlight.platforms.scan.workers import Reading, batches_of

_AHEAD = 3
_COUNTED_AFTER = 64


@contextmanager
def on_cluster(
    address: str, folder: str, looking: Looking, reading: Reading, name: str | None = None
) -> Iterator["Cluster"]:
    """Connect to the cluster of a scheduler, for a list that its workers find in a folder of this name, too.

    It is the list of a name, or the one that stands there now. Raises ScanStopped, and ListUnusable if it isn't here.
    """
    folder = os.path.abspath(folder)
    name, about = describe(folder, name)
    for logger in ("distributed", "distributed.client"):
        # What goes wrong is said here, in one line; Dask would show where in its code it was noticed.
        logging.getLogger(logger).setLevel(logging.CRITICAL)
    try:
        client = Client(address, set_as_default=False, name="nightlight-match-scan")
    except (OSError, ValueError, RuntimeError) as error:
        raise ScanStopped(
            f"no cluster answers at {address}: start one (dask scheduler), or correct the address "
            f"({str(error).splitlines()[0]})"
        ) from None
    try:
        _check(client, address)
        yield Cluster(client, Listed(folder, name), about.parts, looking, reading)
    finally:
        client.close()


class Cluster:
    """A cluster, and what its workers look for in which list."""

    def __init__(self, client: Client, listed: Listed, parts: int, looking: Looking, reading: Reading) -> None:
        """Take the cluster, the list and in how many parts it is (0: whole), and how files are read."""
        self.name = listed.name
        self._client, self._listed, self._looking, self._reading = client, listed, looking, reading
        parted = [replace(listed, part=each) for each in range(parts)]
        self._parts = client.map(open_part, parted, pure=False)

    def files(self, names: Iterable[str]) -> Iterator[Looked]:
        """Yield what files match, in their order. Raises ScanStopped and ListUnusable."""
        where = os.getcwd()
        return self._in_order(Names(where, each, self._reading) for each in batches_of(names))

    def hashes(self, pieces: Iterable[Piece]) -> Iterator[Looked]:
        """Yield what fingerprints match, in their order. Raises InputInvalid, ScanStopped and ListUnusable."""
        return self._in_order(pieces)

    def _in_order(self, batches: Iterable[Batch]) -> Iterator[Looked]:
        waiting: deque[tuple[Batch, Future[Looked]]] = deque()
        ahead = 0
        for number, batch in zip(count(), batches, strict=False):
            if number % _COUNTED_AFTER == 0:
                # Workers come and go.
                ahead = _AHEAD * max(1, sum(self._client.nthreads().values()))
            waiting.append((batch, self._submit(batch)))
            if len(waiting) > ahead:
                yield self._finished(*waiting.popleft())
        while waiting:
            yield self._finished(*waiting.popleft())

    def _submit(self, batch: Batch) -> "Future[Looked]":
        submit = self._client.submit
        if not self._parts:
            return submit(look, self._listed, batch, self._looking, pure=False)
        found = submit(read, batch, pure=False)
        matched = [submit(match_part, part, found, self._looking, pure=False) for part in self._parts]
        return submit(join, found, matched, self._looking, pure=False)

    def _finished(self, batch: Batch, future: "Future[Looked]") -> Looked:
        try:
            return self._result(future)
        except KilledWorker:
            pass
        if isinstance(batch, Names):
            batch = replace(batch, apart=True)
        try:
            return self._result(self._submit(batch))
        except KilledWorker as error:
            raise ScanStopped(
                "workers end again and again at the same work: give them more memory (dask worker --memory-limit), "
                f"and see their logs; the last was at {error.last_worker.address}"
            ) from None

    def _result(self, future: "Future[Looked]") -> Looked:
        try:
            looked: Looked = future.result()
            return looked
        except (KilledWorker, InputInvalid, ListUnusable):
            raise
        except CancelledError:
            raise ScanStopped("the cluster's scheduler went away: start it again") from None
        except Exception as error:
            raise ScanStopped(f"the cluster could not go on: {type(error).__name__}: {error}") from None


def _check(client: Client, address: str) -> None:
    """Raise ScanStopped unless there are workers, which have the Nightlight that is here."""
    versions = client.get_versions(packages=["nightlight"])
    here = versions["client"]["packages"]["nightlight"]
    if not versions["workers"]:
        raise ScanStopped(f"the cluster at {address} has no workers: start some (dask worker {address})")
    for worker, about in sorted(versions["workers"].items()):
        there = about["packages"]["nightlight"]
        if there is None:
            raise ScanStopped(
                f"the worker at {worker} has no Nightlight: {how_to_install('platforms,cluster')} there, version {here}"
            )
        if there != here:
            raise ScanStopped(f"the worker at {worker} has Nightlight {there}, and here is {here}: install the same")
