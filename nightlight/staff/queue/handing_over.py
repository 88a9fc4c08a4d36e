"""Lets others have what can't wait for somebody who has read enough today. Opens nothing, asks nobody's leave.

Promises that a case which nobody else could open stays where it is, and that no other case leaves its person: what can
wait until tomorrow waits for who knows it.
"""

import datetime
from collections.abc import Iterable
from contextlib import suppress
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction

from nightlight.pure.sealing.part import PartInvalid, blob_epoch
from nightlight.reporting.cases.models import WITH_SOMEBODY, Case, Part
from nightlight.staff.exposure.queries import others_can_read, past_their_grace, stage_for
from nightlight.staff.exposure.rules import EnoughForToday, next_day
from nightlight.staff.queue.moves import WORKERS_HAND, Hand, all_locked, move


def can_not_wait(person: User, *, now: datetime.datetime) -> list[UUID]:
    """Return whose cases are in danger: of the highest band, or due before their person reads again."""
    theirs = Case.objects.filter(closed_at=None, assignee=person, state__in=WITH_SOMEBODY).exclude(state="waiting")
    urgent = theirs.filter(band="top") | theirs.filter(due_at__lt=next_day(now))
    return list(urgent.order_by("pk").values_list("pk", flat=True))


def others_can_open(case: UUID, *, but: User, now: datetime.datetime) -> bool:
    """Return whether somebody else who has not read enough today holds the keys of all parts of a case.

    A part that is none any more opens for nobody, and keeps nobody from the others.
    """
    blobs = Part.objects.filter(case=case).values_list("blob", flat=True)
    return others_can_read(_epochs_of(bytes(blob) for blob in blobs), but=but, now=now)


def _epochs_of(blobs: Iterable[bytes]) -> set[int]:
    epochs = set()
    for blob in blobs:
        with suppress(PartInvalid):
            epochs.add(blob_epoch(blob))
    return epochs


def check_reading(case: UUID, person: User, *, now: datetime.datetime) -> None:
    """Raise EnoughForToday unless somebody may read a case now: not yet at the day's end, or nobody else could."""
    if stage_for(person, now=now) == "enough" and others_can_open(case, but=person, now=now):
        raise EnoughForToday


@transaction.atomic
def hand_over(person: User, *, hand: Hand, now: datetime.datetime) -> list[UUID]:
    """Put what can't wait back into the queue, where others can open it; return those cases."""
    cases = [case for case in can_not_wait(person, now=now) if others_can_open(case, but=person, now=now)]
    handed = []
    for stored in all_locked(cases):
        if stored.assignee_id == person.pk and stored.state in WITH_SOMEBODY:
            move(stored, "hand-back", hand=hand, now=now, details={"because": "exposure"})
            handed.append(stored.pk)
    return handed


def hand_over_for_the_tired(*, now: datetime.datetime) -> int:
    """Hand over for everybody who has read enough and had time to finish; return how many cases. The worker's task."""
    return sum(len(hand_over(person, hand=WORKERS_HAND, now=now)) for person in past_their_grace(now=now))
