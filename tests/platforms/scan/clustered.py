"""A real cluster on the loopback, in processes of its own: a scheduler, and workers that a nanny begins anew.

A file may be deadly there: whichever process opens one of that name ends, or the first one alone. That stands for a
decoder's fault, and for the system that takes memory back.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.conftest import PROJECT

DEADLY, DEADLY_ONCE = "deadly.jpg", "deadly-once.jpg"

_AUDITED = f"""
import os, sys

def end(event, arguments):
    if event != "open" or not isinstance(arguments[0], str):
        return
    if arguments[0].endswith("{DEADLY}"):
        os._exit(9)
    if arguments[0].endswith("{DEADLY_ONCE}"):
        try:
            os.mkdir(arguments[0] + ".opened")
        except FileExistsError:
            return
        os._exit(9)

sys.addaudithook(end)
"""

_CLUSTER = """
import signal, sys
from distributed import LocalCluster

if __name__ == "__main__":
    # Whatever waits for it waits no longer.
    signal.alarm(300)
    with LocalCluster(
        n_workers=int(sys.argv[1]), threads_per_worker=1, host="127.0.0.1", dashboard_address=None,
        worker_dashboard_address=None, memory_limit=0,
    ) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""


@contextmanager
def running_cluster(folder: Path, workers: int) -> Iterator[str]:
    """Start a cluster; yield its scheduler's address, and end it when the block ends."""
    (folder / "sitecustomize.py").write_text(_AUDITED)
    (folder / "cluster.py").write_text(_CLUSTER)
    environment = {
        **os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(PROJECT)]),
        "DASK_TEMPORARY_DIRECTORY": str(folder), "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1",
        "DASK_DISTRIBUTED__SCHEDULER__NO_WORKERS_TIMEOUT": "60s",
    }  # fmt: skip
    # Whoever reads each module's source anew takes many times as long to begin.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with (folder / "log").open("w") as log, subprocess.Popen(
        [sys.executable, str(folder / "cluster.py"), str(workers)], cwd=folder, env=environment,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert address, (folder / "log").read_text()
        try:
            yield address
        finally:
            process.communicate(timeout=60)
