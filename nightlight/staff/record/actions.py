"""Takes a stretch of the chain along: that, too, is an event of the chain."""

from collections.abc import Iterator

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.extracts import write_extract
from nightlight.foundation.audit.heads import sign_head, write_head
from nightlight.foundation.audit.queries import current_head
from nightlight.staff.record.queries import digest_before, stretch


class BeyondTheEnd(Exception):
    """The chain ends before the first event that was asked for, at the number given."""


@transaction.atomic
def take_extract(*, first: int, last: int, by: str) -> Iterator[str]:
    """Return the lines of an extract, read as they are asked for; events are never changed, so that this may be later.

    A stretch that goes beyond the end stops there; one that begins there raises BeyondTheEnd and is not written down.
    The signed head is the chain's as it was before the taking itself was recorded.
    """
    head = current_head()
    if first > head.number:
        raise BeyondTheEnd(head.number)
    signed = ""
    if settings.AUDIT_KEY and head.number:
        signed = write_head(sign_head(head, at=timezone.now(), key=settings.AUDIT_KEY))
    last = min(last, head.number)
    lines = write_extract(stretch(first, last), first=first, last=last, previous=digest_before(first), head=signed)
    record("audit.extract", actor=by, details={"first": first, "last": last})
    return lines
