"""`make bench`: every benchmark, or those named. Prints the machine and the versions first.

One that cannot run here is left out with its reason, counts as missed, and keeps no other from running.
"""

import importlib
import sys

from benchmarks.report import NotHere
from nightlight.platforms.bench.machine import this_machine

_SITE = ("django", "wagtail", "granian", "whitenoise", "psycopg", "cryptography")
_HASHING = ("numpy", "llvmlite", "pillow", "pdqhash", "threatexchange")
PACKAGES = {
    "pages": _SITE, "quickexit": _SITE, "reports": _SITE, "queue": _SITE, "fingerprints": ("pdqhash", "numpy"),
    "feeds": _SITE, "matching": ("numpy", "llvmlite", "faiss-cpu", "threatexchange", "pdqhash"), "hashing": _HASHING,
    "lookups": ("numpy", "llvmlite", "granian", "werkzeug", "faiss-cpu", "threatexchange"),
    "cluster": ("numpy", "llvmlite", "pillow", "pyarrow", "distributed", "dask"),
}  # fmt: skip
"""The benchmarks in their order, and what each one's figures depend on: ours, and the peers'."""

KEPT = {"hashing", "lookups", "cluster"}
"""Whose figures are written into docs/reference/; `matching` writes its own while it measures."""


def main(names: list[str]) -> int:
    """Run the benchmarks; return how many goals were missed."""
    wanted = names or list(PACKAGES)
    packages = tuple(dict.fromkeys(each for name in wanted for each in PACKAGES.get(name, ())))
    print(this_machine(packages).as_text(), flush=True)
    missed = 0
    for name in wanted:
        try:
            report = importlib.import_module(f"benchmarks.{name}").run()
        except NotHere as reason:
            print(f"\n{name}\n{'-' * len(name)}\nMISSED  left out: {reason}", flush=True)
            missed += 1
            continue
        print(f"\n{report.as_text()}", flush=True)
        if name in KEPT:
            report.keep(name, PACKAGES[name])
        missed += sum(not goal.met for goal in report.goals)
    return missed


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
