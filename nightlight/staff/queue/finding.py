"""Finds a case by the reference that people call it by, whatever state it is in. Opens nothing.

Promises that each look-up is an event: of what was found by its name in the audit, of what was not that it was not.
What was typed is kept nowhere.
"""

from uuid import UUID

from django.db import transaction

from nightlight.foundation.audit.actions import record
from nightlight.reporting.cases.queries import cases_called
from nightlight.reporting.cases.rules import audit_subject
from nightlight.staff.queue.moves import Hand


def find_called(*, reference: str, hand: Hand) -> list[UUID]:
    """Return the cases that people call so: mostly one. Raises NotTheirs for whoever does no casework."""
    hand.check_may("find")
    # Before the transaction: it goes through all cases, and on SQLite nobody else could write meanwhile.
    found = cases_called(reference)
    _write_down(found, by=hand.actor)
    return found


@transaction.atomic
def _write_down(found: list[UUID], *, by: str) -> None:
    for case in found:
        record("cases.find", actor=by, subject=audit_subject(case))
    if not found:
        record("cases.find", actor=by, details={"found": 0})
