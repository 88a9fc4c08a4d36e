"""Writes down that an exhibit was made, and gives what the record says of its case. The words stay in the browser.

Promises one event with the digest of what is given and of all events before it, and the chain's head signed right
after: who has the file and the operator's public key knows that the operator stands for both.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from nightlight.foundation.audit.actions import hold_chain, record
from nightlight.foundation.audit.extracts import write_event, write_head_line
from nightlight.foundation.audit.heads import sign_head, write_head
from nightlight.foundation.audit.models import AuditEvent
from nightlight.foundation.audit.queries import current_head, event_of
from nightlight.foundation.audit.rules import Event
from nightlight.reporting.cases.models import Arrival, Case
from nightlight.reporting.cases.rules import ARRIVED, audit_name, audit_subject
from nightlight.staff.exhibits.rules import ACTION, digest_of_events


class NotInTheRecordYet(Exception):
    """Something of the case has arrived, and the worker has not chained it yet: in a second it will have."""


class PartsDiffer(Exception):
    """The case has other parts than those that were given or withheld: something came meanwhile."""


@dataclass(frozen=True)
class NewExhibit:
    """What a browser has made: `digest` is that of the first line, `names` of all parts, given and withheld."""

    proceedings: str
    given: int
    documents: int
    names: frozenset[str]
    digest: str


@transaction.atomic
def make_exhibit(*, case: Case, made: NewExhibit, by: str) -> list[str]:
    """Record an exhibit of a locked case; return its file's lines after the first: events, then the signed head.

    Without a key to sign with (NIGHTLIGHT_AUDIT_KEY) there is no head. Raises NotInTheRecordYet and PartsDiffer.
    """
    hold_chain()
    if Arrival.objects.filter(case=case.pk).exists():
        raise NotInTheRecordYet
    if frozenset(case.parts.values_list("name", flat=True)) != made.names:
        raise PartsDiffer
    before = list(_events(case.pk))
    details: dict[str, str | int] = {
        "proceedings": made.proceedings, "parts": made.given, "documents": made.documents, "content": made.digest,
        "events": digest_of_events(event.digest for event in before),
    }  # fmt: skip
    number = record(ACTION, actor=by, subject=audit_subject(case.pk), details=details)
    lines = [write_event(event) for event in [*before, event_of(AuditEvent.objects.get(pk=number))]]
    if settings.AUDIT_KEY:
        lines.append(write_head_line(write_head(sign_head(current_head(), at=timezone.now(), key=settings.AUDIT_KEY))))
    return lines


def _events(case: UUID) -> Iterator[Event]:
    """Yield all that the record says of a case, in order: its arrivals, and what was done to it."""
    about = AuditEvent.objects.filter(subject=audit_subject(case))
    arrived = AuditEvent.objects.filter(action=ARRIVED, details__contains=audit_name(case))
    yield from map(event_of, (about | arrived).order_by("number"))
