"""Queries a second against the length of the list, drawn plainly on two scales of powers of ten."""

from math import log10

_WIDTH, _HEIGHT = 760, 460
_LEFT, _RIGHT, _TOP, _BOTTOM = 80, 560, 40, 400
_COLOURS = ("#1d70b8", "#00703c", "#6f72af", "#b58840", "#505a5f", "#d4351c")
Series = dict[str, list[tuple[float, float]]]


def drawn(title: str, series: Series) -> str:
    """Return the picture as SVG. Every name stands at the end of its line; nothing is told by colour alone."""
    points = [point for line in series.values() for point in line]
    low = int(min(log10(rate) for _, rate in points))
    high = int(max(log10(rate) for _, rate in points)) + 1
    first, last = log10(min(rows for rows, _ in points)), log10(max(rows for rows, _ in points))

    def across(rows: float) -> float:
        return _LEFT + (log10(rows) - first) / (last - first) * (_RIGHT - _LEFT)

    def down(rate: float) -> float:
        return _BOTTOM - (log10(rate) - low) / (high - low) * (_BOTTOM - _TOP)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'font-family="sans-serif" font-size="13"><title>{title}</title>'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/><text x="{_LEFT}" y="22">{title}</text>'
    ]
    for power in range(low, high + 1):
        at = down(10.0**power)
        parts.append(f'<path d="M{_LEFT} {at:.1f}H{_RIGHT}" stroke="#b1b4b6"/>')
        parts.append(f'<text x="{_LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{10**power:,}</text>')
    for rows in sorted({rows for rows, _ in points}):
        parts.append(f'<text x="{across(rows):.1f}" y="{_BOTTOM + 20}" text-anchor="middle">{_short(rows)}</text>')
    parts.append(f'<text x="{(_LEFT + _RIGHT) / 2}" y="{_BOTTOM + 42}" text-anchor="middle">entries in the list</text>')
    ends: list[float] = []
    for number, (name, line) in enumerate(sorted(series.items(), key=lambda item: -item[1][-1][1])):
        colour = _COLOURS[number % len(_COLOURS)]
        path = " ".join(f"{across(rows):.1f},{down(rate):.1f}" for rows, rate in line)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{across(r):.1f}" cy="{down(q):.1f}" r="3" fill="{colour}"/>' for r, q in line]
        at = max([down(line[-1][1]) + 4, *(end + 16 for end in ends[-1:])])
        ends.append(at)
        x = across(line[-1][0]) + 10
        parts.append(f'<text x="{x:.1f}" y="{at:.1f}" fill="{colour}">{name}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _short(rows: float) -> str:
    return f"{rows / 1e6:g}M" if rows >= 1e6 else f"{rows / 1e3:g}k"
