"""Writes the chain. One event a call, inside the transaction of the change that it tells of."""

import datetime
from collections.abc import Mapping

from django.db import connection
from django.utils import timezone

from nightlight.foundation.audit.models import AuditEvent, AuditHead
from nightlight.foundation.audit.rules import GENESIS, Event, check_event, digest_of, write_details


class AuditOutsideTransaction(Exception):
    """An event was to be written outside a transaction: it could be there without its change, or the other way."""


def record(
    action: str,
    *,
    actor: str,
    subject: str = "",
    details: Mapping[str, str | int] | None = None,
    at: datetime.datetime | None = None,
) -> int:
    """Add an event to the chain and return its number.

    `action` as "keys.rotate"; `actor` and `subject` as "account:7", "machine:root", "epoch:3". `at` is now, unless the
    event tells of what a reporter did: of that the chain says no more than the hour. Takes the chain's lock until the
    caller's transaction ends: call it last. Raises AuditOutsideTransaction and EventInvalid.
    """
    head = _head()
    event = Event(
        number=head.number + 1,
        at=at or timezone.now(),
        actor=actor,
        action=action,
        subject=subject,
        details=write_details(details or {}),
        previous=head.digest,
    )
    check_event(event)
    digest = digest_of(event)
    AuditEvent.objects.create(
        number=event.number, at=event.at, actor=actor, action=action, subject=subject, details=event.details,
        previous=event.previous, digest=digest,
    )  # fmt: skip
    head.number, head.digest = event.number, digest
    head.save(update_fields=["number", "digest"])
    return event.number


def hold_chain() -> None:
    """Let nobody else write to the chain until the caller's transaction ends. Raises AuditOutsideTransaction."""
    _head()


def _head() -> AuditHead:
    if not connection.in_atomic_block:
        raise AuditOutsideTransaction
    # On SQLite every transaction begins by taking the only writer's place; there select_for_update says nothing.
    head, _made = AuditHead.objects.select_for_update().get_or_create(pk=1, defaults={"number": 0, "digest": GENESIS})
    return head
