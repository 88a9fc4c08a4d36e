"""Stores cases and parts. Opens nothing, and asks nobody who sent them.

Promises that a case is stored whole or not at all: its parts and, where one is needed, its alarm in one transaction;
and that the same case stored twice is one. Arrivals are chained by the worker (decision 8), not here.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from django.db import IntegrityError, transaction

from nightlight.foundation.operator.stated import StaffedHours
from nightlight.pure.sealing.part import check_shape
from nightlight.reporting.cases import rules
from nightlight.reporting.cases.models import Alarm, Case, Part, Queue

MOST_PARTS = 400


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


@transaction.atomic
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
    readers: int,
) -> Opened:
    """Store a report. `readers` is how many people hold the key that it is sealed to. Raises part.PartInvalid."""
    band = rules.band_of(facts)
    for part in parts:
        check_shape(part.blob)
    hour = rules.hour_of(received)
    # Of what is stored the public process may read these columns and no more.
    stored, is_new = Case.objects.only("id", "band", "due_at").get_or_create(
        pk=case,
        defaults={
            "hour": hour,
            "queue": Queue.LOW_TRUST if low_trust else Queue.REPORTS,
            "band": band,
            "due_at": rules.due_at(band, received, hours),
            "size": rules.size_of(sum(len(part.blob) for part in parts)),
            "language": language,
            "nation": nation,
        },
    )
    if is_new:
        Part.objects.bulk_create(Part(case=stored, name=part.name, blob=part.blob, hour=hour) for part in parts)
        if rules.needs_alarm(band, received, hours, readers=readers):
            Alarm.objects.create(case=stored, made_at=hour)
    return Opened(stored, is_new)


@transaction.atomic
def add_part(*, case: UUID, name: str, blob: bytes, received: datetime.datetime) -> str:
    """Add a sealed part to a stored case and return the name that it got: `name`, or `name.2` where that is taken.

    The part was sealed under `name`, whatever follows the dot. Raises CaseUnknown, CaseFull and part.PartInvalid.
    """
    check_shape(blob)
    if not Case.objects.filter(pk=case).exists():
        raise CaseUnknown
    taken = set(Part.objects.filter(case_id=case).values_list("name", flat=True))
    # The public process may add parts and lock no case: whoever comes second takes the next number.
    for free in (name, *(f"{name}.{number}" for number in range(2, MOST_PARTS + 2))):
        if len(taken) >= MOST_PARTS:
            raise CaseFull
        if free not in taken and _is_added(Part(case_id=case, name=free, blob=blob, hour=rules.hour_of(received))):
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


def mark_alarms_sent(*, cases: Sequence[UUID], now: datetime.datetime) -> int:
    """Say that whoever has to know of these cases was told; return how many nobody had been told of before."""
    unsent = Alarm.objects.filter(case__in=cases, sent_at=None)
    return unsent.update(sent_at=rules.hour_of(now))
