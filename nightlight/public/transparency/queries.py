"""Reads what is published: for the page, and as a file."""

import csv
import datetime
import io
from dataclasses import dataclass

from nightlight.public.transparency.models import Published
from nightlight.public.transparency.rules import Range, quarter_after, range_of

BANDS = ("top", "high", "middle", "standard")


@dataclass(frozen=True)
class Quarter:
    """The first and the last day of a quarter, and what is said of each band."""

    begins: datetime.date
    ends: datetime.date
    ranges: dict[str, Range]


def published_quarters() -> list[Quarter]:
    """Return every quarter that is published, the newest first. One question to the database."""
    found: dict[datetime.date, dict[str, Range]] = {}
    for row in Published.objects.all():
        found.setdefault(row.quarter, {})[row.band] = range_of(row.fives)
    return [
        Quarter(begins, quarter_after(begins) - datetime.timedelta(days=1), {band: ranges[band] for band in BANDS})
        for begins, ranges in found.items()
    ]


def as_csv(quarters: list[Quarter]) -> str:
    """Return the same as a file for spreadsheets: a line for each quarter and band."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["first_day", "last_day", "urgency", "at_least", "at_most"])
    for quarter in quarters:
        for band, counted in quarter.ranges.items():
            days = (quarter.begins.isoformat(), quarter.ends.isoformat())
            writer.writerow([*days, band, counted.at_least, counted.at_most])
    return out.getvalue()
