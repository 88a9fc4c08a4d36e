"""Reads what a door may know of a case: that it is there, when it is due, and which alarms wait."""

import datetime
from uuid import UUID

from nightlight.reporting.cases.models import Alarm, Case


def due_at_of(case: UUID) -> datetime.datetime | None:
    """Return by when a stored case is read; None where there is no such case."""
    return Case.objects.filter(pk=case).values_list("due_at", flat=True).first()


def unsent_alarms(most: int) -> list[UUID]:
    """Return the cases of which nobody has been told yet, the oldest first, at most so many."""
    waiting = Alarm.objects.filter(sent_at=None).order_by("made_at", "case_id")
    return list(waiting.values_list("case_id", flat=True)[:most])
