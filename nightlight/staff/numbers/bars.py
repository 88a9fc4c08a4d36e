"""Bars for a chart that the template draws as SVG: by attributes and classes alone, since the policy allows no style.

The chart says nothing that the table beside it does not: it is hidden from whoever listens to the page. Pure.
"""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH = 320
ROW = 28
_LABELS = 128
_NUMBERS = 44
_LONGEST = WIDTH - _LABELS - _NUMBERS


@dataclass(frozen=True)
class Bar:
    """One row of a chart, in units of its view box."""

    label: str
    value: int
    x: int
    y: int
    length: float
    text_y: int

    @property
    def value_x(self) -> float:
        """Where the number stands: behind the bar's end."""
        return self.x + self.length + 6


@dataclass(frozen=True)
class Chart:
    """Bars one below the other; `longest` is the length of the largest value's."""

    bars: tuple[Bar, ...]
    width: int
    height: int
    longest: int = _LONGEST


def chart_of(values: Sequence[tuple[str, int]]) -> Chart:
    """Return a chart of these; the longest bar is the largest value's, and nothing is drawn for 0."""
    largest = max((value for _label, value in values), default=0) or 1
    bars = tuple(
        Bar(label, value, _LABELS, place * ROW + 4, round(_LONGEST * value / largest, 1), place * ROW + 19)
        for place, (label, value) in enumerate(values)
    )
    return Chart(bars, WIDTH, len(values) * ROW)
