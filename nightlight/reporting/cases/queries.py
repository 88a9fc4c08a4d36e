"""Reads what may be known of a case without opening it: that it is there, when it is due."""

import datetime
from uuid import UUID

from django.db.models import CharField
from django.db.models.functions import Cast

from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.cases.rules import called, digest_of_parts, read_reference


def due_at_of(case: UUID) -> datetime.datetime | None:
    """Return by when a stored case is read; None where there is no such case."""
    return Case.objects.filter(pk=case).values_list("due_at", flat=True).first()


def digest_of_case(case: UUID) -> str:
    """Return the digest of all sealed parts that a case has now."""
    parts = Part.objects.filter(case_id=case).values_list("name", "blob")
    return digest_of_parts((name, bytes(blob)) for name, blob in parts)


def cases_called(text: str) -> list[UUID]:
    """Return the cases that people call by this reference, however it is written: none, one, or once in a while two.

    Looks through all of them: do it outside of a transaction, in which nobody else could write on SQLite.
    """
    reference = read_reference(text)
    if reference is None:
        return []
    # As text: to make a UUID of each would take twice as long as all the rest.
    ids = Case.objects.annotate(text=Cast("pk", CharField())).values_list("text", flat=True)
    return called((bytes.fromhex(text.replace("-", "")) for text in ids.iterator(chunk_size=10_000)), reference)
