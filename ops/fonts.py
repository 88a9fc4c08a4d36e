"""Cuts the typeface down to what English and Welsh need, so that a first visit stays small.

Atkinson Hyperlegible Next (OFL-1.1, no reserved font name) comes from npm; the result goes to
build/static/fonts/. Its zero is slashed, which a child reads as an eight in a phone number: here it is plain.
"""

from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.varLib import instancer

PROJECT = Path(__file__).resolve().parents[1]
SOURCE = PROJECT / "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files"
TARGET = PROJECT / "build/static/fonts"
# A browser fetches the second only where a page holds one of its letters (unicode-range in the styles).
PARTS = {
    "latin": "U+0020-007E,U+00A0-00FF,U+2010-2015,U+2018-201D,U+2022,U+2026,U+2190-2193",
    "latin-ext": "U+0174-0177,U+1E80-1E85,U+1EF2-1EF3",
}
WEIGHTS = (400, 700)


def main() -> None:
    """Write the subset typeface, a file a part."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for part, letters in PARTS.items():
        options = subset.Options(flavor="woff2", layout_features=["kern", "ccmp", "locl", "mark"], hinting=False)
        font = subset.load_font(str(SOURCE / f"atkinson-hyperlegible-next-{part}-wght-normal.woff2"), options)
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=subset.parse_unicodes(letters.replace("U+", "")))
        cutter.subset(font)
        font = instancer.instantiateVariableFont(font, {"wght": WEIGHTS}, inplace=True)
        if "zero" in font["glyf"].glyphs:
            make_zero_plain(font)
        subset.save_font(font, str(TARGET / f"atkinson-{part}.woff2"), options)


def make_zero_plain(font: Any) -> None:
    """Replace the zero's two half counters by one: the outer contour drawn again inside, at every weight."""
    glyph = font["glyf"]["zero"]
    outer_count = glyph.endPtsOfContours[0] + 1
    default = [tuple(point) for point in glyph.coordinates]
    flags = list(glyph.flags[:outer_count])
    plain = _with_one_counter(default, outer_count)
    for variation in font["gvar"].variations["zero"]:
        deltas = variation.coordinates
        moved = [(x + dx, y + dy) for (x, y), (dx, dy) in zip(default, deltas, strict=False)]
        moved_plain = _with_one_counter(moved, outer_count)
        phantom = list(deltas[len(default) :])
        variation.coordinates = [
            (x - x0, y - y0) for (x, y), (x0, y0) in zip(moved_plain, plain, strict=True)
        ] + phantom
    glyph.coordinates = GlyphCoordinates(plain)
    glyph.flags = bytearray([*flags, *reversed(flags)])
    glyph.endPtsOfContours = [outer_count - 1, 2 * outer_count - 1]
    glyph.numberOfContours = 2
    glyph.program.fromBytecode(b"")


def _with_one_counter(points: list[tuple[float, float]], outer_count: int) -> list[tuple[int, int]]:
    """Return the outer contour and, reversed, the same contour scaled to the extent of the old counters."""
    outer, inner = points[:outer_count], points[outer_count:]
    (left, right, low, high), (i_left, i_right, i_low, i_high) = _extent(outer), _extent(inner)
    counter = [
        (
            i_left + (x - left) * (i_right - i_left) / (right - left),
            i_low + (y - low) * (i_high - i_low) / (high - low),
        )
        for x, y in outer
    ]
    return [(round(x), round(y)) for x, y in [*outer, *reversed(counter)]]


def _extent(points: list[tuple[float, float]]) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), max(xs), min(ys), max(ys)


if __name__ == "__main__":
    main()
