"""Bars for a chart that the template draws as SVG: by attributes and classes alone, since the policy allows no style.

The chart says nothing that the table beside it does not: it is hidden from whoever listens to the page. Pure.
"""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH = 320
ROW = 28
HEIGHT = 20
_LABELS = 128
_NUMBERS = 44
_LETTERS_BESIDE = 15
_ROW_ABOVE = 48


@dataclass(frozen=True)
class Bar:
    """One row of a chart, in units of its view box. The label ends at `label_x` where it stands beside the bar.

    `said` stands behind the bar: its value, or a dash where none is known.
    """

    label: str
    value: int
    said: str
    x: int
    y: int
    length: float
    label_x: int
    label_y: int
    is_beside: bool

    @property
    def value_x(self) -> float:
        """Where the number stands: behind the bar's end."""
        return self.x + self.length + 6

    @property
    def value_y(self) -> int:
        """The line that the number stands on."""
        return self.y + 15


@dataclass(frozen=True)
class Chart:
    """Bars one below the other; `longest` is the length of the largest value's."""

    bars: tuple[Bar, ...]
    width: int
    height: int
    longest: int


def chart_of(values: Sequence[tuple[str, int | None]]) -> Chart:
    """Return a chart of these; the longest bar is the largest value's, and nothing is drawn for 0 or for None.

    Labels stand beside their bars where each of them has room there, else above: none is cut short.
    """
    largest = max((value or 0 for _label, value in values), default=0) or 1
    is_beside = all(len(label) <= _LETTERS_BESIDE for label, _value in values)
    row, x = (ROW, _LABELS) if is_beside else (_ROW_ABOVE, 0)
    longest = WIDTH - x - _NUMBERS

    def bar_of(place: int, label: str, given: int | None) -> Bar:
        value, said = given or 0, "–" if given is None else str(given)
        y = (place + 1) * row - HEIGHT - 4
        label_x, label_y = (x - 8, y + 15) if is_beside else (x, y - 6)
        return Bar(label, value, said, x, y, round(longest * value / largest, 1), label_x, label_y, is_beside)

    bars = tuple(bar_of(place, label, value) for place, (label, value) in enumerate(values))
    return Chart(bars, WIDTH, len(values) * row, longest)
