"""Reads the chain for an auditor: a page of it by filters, or a stretch without a gap."""

import datetime
import json
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.contrib.auth.models import User
from django.db.models import QuerySet

from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.audit.queries import event_of
from nightlight.foundation.audit.rules import GENESIS, Event

PAGE = 50
_LONDON = ZoneInfo("Europe/London")
_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Asked:
    """Which events are wanted. Days are whole days in London; `before` is the number that a page ends before."""

    action: str = ""
    actor: str = ""
    subject: str = ""
    since: datetime.date | None = None
    until: datetime.date | None = None
    before: int | None = None


@dataclass(frozen=True)
class ShownEvent:
    """An event as a page shows it. `name` is the login of an actor who is an account, as it is called now."""

    number: int
    at: datetime.datetime
    actor: str
    name: str
    action: str
    subject: str
    details: tuple[tuple[str, str | int], ...]
    digest: str


@dataclass(frozen=True)
class Page:
    """The newest events that fit; `older` is what `before` has to be for the next ones, None where there are none."""

    events: tuple[ShownEvent, ...]
    older: int | None


def page_of(asked: Asked) -> Page:
    """Return a page of events, the newest first. Two queries, however long the chain is."""
    rows = list(_found(asked).order_by("-number")[: PAGE + 1])
    shown = rows[:PAGE]
    ids = {int(row.actor.partition(":")[2]) for row in shown if row.actor.removeprefix("account:").isdecimal()}
    names = dict(User.objects.filter(pk__in=ids).values_list("pk", "username"))
    return Page(
        tuple(_shown(row, names) for row in shown), older=shown[-1].number if len(rows) > PAGE and shown else None
    )


def stretch(first: int, last: int) -> Iterator[Event]:
    """Yield the events from one number to another, in order."""
    rows = AuditEvent.objects.filter(number__gte=first, number__lte=last).order_by("number")
    yield from map(event_of, rows.iterator(2_000))


def digest_before(number: int) -> str:
    """Return the digest of the event before a number; what a chain begins with for the first one."""
    found = AuditEvent.objects.filter(number=number - 1).values_list("digest", flat=True).first()
    return found or GENESIS


def _found(asked: Asked) -> QuerySet[AuditEvent]:
    found = AuditEvent.objects.all()
    if asked.action:
        found = found.filter(action=asked.action)
    if asked.actor:
        found = found.filter(actor=asked.actor)
    if asked.subject:
        found = found.filter(subject=asked.subject)
    if asked.since:
        found = found.filter(at__gte=_midnight(asked.since))
    if asked.until:
        found = found.filter(at__lt=_midnight(min(asked.until, datetime.date.max - _DAY) + _DAY))
    return found.filter(number__lt=asked.before) if asked.before else found


def _midnight(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(), tzinfo=_LONDON)


def _shown(row: AuditEvent, names: dict[int, str]) -> ShownEvent:
    number = row.actor.removeprefix("account:")
    name = names.get(int(number), "") if number != row.actor and number.isdecimal() else ""
    details = tuple(sorted(json.loads(row.details).items()))
    return ShownEvent(row.number, row.at, row.actor, name, row.action, row.subject, details, row.digest)
