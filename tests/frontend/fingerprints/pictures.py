"""Pictures that are drawn when a test asks, and some of scikit-image's that show nobody: the same ones each time."""

from collections.abc import Callable, Iterator
from importlib.resources import files

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

Array = npt.NDArray[np.uint8]
Random = np.random.Generator

SAMPLES = (
    "brick.png", "chelsea.png", "chessboard_RGB.png", "clock_motion.png", "coffee.png", "color.png", "grass.png",
    "gravel.png", "horse.png", "hubble_deep_field.jpg", "logo.png", "moon.png", "motorcycle_left.png", "page.png",
    "rocket.jpg", "text.png",
)  # fmt: skip
WORDS = "The kettle is on. Mae'r tegell ymlaen. 0123456789 %&?"


def sample(name: str) -> Image.Image:
    """Return one of scikit-image's pictures: a cat, coffee, stones, the moon."""
    with (files("skimage") / "data" / name).open("rb") as file:
        picture = Image.open(file)
        picture.load()
    return picture


def clouds(random: Random, width: int, height: int) -> Image.Image:
    """Soft patches of colour."""
    few = random.integers(0, 256, (6, 6, 3), dtype=np.uint8)
    return Image.fromarray(few).resize((width, height), Image.Resampling.BICUBIC)


def gradient(random: Random, width: int, height: int) -> Image.Image:
    """Colours that change evenly, each its own way."""
    across, down = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    mixed = [across * a + down * b + c for a, b, c in random.uniform(-200, 255, (3, 3))]
    return Image.fromarray(np.clip(np.stack(mixed, -1), 0, 255).astype(np.uint8))


def noise(random: Random, width: int, height: int) -> Image.Image:
    """Every pixel by chance."""
    return Image.fromarray(random.integers(0, 256, (height, width, 3), dtype=np.uint8))


def plain(random: Random, width: int, height: int) -> Image.Image:
    """One colour: what its fingerprint is made of is nothing but roundings."""
    return Image.new("RGB", (width, height), tuple(random.integers(0, 256, 3).tolist()))


def stripes(random: Random, width: int, height: int) -> Image.Image:
    """Black and white, whole periods and broken ones."""
    across, down = np.meshgrid(np.arange(width), np.arange(height))
    a, b = random.integers(1, 12, 2)
    return Image.fromarray((((across // a + down // b) % 2) * 255).astype(np.uint8)).convert("RGB")


def shapes(random: Random, width: int, height: int) -> Image.Image:
    """Ellipses, boxes and lines."""
    picture = plain(random, width, height)
    drawing = ImageDraw.Draw(picture)
    for kind in random.integers(0, 3, 12):
        (left, right), (top, bottom) = np.sort(random.integers(0, (width, height), (2, 2)), axis=0).T.tolist()
        colour = tuple(random.integers(0, 256, 3).tolist())
        if kind == 0:
            drawing.ellipse((left, top, right, bottom), fill=colour)
        elif kind == 1:
            drawing.rectangle((left, top, right, bottom), fill=colour)
        else:
            drawing.line((left, bottom, right, top), fill=colour, width=3)
    return picture


def text(random: Random, width: int, height: int) -> Image.Image:
    """Lines of harmless words, as a screenshot has them."""
    picture = Image.new("RGB", (width, height), "white")
    drawing = ImageDraw.Draw(picture)
    for line in range(0, height, 14):
        drawing.text((int(random.integers(-30, 10)), line), WORDS * 3, fill="black")
    return picture


def scene(random: Random, width: int, height: int) -> Image.Image:
    """A sky, a sun, hills and some grain, as a camera has them."""
    picture = gradient(random, width, height)
    drawing = ImageDraw.Draw(picture)
    sun = random.integers(0, (width, height)).tolist()
    drawing.circle(sun, max(2, width // 12), fill="gold")
    for hill in range(4):
        along = np.arange(0, width + 8, 8)
        waves = np.sin(along / random.uniform(8, 60) + random.uniform(0, 6)) * height / 8 + height * (0.45 + hill / 8)
        edge = list(zip(along.tolist(), waves.tolist(), strict=True))
        drawing.polygon([*edge, (width + 8, height), (0, height)], fill=tuple(random.integers(0, 160, 3).tolist()))
    grain = random.normal(0, 6, (height, width, 3))
    grained = np.clip(np.asarray(picture.filter(ImageFilter.GaussianBlur(1))) + grain, 0, 255)
    return Image.fromarray(grained.astype(np.uint8))


KINDS: tuple[Callable[[Random, int, int], Image.Image], ...] = (
    clouds, gradient, noise, plain, stripes, shapes, text, scene,
)  # fmt: skip


def varied() -> Iterator[tuple[str, Array]]:
    """Give 563 pictures and what each is, as arrays of red, green and blue."""
    random = np.random.default_rng(7)
    for number in range(512):
        kind = KINDS[number % len(KINDS)]
        width, height = random.integers(5, 280, 2).tolist()
        yield f"{kind.__name__} {number}, {width}x{height}", np.asarray(kind(random, width, height))
    for name in SAMPLES:
        picture = sample(name).convert("RGB")
        yield name, np.asarray(picture)
        yield f"{name}, small", np.asarray(picture.resize((97, 61)))
        yield f"{name}, a narrow part", np.asarray(picture.crop((20, 10, 31, 90)))
    for width, height in ((3008, 2000), (150, 9001), (9001, 150)):
        yield f"scene, {width}x{height}", np.asarray(scene(random, width, height))
