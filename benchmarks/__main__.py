"""`make bench`: every benchmark, or those named. Prints the machine and the versions first."""

import importlib
import sys

from nightlight.platforms.bench.machine import this_machine

NAMES = ["pages", "quickexit", "reports", "queue", "fingerprints", "feeds", "matching", "hashing", "lookups", "cluster"]
PACKAGES = ("django", "wagtail", "granian", "whitenoise", "psycopg", "cryptography")


def main(names: list[str]) -> int:
    """Run the benchmarks; return how many goals were missed."""
    print(this_machine(PACKAGES).as_text(), flush=True)
    missed = 0
    for name in names or NAMES:
        report = importlib.import_module(f"benchmarks.{name}").run()
        print(f"\n{report.as_text()}", flush=True)
        missed += sum(not goal.met for goal in report.goals)
    return missed


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
