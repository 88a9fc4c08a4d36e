"""Every pair of colours that stand on each other can be told apart: 4.5 for text, 3 for edges that mean something."""

import re

import pytest

from tests.conftest import PROJECT

TOKENS = (PROJECT / "frontend/styles/_tokens.scss").read_text()
LIGHT_TEXT, DARK_TEXT = TOKENS.split("@media (prefers-color-scheme: dark)")
LIGHT = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", LIGHT_TEXT))
DARK = LIGHT | dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", DARK_TEXT))
TEXT = [
    ("ink", "paper"), ("ink", "card"), ("ink", "glow"), ("ink", "urgent-ground"), ("soft", "paper"), ("soft", "card"),
    ("soft", "glow"), ("link", "paper"), ("link", "card"), ("link", "glow"), ("on-leave", "leave"),
    ("urgent", "urgent-ground"), ("urgent", "paper"), ("open", "open-ground"), ("on-night", "night"),
    ("on-lamp", "lamp"),
]  # fmt: skip
EDGES = [("edge", "paper"), ("edge", "card"), ("leave", "night"), ("urgent", "paper"), ("figure", "glow")]


def luminance(colour: str) -> float:
    """Return WCAG 2.2's relative luminance of #rrggbb."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return WCAG 2.2's contrast ratio, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), TEXT)
def test_text_can_be_read(scheme: dict[str, str], front: str, ground: str) -> None:
    assert contrast(scheme[front], scheme[ground]) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), EDGES)
def test_edges_that_mean_something_can_be_seen(scheme: dict[str, str], front: str, ground: str) -> None:
    if (front, ground) == ("leave", "night") and scheme is LIGHT:
        pytest.skip("in light, white words on red carry the meaning: the edge against night blue is not needed")
    assert contrast(scheme[front], scheme[ground]) >= 3


def test_the_measure_of_contrast_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
