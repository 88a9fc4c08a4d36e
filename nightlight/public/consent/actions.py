"""Adds counts of pages read; many at once, so that a busy hour is a few rows."""

import datetime
from collections.abc import Mapping

from django.db import transaction
from django.db.models import F

from nightlight.public.consent.models import PageCount


@transaction.atomic
def add_counts(*, day: datetime.date, counts: Mapping[str, int]) -> None:
    """Add how often each path was read on a day. Safe beside other processes that do the same."""
    for path, count in sorted(counts.items()):
        PageCount.objects.get_or_create(day=day, path=path)
        PageCount.objects.filter(day=day, path=path).update(count=F("count") + count)
