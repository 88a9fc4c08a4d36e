"""Keeps counts of what retention deletes, and publishes each quarter once, when it is over.

Promises that a quarter which was published is never counted again, so that no two publications can be compared; and
that whether one is published depends on the calendar and on the team's first key alone, never on a count.
"""

import datetime
from collections import Counter

from django.db import transaction
from django.db.models import Count, F, Sum

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import WORKER
from nightlight.foundation.keys.models import TeamEpoch
from nightlight.foundation.pages.actions import mark_site_stale
from nightlight.public.transparency.models import Published
from nightlight.public.transparency.queries import BANDS
from nightlight.public.transparency.rules import quarter_after, quarter_of, steps_in
from nightlight.reporting.cases.models import Case
from nightlight.staff.numbers.models import Kept, Kind, closing_code
from nightlight.staff.numbers.rules import day_of, month_of, start_of, week_of
from nightlight.staff.queue.models import Work


@transaction.atomic
def keep_counts(case: Case) -> None:
    """Count a closed case that is about to be deleted. Call it in the transaction that deletes it."""
    came = day_of(case.hour)
    places = [(Kind.RECEIVED_WEEK, week_of(came), case.band), (Kind.RECEIVED_MONTH, month_of(came), case.band)]
    if case.closed_at is not None:
        outcome = Work.objects.filter(case=case).values_list("outcome", flat=True).first() or ""
        places.append((Kind.CLOSED_WEEK, week_of(day_of(case.closed_at)), closing_code(case.band, outcome)))
    for kind, begins, code in places:
        row, made = Kept.objects.get_or_create(kind=kind, begins=begins, code=code, defaults={"count": 1})
        if not made:
            Kept.objects.filter(pk=row.pk).update(count=F("count") + 1)


def publish_quarters(*, now: datetime.datetime) -> int:
    """Publish every quarter that is over and was not published; return how many. The worker's task."""
    first = TeamEpoch.objects.order_by("made_at").values_list("made_at", flat=True).first()
    if first is None:
        return 0
    published = set(Published.objects.values_list("quarter", flat=True))
    began, done = day_of(first), 0
    quarter = quarter_of(began) if began == quarter_of(began) else quarter_after(began)
    while quarter_after(quarter) <= day_of(now):
        if quarter not in published:
            _publish(quarter)
            done += 1
        quarter = quarter_after(quarter)
    return done


@transaction.atomic
def _publish(quarter: datetime.date) -> None:
    counts = _received(quarter)
    rows = [Published(quarter=quarter, band=band, fives=steps_in(counts[band])) for band in BANDS]
    # Where another worker was faster, its rows stay.
    Published.objects.bulk_create(rows, ignore_conflicts=True)
    mark_site_stale()
    record("numbers.publish", actor=WORKER, details={"quarter": quarter.isoformat()})


def _received(quarter: datetime.date) -> Counter[str]:
    """Return how many came of each band. One question: what is deleted meanwhile is counted once."""
    following = quarter_after(quarter)
    here = Case.objects.filter(hour__gte=start_of(quarter), hour__lt=start_of(following))
    gone = Kept.objects.filter(kind=Kind.RECEIVED_MONTH, begins__gte=quarter, begins__lt=following)
    asked = here.values_list("band").annotate(n=Count("pk")).union(
        gone.values_list("code").annotate(n=Sum("count")), all=True
    )  # fmt: skip
    counts: Counter[str] = Counter()
    for band, number in asked:
        counts[band] += number
    return counts
