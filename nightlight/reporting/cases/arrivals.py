"""Puts what has arrived into the audit's chain: the worker's task, so that no sender waits for the chain (decision 8).

Promises one event for up to 500 arrivals, with the audit's name of each case and the digest of what came; and that
each arrival is in one event. What is taken away before it was chained is an event all the same, without a digest.
"""

from collections.abc import Callable
from uuid import UUID

from django.db import transaction

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import WORKER
from nightlight.reporting.cases.models import Arrival, Part
from nightlight.reporting.cases.rules import ARRIVED, audit_name, digest_of_parts

GONE = "gone"
MOST_AT_ONCE = 500
MOST_EVENTS = 20
"""How many events a call writes at most: in a flood the worker has other work, too."""
OnMessage = Callable[[set[UUID]], None]


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
        chained += _chain({arrival.pk: (name_of(arrival), _digest(arrival)) for arrival in waiting}, on_message)
        if len(waiting) < MOST_AT_ONCE:
            break
    return chained


def name_of(arrival: Arrival) -> str:
    """Return how an event calls an arrival: the case's name, with the part's where it came later."""
    name = audit_name(arrival.case)
    return f"{name}/{arrival.part}" if arrival.part else name


@transaction.atomic
def _chain(found: dict[int, tuple[str, str]], on_message: OnMessage) -> int:
    """Write one event and forget its arrivals; those that another worker has chained meanwhile are left out."""
    still = list(Arrival.objects.select_for_update().filter(pk__in=found))
    if not still:
        return 0
    if len(still) < len(found):
        # What the other worker took may have been a later part of one of these: look again, now that it waits for us.
        found = {arrival.pk: (name_of(arrival), _digest(arrival)) for arrival in still}
    Arrival.objects.filter(pk__in=found).delete()
    # Before the event: whoever locks cases does so before the chain, or two would wait for each other.
    if written := {arrival.case for arrival in still if arrival.part}:
        on_message(written)
    record(ARRIVED, actor=WORKER, details=dict(found.values()))
    return len(still)


def _digest(arrival: Arrival) -> str:
    """Return the digest of what arrived: a later part alone, or all that came with the case."""
    rows = Part.objects.filter(case_id=arrival.case).values_list("name", "blob")
    found = [(name, bytes(blob)) for name, blob in (rows.filter(name=arrival.part) if arrival.part else rows)]
    # Asked after the parts: one that comes in between is in neither.
    later = set() if arrival.part else _later_parts(arrival)
    came = [(name, blob) for name, blob in found if name not in later]
    return digest_of_parts(came) if came else GONE


def _later_parts(arrival: Arrival) -> set[str]:
    """Return the parts that came after their case and wait to be chained themselves."""
    return set(Arrival.objects.filter(case=arrival.case).exclude(part="").values_list("part", flat=True))
