"""Reads the closed cases that are still here, what was closed last first. Opens nothing.

Promises a constant number of questions to the database, however many cases there are. What each was closed as and by
whom is in the clear, as the case's own page shows it to everybody who does casework.
"""

import datetime
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Exists, OuterRef, Q

from nightlight.pure.hours import LONDON
from nightlight.staff.queue.asking import Asked, PlaceUnreadable, fitting, is_closed, of_whom
from nightlight.staff.queue.models import Work
from nightlight.staff.queue.queries import PAGE, Page, rows_of

ORDER = ("-closed_at", "id")
_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class AskedClosed(Asked):
    """What a closed case has to be: as in the queue, what came of it, and within which whole days of London's.

    `whose`: who closed it. Its state is known, nothing is due, and who writes opens it again: neither state nor clock
    nor messages are asked for.
    """

    whose: str = "all"
    outcome: str = ""
    since: datetime.date | None = None
    until: datetime.date | None = None


@dataclass(frozen=True)
class ClosedPlace:
    """Where a case stands in the order, as a page's address says it."""

    closed_at: datetime.datetime
    case: UUID

    def as_text(self) -> str:
        """Return what `read_closed_place` reads."""
        return f"{int(self.closed_at.timestamp())}.{self.case.hex}"


def read_closed_place(text: str) -> ClosedPlace:
    """Return the place that a text says. Raises PlaceUnreadable."""
    try:
        closed_at, case = text.split(".")
        return ClosedPlace(datetime.datetime.fromtimestamp(int(closed_at), datetime.UTC), UUID(hex=case))
    except (ValueError, OverflowError, OSError):
        raise PlaceUnreadable from None


def closed_page_of(
    asked: AskedClosed, *, person: int, now: datetime.datetime, place: ClosedPlace | None = None
) -> Page:
    """Return a page of closed cases that are what is asked for. Three questions."""
    found = of_whom(fitting(is_closed(), asked, now=now), asked, person=person)
    if asked.outcome:
        found = found.filter(Exists(Work.objects.filter(case=OuterRef("pk"), outcome=asked.outcome)))
    if asked.since:
        found = found.filter(closed_at__gte=_midnight(asked.since))
    if asked.until:
        found = found.filter(closed_at__lt=_midnight(min(asked.until, datetime.date.max - _DAY) + _DAY))
    if place:
        earlier = Q(closed_at__lt=place.closed_at) | Q(pk__gt=place.case)
        # Said twice, so that the databases begin to read there.
        found = found.filter(earlier, closed_at__lte=place.closed_at)
    cases = list(found.order_by(*ORDER)[: PAGE + 1])
    shown = cases[:PAGE]
    after = ""
    if len(cases) > PAGE and (closed_at := shown[-1].closed_at):
        after = ClosedPlace(closed_at, shown[-1].pk).as_text()
    return Page(rows_of(shown, now=now), after)


def _midnight(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(), tzinfo=LONDON)
