"""What a platform's process waits for: the first query or fingerprint, and those of later starts; and its memory.

Processes of its own, begun as a platform's would be: after installing, no machine code is kept anywhere yet.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from nightlight.platforms.bench.timing import Clock, seconds_of

SOURCES = str(Path(__file__).parents[3])
_IMPORT = "import sys, time\nbegun, used = time.perf_counter(), time.process_time()\nimport numpy as np\n"
_BEGUN = f"""{_IMPORT}
own, own_used = time.perf_counter(), time.process_time()
"""
_ENDED = """
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
"""What a process does first, with an index or a picture: programs for `starts`."""

_EVERY_ENTRY = f"""{_IMPORT}
rows = np.fromfile(sys.argv[1], np.uint64).reshape(-1, 4)
(np.bitwise_count(rows ^ np.zeros(4, np.uint64)).sum(axis=1) <= 31).any()
"""
_HOLDING = """
import sys
from nightlight.platforms.indexfiles import open_index
index = open_index(sys.argv[1])
index.verify()
print()
sys.stdin.read()
"""


def starts(first: str, file: str) -> list[tuple[float, float, float]]:
    """Return for the first start after installing and for the best of three later ones what ANSWER or FINGERPRINT took.

    Seconds of the clock and of the processor from numpy's import to its end, and of the clock with numpy's import.
    """
    with _started(_BEGUN + first + _ENDED, file) as start:
        found = []
        for _ in range(4):
            clock, used, whole = (float(number) for number in start().split())
            found.append((clock, used, whole))
    return [found[0], min(found[1:])]


def first_and_later(index: str, later: int, clock: Clock) -> tuple[float, float]:
    """Return the seconds from a process's beginning to its end, with one query, after installing and at best later."""
    return _first_and_later(_IMPORT + ANSWER, index, later, clock)


def first_and_later_by_numpy(values: str, later: int, clock: Clock) -> tuple[float, float]:
    """Return the same of a process that compares one query with every entry by numpy."""
    return _first_and_later(_EVERY_ENTRY, values, later, clock)


def own_and_shared(index: str) -> tuple[float, float]:
    """Return how many MB of a process that searches the file are its own, and how many others share. Linux only."""
    command = [sys.executable, "-c", _HOLDING, index]
    processes = [
        subprocess.Popen(command, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603  # ours
        for _ in range(2)
    ]
    try:
        for process in processes:
            if process.stdout is not None:
                process.stdout.readline()
        said = Path(f"/proc/{processes[0].pid}/smaps_rollup").read_text()
    finally:
        for process in processes:
            process.communicate()
    sizes = {name: int(size) / 1000 for name, size in re.findall(r"^(\w+):\s+(\d+) kB", said, re.MULTILINE)}
    return sizes["Private_Dirty"] + sizes["Private_Clean"], sizes["Shared_Clean"]


def environment(**more: str) -> dict[str, str]:
    """Return an environment in which another Python finds this package."""
    paths = [SOURCES, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), **more}


def _first_and_later(program: str, file: str, later: int, clock: Clock) -> tuple[float, float]:
    with _started(program, file) as start:
        first = seconds_of(start, clock)
        return first, min(seconds_of(start, clock) for _ in range(later))


@contextmanager
def _started(program: str, file: str) -> Iterator[Callable[[], str]]:
    """Give a call that runs a program in a process of its own, whose home is empty at first."""
    with tempfile.TemporaryDirectory() as home:

        def start() -> str:
            return subprocess.run(  # noqa: S603  # this interpreter and a program from above
                [sys.executable, "-c", program, file], env=environment(HOME=home), capture_output=True, text=True,
                check=True, timeout=300,
            ).stdout  # fmt: skip

        yield start
