"""A process that has just started may be asked by many at once: whoever reads first reads every mark."""

import subprocess
import sys

from tests.conftest import PROJECT

# Each child is a process that has read nothing yet. Its threads change as often as they can.
SCRIPT = """
import os, sys, threading
from nightlight.pure.markdown import to_html
sys.setswitchinterval(1e-6)
text = "One **two**\\n\\n- [three](https://three.example)\\n- four\\n"
for _ in range(40):
    if (child := os.fork()) == 0:
        start, found = threading.Barrier(8), []
        threads = [threading.Thread(target=lambda: (start.wait(), found.append(to_html(text, str)))) for _ in range(8)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        os._exit(found != [to_html(text, str)] * 8 or "<strong>" not in found[0] or "<li>" not in found[0])
    if status := os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
        sys.exit(f"one of {_} processes ended with {status}")
"""


def test_many_first_readers_at_once_all_read_every_mark() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], cwd=PROJECT, text=True, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
