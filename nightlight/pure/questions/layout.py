"""Where everything stands in a drawing of a flow: columns from left to right, what leads to one node bundled.

Promises whole numbers that depend on the flow and the boxes' sizes alone, boxes that do not overlap, and
few crossings (not the fewest). A flow of many columns goes on below, like lines of text. Only for flows
without circles.

The steps are those of Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system
structures", IEEE SMC 11(2), 1981: columns by longest way, order by the mean of neighbours. Lines to one
node share one lane through each column between.
"""

from collections.abc import Iterator, Mapping

from nightlight.pure.questions.flow import Flow
from nightlight.pure.questions.graph import in_order, neighbours, ways_on
from nightlight.pure.questions.ordering import with_few_crossings
from nightlight.pure.questions.placing import tops_of
from nightlight.pure.questions.shapes import Box, Item, Layout, Line


def lay_out(flow: Flow, boxes: Mapping[str, Box]) -> Layout:
    """Return the places of all nodes that the flow's start reaches."""
    column_of = _columns_of(flow)
    lines = tuple(_lines(flow, column_of))
    items = [Item(column, key) for key, column in column_of.items()]
    items += [line.target for line in lines if line.target.is_lane]
    columns: list[list[Item]] = [[] for _ in range(max(column_of.values(), default=0) + 1)]
    for item in dict.fromkeys(items):
        columns[item.column].append(item)
    ordered = with_few_crossings(columns, lines, boxes)
    shape = Layout(tuple(map(tuple, ordered)), {}, lines)
    return Layout(shape.columns, tops_of(shape, boxes), lines)


def _columns_of(flow: Flow) -> dict[str, int]:
    """Return each node's column: as many as the longest way to it has nodes."""
    column_of: dict[str, int] = {}
    for key in in_order(flow):
        column_of.setdefault(key, 0)
        for to in neighbours(flow, key):
            column_of[to] = max(column_of.get(to, 0), column_of[key] + 1)
    return column_of


def _lines(flow: Flow, column_of: Mapping[str, int]) -> Iterator[Line]:
    """Yield every way, cut where it crosses a column; the pieces that ways to one node share come once."""
    drawn: set[Line] = set()
    for key, column in column_of.items():
        for way in ways_on(flow.nodes[key]):
            if way.to not in column_of:
                continue
            here, option = Item(column, key), way.option
            for between in range(column + 1, column_of[str(way.to)] + 1):
                there = Item(between, str(way.to), is_lane=between < column_of[str(way.to)])
                line = Line(here, option, there)
                if line not in drawn:
                    drawn.add(line)
                    yield line
                here, option = there, ""
