"""A process that has just started may be asked by many at once: no thread's first reading ends it.

msgspec works out a type when it first reads one, and two threads that do so in the same moment have ended whole
processes, with every report that was on its way there. So what is read in a request has its decoder made at import.
"""

import subprocess
import sys

from tests.conftest import PROJECT

# Each child is a process that has read nothing yet. Its threads change as often as they can.
SCRIPT = """
import os, sys, threading
from nightlight.reporting.visits.held import Draft, Held, from_bytes, to_bytes
written = to_bytes(Held(draft=Draft("c" * 32, "child", "en", ("happened",), 0)))
sys.setswitchinterval(1e-6)
for _ in range(40):
    if (child := os.fork()) == 0:
        start = threading.Barrier(8)
        threads = [threading.Thread(target=lambda: (start.wait(), from_bytes(written))) for _ in range(8)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        os._exit(0)
    if status := os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
        sys.exit(f"a process ended with {status}")
"""


def test_many_first_readers_at_once_end_no_process() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], cwd=PROJECT, text=True, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
