"""A file read by a process of its own, on a worker of a cluster: for files of which one ended its worker.

Promises an outcome: a file that ends this process, too, is named. What a cluster runs may not begin processes as
Python's own pools do (Dask's workers are daemons), so this is another program.
"""

import os
import subprocess
import sys

import msgspec

from nightlight.platforms.fingerprints import Fingerprints
from nightlight.platforms.scan.workers import ENDED_ITS_PROCESS, Outcome, Reading, outcomes_of


def outcome_apart(name: str, reading: Reading) -> Outcome:
    """Return the outcome of a file."""
    command = [sys.executable, "-m", __name__, str(reading.most_pixels), str(int(reading.every_way))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(  # noqa: S603  # this program with two numbers; the file's name goes in by its input
        command, input=os.fsencode(name), env=environment, stdout=subprocess.PIPE, check=False
    )
    if done.returncode:
        return ENDED_ITS_PROCESS
    return msgspec.json.decode(done.stdout, type=Fingerprints | str)


def main() -> None:
    """Read the name of a file, and write its outcome."""
    most_pixels, every_way = map(int, sys.argv[1:])
    name = os.fsdecode(sys.stdin.buffer.read())
    [outcome] = outcomes_of([name], Reading(1, most_pixels, bool(every_way)))
    sys.stdout.buffer.write(msgspec.json.encode(outcome))


if __name__ == "__main__":
    main()
