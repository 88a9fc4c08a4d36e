"""The SVG of a flow: a card a node, an option a row, and from each row a line in the colour of where it leads."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from nightlight.pure.questions.flow import Flow, Node, Notice, Outcome, Question, Wording
from nightlight.pure.questions.layout import lay_out
from nightlight.pure.questions.shapes import LANE, ROW_GAP, WIDTH, Box, Item, Layout, Line, enters_at, leaves_at

_MARGIN, _PAD, _TITLE_LINE, _ROW_LINE, _ROW_PAD = 40, 14, 21, 19, 10
# So many letters fit in a line of each size, wide ones included.
_TITLE_LETTERS, _ROW_LETTERS = 26, 30
_COLOURS = 8
_SKIP = "(may be skipped)"

_STYLE = """
.paper{fill:#fffdf7}.card{fill:#fff;stroke:#7d7a6c;stroke-width:1.5}.notice{stroke-dasharray:6 4}
.outcome{fill:#fff3d1;stroke:#8a6a12}.title{font:700 16px system-ui,sans-serif;fill:#17203a}
.row,.key{font:400 15px system-ui,sans-serif;fill:#17203a}.key{font-size:12px;fill:#4a5470}
.rule{stroke:#d9d5c7}.line{fill:none;stroke-width:2.25;stroke-linejoin:round}
.c0{stroke:#23489c}.c1{stroke:#9a4a00}.c2{stroke:#14663a}.c3{stroke:#8a1c5c}.c4{stroke:#5b3fb0}.c5{stroke:#0b6a7a}
.c6{stroke:#7a1712}.c7{stroke:#55601a}
@media (prefers-color-scheme:dark){.paper{fill:#12172c}.card{fill:#1b2240;stroke:#8f97bd}
.outcome{fill:#2a2f4f;stroke:#ffc94d}.title,.row{fill:#f4f1e6}.key{fill:#bfc5da}.rule{stroke:#353d63}
.c0{stroke:#a9c3ff}.c1{stroke:#ffb27a}.c2{stroke:#8fdcae}.c3{stroke:#ff9fd0}.c4{stroke:#c9b6ff}.c5{stroke:#7fd9e8}
.c6{stroke:#ffb4ab}.c7{stroke:#d3dc8a}}
"""


@dataclass(frozen=True)
class _Card:
    """What stands on a node's card, in lines that fit."""

    small: str
    title: list[str]
    rows: list[tuple[str, list[str]]]
    foot: list[str]

    @property
    def head(self) -> int:
        return _PAD + _ROW_LINE + _TITLE_LINE * len(self.title)

    def box(self) -> Box:
        exits, below = {"": self.head - _TITLE_LINE // 2}, self.head + _PAD
        for option, lines in self.rows:
            height = _ROW_LINE * len(lines) + _ROW_PAD
            exits[option] = below + height // 2
            below += height
        below += _ROW_LINE * len(self.foot) + (_PAD if self.foot else 0)
        return Box(below, _PAD + _ROW_LINE + _TITLE_LINE // 2 - 4, exits)


def draw_svg(flow: Flow, wording: Wording) -> str:
    """Return a whole SVG document."""
    cards = {key: _card(node, wording) for key, node in flow.nodes.items()}
    boxes = {key: card.box() for key, card in cards.items()}
    layout = lay_out(flow, boxes)
    nodes = [item for column in layout.columns for item in column if not item.is_lane]
    colours = {item.node: number % _COLOURS for number, item in enumerate(nodes)}
    right = max(layout.left(item.column) for item in nodes) + WIDTH
    below = max(layout.tops[item] + boxes[item.node].height for item in nodes)
    top = min(layout.tops.values())
    lanes = max((_lane_count(layout, band) for band in range(layout.band_of(len(layout.columns) - 1))), default=0)
    side = _MARGIN + LANE * lanes
    frame = f"{-side} {top - _MARGIN} {right + 2 * side} {below - top + 2 * _MARGIN}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{frame}" width="{right + 2 * side}" '
        f'role="img" aria-labelledby="title desc">',
        f'<title id="title">{escape(flow.name)}</title>',
        f'<desc id="desc">{sum(isinstance(node, Question) for node in flow.nodes.values())} questions and '
        f"{sum(isinstance(node, Outcome) for node in flow.nodes.values())} ends.</desc>",
        f"<style>{_STYLE}</style>",
        f'<rect class="paper" x="{-side}" y="{top - _MARGIN}" width="100%" height="100%"/>',
        *(_line(line, layout, boxes, colours[line.to]) for line in layout.lines),
        *(_lane(item, layout, colours[item.node]) for column in layout.columns for item in column if item.is_lane),
    ]
    for item in nodes:
        parts += _drawn(cards[item.node], flow.nodes[item.node], layout.left(item.column), layout.tops[item], boxes)
    return "\n".join([*parts, "</svg>", ""])


def _card(node: Node, wording: Wording) -> _Card:
    words = wording.nodes[node.key]
    title = textwrap.wrap(words.title, _TITLE_LETTERS)
    rows: list[tuple[str, list[str]]] = []
    foot: list[str] = []
    small = node.key
    if isinstance(node, Question):
        marks = [node.kind if node.kind != "choice" else "", "sensitive" if node.sensitive else "", node.fact]
        small = " · ".join([node.key, *filter(None, marks)])
        rows = [(option.key, textwrap.wrap(words.options[option.key], _ROW_LETTERS)) for option in node.options]
        if node.skippable and node.kind == "choice":
            rows.append(("", [_SKIP]))
        elif node.skippable:
            foot = [_SKIP]
    elif isinstance(node, Outcome):
        small = f"{node.key} · {node.audience}"
        foot = textwrap.wrap(", ".join(node.organisations), _ROW_LETTERS)
        if node.doors:
            foot.append("→ " + ", ".join(f"/{door}/" for door in node.doors))
    return _Card(small, title, rows, foot)


def _drawn(card: _Card, node: Node, x: int, y: int, boxes: dict[str, Box]) -> Iterator[str]:
    box = boxes[node.key]
    kind = {Notice: " notice", Outcome: " outcome"}.get(type(node), "")
    radius = 22 if isinstance(node, Outcome) else 8
    yield f'<rect class="card{kind}" x="{x}" y="{y}" width="{WIDTH}" height="{box.height}" rx="{radius}"/>'
    yield _text("key", card.small, x, y + _PAD + 10)
    for number, line in enumerate(card.title):
        yield _text("title", line, x, y + _PAD + _ROW_LINE + 16 + _TITLE_LINE * number)
    at = y + card.head + _PAD
    for _, lines in card.rows:
        yield f'<path class="rule" d="M{x} {at}h{WIDTH}"/>'
        for number, line in enumerate(lines):
            yield _text("row", line, x, at + _ROW_PAD // 2 + 14 + _ROW_LINE * number)
        at += _ROW_LINE * len(lines) + _ROW_PAD
    for number, line in enumerate(card.foot):
        yield _text("row", line, x, at + 10 + _ROW_LINE * number)


def _text(kind: str, text: str, x: int, y: int) -> str:
    return f'<text class="{kind}" x="{x + _PAD}" y="{y}">{escape(text)}</text>'


def _line(line: Line, layout: Layout, boxes: dict[str, Box], colour: int) -> str:
    """Return one piece of a way as a smooth curve, or round the end of a band to the next."""
    x, y = layout.left(line.source.column) + WIDTH, layout.tops[line.source] + leaves_at(line, boxes)
    to_x, to_y = layout.left(line.target.column), layout.tops[line.target] + enters_at(line, boxes)
    if layout.band_of(line.source.column) == layout.band_of(line.target.column):
        middle = (x + to_x) // 2
        path = f"M{x} {y}C{middle} {y} {middle} {to_y} {to_x} {to_y}"
    else:
        lane = _lane_number(layout, line)
        out, back = x + 20 + LANE * lane, to_x - 20 - LANE * lane
        path = f"M{x} {y}H{out}V{_gutter(layout, line, boxes) + LANE * lane}H{back}V{to_y}H{to_x}"
    arrow = "" if line.target.is_lane else f"M{to_x - 8} {to_y - 5}L{to_x} {to_y}L{to_x - 8} {to_y + 5}"
    return f'<path class="line c{colour}" d="{path}{arrow}"/>'


def _lane(item: Item, layout: Layout, colour: int) -> str:
    return f'<path class="line c{colour}" d="M{layout.left(item.column)} {layout.tops[item]}h{WIDTH}"/>'


def _crossing(layout: Layout, band: int) -> list[str]:
    """Return the nodes below a band that lines from it lead to."""
    lines = [line for line in layout.lines if layout.band_of(line.source.column) == band]
    return list(dict.fromkeys(line.to for line in lines if layout.band_of(line.target.column) != band))


def _lane_count(layout: Layout, band: int) -> int:
    return len(_crossing(layout, band))


def _lane_number(layout: Layout, line: Line) -> int:
    return _crossing(layout, layout.band_of(line.source.column)).index(line.to)


def _gutter(layout: Layout, line: Line, boxes: dict[str, Box]) -> int:
    """Return how far down the free space below a band begins."""
    band = layout.band_of(line.source.column)
    inside = [item for column in layout.columns for item in column if layout.band_of(item.column) == band]
    return max(layout.tops[item] + (0 if item.is_lane else boxes[item.node].height) for item in inside) + ROW_GAP
