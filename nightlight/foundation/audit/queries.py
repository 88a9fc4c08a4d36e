"""Reads the chain, a piece at a time: it may be long."""

import datetime
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from nightlight.foundation.audit.models import AuditEvent, AuditHead
from nightlight.foundation.audit.rules import Event, Fault, Head, Verdict, verify_chain

_AT_ONCE = 2_000
Watch = Callable[[Iterator[Event]], Iterator[Event]]


def events() -> Iterator[Event]:
    """Yield every event in the order of its number."""
    yield from map(event_of, AuditEvent.objects.order_by("number").iterator(chunk_size=_AT_ONCE))


def event_of(row: AuditEvent) -> Event:
    """Return a row as it is digested."""
    return Event(row.number, row.at, row.actor, row.action, row.subject, row.details, row.previous, row.digest)


def current_head() -> Head:
    """Return where the chain was left by the last writer; number 0 where nobody has written."""
    row = AuditHead.objects.filter(pk=1).values_list("number", "digest").first()
    return Head(*row) if row else Head()


def verify(exported: Iterable[Head] = (), *, watch: Watch = iter) -> Verdict:
    """Read the whole chain and return what is wrong with it. Locks nobody out: writers may add meanwhile.

    `exported` are ends that were given away. `watch` sees the events pass by, to tell how far the reading is.
    """
    before = current_head()
    found = verify_chain(watch(events()), [before, *exported])
    if found.end.number > current_head().number:
        added = Fault(found.end.number, "not counted", "was added by something else than Nightlight")
        return replace(found, faults=(*found.faults, added))
    return found


def end_fits() -> bool:
    """Return whether the chain ends where its last writer left it: one look, where `verify` reads everything."""
    before = current_head()
    end = AuditEvent.objects.order_by("-number").values_list("number", flat=True).first() or 0
    # Somebody may write between one look and the next.
    return before.number <= end <= current_head().number


def chain_began() -> datetime.datetime | None:
    """Return when the chain's first event was recorded; None where there is none."""
    return AuditEvent.objects.order_by("number").values_list("at", flat=True).first()


def details_of(*actions: str) -> Iterator[tuple[int, str, dict[str, str | int]]]:
    """Yield number, subject and details of every event of these actions, in order."""
    found = AuditEvent.objects.filter(action__in=actions).order_by("number")
    for number, subject, details in found.values_list("number", "subject", "details").iterator(chunk_size=50):
        yield number, subject, json.loads(details)


def last_at(action: str, *, outcome: str = "") -> datetime.datetime | None:
    """Return when an action was last recorded, with that outcome if one is named; None where it never was."""
    found = AuditEvent.objects.filter(action=action).order_by("-number")
    if not outcome:
        return found.values_list("at", flat=True).first()
    rows = found.values_list("at", "details")
    return next((at for at, details in rows if json.loads(details).get("outcome") == outcome), None)
