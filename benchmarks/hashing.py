"""Pictures a second from a file's bytes to its PDQ: ours beside pdqhash with Pillow and threatexchange's own hashing.

JPEGs of 0.25, 1 and 12 megapixels as phones save them (quality 85, half the colours), one core each, in turns. Ours
hashes in full size: each fingerprint is compared with pdqhash's of the same pixels. The eight ways to lay a picture are
measured beside one on the pixels, where decoding can hide nothing. The first fingerprint after installing, when machine
code is made, and later starts are measured in processes of their own, with Pillow's import and without numpy's.
"""

import io
import tempfile
import time
from functools import partial

import numpy as np

from benchmarks.report import Goal, Report
from nightlight.platforms.bench import starts
from nightlight.platforms.bench.hashing import by_pdqhash, by_threatexchange, ours
from nightlight.platforms.bench.timing import in_turns
from nightlight.platforms.decoding import decode
from nightlight.pure.matching.pdq import pdq, pdq_every_way
from tests.frontend.fingerprints.pictures import scene

SIZES = ((577, 433), (1155, 866), (4032, 3024))
TIMES = 9
FASTER = 3
"""How many times threatexchange's pictures a second we want on 12 megapixels."""

ALL_WAYS = 1.3


def run() -> Report:
    """Measure each way on each size; the first time, in which code and memory get ready, does not count."""
    rows: list[tuple[object, ...]] = []
    ratio = 0.0
    for width, height in SIZES:
        data = saved(width, height)
        ways = {"ours": ours, "pdqhash and Pillow": by_pdqhash, "threatexchange": by_threatexchange}
        assert ours(data) == by_pdqhash(data)
        seconds = in_turns([partial(way, data) for way in ways.values()], TIMES, time.process_time)
        rates = [1 / each for each in seconds]
        rows += [
            (f"{width * height / 1e6:.2f} MP, {name}", rate, rate / rates[-1])
            for name, rate in zip(ways, rates, strict=True)
        ]
        ratio = rates[0] / rates[-1]
    pixels = decode(data)[0]
    one, every = in_turns([partial(pdq, pixels), partial(pdq_every_way, pixels)], TIMES, time.process_time)
    rows.append(("12 MP, pixels alone, once", 1 / one, one / one))
    rows.append(("12 MP, pixels alone, all eight ways", 1 / every, one / every))
    goals = [
        Goal("pictures a second on 12 megapixels, times threatexchange's", ratio, FASTER),
        Goal("all eight ways, as a multiple of once", every / one, ALL_WAYS, at_most=True),
    ]
    goals += started()
    title = f"From a JPEG's bytes to its PDQ for a second of the processor's time, median of {TIMES}, seed 1"
    return Report(title, ("way", "pictures/s", "of threatexchange's"), rows, goals)


def saved(width: int, height: int) -> bytes:
    """Return a JPEG of a scene."""
    file = io.BytesIO()
    scene(np.random.default_rng(1), width, height).save(file, "JPEG", quality=85, subsampling=2)
    return file.getvalue()


def started() -> list[Goal]:
    """Return what a process waits for that makes the fingerprint of a small picture, after installing and later."""
    with tempfile.NamedTemporaryFile(suffix=".jpg") as file:
        file.write(saved(*SIZES[0]))
        file.flush()
        (first, first_used, _), (later, later_used, _) = starts.starts(starts.FINGERPRINT, file.name)
    return [
        Goal("first fingerprint after installing, s", first, 2, at_most=True),
        Goal("the same, s of the processor", first_used, 2, at_most=True),
        Goal("first fingerprint of later starts, s", later, 0.3, at_most=True),
        Goal("the same, s of the processor", later_used, 0.3, at_most=True),
    ]
