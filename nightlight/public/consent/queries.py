"""Sums of the counts of pages read."""

import datetime
from typing import Any

from django.db.models import Q, QuerySet, Sum
from django.db.models.functions import Coalesce

from nightlight.public.consent.models import PageCount


def reads_by_page(today: datetime.date) -> QuerySet[Any, Any]:
    """Return for each path how often it was read in the last 7 days, in the last 30, and ever; the most first."""

    def since(days: int) -> Coalesce:
        newer = Q(day__gt=today - datetime.timedelta(days=days))
        return Coalesce(Sum("count", filter=newer), 0)

    sums = PageCount.objects.order_by().values("path").annotate(week=since(7), month=since(30), ever=Sum("count"))
    return sums.order_by("-month", "-ever", "path")
