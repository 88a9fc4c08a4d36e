"""Reads how long somebody has read today, and who else could read in their place."""

import datetime
from collections.abc import Iterable

from django.conf import settings
from django.contrib.auth.models import User

from nightlight.foundation.keys.models import EpochGrant
from nightlight.foundation.keys.queries import keys_at_work
from nightlight.staff.exposure.models import Exposure
from nightlight.staff.exposure.rules import GRACE, Stage, day_of, stage_of


def seconds_of(person: User, *, now: datetime.datetime) -> int:
    """Return for how many seconds somebody has read today."""
    row = Exposure.objects.filter(person=person, day=day_of(now)).values_list("seconds", flat=True).first()
    return row or 0


def stage_for(person: User, *, now: datetime.datetime) -> Stage:
    """Return how near somebody is to having read enough for a day."""
    return stage_of(seconds_of(person, now=now), limit=settings.EXPOSURE_SECONDS)


def past_their_grace(*, now: datetime.datetime) -> list[User]:
    """Return who has read enough today and had the time to finish."""
    rows = Exposure.objects.filter(day=day_of(now), enough_at__lte=now - GRACE)
    return [row.person for row in rows.select_related("person").order_by("person_id")]


def others_can_read(epochs: Iterable[int], *, but: User, now: datetime.datetime) -> bool:
    """Return whether somebody else does casework, holds the keys of all these epochs, and has not read enough today."""
    wanted = set(epochs)
    keys = keys_at_work().exclude(user=but)
    grants = EpochGrant.objects.filter(epoch__number__in=wanted, caseworker_key__in=keys)
    held: dict[int, set[int]] = {}
    for person, number in grants.values_list("caseworker_key__user", "epoch__number"):
        held.setdefault(person, set()).add(number)
    tired = Exposure.objects.filter(day=day_of(now), seconds__gte=settings.EXPOSURE_SECONDS)
    able = {person for person, numbers in held.items() if numbers >= wanted}
    return bool(able - set(tired.values_list("person", flat=True)))
