"""Reads what may be known of a case without opening it: that it is there, when it is due."""

import datetime
from uuid import UUID

from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.cases.rules import digest_of_parts, reference_of


def due_at_of(case: UUID) -> datetime.datetime | None:
    """Return by when a stored case is read; None where there is no such case."""
    return Case.objects.filter(pk=case).values_list("due_at", flat=True).first()


def digest_of_case(case: UUID) -> str:
    """Return the digest of all sealed parts that a case has now."""
    parts = Part.objects.filter(case_id=case).values_list("name", "blob")
    return digest_of_parts((name, bytes(blob)) for name, blob in parts)


def case_called(reference: str) -> UUID | None:
    """Return the case that people call by this reference; None where there is none. Looks through all of them."""
    wanted = reference.strip().upper()
    every = Case.objects.values_list("pk", flat=True).iterator(chunk_size=2_000)
    return next((case for case in every if reference_of(case) == wanted), None)
