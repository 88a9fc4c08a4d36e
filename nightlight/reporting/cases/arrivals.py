"""Puts what has arrived into the audit's chain: the worker's task, so that no sender waits for the chain (decision 8).

Promises one event for up to 500 arrivals of an hour, with the audit's name of each case and the digest of what came;
that each arrival is in one event; and that an event says the hour in which they came and no more: that is its `at`, and
its details stand in the order of names. What is taken away before it was chained is an event all the same, without a
digest.

Can't hide in which order things were chained: between which events of staff an event stands, everybody sees who reads
the chain (docs/threat-model/reporting.md).
"""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import WORKER
from nightlight.reporting.cases.models import Arrival, Part
from nightlight.reporting.cases.rules import ARRIVED, audit_name, digest_of_parts, hour_of

GONE = "gone"
MOST_AT_ONCE = 500
MOST_EVENTS = 20
"""How many times a call chains at most: in a flood the worker has other work, too."""
OnMessage = Callable[[set[UUID]], None]


@dataclass(frozen=True)
class _Came:
    """What an event says of one arrival; `hour` is None where it is gone."""

    name: str
    digest: str
    hour: datetime.datetime | None = field(default=None)


def chain_arrivals(*, on_message: OnMessage = lambda _cases: None) -> int:
    """Chain what has arrived since the last call; return how many arrivals that were.

    `on_message` is told which cases something came to later, in the transaction that chains it: once, or not at all.
    """
    chained = 0
    for _ in range(MOST_EVENTS):
        waiting = list(Arrival.objects.order_by("pk")[:MOST_AT_ONCE])
        if not waiting:
            break
        # Parts never change, so that they are read before anybody has to wait for us.
        chained += _chain({arrival.pk: _came(arrival) for arrival in waiting}, on_message)
        if len(waiting) < MOST_AT_ONCE:
            break
    return chained


def name_of(arrival: Arrival) -> str:
    """Return how an event calls an arrival: the case's name, with the part's where it came later."""
    name = audit_name(arrival.case)
    return f"{name}/{arrival.part}" if arrival.part else name


@transaction.atomic
def _chain(found: Mapping[int, _Came], on_message: OnMessage) -> int:
    """Write an event for each hour and forget the arrivals; those that another worker has chained are left out."""
    still = list(Arrival.objects.select_for_update().filter(pk__in=found))
    if not still:
        return 0
    if len(still) < len(found):
        # What the other worker took may have been a later part of one of these: look again, now that it waits for us.
        found = {arrival.pk: _came(arrival) for arrival in still}
    Arrival.objects.filter(pk__in=found).delete()
    # Before the event: whoever locks cases does so before the chain, or two would wait for each other.
    if written := {arrival.case for arrival in still if arrival.part}:
        on_message(written)
    hours = _by_hour(found.values(), now=hour_of(timezone.now()))
    for hour, details in sorted(hours.items()):
        record(ARRIVED, actor=WORKER, details=details, at=hour)
    return len(still)


def _by_hour(came: Iterable[_Came], *, now: datetime.datetime) -> dict[datetime.datetime, dict[str, str | int]]:
    """Return what events say, by hour: that in which it came, or this one of what is gone."""
    hours: dict[datetime.datetime, dict[str, str | int]] = {}
    for each in came:
        hours.setdefault(each.hour or now, {})[each.name] = each.digest
    return hours


def _came(arrival: Arrival) -> _Came:
    """Return what arrived: a later part alone, or all that came with the case."""
    rows = Part.objects.filter(case_id=arrival.case).values_list("name", "blob", "hour")
    found = list(rows.filter(name=arrival.part) if arrival.part else rows)
    # Asked after the parts: one that comes in between is in neither.
    later = set() if arrival.part else _later_parts(arrival)
    parts = {name: bytes(blob) for name, blob, _hour in found if name not in later}
    if not parts:
        return _Came(name_of(arrival), GONE)
    hour = min(hour for name, _blob, hour in found if name in parts)
    return _Came(name_of(arrival), digest_of_parts(parts.items()), hour_of(hour))


def _later_parts(arrival: Arrival) -> set[str]:
    """Return the parts that came after their case and wait to be chained themselves."""
    return set(Arrival.objects.filter(case=arrival.case).exclude(part="").values_list("part", flat=True))
