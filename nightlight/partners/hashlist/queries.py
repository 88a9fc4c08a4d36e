"""Reads the list: what changed after a cursor, how somebody's entries stand, how many there are."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from django.db.models import Case, Count, Exists, F, OuterRef, Q, QuerySet, Value, When

from nightlight.partners.hashlist.models import Claim, Entry, Harmless, Head, Opinion
from nightlight.partners.hashlist.rules import State, Trust, Why
from nightlight.pure.matching.near import Near
from nightlight.pure.matching.signals import Kind, Signal


@dataclass(frozen=True)
class Claimed:
    """How one fingerprint stands for whoever asked for it. `confirmed_by`: how many members matched it."""

    signal: Signal
    state: State
    why: Why
    trust: Trust
    withdrawn: bool
    cursor: int
    confirmed_by: int


def signal_of(entry: Entry) -> Signal:
    """Return the fingerprint of an entry."""
    return Signal(cast(Kind, entry.kind), entry.value)


def last_cursor() -> int:
    """Return the cursor of the newest change: 0 where nothing was ever listed."""
    return Head.objects.filter(pk=1).values_list("cursor", flat=True).first() or 0


def changes_after(cursor: int, *, self_reported: bool, kinds: Iterable[Kind] = ()) -> QuerySet[Entry]:
    """Return what changed after a cursor, oldest first, tombstones included; all kinds unless some are named.

    Whoever follows the cursor of the last entry that they got misses nothing and gets nothing twice: cursors are given
    under a lock that is held until the change is there for all to see.

    `served` is how each stands for this reader. One who takes no self-reported entries gets those that members have
    spoken of as withdrawn: an entry may have been confirmed once, and whoever holds it has to let go of it.
    """
    found = Entry.objects.filter(cursor__gt=cursor).order_by("cursor")
    served: F | Case = F("state")
    if not self_reported:
        spoken_of = Exists(Opinion.objects.filter(entry=OuterRef("pk")))
        found = found.filter(~Q(trust="self-reported") | spoken_of)
        served = Case(When(trust="self-reported", then=Value("withdrawn")), default=F("state"))
    found = found.annotate(served=served)  # type: ignore[no-redef]  # the model names it for its type alone
    return found.filter(kind__in=tuple(kinds)) if kinds else found


def changes_since(moment: datetime.datetime, *, self_reported: bool) -> QuerySet[Entry]:
    """Return what changed at a moment or later, oldest first: the list's clock never goes back, as its cursor."""
    first = Entry.objects.filter(changed_at__gte=moment).order_by("changed_at", "cursor").values_list("cursor").first()
    return changes_after(first[0] - 1, self_reported=self_reported) if first else Entry.objects.none()


def cursors_between(first: datetime.datetime, last: datetime.datetime) -> tuple[int, int]:
    """Return the first and the last cursor of what changed between two moments, both included; (1, 0) where nothing."""
    found = Entry.objects.filter(changed_at__gte=first, changed_at__lte=last)
    low = found.order_by("changed_at", "cursor").values_list("cursor", flat=True).first()
    high = found.order_by("-changed_at", "-cursor").values_list("cursor", flat=True).first()
    return (low, high) if low is not None and high is not None else (1, 0)


def value_of(entry: int, kind: Kind) -> str | None:
    """Return the fingerprint of an entry; None where the list has no such entry of this kind."""
    return Entry.objects.filter(pk=entry, kind=kind).values_list("value", flat=True).first()


def claims_of(holder: UUID) -> list[Claimed]:
    """Return how everything stands that one holder asked for, in the order in which they asked."""
    confirmed = Count("entry__opinions", filter=Q(entry__opinions__said="confirmed"))
    rows = Claim.objects.filter(holder=holder).select_related("entry").annotate(confirmed=confirmed).order_by("pk")
    return [
        Claimed(
            signal=signal_of(row.entry),
            state=cast(State, row.entry.state),
            why=cast(Why, row.entry.why),
            trust=cast(Trust, row.entry.trust),
            withdrawn=row.withdrawn_at is not None,
            cursor=row.entry.cursor,
            confirmed_by=row.confirmed,
        )
        for row in rows
    ]


def count_by_standing() -> dict[tuple[str, str, str], int]:
    """Return how many entries there are of each kind in each state, by how far they are trusted."""
    fields = ("kind", "state", "trust")
    rows = Entry.objects.values_list(*fields).annotate(entries=Count("pk")).order_by(*fields)
    return {(kind, state, trust): entries for kind, state, trust, entries in rows}


def harmless_among(signals: Sequence[Signal]) -> set[Signal]:
    """Return which fingerprints are of well-known harmless pictures: PDQ within MATCHES_WITHIN bits, others exactly."""
    asked: dict[tuple[str, str], Signal] = {(signal.kind, signal.value): signal for signal in signals}
    near = Near(signal.value for signal in signals if signal.kind == "pdq")
    found: set[Signal] = set()
    for kind, value in Harmless.objects.values_list("kind", "value").iterator():
        if kind == "pdq":
            found |= {Signal("pdq", each) for each in near.of(value)}
        elif signal := asked.get((kind, value)):
            found.add(signal)
    return found


def near_to(signals: Sequence[Signal], *, after: int = 0) -> list[int]:
    """Return the entries that are near one of some PDQ fingerprints, or have another's value exactly.

    Of those that have changed after a cursor; of all of them without one, which takes seconds in a long list.
    """
    exact = {(signal.kind, signal.value) for signal in signals}
    near = Near(signal.value for signal in signals if signal.kind == "pdq")
    entries = Entry.objects.filter(harmless=False, cursor__gt=after).order_by()
    return [
        pk
        for pk, kind, value in entries.values_list("pk", "kind", "value").iterator(chunk_size=10_000)
        if (near.of(value) if kind == "pdq" else (kind, value) in exact)
    ]


def opinions_on(entries: Sequence[Entry]) -> dict[int, list[Opinion]]:
    """Return what members said of each of these entries, by the entry's key, in the order of members' codes."""
    found: dict[int, list[Opinion]] = {entry.pk: [] for entry in entries}
    rows = Opinion.objects.filter(entry__in=found).select_related("member").order_by("member__code")
    for row in rows:
        found[row.entry_id].append(row)
    return found


def holders_changed_after(cursor: int, *, most: int = 1000) -> tuple[set[UUID], int]:
    """Return whose entries the next `most` changes after a cursor are of, and the cursor of the last of these."""
    changed = list(Entry.objects.filter(cursor__gt=cursor).order_by("cursor").values_list("pk", "cursor")[:most])
    if not changed:
        return set(), cursor
    last = changed[-1][1]
    within = Claim.objects.filter(entry__cursor__gt=cursor, entry__cursor__lte=last)
    return set(within.values_list("holder", flat=True).distinct()), last
