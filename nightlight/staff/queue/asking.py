"""Which cases are wanted, and where a page of them begins: what a filter says, and what it means to the database.

Promises that one order holds everywhere: the highest band before everything, then by due time, then by urgency.
"""

import datetime
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from nightlight.reporting.cases.models import WITH_NOBODY, Case, Queue
from nightlight.staff.queue.clocks import AMBER_BEFORE
from nightlight.staff.queue.models import Labelled

ORDER = ("after_top", "due_at", "rank", "id")


class PlaceUnreadable(ValueError):
    """What says where a page begins is none of ours."""


@dataclass(frozen=True)
class Asked:
    """What a case has to be; an empty field says nothing. `whose`: "nobody", "mine", "all", or an account's number."""

    whose: str = "nobody"
    state: str = ""
    band: str = ""
    clock: str = ""
    language: str = ""
    nation: str = ""
    trust: str = ""
    label: int | None = None
    message: bool = False


@dataclass(frozen=True)
class Place:
    """Where a case stands in the order, as a page's address says it."""

    after_top: int
    due_at: datetime.datetime
    rank: int
    case: UUID

    def as_text(self) -> str:
        """Return what `read_place` reads."""
        return f"{self.after_top}.{int(self.due_at.timestamp())}.{self.rank}.{self.case.hex}"


def read_place(text: str) -> Place:
    """Return the place that a text says. Raises PlaceUnreadable."""
    try:
        after_top, due_at, rank, case = text.split(".")
        due = datetime.datetime.fromtimestamp(int(due_at), datetime.UTC)
        found = Place(int(after_top), due, int(rank), UUID(hex=case))
    except (ValueError, OverflowError, OSError):
        raise PlaceUnreadable from None
    if not (0 <= found.after_top <= 1 and 0 <= found.rank <= 9):
        raise PlaceUnreadable
    return found


def is_open() -> QuerySet[Case]:
    """Return every case that is not closed: the words in which the index of the order is asked for."""
    return Case.objects.filter(closed_at=None)


def is_closed() -> QuerySet[Case]:
    """Return every case that is closed: the words in which the index of closing is asked for."""
    return Case.objects.filter(closed_at__isnull=False)


def fitting(cases: QuerySet[Case], asked: Asked, *, now: datetime.datetime) -> QuerySet[Case]:
    """Return those of the cases that are what is asked for, whoever has them and whatever state they are in."""
    same = {"band": asked.band, "language": asked.language, "nation": asked.nation}
    cases = cases.filter(**{field: value for field, value in same.items() if value})
    if asked.clock:
        cases = cases.filter(_shows(asked.clock, now))
    if asked.trust:
        cases = cases.filter(queue=Queue.LOW_TRUST if asked.trust == "low" else Queue.REPORTS)
    if asked.label:
        cases = cases.filter(Exists(Labelled.objects.filter(case=OuterRef("pk"), label=asked.label)))
    return cases.filter(work__message_at__isnull=False) if asked.message else cases


def of_whom(cases: QuerySet[Case], asked: Asked, *, person: int) -> QuerySet[Case]:
    """Return those of the cases that somebody has, or nobody, and that are in the state asked for."""
    if asked.whose == "nobody":
        # By the state, which no index knows: SQLite would sort all that are nobody's instead of reading them in order.
        cases = cases.filter(state__in=WITH_NOBODY)
    elif asked.whose != "all":
        cases = cases.filter(assignee=person if asked.whose == "mine" else int(asked.whose))
    return cases.filter(state=asked.state) if asked.state else cases


def behind(cases: QuerySet[Case], place: Place) -> QuerySet[Case]:
    """Return those of the cases that come after a place in the order."""
    rest = Q(due_at=place.due_at, rank=place.rank, pk__gt=place.case) | Q(due_at=place.due_at, rank__gt=place.rank)
    later = Q(due_at__gt=place.due_at) | rest
    if place.after_top:
        # Said twice, so that the databases begin to read there: neither sees it in the longer condition.
        return cases.filter(later, after_top=1, due_at__gte=place.due_at)
    return cases.filter(Q(after_top=1) | Q(later, after_top=0))


def _shows(clock: str, now: datetime.datetime) -> Q:
    """Return what a case's columns are where its clock shows this: the same as clocks.clock_of."""
    if clock == "paused":
        return Q(state="waiting")
    amber = Q()
    for band, before in AMBER_BEFORE.items():
        amber |= Q(band=band, due_at__lte=now + before)
    meant = {"breached": Q(due_at__lte=now), "amber": amber & Q(due_at__gt=now), "due": ~amber & Q(due_at__gt=now)}
    return meant[clock] & ~Q(state="waiting")
