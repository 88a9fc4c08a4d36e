"""How long a phone's picture takes: our fingerprint in Node beside the native reference, on the same 12 megapixels."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from pdqhash.bindings import compute

from benchmarks.report import Goal, Report
from tests.conftest import PROJECT
from tests.frontend.fingerprints.judge import digits
from tests.frontend.fingerprints.pictures import Array, scene

WIDTH, HEIGHT = 4032, 3024
TIMES = 7
MOST = 1  # times the native reference's milliseconds
_MEASURE = """
import { readFileSync } from "node:fs";
import { pdq } from "./frontend/fingerprints/pdq.ts";
const data = readFileSync(process.argv[1]);
const [width, height] = process.argv.slice(2).map(Number);
for await (const _ of process.stdin) {
  const begun = performance.now();
  const { hash } = pdq({ data, width, height, channels: 3 });
  console.log(JSON.stringify([performance.now() - begun, hash]));
}
"""


def run() -> Report:
    """Measure both in turns; the first of each, in which code and memory get ready, does not count."""
    pixels = np.asarray(scene(np.random.default_rng(1), WIDTH, HEIGHT))
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pixels"
        path.write_bytes(pixels.tobytes())
        node = [str(Path(sys.executable).with_name("node")), "--input-type=module-typescript", "--eval", _MEASURE]
        command = [*node, str(path), str(WIDTH), str(HEIGHT)]
        with subprocess.Popen(
            command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            for _ in range(TIMES + 1):
                native, expected = measure_native(pixels)
                process.stdin.write("once more\n")
                process.stdin.flush()
                taken, found = json.loads(process.stdout.readline())
                assert found == expected
                ours.append(taken)
                theirs.append(native)
            process.stdin.close()
    return report(ours[1:], theirs[1:])


def measure_native(pixels: Array) -> tuple[float, str]:
    """Return the reference's milliseconds and its digits."""
    begun = time.perf_counter()
    bits, _quality = compute(pixels)
    return (time.perf_counter() - begun) * 1000, digits(bits)


def report(ours: list[float], theirs: list[float]) -> Report:
    """Return the figures and the ratio."""
    rows: list[tuple[object, ...]] = [
        (name, statistics.median(times), min(times), max(times))
        for name, times in (("ours, in Node", ours), ("pdqhash, native", theirs))
    ]
    ratio = statistics.median(ours) / statistics.median(theirs)
    goals = [Goal("ours, as a multiple of the native one's time", ratio, MOST, at_most=True)]
    title = f"Fingerprint of {WIDTH * HEIGHT / 1e6:.0f} megapixels, {TIMES} times each"
    return Report(title, ("by", "median ms", "least", "most"), rows, goals)
