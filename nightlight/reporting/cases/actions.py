"""Stores cases and parts, and holds them. Opens nothing, and asks nobody who sent them.

Promises that a case is stored whole or not at all, its parts in one transaction with it; and that the same case stored
twice is one. The worker chains what arrives here (arrivals.py), and staff/notices wakes those whom it has to.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from nightlight.foundation.audit.actions import record
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.foundation.rows.statements import insert, insert_columns
from nightlight.pure.sealing.part import check_shape
from nightlight.reporting.cases import rules
from nightlight.reporting.cases.models import Arrival, Case, ExportReceipt, Hold, Part, Queue
from nightlight.reporting.cases.queries import digest_of_case

MOST_PARTS = 400
KEPT_FREE = 20
"""How many parts more there is room for, where it must be known: whether somebody is made to do what they ask for."""


class CaseUnknown(Exception):
    """There is no case with this id."""


class CaseFull(Exception):
    """A case has as many parts as it may have."""


@dataclass(frozen=True)
class NewPart:
    """A sealed part and its name in the case."""

    name: str
    blob: bytes = field(repr=False)


@dataclass(frozen=True)
class Opened:
    """A stored case; `is_new` is False where it was there already, untouched now."""

    case: Case
    is_new: bool


def open_case(
    *,
    case: UUID,
    parts: Sequence[NewPart],
    facts: rules.Facts,
    nation: rules.Nation,
    language: str,
    low_trust: bool,
    received: datetime.datetime,
    hours: StaffedHours,
) -> Opened:
    """Store a report. Raises part.PartInvalid."""
    band = rules.band_of(facts)
    for part in parts:
        check_shape(part.blob)
    hour = rules.hour_of(received)
    fresh = Case(
        id=case,
        hour=hour,
        queue=Queue.LOW_TRUST if low_trust else Queue.REPORTS,
        band=band,
        due_at=rules.due_at(band, received, hours),
        size=rules.size_of(sum(len(part.blob) for part in parts)),
        language=language,
        nation=nation,
    )
    return _store(fresh, parts)


# Nothing that is caught is raised in here: two statements less where the sender's own transaction is around it.
@transaction.atomic(savepoint=False)
def _store(fresh: Case, parts: Sequence[NewPart]) -> Opened:
    # Waits for whoever stores the same case: one of them finds it there, whole.
    if not insert([fresh], unless_there=True):
        # Of what is stored the public process may read these columns and no more.
        return Opened(Case.objects.only("id", "band", "due_at").get(pk=fresh.pk), is_new=False)
    columns: dict[str, Sequence[Any]] = {
        "case_id": [fresh.pk] * len(parts),
        "name": [part.name for part in parts],
        "blob": [part.blob for part in parts],
        "hour": [fresh.hour] * len(parts),
    }
    insert_columns(Part, columns)
    insert([Arrival(case=fresh.pk)])
    return Opened(fresh, is_new=True)


@transaction.atomic
def add_part(*, case: UUID, name: str, blob: bytes, received: datetime.datetime, must_be_known: bool = False) -> str:
    """Add a sealed part to a stored case and return the name that it got: `name`, or `name.2` where that is taken.

    The part was sealed under `name`, whatever follows the dot. One that `must_be_known` has the room that is kept free.
    Raises CaseUnknown, CaseFull and part.PartInvalid.
    """
    most = MOST_PARTS + (KEPT_FREE if must_be_known else 0)
    check_shape(blob)
    if not Case.objects.filter(pk=case).exists():
        raise CaseUnknown
    taken = set(Part.objects.filter(case_id=case).values_list("name", flat=True))
    # The public process may add parts and lock no case: whoever comes second takes the next number.
    for free in (name, *(f"{name}.{number}" for number in range(2, most + 2))):
        if len(taken) >= most:
            raise CaseFull
        if free not in taken and _is_added(Part(case_id=case, name=free, blob=blob, hour=rules.hour_of(received))):
            Arrival.objects.create(case=case, part=free)
            return free
        taken.add(free)
    raise CaseFull


def _is_added(part: Part) -> bool:
    """Store a part; False where another has its name already."""
    try:
        with transaction.atomic():
            part.save(force_insert=True)
    except IntegrityError:
        return False
    return True


@transaction.atomic
def place_hold(*, case: UUID, reason: rules.HoldReason, by: str, now: datetime.datetime) -> None:
    """Keep a case from being deleted, until this reason is lifted. Twice is once. Raises CaseUnknown."""
    _locked(case)
    given = {"placed_by": by, "placed_at": rules.hour_of(now)}
    if Hold.objects.get_or_create(case_id=case, reason=reason, defaults=given)[1]:
        record("cases.hold", actor=by, subject=rules.audit_subject(case), details={"reason": reason})


@transaction.atomic
def lift_hold(*, case: UUID, reason: rules.HoldReason, by: str) -> bool:
    """Lift a hold; return whether there was one for this reason. Others stay."""
    if not Hold.objects.filter(case=case, reason=reason).delete()[0]:
        return False
    record("cases.lift-hold", actor=by, subject=rules.audit_subject(case), details={"reason": reason})
    return True


@transaction.atomic
def record_export(*, case: UUID, by: str, now: datetime.datetime) -> None:
    """Say that whoever has to keep a case has taken it over, with the parts that it has now. Raises CaseUnknown."""
    _locked(case)
    digest = digest_of_case(case)
    receipt = {"digest": digest, "recorded_at": rules.hour_of(now)}
    ExportReceipt.objects.update_or_create(case_id=case, defaults=receipt)
    record("cases.export", actor=by, subject=rules.audit_subject(case), details={"parts": digest})


def _locked(case: UUID) -> Case:
    """Return a case that nobody else changes or deletes until the transaction ends. Raises CaseUnknown."""
    stored = Case.objects.select_for_update().filter(pk=case).first()
    if stored is None:
        raise CaseUnknown
    return stored
