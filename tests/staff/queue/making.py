"""Cases as the queue meets them, made without a report; and people who work on them."""

import datetime
from collections.abc import Iterable
from typing import Any
from uuid import UUID, uuid4

from django.contrib.auth.models import Group, User

from nightlight.foundation.accounts.roles import RoleName
from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import audit_subject
from nightlight.staff.queue.moves import Hand

NOON = datetime.datetime(2026, 11, 24, 12, 20, 33, tzinfo=datetime.UTC)
TWELVE = NOON.replace(minute=0, second=0)
HOUR = datetime.timedelta(hours=1)
DAY = datetime.timedelta(days=1)


def case_with(**columns: Any) -> Case:
    """Return a case that is not stored yet: new, of the middle band, due in three hours, unless told otherwise."""
    given: dict[str, Any] = {
        "id": uuid4(), "hour": TWELVE - DAY, "queue": "reports", "band": "middle", "state": "new",
        "due_at": TWELVE + 3 * HOUR, "size": "small", "language": "en", "nation": "england",
    }  # fmt: skip
    return Case(**given | columns)


def stored(**columns: Any) -> UUID:
    """Store such a case."""
    case = case_with(**columns)
    case.save(force_insert=True)
    return case.pk


def store_all(cases: Iterable[Case]) -> list[UUID]:
    """Store many cases at once."""
    return [case.pk for case in Case.objects.bulk_create(cases, batch_size=500)]


def person(name: str = "nia", role: RoleName = "caseworker") -> User:
    """Return an account, made where it is missing."""
    found, made = User.objects.get_or_create(username=name, defaults={"email": f"{name}@example.org"})
    if made and role == "administrator":
        User.objects.filter(pk=found.pk).update(is_superuser=True)
    elif made:
        found.groups.add(Group.objects.get_or_create(name=role)[0])
    return found


def hand(name: str = "nia", role: RoleName = "caseworker") -> Hand:
    """Return the hand of an account."""
    return Hand(person(name, role), leads=role == "lead")


def lead() -> Hand:
    """Return the hand of a lead."""
    return hand("lowri", "lead")


def had_by(one: Hand, *, state: str = "assigned", **columns: Any) -> UUID:
    """Store a case that somebody has."""
    return stored(state=state, assignee=one.user, **columns)


def acts(case: UUID) -> list[str]:
    """Return what the audit says was done to a case, in order."""
    found = AuditEvent.objects.filter(subject=audit_subject(case)).order_by("number")
    return [action.removeprefix("cases.") for action in found.values_list("action", flat=True)]
