"""The sizes and shapes that a drawing of a flow is laid out with."""

from collections.abc import Mapping
from dataclasses import dataclass

WIDTH, COLUMN_GAP, ROW_GAP, LANE = 300, 140, 18, 12
ONE_BAND, BAND_COLUMNS = 9, 6


@dataclass(frozen=True)
class Box:
    """A node's height, and how far below its top a line comes in and goes out, by option."""

    height: int
    entry: int
    exits: Mapping[str, int]


@dataclass(frozen=True)
class Item:
    """What takes room in a column: a node, or the lane of the lines that go through to one (`is_lane`)."""

    column: int
    node: str
    is_lane: bool = False


@dataclass(frozen=True)
class Line:
    """One piece of a way, between two neighbouring columns; `to` is the node at its far end."""

    source: Item
    option: str
    target: Item

    @property
    def to(self) -> str:
        return self.target.node


@dataclass(frozen=True)
class Layout:
    """The top of every item, and the lines between them."""

    columns: tuple[tuple[Item, ...], ...]
    tops: Mapping[Item, int]
    lines: tuple[Line, ...]

    def band_of(self, column: int) -> int:
        return column // BAND_COLUMNS if len(self.columns) > ONE_BAND else 0

    def left(self, column: int) -> int:
        """Return how far from the left a column begins."""
        return (column - self.band_of(column) * BAND_COLUMNS) * (WIDTH + COLUMN_GAP)


def height_of(item: Item, boxes: Mapping[str, Box]) -> int:
    return 0 if item.is_lane else boxes[item.node].height


def leaves_at(line: Line, boxes: Mapping[str, Box]) -> int:
    """Return how far below the top of its source a line goes out."""
    return 0 if line.source.is_lane else boxes[line.source.node].exits[line.option]


def enters_at(line: Line, boxes: Mapping[str, Box]) -> int:
    """Return how far below the top of its target a line comes in."""
    return 0 if line.target.is_lane else boxes[line.target.node].entry
