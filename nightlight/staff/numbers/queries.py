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
from nightlight.staff.numbers.models import Kept, Kind
from nightlight.staff.numbers.rules import WEEK, Waits, day_of, start_of, waits_of, week_of

WEEKS = 12
By = Counter[tuple[datetime.date, str]]


@dataclass(frozen=True)
class Overdue:
    """Of one band: how many are open, and overdue now; how many came lately, and were overdue at some time."""

    open: int
    now: int
    received: int
    ever: int


@dataclass(frozen=True)
class Figures:
    """What a lead sees. `weeks`: Mondays, the oldest first; the last one's week is not over."""

    weeks: list[datetime.date]
    received: By
    closed: By
    open_at_end: dict[datetime.date, int]
    opening: dict[str, Waits]
    answer: dict[str, Waits]
    overdue: dict[str, Overdue]
    states: dict[str, int]


def figures(*, now: datetime.datetime) -> Figures:
    """Return the figures of the last twelve weeks, this one included."""
    weeks = weeks_until(now)
    kept_received, kept_closed = _kept(Kind.RECEIVED_WEEK), _kept(Kind.CLOSED_WEEK)
    opening, answer = _waits(since=weeks[0])
    return Figures(
        weeks=weeks,
        received=_by_week("hour", "band", since=weeks[0]) + kept_received,
        closed=_by_week("closed_at", "work__outcome", since=weeks[0]) + kept_closed,
        open_at_end=_open_at_end(weeks, kept_received, kept_closed),
        opening=opening,
        answer=answer,
        overdue=_overdue(since=weeks[0], now=now),
        states=dict(Case.objects.filter(closed_at=None).order_by().values_list("state").annotate(Count("pk"))),
    )


def weeks_until(now: datetime.datetime) -> list[datetime.date]:
    """Return the Mondays of the page's weeks, the oldest first."""
    this_week = week_of(day_of(now))
    return [this_week - place * WEEK for place in reversed(range(WEEKS))]


def _kept(kind: Kind) -> By:
    return Counter({(begins, code): count for begins, code, count in
                    Kept.objects.filter(kind=kind).values_list("begins", "code", "count")})  # fmt: skip


def _by_week(moment: str, code: str, *, since: datetime.date) -> By:
    rows = (
        Case.objects.filter(**{f"{moment}__gte": start_of(since)})
        .order_by()
        .annotate(week=TruncWeek(moment, tzinfo=LONDON, output_field=DateField()))
        .values_list("week", code)
        .annotate(Count("pk"))
    )
    found: By = Counter()
    for week, name, count in rows:
        found[week, name or ""] += count
    return found


def _open_at_end(weeks: list[datetime.date], received: By, closed: By) -> dict[datetime.date, int]:
    """Return how many were open when each week was over. What was closed and opened again counts as open throughout."""
    ends = {week: start_of(week + WEEK) for week in weeks}
    here = Case.objects.aggregate(
        **{
            f"w{place}": Count("pk", filter=Q(hour__lt=end) & (Q(closed_at=None) | Q(closed_at__gte=end)))
            for place, end in enumerate(ends.values())
        }
    )
    return {week: here[f"w{place}"] + _until(week, received) - _until(week, closed) for place, week in enumerate(weeks)}


def _until(week: datetime.date, counts: By) -> int:
    return sum(count for (begins, _code), count in counts.items() if begins <= week)


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
            ever=Count("pk", filter=lately & (is_overdue | Q(breach__isnull=False))),
        )
    )
    found = {row["band"]: Overdue(row["open"], row["now"], row["received"], row["ever"]) for row in rows}
    return {band: found.get(band, Overdue(0, 0, 0, 0)) for band in Band.values}
