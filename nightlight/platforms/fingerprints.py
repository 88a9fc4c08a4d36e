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
    except OSError as error:
        raise FileUnreadable(why_unreadable(error)) from None
    except ValueError:
        raise FileUnreadable("can't be read: its name is no path") from None


def why_unreadable(error: OSError) -> str:
    """Return how it is said that a file or folder can't be read."""
    if isinstance(error, FileNotFoundError):
        return "gone"
    if isinstance(error, PermissionError):
        return "may not be read"
    return f"can't be read: {os.strerror(error.errno) if error.errno else 'no reason was given'}"


def fingerprint(
    file: BinaryIO, *, most_pixels: int = MOST_PIXELS, every_way: bool = False, most_seconds: int = MOST_SECONDS
) -> Fingerprints:
    """Return the fingerprints of an open file. PDQ as stored, or all eight ways; and as shown, where that differs.

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
    stored, *shown = pictures
    found = pdq_every_way(stored) if every_way else [pdq(stored)]
    # What is shown is one of the eight ways, too, but those come from one set of frequencies: up to 16 bits off.
    found += [pdq(each) for each in shown]
    return Fingerprints(md5.hexdigest(), sha256.hexdigest(), tuple(found))
