"""Deletes closed cases whose time is over, by the schedule that the operator has approved.

Promises: nothing is deleted without an approved schedule, no case that is held, and none that still has to be taken
over by whoever keeps it; each deletion is one transaction with its event, which states when the last backup is gone.
Refuses to delete what is not closed, however old it is.
"""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

from django.db import connection, transaction

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import WORKER
from nightlight.foundation.operator.stated import QueueRetention, Retention
from nightlight.reporting.cases.models import Arrival, Case, ExportReceipt, Hold, State
from nightlight.reporting.cases.queries import digest_of_case
from nightlight.reporting.cases.rules import Obstacle, audit_subject, obstacle_to_deletion
from nightlight.reporting.cases.verifying import DELETED

_AT_ONCE = 500
OnDelete = Callable[[Case], None]


class NoSchedule(Exception):
    """The operator has not approved a retention schedule, or only for a day that has not come."""


@dataclass(frozen=True)
class PastItsTime:
    """A closed case whose time is over, and what still keeps it."""

    case: UUID
    queue: str
    closed_at: datetime.datetime
    obstacle: Obstacle


@dataclass(frozen=True)
class Deleted:
    """What was deleted, and the day on which the last backup of it is gone."""

    case: UUID
    queue: str
    backups_expire_on: datetime.date


def is_approved(retention: Retention, today: datetime.date) -> bool:
    """Return whether anything may be deleted by itself."""
    return retention.approved is not None and retention.approved.date <= today


def past_their_time(retention: Retention, *, now: datetime.datetime) -> Iterator[PastItsTime]:
    """Yield every closed case that the schedule would delete, approved or not, the longest closed first."""
    for queue, kept in sorted(retention.queues.items()):
        closed = Case.objects.filter(queue=queue, state=State.CLOSED, closed_at__lte=_closed_before(kept, now))
        for case in closed.order_by("closed_at", "pk").only("pk", "closed_at").iterator(chunk_size=_AT_ONCE):
            assert case.closed_at is not None  # noqa: S101  # a constraint of the database
            yield PastItsTime(case.pk, queue, case.closed_at, _obstacle(case.pk, kept))


def delete_past_their_time(
    retention: Retention, *, now: datetime.datetime, on_delete: OnDelete = lambda _case: None
) -> list[Deleted]:
    """Delete what is past its time; return it. Raises NoSchedule.

    `on_delete` is told of each case before it goes, in the transaction that deletes it.
    """
    if not is_approved(retention, now.date()):
        raise NoSchedule
    if connection.vendor == "sqlite":
        # What is deleted on this connection is overwritten with zeros, freed pages included.
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA secure_delete=ON")
    deleted = []
    for past in list(past_their_time(retention, now=now)):
        if not past.obstacle and _delete(past.case, retention.queues[past.queue], on_delete, now=now):
            expire = now.date() + datetime.timedelta(days=retention.queues[past.queue].backups_expire_after_days)
            deleted.append(Deleted(past.case, past.queue, expire))
    return deleted


@transaction.atomic
def _delete(case: UUID, kept: QueueRetention, on_delete: OnDelete, *, now: datetime.datetime) -> bool:
    """Delete a case with all that hangs on it; False where something has changed since it was looked at."""
    limit = _closed_before(kept, now)
    stored = Case.objects.select_for_update().filter(pk=case, state=State.CLOSED, closed_at__lte=limit).first()
    if stored is None or _obstacle(case, kept):
        return False
    expire = now.date() + datetime.timedelta(days=kept.backups_expire_after_days)
    on_delete(stored)
    stored.delete()
    details: dict[str, str | int] = {
        "queue": stored.queue,
        "closed_on": f"{stored.closed_at:%Y-%m-%d}",
        "kept_days": kept.days_after_closing,
        "backups_expire_on": expire.isoformat(),
    }
    record(DELETED, actor=WORKER, subject=audit_subject(case), details=details)
    return True


def _closed_before(kept: QueueRetention, now: datetime.datetime) -> datetime.datetime:
    return now - datetime.timedelta(days=kept.days_after_closing)


def _obstacle(case: UUID, kept: QueueRetention) -> Obstacle:
    receipt = ExportReceipt.objects.filter(case=case).values_list("digest", flat=True).first()
    return obstacle_to_deletion(
        is_held=Hold.objects.filter(case=case).exists(),
        needs_export=kept.export_receipt,
        is_exported=receipt is not None and receipt == digest_of_case(case),
        is_chained=not Arrival.objects.filter(case=case).exists(),
    )
