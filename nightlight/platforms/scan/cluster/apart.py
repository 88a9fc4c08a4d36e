"""Files read by a process of their own, on a worker of a cluster: those of which one ended its worker.

Promises an outcome for each: one that ends this process, too, is named, and the others are read by the next. What a
cluster runs may not begin processes as Python's own pools do (Dask's workers are daemons), so this is another program.
"""

import os
import subprocess
import sys
from collections.abc import Sequence

import msgspec

from nightlight.platforms.fingerprints import Fingerprints
from nightlight.platforms.scan.workers import ENDED_ITS_PROCESS, Outcome, Reading, allow_pixels, outcomes_of

_BEGUN = b"begun\n"


def outcomes_apart(names: Sequence[str], reading: Reading) -> list[Outcome]:
    """Return the outcome of each file. Raises OSError if no process can be begun."""
    outcomes: list[Outcome] = []
    while len(outcomes) < len(names):
        begun, *lines = _run(names[len(outcomes) :], reading)
        if begun != _BEGUN:
            raise OSError("a process that reads files could not be begun")
        outcomes += [msgspec.json.decode(line, type=Fingerprints | str) for line in lines if line.endswith(b"\n")]
        if len(outcomes) < len(names):
            outcomes.append(ENDED_ITS_PROCESS)
    return outcomes


def _run(names: Sequence[str], reading: Reading) -> list[bytes]:
    how = (reading.most_pixels, int(reading.every_way), reading.most_seconds)
    command = [sys.executable, "-m", __name__, *map(str, how)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(  # noqa: S603  # this program and three numbers; names of files go in by its input
        command, input=b"\0".join(map(os.fsencode, names)), env=environment, stdout=subprocess.PIPE, check=False
    )
    return done.stdout.splitlines(keepends=True) or [b""]


def main() -> None:
    """Read names of files; write a line for each, the moment it is known."""
    most_pixels, every_way, most_seconds = map(int, sys.argv[1:])
    reading = Reading(1, most_pixels, bool(every_way), most_seconds)
    names = sys.stdin.buffer.read().split(b"\0")
    allow_pixels(most_pixels)
    sys.stdout.buffer.write(_BEGUN)
    for name in names:
        sys.stdout.buffer.flush()
        [outcome] = outcomes_of([os.fsdecode(name)], reading)
        sys.stdout.buffer.write(msgspec.json.encode(outcome) + b"\n")


if __name__ == "__main__":
    main()
