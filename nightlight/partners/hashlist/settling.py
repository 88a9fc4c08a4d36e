"""What every change of the list does: takes its lock, finds entries or makes them, lets them stand as is known of them.

Promises one cursor: every change takes the next numbers under a lock that is held until it is there for all to see. The
lock of the list is taken first, the audit's last. For the actions beside it, inside their transactions.
"""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from django.db.models import Count, F, Q

from nightlight.foundation.audit.actions import record
from nightlight.partners.hashlist import rules
from nightlight.partners.hashlist.models import Entry, Head
from nightlight.partners.hashlist.queries import signal_of
from nightlight.pure.matching.signals import Media, Signal

ROWS = 500
"""How many rows one statement names."""
T = TypeVar("T")


@dataclass(frozen=True)
class Change:
    """What an action did: how many entries changed, and the cursor after it."""

    entries: int
    cursor: int


def locked_head(now: datetime.datetime) -> Head:
    """Return where the list stands, locked until the transaction ends; its clock never goes back."""
    # On SQLite every transaction begins by taking the only writer's place; there select_for_update says nothing.
    head, _made = Head.objects.select_for_update().get_or_create(pk=1, defaults={"cursor": 0, "changed_at": now})
    head.changed_at = max(head.changed_at, now)
    return head


def entries_for(signals: Mapping[Signal, Media], head: Head, harmless: set[Signal]) -> list[Entry]:
    """Return an entry for each fingerprint, new where there was none; new ones get a cursor each."""
    found: dict[Signal, Entry] = {}
    for few in in_batches(list(signals)):
        for entry in Entry.objects.filter(value__in=[signal.value for signal in few]):
            found[signal_of(entry)] = entry
    fresh: list[Entry] = []
    for signal in signals:
        if signal not in found:
            head.cursor += 1
            fresh.append(
                Entry(
                    kind=signal.kind,
                    value=signal.value,
                    media=signals[signal],
                    harmless=signal in harmless,
                    state="withdrawn",
                    why="harmless" if signal in harmless else "asked",
                    added_at=head.changed_at,
                    changed_at=head.changed_at,
                    cursor=head.cursor,
                )
            )
    Entry.objects.bulk_create(fresh, batch_size=ROWS)
    return [*(found[signal] for signal in signals if signal in found), *fresh]


def settle(
    head: Head, entries: Iterable[int], action: str, *, by: str, told: bool = False, **details: str | int
) -> Change:
    """Let entries stand as what is known of them says, give a cursor to each that changed, and record it.

    `told`: they changed in any case, because the feed tells what members say.
    """
    changed: list[Entry] = []
    for few in in_batches(list(entries)):
        for entry, known in _known(few):
            standing = rules.standing_of(known)
            now = (standing.state, standing.why, standing.trust, standing.low_trust)
            if told or now != (entry.state, entry.why, entry.trust, entry.low_trust):
                entry.state, entry.why, entry.trust, entry.low_trust = now
                head.cursor += 1
                entry.cursor, entry.changed_at = head.cursor, head.changed_at
                changed.append(entry)
    fields = ["state", "why", "trust", "low_trust", "cursor", "changed_at"]
    Entry.objects.bulk_update(changed, fields, batch_size=ROWS)
    head.save(update_fields=["cursor", "changed_at"])
    states = Counter(entry.state for entry in changed)
    record(action, actor=by, details={"entries": len(changed), "cursor": head.cursor, **states, **details})
    return Change(len(changed), head.cursor)


def _known(entries: Sequence[int]) -> list[tuple[Entry, rules.Known]]:
    since = Q(opinions__said="disputed") & (Q(decided_at=None) | Q(opinions__at__gt=F("decided_at")))
    confirmed = Q(opinions__said="confirmed")
    claims = Q(claims__withdrawn_at=None, claims__isnull=False)
    opinions = {
        row["pk"]: row
        for row in Entry.objects.filter(pk__in=entries)
        .values("pk")
        .annotate(
            disputes=Count("opinions", filter=since),
            confirmed=Count("opinions", filter=confirmed),
            authorised=Count("opinions", filter=confirmed & Q(opinions__member__authorised=True)),
        )
    }
    rows = (
        Entry.objects.filter(pk__in=entries)
        .order_by("cursor")
        .annotate(
            standing=Count("claims", filter=claims),
            trusted=Count("claims", filter=claims & Q(claims__low_trust=False)),
        )
    )
    return [
        (
            row,
            rules.Known(
                claims=row.standing,
                trusted_claims=row.trusted,
                disputes=opinions[row.pk]["disputes"],
                confirmed=opinions[row.pk]["confirmed"] > 0,
                authorised=opinions[row.pk]["authorised"] > 0,
                harmless=row.harmless,
                decision=cast(rules.Decision, row.decision),
            ),
        )
        for row in rows
    ]


def in_batches(items: Sequence[T]) -> Iterable[Sequence[T]]:
    return (items[start : start + ROWS] for start in range(0, len(items), ROWS))
