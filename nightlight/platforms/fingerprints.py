"""The fingerprints of one file: MD5 and SHA-256 of its bytes and, of a picture, PDQ.

Promises an outcome for every file: what PDQ can't be made of still has its exact fingerprints, and the reason beside
it. Nothing is written anywhere and nothing is shown.
"""

import hashlib
import os
import stat
from dataclasses import dataclass
from typing import BinaryIO

from nightlight.platforms.decoding import MOST_PIXELS, PictureUnusable, decode
from nightlight.platforms.machinecode import keep_machine_code
from nightlight.pure.matching.pdq import Pdq, pdq, pdq_every_way

_PIECE = 1 << 20
keep_machine_code()


class FileUnreadable(Exception):
    """A file that is gone, may not be read or is no file; the text says which."""


@dataclass(frozen=True)
class Fingerprints:
    """What a file is compared by. `pdqs` is empty where `problem` says why there is none."""

    md5: str
    sha256: str
    pdqs: tuple[Pdq, ...]
    problem: str = ""


def fingerprint_file(
    path: str | os.PathLike[str], *, most_pixels: int = MOST_PIXELS, every_way: bool = False
) -> Fingerprints:
    """Return the fingerprints of a file. Raises FileUnreadable."""
    try:
        # Not blocking: whoever opens a pipe would wait for its other end for ever.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise FileUnreadable("not a file")
        with open(descriptor, "rb") as file:
            return fingerprint(file, most_pixels=most_pixels, every_way=every_way)
    except FileNotFoundError:
        raise FileUnreadable("gone") from None
    except PermissionError:
        raise FileUnreadable("may not be read") from None
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else "its name is no path"
        raise FileUnreadable(f"can't be read: {reason}") from None


def fingerprint(file: BinaryIO, *, most_pixels: int = MOST_PIXELS, every_way: bool = False) -> Fingerprints:
    """Return the fingerprints of an open file. PDQ as stored and, where it differs, as shown; or all eight ways."""
    md5, sha256 = hashlib.md5(usedforsecurity=False), hashlib.sha256()
    while piece := file.read(_PIECE):
        md5.update(piece)
        sha256.update(piece)
    file.seek(0)
    try:
        pictures = decode(file, most_pixels=most_pixels)
    except PictureUnusable as error:
        return Fingerprints(md5.hexdigest(), sha256.hexdigest(), (), str(error))
    # The shown form is one of the eight ways.
    found = pdq_every_way(pictures[0]) if every_way else [pdq(each) for each in pictures]
    return Fingerprints(md5.hexdigest(), sha256.hexdigest(), tuple(found))
