"""Picture files of every kind that a browser decodes, made when a test asks, each with what Pillow decodes of it."""

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image, ImageCms, ImageOps, PngImagePlugin

from tests.frontend.fingerprints.pictures import Array, clouds, sample, scene, shapes, text


@dataclass(frozen=True)
class Sample:
    """A file, and its pixels: as stored and, where that differs, as shown."""

    name: str
    mime: str
    data: bytes
    pixels: tuple[Array, ...]


def samples() -> Iterator[Sample]:
    """Give 68 files."""
    random = np.random.default_rng(11)
    view = scene(random, 401, 300)
    cat = sample("chelsea.png").convert("RGB")
    drawn = shapes(random, 260, 333)
    yield from jpegs(view, cat)
    yield from pngs(view, cat, drawn, text(random, 320, 200), clouds(random, 230, 190))
    yield from others(view, cat, drawn)


def jpegs(view: Image.Image, cat: Image.Image) -> Iterator[Sample]:
    """Every orientation, every form of compression, and colours that a browser must not convert."""
    for name, picture in (("view", view), ("cat", cat)):
        for orientation in range(1, 9):
            exif = Image.Exif()
            exif[0x0112] = orientation
            yield made(f"{name}, orientation {orientation}", picture, "JPEG", exif=exif, quality=90)
        yield made(f"{name}, progressive", picture, "JPEG", progressive=True)
        for quality, subsampling in ((40, "4:2:0"), (75, "4:2:2"), (95, "4:4:4")):
            yield made(f"{name}, quality {quality}", picture, "JPEG", quality=quality, subsampling=subsampling)
        yield made(f"{name}, CMYK", picture.convert("CMYK"), "JPEG", quality=90)
        yield made(f"{name}, grey", picture.convert("L"), "JPEG")
        yield made(f"{name}, other primaries", picture, "JPEG", icc_profile=other_primaries())


def pngs(view: Image.Image, *more: Image.Image) -> Iterator[Sample]:
    """Opacity, palettes, depths and a gamma."""
    opacity = Image.linear_gradient("L")
    gamma = PngImagePlugin.PngInfo()
    gamma.add(b"gAMA", struct.pack(">I", 100_000))
    for number, picture in enumerate((view, *more)):
        yield made(f"{number}, plain", picture, "PNG")
        see_through = picture.copy()
        see_through.putalpha(opacity.resize(picture.size))
        yield made(f"{number}, opacity", see_through, "PNG")
        yield made(f"{number}, palette", picture.quantize(64), "PNG")
        yield made(f"{number}, grey", picture.convert("L"), "PNG")
        yield Sample(f"{number}, 16 bit", "image/png", *sixteen_bit(np.asarray(picture)))
    yield made("palette with a see-through colour", view.quantize(32), "PNG", transparency=3)
    yield made("grey with opacity", see_through.convert("LA"), "PNG")
    yield made("black and white", view.convert("1"), "PNG")
    yield made("a gamma of its own", view, "PNG", pnginfo=gamma)


def others(view: Image.Image, cat: Image.Image, drawn: Image.Image) -> Iterator[Sample]:
    """What else browsers know, moving pictures among it."""
    opaque = Image.new("L", drawn.size, 200)
    see_through = drawn.copy()
    see_through.putalpha(opaque)
    yield made("lossy", view, "WEBP", quality=85)
    yield made("lossy", cat, "WEBP", quality=60)
    yield made("lossless", cat, "WEBP", lossless=True)
    yield made("lossless with opacity", see_through, "WEBP", lossless=True, exact=True)
    yield made("plain", view, "BMP")
    yield made("plain", drawn, "GIF")
    for kind in ("GIF", "PNG", "WEBP"):
        yield made("moving", view, kind, save_all=True, append_images=[view.rotate(90), view.rotate(180)])


def made(name: str, picture: Image.Image, kind: str, **options: Any) -> Sample:
    """Save the picture and decode it again."""
    file = io.BytesIO()
    picture.save(file, kind, **options)
    decoded = Image.open(file)
    stored = decoded.convert("RGB")
    shown = ImageOps.exif_transpose(decoded).convert("RGB")
    pixels = [np.asarray(stored)]
    if kind == "JPEG" and shown.tobytes() != stored.tobytes():
        pixels.append(np.asarray(shown))
    return Sample(f"{kind} {name}", f"image/{kind.lower()}", file.getvalue(), tuple(pixels))


def sixteen_bit(pixels: Array) -> tuple[bytes, tuple[Array, ...]]:
    """Return a PNG of 16 bits a colour, which Pillow doesn't write, and what its first eight bits are."""
    low = np.random.default_rng(12).integers(0, 256, pixels.shape, dtype=np.uint8)
    height, width, _ = pixels.shape
    rows = np.stack([pixels, low], -1).reshape(height, -1)
    packed = zlib.compress(b"".join(b"\0" + row.tobytes() for row in rows))
    head = struct.pack(">IIBBBBB", width, height, 16, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in ((b"IHDR", head), (b"IDAT", packed), (b"IEND", b""))
    )
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(data)).convert("RGB")), pixels)
    return data, (pixels,)


def other_primaries() -> bytes:
    """Return a colour profile in which red and green have changed places: nobody misses that it was applied."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile.replace(b"rXYZ", b"????").replace(b"gXYZ", b"rXYZ").replace(b"????", b"gXYZ")
