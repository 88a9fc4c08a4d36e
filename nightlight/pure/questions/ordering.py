"""The order of the items in each column of a drawing: few crossings, not the fewest.

Sorts each column by the mean place of what its items hang on, to and fro, and keeps the best order.
"""

from collections.abc import Mapping

from nightlight.pure.questions.shapes import Box, Item, Line, height_of, leaves_at

_SWEEPS = 8


def with_few_crossings(
    columns: list[list[Item]], lines: tuple[Line, ...], boxes: Mapping[str, Box]
) -> list[list[Item]]:
    """Return the columns, sorted to and fro by the mean place of what each item hangs on."""
    best, fewest = columns, None
    for sweep in range(_SWEEPS):
        forward = sweep % 2 == 0
        columns = [list(column) for column in columns]
        for number in range(1, len(columns)) if forward else range(len(columns) - 2, -1, -1):
            known = _ranks(columns, lines, boxes)
            wanted = {
                item: _mean([known[line][0 if forward else 1] for line in lines if item == _end(line, forward)])
                for item in columns[number]
            }
            places = {item: place for place, item in enumerate(columns[number])}
            columns[number].sort(key=lambda item: _or(wanted[item], places[item]))
        crossings = _crossings(columns, lines, boxes)
        if fewest is None or crossings < fewest:
            best, fewest = columns, crossings
    return best


def _end(line: Line, forward: bool) -> Item:
    return line.target if forward else line.source


def _or(value: float | None, otherwise: float) -> float:
    return otherwise if value is None else value


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _ranks(
    columns: list[list[Item]], lines: tuple[Line, ...], boxes: Mapping[str, Box]
) -> dict[Line, tuple[float, float]]:
    """Return where each line leaves and enters, counted in items and parts of one."""
    place = {item: number for column in columns for number, item in enumerate(column)}
    return {
        line: (
            place[line.source] + leaves_at(line, boxes) / (1 + height_of(line.source, boxes)),
            place[line.target] + 0.5,
        )
        for line in lines
    }


def _crossings(columns: list[list[Item]], lines: tuple[Line, ...], boxes: Mapping[str, Box]) -> int:
    ranks = _ranks(columns, lines, boxes)
    by_column: list[list[tuple[float, float]]] = [[] for _ in columns]
    for line in lines:
        by_column[line.source.column].append(ranks[line])
    return sum(
        (one[0] - other[0]) * (one[1] - other[1]) < 0
        for ends in by_column
        for number, one in enumerate(ends)
        for other in ends[:number]
    )
