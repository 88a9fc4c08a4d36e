"""Writes down each time by which a case was due and that passed, whoever is there to be told of it. The worker's task.

Promises one row and one event for each due time of a case, in one transaction, whether or not a lead can be mailed; and
that a clock which stands still breaks none. Refuses to say why: what kept people is nobody's entry.
"""

import datetime
from collections.abc import Sequence
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import WORKER
from nightlight.reporting.cases.models import Case, State
from nightlight.reporting.cases.rules import audit_subject
from nightlight.staff.notices.models import Breach, Kind
from nightlight.staff.notices.rounds import locked_round
from nightlight.staff.queue.asking import is_open
from nightlight.staff.queue.moves import all_locked

AT_ONCE = 100
"""For how many events nobody else can write to the chain."""
MOST_A_ROUND = 1_000


def note_breaches(*, now: datetime.datetime) -> int:
    """Write down what has become overdue; return how many cases that are. What is too much for a round comes next."""
    cases = list(_unnoted(now).values_list("pk", flat=True)[:MOST_A_ROUND])
    return sum(_note(cases[begin : begin + AT_ONCE], now) for begin in range(0, len(cases), AT_ONCE))


@transaction.atomic
def _note(cases: Sequence[UUID], now: datetime.datetime) -> int:
    locked_round(Kind.BREACH)
    all_locked(cases)
    # Asked again with the rows locked: somebody may have closed one, or put it off.
    fresh = list(_unnoted(now).filter(pk__in=cases))
    Breach.objects.bulk_create(Breach(case=case, due_at=case.due_at) for case in fresh)
    for case in fresh:
        record("cases.breach", actor=WORKER, subject=audit_subject(case.pk), details={"due": case.due_at.isoformat()})
    return len(fresh)


def overdue(now: datetime.datetime) -> QuerySet[Case]:
    """Return the open cases whose due time has passed, but those whose clock stands still."""
    return is_open().filter(due_at__lte=now).exclude(state=State.WAITING)


def _unnoted(now: datetime.datetime) -> QuerySet[Case]:
    noted = Breach.objects.filter(case=OuterRef("pk"), due_at=OuterRef("due_at"))
    return overdue(now).filter(~Exists(noted)).order_by("due_at", "pk")
