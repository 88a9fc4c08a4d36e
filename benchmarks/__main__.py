"""`make bench`: every benchmark, or those named. Prints the machine and the versions first.

One that cannot run here is left out with its reason, counts as missed, and keeps no other from running.
"""

import importlib
import sys

from benchmarks.report import NotHere
from nightlight.platforms.bench.machine import this_machine

NAMES = ["pages", "quickexit", "reports", "queue", "fingerprints", "feeds", "matching", "hashing", "lookups", "cluster"]
PACKAGES = ("django", "wagtail", "granian", "whitenoise", "psycopg", "cryptography")


def main(names: list[str]) -> int:
    """Run the benchmarks; return how many goals were missed."""
    print(this_machine(PACKAGES).as_text(), flush=True)
    missed = 0
    for name in names or NAMES:
        try:
            report = importlib.import_module(f"benchmarks.{name}").run()
        except NotHere as reason:
            print(f"\n{name}\n{'-' * len(name)}\nMISSED  left out: {reason}", flush=True)
            missed += 1
            continue
        print(f"\n{report.as_text()}", flush=True)
        missed += sum(not goal.met for goal in report.goals)
    return missed


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
