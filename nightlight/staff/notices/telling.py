"""Tells by mail what need not wake anybody: overdue cases, what is new, and each day's counts.

Promises that a case is told of as overdue once for each time by which it was due (breaches.py notes those), that what
is new is told once, at most every hour and while somebody reads, and that the counts are the same for everybody but for
their own.
"""

import datetime

import structlog
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F, QuerySet

from nightlight.foundation.operator.rules import is_staffed
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.pure.hours import LONDON
from nightlight.reporting.cases.models import State
from nightlight.reporting.cases.rules import hour_of
from nightlight.staff.notices.breaches import overdue
from nightlight.staff.notices.models import Breach, Kind, NoDigest
from nightlight.staff.notices.outbox import Receiver, put
from nightlight.staff.notices.rota import on_call
from nightlight.staff.notices.rounds import last_round, locked_round
from nightlight.staff.notices.rules import is_digest_due
from nightlight.staff.queue.asking import is_open
from nightlight.staff.queue.load import load_by_person
from nightlight.staff.queue.people import people_at_work

log = structlog.get_logger()
MOST_AT_ONCE = 1_000


def tell_of_breaches(*, now: datetime.datetime) -> int:
    """Tell leads of the cases that have become overdue since they were told last; return how many those are."""
    return _tell_of_breaches(now) if _untold(now).exists() else 0


@transaction.atomic
def _tell_of_breaches(now: datetime.datetime) -> int:
    locked_round(Kind.BREACH)
    fresh = list(_untold(now).values_list("pk", flat=True)[:MOST_AT_ONCE])
    leads = _receivers(people_at_work().filter(groups__name="lead"))
    if not leads:
        log.warning("nobody leads who could be told of overdue cases", cases=len(fresh))
    if not leads or not fresh:
        return 0
    put(Kind.BREACH, {"new": len(fresh), "all": overdue(now).count()}, to=leads, now=now)
    Breach.objects.filter(pk__in=fresh).update(is_told=True)
    return len(fresh)


def _untold(now: datetime.datetime) -> QuerySet[Breach]:
    """Return the breaches that leads do not know of, of cases that are overdue still: what was done is no news."""
    lasting = Breach.objects.filter(is_told=False, due_at=F("case__due_at"), case__in=overdue(now))
    return lasting.order_by("due_at")


def tell_of_work(*, hours: StaffedHours, now: datetime.datetime) -> int:
    """Tell whoever is on call how many cases below the highest band came in the hours since, and are still nobody's.

    Leads where nobody is on call. Only whole hours that are over, as a case tells no more of when it came; and only
    while somebody reads: what came by night is told in the morning.
    """
    last = last_round(Kind.WORK).at
    if not is_staffed(hours, now) or (last and hour_of(now) <= last):
        return 0
    return _tell_of_work(now)


@transaction.atomic
def _tell_of_work(now: datetime.datetime) -> int:
    told, this_hour = locked_round(Kind.WORK), hour_of(now)
    came = is_open().filter(state=State.NEW, after_top=1, hour__lt=this_hour)
    found = (came.filter(hour__gte=told.at) if told.at else came).count()
    to = [Receiver(account=each.person) for each in on_call(now) if each.can_be_mailed]
    to = to or _receivers(people_at_work().filter(groups__name="lead"))
    if found and not to:
        return 0
    if found:
        put(Kind.WORK, {"new": found}, to=to, now=now)
    told.at = this_hour
    told.save(update_fields=["at"])
    return found


def send_digest(*, hour: int, now: datetime.datetime) -> int:
    """Tell everybody who wants it how the queue stands today; return how many people that are."""
    if not is_digest_due(last_round(Kind.DIGEST).at, now, hour=hour):
        return 0
    return _send_digest(hour, now)


@transaction.atomic
def _send_digest(hour: int, now: datetime.datetime) -> int:
    told = locked_round(Kind.DIGEST)
    if not is_digest_due(told.at, now, hour=hour):
        return 0
    people = people_at_work().exclude(pk__in=NoDigest.objects.values("person")).exclude(email="")
    loads = load_by_person(now=now)
    counts = {
        "open": sum(load.open for load in loads),
        "nobodys": loads[0].open,
        "today": _due_today(now),
        "amber": sum(load.amber for load in loads),
        "overdue": sum(load.breached for load in loads),
    }
    own = {load.person: load.open for load in loads}
    for person in people:
        put(Kind.DIGEST, counts | {"yours": own.get(person.pk, 0)}, to=[Receiver(account=person)], now=now)
    told.at = now
    told.save(update_fields=["at"])
    return len(people)


def _due_today(now: datetime.datetime) -> int:
    """Return how many cases that are not overdue are due before London's midnight."""
    tomorrow = now.astimezone(LONDON).date() + datetime.timedelta(days=1)
    midnight = datetime.datetime.combine(tomorrow, datetime.time(), LONDON)
    return is_open().filter(due_at__gt=now, due_at__lt=midnight).exclude(state=State.WAITING).count()


def _receivers(people: QuerySet[User]) -> list[Receiver]:
    return [Receiver(account=person) for person in people.exclude(email="")]
