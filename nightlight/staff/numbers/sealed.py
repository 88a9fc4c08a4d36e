"""Gives out one sealed part of each case of the page's weeks: a lead's browser can tell by which journey it came.

Promises that nothing is stored by journey, here or anywhere (decision 29); that each time is an event; and one question
for the cases, however many a call gives. Opens nothing.
"""

import datetime
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.db.models import BinaryField, CharField, Exists, Min, OuterRef, Q, QuerySet, Subquery

from nightlight.foundation.audit.actions import record
from nightlight.reporting.cases.models import Case, Part, State
from nightlight.reporting.cases.rules import audit_name
from nightlight.staff.casefile.models import Kind as DocumentKind
from nightlight.staff.notices.models import Breach
from nightlight.staff.numbers.queries import weeks_until
from nightlight.staff.numbers.rules import WEEK, day_of, hours_of, start_of, week_of

AT_ONCE = 250
_TELLING = 12
"""How many digits of a case's name in the audit tell it from the others."""


@dataclass(frozen=True)
class SealedCase:
    """A case as far as it is in the clear, and a part to tell its journey by.

    `week` and `closed` count weeks from the oldest of the page's, `closed` is None for an open one. `opened` and
    `answered` are started hours until then, None before it. `outcome` is empty where none was noted.
    """

    case: UUID
    part: str
    blob: bytes
    week: int
    closed: int | None
    state: str
    is_overdue: bool
    was_overdue: bool
    opened: int | None
    answered: int | None
    outcome: str


@transaction.atomic
def next_cases(*, after: UUID | None, by: str, now: datetime.datetime) -> list[SealedCase]:
    """Return up to AT_ONCE cases that came, were open or were closed in the page's weeks, in the order of their ids.

    Giving them out is an event.
    """
    weeks = weeks_until(now)
    found = [_sealed(case, weeks, now) for case in _cases(after, since=weeks[0])]
    which = " ".join(audit_name(each.case)[:_TELLING] for each in found)
    record("numbers.journeys", actor=by, details={"cases": len(found), "which": which})
    return found


def _cases(after: UUID | None, *, since: datetime.date) -> QuerySet[Case]:
    first = Part.objects.filter(case=OuterRef("pk")).order_by("name")
    begins = start_of(since)
    counted = Q(hour__gte=begins) | Q(closed_at=None) | Q(closed_at__gte=begins)
    cases = Case.objects.filter(counted).select_related("work").order_by("pk")
    if after is not None:
        cases = cases.filter(pk__gt=after)
    return cases.annotate(
        first=Subquery(first.values("name")[:1], output_field=CharField()),
        blob=Subquery(first.values("blob")[:1], output_field=BinaryField()),
        breached=Exists(Breach.objects.filter(case=OuterRef("pk"))),
        replied=Min("documents__written_at", filter=Q(documents__kind=DocumentKind.REPLY)),
    )[:AT_ONCE]


def _sealed(case: Case, weeks: list[datetime.date], now: datetime.datetime) -> SealedCase:
    replied: datetime.datetime | None = case.replied  # type: ignore[attr-defined]  # annotated
    work = getattr(case, "work", None)
    is_overdue = case.closed_at is None and case.state != State.WAITING and case.due_at <= now
    opened_at: datetime.datetime | None = work.opened_at if work is not None else None

    def week(moment: datetime.datetime) -> int:
        return (week_of(day_of(moment)) - weeks[0]) // WEEK

    def waited(until: datetime.datetime | None) -> int | None:
        return None if until is None else hours_of(until - case.hour)

    return SealedCase(
        case=case.pk,
        part=case.first or "",  # type: ignore[attr-defined]  # annotated
        blob=bytes(case.blob or b""),  # type: ignore[attr-defined]  # annotated
        week=week(case.hour),
        closed=None if case.closed_at is None else week(case.closed_at),
        state=case.state,
        is_overdue=is_overdue,
        was_overdue=is_overdue or case.breached,  # type: ignore[attr-defined]  # annotated
        opened=waited(opened_at),
        answered=waited(replied),
        outcome=work.outcome if work is not None and case.closed_at is not None else "",
    )
