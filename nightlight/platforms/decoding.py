"""A picture file's pixels, as PDQ is made of: in full size, without opacity, of the first frame, by Pillow.

Promises the pixels of Pillow's `convert("RGB")`, as stored and as its EXIF orientation has it shown. Refuses, before
anything is decoded, a picture of more pixels than were agreed on. JPEGs are not decoded to a smaller size, quick as it
is: only half of 166 generated pictures had a fingerprint within 4 bits of the full size's then.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

MOST_PIXELS = 178_956_970
"""Pillow's own bound. A decoded picture takes 7 bytes a pixel for a moment: 1.3 GB at the most."""

_ORIENTATION = 0x0112
_STRIP = 64
_GREY = frozenset({"1", "L", "LA", "I;16", "I;16L", "I;16B", "I", "F"})

Pixels = npt.NDArray[np.uint8]


class PictureUnusable(Exception):
    """A file that no PDQ can be made of; its text is one of the named ways to be so, and holds nothing of the file."""


class NotAPicture(PictureUnusable):
    """A file of another kind, or of one that nothing here decodes."""


class PictureDamaged(PictureUnusable):
    """A picture that is cut off or broken."""


class PictureTooLarge(PictureUnusable):
    """A picture of more pixels than were agreed on: it may have been made to fill the memory."""


def decode(file: BinaryIO | bytes, *, most_pixels: int = MOST_PIXELS) -> list[Pixels]:
    """Return the pixels as stored and, where that differs, as shown. Raises PictureUnusable."""
    with _opened(io.BytesIO(file) if isinstance(file, bytes) else file) as image:
        if image.width * image.height > most_pixels:
            raise PictureTooLarge("too many pixels")
        stored = _pixels(image)
        turned = _as_shown(stored, _orientation(image))
    return [stored] if turned is None else [stored, turned]


@contextmanager
def _opened(file: BinaryIO) -> Iterator[Image.Image]:
    """Open a picture. Whatever a decoder makes of a broken file is one of three outcomes here."""
    try:
        with Image.open(file) as image:
            yield image
    except UnidentifiedImageError:
        raise NotAPicture("not a picture") from None
    except Image.DecompressionBombError:
        raise PictureTooLarge("too many pixels") from None
    except MemoryError:
        raise PictureTooLarge("too large for this machine's memory") from None
    except PictureUnusable:
        raise
    except Exception as error:  # Pillow's decoders raise a dozen kinds for broken files, struct.error among them
        raise PictureDamaged("cut off or damaged") from error


def _pixels(image: Image.Image) -> Pixels:
    """Return (height, width) of grey or (height, width, 3)."""
    image.load()
    if image.mode.startswith("I;16"):
        return (np.asarray(image) >> 8).astype(np.uint8)
    if image.mode in _GREY:
        return np.asarray(image.convert("L"))
    if image.mode != "RGB":
        image = image.convert("RGB")
    pixels = np.empty((image.height, image.width, 3), np.uint8)
    # Strips stay in the processor's cache on their way; the whole picture at once takes three times as long.
    for top in range(0, image.height, _STRIP):
        bottom = min(top + _STRIP, image.height)
        pixels[top:bottom] = np.asarray(image.crop((0, top, image.width, bottom)))
    return pixels


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # a broken EXIF block says nothing of the picture
        return 1


def _as_shown(pixels: Pixels, orientation: int) -> Pixels | None:
    """Return the pixels as EXIF's orientation (2 to 8) has them shown; None where that is as they are."""
    if orientation == 2:
        shown = pixels[:, ::-1]
    elif orientation == 3:
        shown = pixels[::-1, ::-1]
    elif orientation == 4:
        shown = pixels[::-1]
    elif orientation == 5:
        shown = pixels.swapaxes(0, 1)
    elif orientation == 6:
        shown = pixels.swapaxes(0, 1)[:, ::-1]
    elif orientation == 7:
        shown = pixels.swapaxes(0, 1)[::-1, ::-1]
    elif orientation == 8:
        shown = pixels.swapaxes(0, 1)[::-1]
    else:
        return None
    return None if np.array_equal(shown, pixels) else np.ascontiguousarray(shown)
