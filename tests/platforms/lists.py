"""Lists and pictures that the tests of what a platform runs share."""

import datetime
import io
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any, Literal

import numpy as np
from PIL import Image

from nightlight.platforms.fingerprints import Fingerprints, fingerprint
from nightlight.platforms.kept import Change, Kept
from nightlight.pure.matching.signals import Kind
from tests.frontend.fingerprints.pictures import shapes

MOMENT = datetime.datetime(2026, 11, 28, 12, tzinfo=datetime.UTC)
Trust = Literal["self-reported", "platform-match", "authorised"]


def picture(number: int, width: int = 160, height: int = 120) -> Image.Image:
    """Return one of 45 drawn pictures, the same one each time; each has enough to see to be listed."""
    return shapes(np.random.default_rng(700 + number), width, height)


def saved(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """Return a picture as a file's bytes."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def fingerprints(data: bytes) -> Fingerprints:
    """Return the fingerprints of a file's bytes."""
    return fingerprint(io.BytesIO(data))


def keep(folder: Path, entries: Iterable[tuple[Kind, str, Trust]], withdrawn: Collection[str] = ()) -> None:
    """Keep a copy of a list with these entries in a platform's folder, those withdrawn whose values are named."""
    folder.mkdir(exist_ok=True)
    kept = Kept(folder / "list.sqlite3")
    changes = [
        Change(
            kind=kind, media="image", value=value, state="withdrawn" if value in withdrawn else "active", trust=trust,
            low_trust=False, cursor=cursor, added=MOMENT, changed=MOMENT,
        )
        for cursor, (kind, value, trust) in enumerate(entries, 1)
    ]  # fmt: skip
    kept.take(changes, len(changes))
    kept.close()
