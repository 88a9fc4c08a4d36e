"""Counts for how long somebody has read. Not in the audit: the record is about cases, this is about a person."""

import datetime

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction

from nightlight.staff.exposure.models import Exposure
from nightlight.staff.exposure.rules import day_of, seconds_to_add


@transaction.atomic
def count_reading(*, person: User, now: datetime.datetime) -> int:
    """Add what a browser has just told of: words were before somebody. Return the seconds of the day."""
    day = day_of(now)
    row, made = Exposure.objects.select_for_update().get_or_create(person=person, day=day, defaults={"counted_at": now})
    row.seconds += seconds_to_add(counted_at=None if made else row.counted_at, now=now)
    row.counted_at = max(row.counted_at, now)
    if row.enough_at is None and row.seconds >= settings.EXPOSURE_SECONDS:
        row.enough_at = now
    row.save(update_fields=["seconds", "counted_at", "enough_at"])
    return row.seconds
