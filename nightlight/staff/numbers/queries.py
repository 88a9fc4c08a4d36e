"""Counts what came, how long it waited and what became of it. For leads; about cases, never about a person.

Promises the same number of questions to the database however many cases there are. Times are those of cases that are
still here; what came and what was closed counts deleted cases as well.
"""

import datetime
from collections import Counter, defaultdict
from dataclasses import dataclass

from django.db.models import Count, Min, Q

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
Durations = defaultdict[tuple[str, datetime.date], list[datetime.timedelta]]
"""How long something took, by band and by the week in which the report came."""
Closed = Counter[tuple[datetime.date, str, str]]
"""Counts of what was closed by week, outcome and band."""


@dataclass(frozen=True)
class Overdue:
    """Of one band: how many are open, and overdue now; how many came lately, and were overdue at some time."""

    open: int
    now: int
    received: int
    ever: int


@dataclass(frozen=True)
class Waited:
    """How long it took until one thing was done, by band, and by the week in which a report came."""

    by_band: dict[str, Waits]
    by_week: dict[datetime.date, Waits]


@dataclass(frozen=True)
class Figures:
    """What a lead sees. `weeks`: Mondays, the oldest first; the last one's week is not over.

    `closed` is of these weeks; the band of what was deleted long ago may not be known. `were_overdue` counts what came
    in a week and was overdue at some time.
    """

    weeks: list[datetime.date]
    received: By
    were_overdue: By
    closed: Closed
    open_at_end: By
    opening: Waited
    answer: Waited
    overdue: dict[str, Overdue]
    states: Counter[tuple[str, str]]


def figures(*, now: datetime.datetime) -> Figures:
    """Return the figures of the last twelve weeks, this one included."""
    weeks = weeks_until(now)
    kept = list(Kept.objects.exclude(kind=Kind.RECEIVED_MONTH).values_list("kind", "begins", "code", "count"))
    received = Counter({(begins, band): count for kind, begins, band, count in kept if kind == Kind.RECEIVED_WEEK})
    closed = [(begins, *closing_of(code), count) for kind, begins, code, count in kept if kind == Kind.CLOSED_WEEK]
    opening, answer = _waits(weeks)
    came, were_overdue = _received(since=weeks[0], now=now)
    return Figures(
        weeks=weeks,
        received=came + received,
        were_overdue=were_overdue,
        closed=_closed(since=weeks[0], deleted=closed),
        open_at_end=_open_at_end(weeks, received, closed),
        opening=opening,
        answer=answer,
        overdue=_overdue(came, were_overdue, now=now),
        states=_states(),
    )


def weeks_until(now: datetime.datetime) -> list[datetime.date]:
    """Return the Mondays of the page's weeks, the oldest first."""
    this_week = week_of(day_of(now))
    return [this_week - place * WEEK for place in reversed(range(WEEKS))]


def _received(*, since: datetime.date, now: datetime.datetime) -> tuple[By, By]:
    """Return how many came that are still here, and how many of these are overdue or were."""
    ever = Count("pk", filter=_is_overdue(now) | Q(pk__in=Breach.objects.values("case")))
    # By whole hours, as both are kept: SQLite would ask Python for the week of each case.
    rows = Case.objects.filter(hour__gte=start_of(since)).order_by().values_list("hour", "band")
    came, were_overdue = By(), By()
    for hour, band, count, overdue in rows.annotate(Count("pk"), ever=ever):
        week = week_of(day_of(hour))
        came[week, band] += count
        were_overdue[week, band] += overdue
    return came, were_overdue


def _closed(*, since: datetime.date, deleted: Closings) -> Closed:
    here = Case.objects.filter(closed_at__gte=start_of(since)).order_by()
    found = Closed()
    for hour, outcome, band, count in here.values_list("closed_at", "work__outcome", "band").annotate(Count("pk")):
        found[week_of(day_of(hour)), outcome or "", band] += count
    for begins, band, outcome, count in deleted:
        if begins >= since:
            found[begins, outcome, band] += count
    return found


def _is_overdue(now: datetime.datetime) -> Q:
    return Q(closed_at=None) & ~Q(state=State.WAITING) & Q(due_at__lte=now)


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


def _waits(weeks: list[datetime.date]) -> tuple[Waited, Waited]:
    """Return how long it took from a report's hour until somebody opened it, and until it was answered first."""
    replied = Min("documents__written_at", filter=Q(documents__kind=DocumentKind.REPLY))
    rows = (
        Case.objects.filter(hour__gte=start_of(weeks[0]))
        .order_by()
        .annotate(replied=replied)
        .values_list("band", "hour", "work__opened_at", "replied")
    )
    opening: Durations = defaultdict(list)
    answer: Durations = defaultdict(list)
    for band, hour, opened_at, replied_at in rows.iterator(chunk_size=2000):
        for found, done_at in ((opening, opened_at), (answer, replied_at)):
            if done_at is not None:
                found[band, week_of(day_of(hour))].append(done_at - hour)
    return _waited(opening, weeks), _waited(answer, weeks)


def _waited(found: Durations, weeks: list[datetime.date]) -> Waited:
    def of(key: str | datetime.date) -> Waits:
        return waits_of([each for keys, durations in found.items() if key in keys for each in durations])

    return Waited({band: of(band) for band in Band.values}, {week: of(week) for week in weeks})


def _overdue(came: By, were_overdue: By, *, now: datetime.datetime) -> dict[str, Overdue]:
    rows = (
        Case.objects.filter(closed_at=None)
        .order_by()
        .values_list("band")
        .annotate(open=Count("pk"), now=Count("pk", filter=_is_overdue(now)))
    )
    found = {band: (count, overdue) for band, count, overdue in rows}
    return {
        band: Overdue(*found.get(band, (0, 0)), received=_of_band(came, band), ever=_of_band(were_overdue, band))
        for band in Band.values
    }


def _of_band(counts: By, band: str) -> int:
    return sum(count for (_week, each), count in counts.items() if each == band)
