"""Pictures a second from a JPEG's bytes to its PDQ on one core, beside Pillow that only decodes them.

Drawn pictures, as phones save them (quality 85, half the colours). Decoding alone is the most that any way through
Pillow can reach. Where pdqhash or threatexchange are installed, theirs are measured too, and pdqhash's bits compared.
"""

import io
from collections.abc import Callable
from functools import partial

import numpy as np
from PIL import Image

from nightlight.platforms.bench import peers
from nightlight.platforms.bench.findings import Findings
from nightlight.platforms.bench.timing import in_turns
from nightlight.platforms.decoding import decode
from nightlight.pure.matching.pdq import pdq


def drawn(width: int, height: int, seed: int = 1) -> bytes:
    """Return a JPEG of soft patches, a grain and some edges: as much to decode as in a photograph, and nobody in it."""
    random = np.random.default_rng(seed)
    patches = Image.fromarray(random.integers(0, 256, (9, 12, 3), np.uint8))
    picture = np.asarray(patches.resize((width, height), Image.Resampling.BICUBIC)).astype(np.int16)
    picture = picture + random.normal(0, 6, (height, width, 1)).astype(np.int16)
    for _ in range(12):
        top, left = int(random.integers(height)), int(random.integers(width))
        picture[top : top + height // 5, left : left + width // 5] += random.integers(-90, 90, 3, np.int16)
    file = io.BytesIO()
    Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8)).save(file, "JPEG", quality=85, subsampling=2)
    return file.getvalue()


def ours(data: bytes) -> str:
    """Return the fingerprint by what a platform runs."""
    return pdq(decode(data)[0]).value


def decoded_by_pillow(data: bytes) -> None:
    """Decode, and no more."""
    with Image.open(io.BytesIO(data)) as image:
        image.load()


def by_pdqhash(data: bytes) -> str:
    """Return the fingerprint by the reference's binding on Pillow's pixels."""
    from pdqhash.bindings import compute

    bits, _quality = compute(np.asarray(Image.open(io.BytesIO(data)).convert("RGB")))
    return np.packbits(bits).tobytes().hex()


def by_threatexchange(data: bytes) -> str:
    """Return the fingerprint by threatexchange's own function."""
    from threatexchange.signal_type.pdq.pdq_hasher import pdq_from_bytes

    return str(pdq_from_bytes(data)[0])


def measure(findings: Findings) -> None:
    """Measure each way on each size."""
    theirs: dict[str, Callable[[bytes], object]] = {"Pillow, decoding alone": decoded_by_pillow}
    if peers.installed("pdqhash"):
        theirs["pdqhash and Pillow"] = by_pdqhash
    if peers.installed("pdqhash") and peers.installed("threatexchange"):
        theirs["threatexchange"] = by_threatexchange
    if "pdqhash and Pillow" not in theirs:
        findings.note("pdqhash not installed, not measured, and no fingerprint compared: pip install pdqhash")
    for width, height in findings.sizes.pictures:
        data = drawn(width, height)
        if "pdqhash and Pillow" in theirs:
            findings.compare("our fingerprint, beside pdqhash's,", ours(data), by_pdqhash(data))
        ways = [partial(way, data) for way in (ours, *theirs.values())]
        own, *others = in_turns(ways, findings.sizes.turns, findings.clocks.cpu)
        for name, other in zip(theirs, others, strict=True):
            what = f"JPEGs of {width * height / 1e6:.2f} megapixels, one core"
            findings.figure(what, "pictures/s", 1 / own, name, 1 / other)
