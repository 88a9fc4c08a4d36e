"""How far down each item of a drawing stands: apart, in order, and near what it hangs on."""

from collections.abc import Mapping

from nightlight.pure.questions.shapes import LANE, ROW_GAP, Box, Item, Layout, Line, enters_at, height_of, leaves_at

_SWEEPS = 8


def tops_of(shape: Layout, boxes: Mapping[str, Box]) -> dict[Item, int]:
    """Return the top of each item: as near to what it hangs on as order and room allow, band below band."""
    tops: dict[Item, float] = {}
    for column in shape.columns:
        _stack(column, {}, boxes, tops)
    for sweep in range(_SWEEPS):
        forward = sweep % 2 == 1
        for column in shape.columns if forward else reversed(shape.columns):
            _stack(column, _wanted(column, shape, boxes, tops, forward), boxes, tops)
    below = 0.0
    placed: dict[Item, int] = {}
    for band in range(shape.band_of(len(shape.columns) - 1) + 1):
        items = [item for column in shape.columns for item in column if shape.band_of(item.column) == band]
        crossing = len({line.to for line in shape.lines if _ends_band(shape, line, band)})
        shift = below - min(tops[item] for item in items)
        placed |= {item: round(tops[item] + shift) for item in items}
        below = max(placed[item] + height_of(item, boxes) for item in items) + 3 * ROW_GAP + LANE * crossing
    return placed


def _ends_band(shape: Layout, line: Line, band: int) -> bool:
    return shape.band_of(line.source.column) == band != shape.band_of(line.target.column)


def _wanted(
    column: tuple[Item, ...], shape: Layout, boxes: Mapping[str, Box], tops: Mapping[Item, float], forward: bool
) -> dict[Item, float]:
    """Return the top at which each item's lines would run level, in the mean."""
    found: dict[Item, list[float]] = {item: [] for item in column}
    for line in shape.lines:
        item, other = (line.target, line.source) if forward else (line.source, line.target)
        if item in found and shape.band_of(item.column) == shape.band_of(other.column):
            level = leaves_at(line, boxes) - enters_at(line, boxes)
            found[item].append(tops[other] + (level if forward else -level))
    return {item: sum(values) / len(values) for item, values in found.items() if values}


def _stack(
    column: tuple[Item, ...], wanted: Mapping[Item, float], boxes: Mapping[str, Box], tops: dict[Item, float]
) -> None:
    """Place a column's items in order, apart, and near where they want to be (isotonic regression by pooling)."""
    offsets, below = [], 0.0
    for item in column:
        offsets.append(below)
        below += height_of(item, boxes) + (LANE if item.is_lane else ROW_GAP)
    pools: list[tuple[float, int]] = []
    for item, offset in zip(column, offsets, strict=True):
        total, count = wanted.get(item, tops.get(item, offset)) - offset, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            before, many = pools.pop()
            total, count = total + before, count + many
        pools.append((total, count))
    levels = [total / count for total, count in pools for _ in range(count)]
    for item, offset, level in zip(column, offsets, levels, strict=True):
        tops[item] = level + offset
