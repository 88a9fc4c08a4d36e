"""Reads the queue: a page of it, as its columns in the clear allow. Opens nothing.

Promises a constant number of questions to the database, however many cases there are.
"""

import datetime
from collections import defaultdict
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from django.contrib.auth.models import User
from django.db.models import OuterRef, Subquery

from nightlight.reporting.cases.models import Case, Queue
from nightlight.reporting.cases.rules import Band, reference_of
from nightlight.staff.queue.asking import ORDER, Asked, Place, behind, fitting, is_open, of_whom
from nightlight.staff.queue.clocks import Clock, clock_of
from nightlight.staff.queue.models import Label, Labelled, Pause, SavedView

PAGE = 50


@dataclass(frozen=True)
class Row:
    """A case as the queue shows it. `person` is empty where nobody has it; `until` ends its pause, if it has one.

    `outcome` is empty where none was noted.
    """

    case: UUID
    reference: str
    band: str
    clock: Clock
    due_at: datetime.datetime
    until: datetime.datetime | None
    state: str
    person: str
    person_id: int | None
    language: str
    nation: str
    size: str
    hour: datetime.datetime
    message: bool
    low_trust: bool
    labels: tuple[str, ...]
    closed_at: datetime.datetime | None
    outcome: str

    @property
    def seen(self) -> str:
        """How a form says which case is meant, and what it looked like: forms.read_seen reads it."""
        return f"{self.case}.{self.state}.{self.person_id or 0}"


@dataclass(frozen=True)
class Page:
    """Rows in the order of urgency; `after` is where the next page begins, empty where there is none."""

    rows: tuple[Row, ...]
    after: str


def page_of(asked: Asked, *, person: int, now: datetime.datetime, place: Place | None = None) -> Page:
    """Return a page of open cases that are what is asked for. Three questions."""
    found = of_whom(fitting(is_open(), asked, now=now), asked, person=person)
    if place:
        found = behind(found, place)
    cases = list(found.order_by(*ORDER)[: PAGE + 1])
    shown = cases[:PAGE]
    after = ""
    if len(cases) > PAGE:
        last = shown[-1]
        after = Place(last.after_top, last.due_at, last.rank, last.pk).as_text()
    return Page(rows_of(shown, now=now), after)


def rows_of(cases: list[Case], *, now: datetime.datetime) -> tuple[Row, ...]:
    """Return cases as rows. Two questions."""
    ids = [case.pk for case in cases]
    until = Pause.objects.filter(case=OuterRef("pk"), ended_at=None).values("until")
    # Asked by itself: joined to what is sorted, PostgreSQL sorts what stands in order already.
    found = Case.objects.filter(pk__in=ids).annotate(until=Subquery(until))
    asked = ("pk", "assignee__username", "until", "work__message_at", "work__outcome")
    known = {pk: rest for pk, *rest in found.values_list(*asked)}
    labels: defaultdict[UUID, list[str]] = defaultdict(list)
    for case, name in Labelled.objects.filter(case__in=ids).order_by("label__name").values_list("case", "label__name"):
        labels[case].append(name)
    # A case may have been deleted between two questions.
    gone = [None] * 4
    return tuple(_row(case, *known.get(case.pk, gone), labels=tuple(labels[case.pk]), now=now) for case in cases)


def all_labels() -> list[Label]:
    """Return the labels that leads have made, by name."""
    return list(Label.objects.all())


def views_of(person: User) -> list[SavedView]:
    """Return the filters that somebody has kept, by name."""
    return list(SavedView.objects.filter(person=person))


def _row(
    case: Case,
    person: str | None,
    until: datetime.datetime | None,
    written: datetime.datetime | None,
    outcome: str | None,
    *,
    labels: tuple[str, ...],
    now: datetime.datetime,
) -> Row:
    return Row(
        case=case.pk,
        reference=reference_of(case.pk),
        band=case.band,
        clock=clock_of(cast(Band, case.band), case.due_at, paused=case.state == "waiting", now=now),
        due_at=case.due_at,
        until=until,
        state=case.state,
        person=person or "",
        person_id=case.assignee_id,
        language=case.language,
        nation=case.nation,
        size=case.size,
        hour=case.hour,
        message=written is not None,
        low_trust=case.queue == Queue.LOW_TRUST,
        labels=labels,
        closed_at=case.closed_at,
        outcome=outcome or "",
    )
