"""The fingerprints of one file: MD5 and SHA-256 of its bytes, PDQ of a picture, and of a video PDQ of its frames.

Promises an outcome for every file: what PDQ can't be made of still has its exact fingerprints, and the reason beside
it. Nothing is written anywhere and nothing is shown.
"""

import hashlib
import os
import stat
from dataclasses import dataclass
from typing import BinaryIO

from nightlight.platforms.decoding import MOST_PIXELS, PictureUnusable, decode
from nightlight.platforms.frames import HEAD, MOST_SECONDS, Frame, container_of, frames_of
from nightlight.platforms.machinecode import keep_machine_code
from nightlight.pure.matching.pdq import Pdq, pdq, pdq_every_way

_PIECE = 1 << 20
keep_machine_code()


class FileUnreadable(Exception):
    """A file that is gone, may not be read or is no file; the text says which."""


@dataclass(frozen=True)
class Fingerprints:
    """What a file is compared by. A video has `frames`, a picture `pdqs`; `problem` says why any are missing."""

    md5: str
    sha256: str
    pdqs: tuple[Pdq, ...]
    problem: str = ""
    frames: tuple[Frame, ...] = ()


def fingerprint_file(
    path: str | os.PathLike[str],
    *,
    most_pixels: int = MOST_PIXELS,
    every_way: bool = False,
    most_seconds: int = MOST_SECONDS,
) -> Fingerprints:
    """Return the fingerprints of a file. Raises FileUnreadable."""
    try:
        # Not blocking: whoever opens a pipe would wait for its other end for ever.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise FileUnreadable("not a file")
        with open(descriptor, "rb") as file:
            return fingerprint(file, most_pixels=most_pixels, every_way=every_way, most_seconds=most_seconds)
    except FileNotFoundError:
        raise FileUnreadable("gone") from None
    except PermissionError:
        raise FileUnreadable("may not be read") from None
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else "its name is no path"
        raise FileUnreadable(f"can't be read: {reason}") from None


def fingerprint(
    file: BinaryIO, *, most_pixels: int = MOST_PIXELS, every_way: bool = False, most_seconds: int = MOST_SECONDS
) -> Fingerprints:
    """Return the fingerprints of an open file. PDQ as stored and, where it differs, as shown; or all eight ways.

    Of a video, one frame a second up to so many seconds, as shown.
    """
    md5, sha256 = hashlib.md5(usedforsecurity=False), hashlib.sha256()
    container = container_of(file.read(HEAD))
    file.seek(0)
    while piece := file.read(_PIECE):
        md5.update(piece)
        sha256.update(piece)
    file.seek(0)
    if container:
        frames, problem = frames_of(
            file, container, most_pixels=most_pixels, most_seconds=most_seconds, every_way=every_way
        )
        return Fingerprints(md5.hexdigest(), sha256.hexdigest(), (), problem, frames)
    try:
        pictures = decode(file, most_pixels=most_pixels)
    except PictureUnusable as error:
        return Fingerprints(md5.hexdigest(), sha256.hexdigest(), (), str(error))
    # The shown form is one of the eight ways.
    found = pdq_every_way(pictures[0]) if every_way else [pdq(each) for each in pictures]
    return Fingerprints(md5.hexdigest(), sha256.hexdigest(), tuple(found))
