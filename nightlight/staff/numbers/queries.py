"""Counts what came, how long it waited and what became of it. For leads; about cases, never about a person.

Promises the same number of questions to the database however many cases there are. Times are those of cases that are
still here; what came and what was closed counts deleted cases as well.
"""

import datetime
from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, DateField, Min, Q
from django.db.models.functions import TruncWeek

from nightlight.pure.hours import LONDON
from nightlight.reporting.cases.models import Band, Case, State
from nightlight.staff.casefile.models import Kind as DocumentKind
from nightlight.staff.notices.models import Breach
from nightlight.staff.numbers.models import Kept, Kind, closing_of
from nightlight.staff.numbers.rules import WEEK, Waits, day_of, start_of, waits_of, week_of

WEEKS = 12
By = Counter[tuple[datetime.date, str]]
"""Counts by week and band."""
Closings = list[tuple[datetime.date, str, str, int]]
"""Weeks, bands, outcomes, and how many deleted cases had been closed so."""


@dataclass(frozen=True)
class Overdue:
    """Of one band: how many are open, and overdue now; how many came lately, and were overdue at some time."""

    open: int
    now: int
    received: int
    ever: int


@dataclass(frozen=True)
class Figures:
    """What a lead sees. `weeks`: Mondays, the oldest first; the last one's week is not over.

    `closed` is of these weeks, by outcome and band; the band of what was deleted long ago may not be known.
    """

    weeks: list[datetime.date]
    received: By
    closed: Counter[tuple[str, str]]
    open_at_end: By
    opening: dict[str, Waits]
    answer: dict[str, Waits]
    overdue: dict[str, Overdue]
    states: Counter[tuple[str, str]]


def figures(*, now: datetime.datetime) -> Figures:
    """Return the figures of the last twelve weeks, this one included."""
    weeks = weeks_until(now)
    kept = list(Kept.objects.exclude(kind=Kind.RECEIVED_MONTH).values_list("kind", "begins", "code", "count"))
    received = Counter({(begins, band): count for kind, begins, band, count in kept if kind == Kind.RECEIVED_WEEK})
    closed = [(begins, *closing_of(code), count) for kind, begins, code, count in kept if kind == Kind.CLOSED_WEEK]
    opening, answer = _waits(since=weeks[0])
    return Figures(
        weeks=weeks,
        received=_received(since=weeks[0]) + received,
        closed=_closed(since=weeks[0], deleted=closed),
        open_at_end=_open_at_end(weeks, received, closed),
        opening=opening,
        answer=answer,
        overdue=_overdue(since=weeks[0], now=now),
        states=_states(),
    )


def weeks_until(now: datetime.datetime) -> list[datetime.date]:
    """Return the Mondays of the page's weeks, the oldest first."""
    this_week = week_of(day_of(now))
    return [this_week - place * WEEK for place in reversed(range(WEEKS))]


def _received(*, since: datetime.date) -> By:
    rows = (
        Case.objects.filter(hour__gte=start_of(since))
        .order_by()
        .annotate(week=TruncWeek("hour", tzinfo=LONDON, output_field=DateField()))
        .values_list("week", "band")
        .annotate(Count("pk"))
    )
    return Counter({(week, band): count for week, band, count in rows})


def _closed(*, since: datetime.date, deleted: Closings) -> Counter[tuple[str, str]]:
    here = Case.objects.filter(closed_at__gte=start_of(since)).order_by()
    found: Counter[tuple[str, str]] = Counter()
    for outcome, band, count in here.values_list("work__outcome", "band").annotate(Count("pk")):
        found[outcome or "", band] += count
    for begins, band, outcome, count in deleted:
        if begins >= since:
            found[outcome, band] += count
    return found


def _states() -> Counter[tuple[str, str]]:
    rows = Case.objects.filter(closed_at=None).order_by().values_list("state", "band").annotate(Count("pk"))
    return Counter({(state, band): count for state, band, count in rows})


def _open_at_end(weeks: list[datetime.date], received: By, closed: Closings) -> By:
    """Return how many were open when each week was over. What was closed and opened again counts as open throughout."""
    ends = {f"w{place}": start_of(week + WEEK) for place, week in enumerate(weeks)}
    rows = (
        Case.objects.order_by()
        .values("band")
        .annotate(
            **{
                name: Count("pk", filter=Q(hour__lt=end) & (Q(closed_at=None) | Q(closed_at__gte=end)))
                for name, end in ends.items()
            }
        )
        .values_list("band", *ends)
    )
    found = Counter({(week, band): count for band, *counts in rows for week, count in zip(weeks, counts, strict=True)})
    for week in weeks:
        for (begins, band), count in received.items():
            found[week, band] += count * (begins <= week)
        for begins, band, _outcome, count in closed:
            found[week, band] -= count * (begins <= week)
    return found


def _waits(*, since: datetime.date) -> tuple[dict[str, Waits], dict[str, Waits]]:
    """Return how long it took from a report's hour until somebody opened it, and until it was answered first."""
    replied = Min("documents__written_at", filter=Q(documents__kind=DocumentKind.REPLY))
    rows = (
        Case.objects.filter(hour__gte=start_of(since))
        .order_by()
        .annotate(replied=replied)
        .values_list("band", "hour", "work__opened_at", "replied")
    )
    opening: dict[str, list[datetime.timedelta]] = {band: [] for band in Band.values}
    answer: dict[str, list[datetime.timedelta]] = {band: [] for band in Band.values}
    for band, hour, opened_at, replied_at in rows.iterator(chunk_size=2000):
        if opened_at is not None:
            opening[band].append(opened_at - hour)
        if replied_at is not None:
            answer[band].append(replied_at - hour)
    return ({band: waits_of(each) for band, each in opening.items()},
            {band: waits_of(each) for band, each in answer.items()})  # fmt: skip


def _overdue(*, since: datetime.date, now: datetime.datetime) -> dict[str, Overdue]:
    is_open, lately = Q(closed_at=None), Q(hour__gte=start_of(since))
    is_overdue = is_open & ~Q(state=State.WAITING) & Q(due_at__lte=now)
    rows = (
        Case.objects.order_by()
        .values("band")
        .annotate(
            open=Count("pk", filter=is_open),
            now=Count("pk", filter=is_overdue),
            received=Count("pk", filter=lately),
            ever=Count("pk", filter=lately & (is_overdue | Q(pk__in=Breach.objects.values("case")))),
        )
    )
    found = {row["band"]: Overdue(row["open"], row["now"], row["received"], row["ever"]) for row in rows}
    return {band: found.get(band, Overdue(0, 0, 0, 0)) for band in Band.values}
