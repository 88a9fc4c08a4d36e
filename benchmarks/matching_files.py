"""What a platform's process waits for: an index's file opened, the first query or fingerprint, and later starts."""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from nightlight.platforms.indexfiles import open_index, write_index
from nightlight.pure.matching.index import Index
from tests.conftest import PROJECT

_FIRST = """
import sys, time
begun, used = time.perf_counter(), time.process_time()
import numpy as np
own, own_used = time.perf_counter(), time.process_time()
{}
print(time.perf_counter() - own, time.process_time() - own_used, time.perf_counter() - begun)
"""
ANSWER = """
from nightlight.platforms.indexfiles import open_index
open_index(sys.argv[1]).search_one(np.zeros(32, np.uint8))
"""
FINGERPRINT = """
from nightlight.platforms.fingerprints import fingerprint_file
assert fingerprint_file(sys.argv[1]).pdqs
"""
"""What a process does first, with a file: programs for `starts`."""


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


def starts(first: str, path: str) -> list[tuple[float, float, float]]:
    """Return for the first start after installing and for the best of three later ones what ANSWER or FINGERPRINT took.

    Seconds of the clock and of the processor from numpy's import to its end, and of the clock with numpy's import.
    """
    with tempfile.TemporaryDirectory() as home:
        found = []
        for _ in range(4):
            done = subprocess.run(
                [sys.executable, "-c", _FIRST.format(first), path],
                env={**os.environ, "HOME": home, "PYTHONPATH": str(PROJECT)},
                capture_output=True, text=True, check=True,
            )  # fmt: skip
            clock, used, whole = (float(number) for number in done.stdout.split())
            found.append((clock, used, whole))
    return [found[0], min(found[1:])]


def own_and_shared(path: str) -> tuple[float, float]:
    """Return how many MB of a process that searches the file are its own, and how many others share."""
    program = (
        "import sys, numpy as np\n"
        "from nightlight.platforms.indexfiles import open_index\n"
        "index = open_index(sys.argv[1]); index.verify(); print(); sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", program, path]
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    processes = [
        subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(2)
    ]
    try:
        for process in processes:
            assert process.stdout is not None
            process.stdout.readline()
        said = Path(f"/proc/{processes[0].pid}/smaps_rollup").read_text()
    finally:
        for process in processes:
            process.communicate()
    sizes = {name: int(size) / 1000 for name, size in re.findall(r"^(\w+):\s+(\d+) kB", said, re.MULTILINE)}
    return sizes["Private_Dirty"] + sizes["Private_Clean"], sizes["Shared_Clean"]
