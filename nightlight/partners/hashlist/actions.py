"""Changes the list: entries asked for and taken back, what members say, what was decided, what is harmless.

Promises one cursor: every change takes the next numbers under a lock that is held until it is there for all to see.
Each action is one transaction with its line in the audit; the lock of the list is taken first, the audit's last.
"""

import datetime
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast
from uuid import UUID

from django.db import transaction
from django.db.models import Count, F, Q

from nightlight.foundation.audit.actions import record
from nightlight.partners.hashlist import rules
from nightlight.partners.hashlist.models import Claim, Entry, Harmless, Head, Opinion
from nightlight.partners.hashlist.queries import harmless_among, signal_of
from nightlight.partners.members.models import Member
from nightlight.pure.matching.signals import MATCHES_WITHIN, Media, Signal, distance

MOST_AT_ONCE = 2000
"""How many fingerprints one call takes: nobody has more pictures to tell of at one time."""
MOST_TRUSTED = 500
"""What a holder asks for beyond this many is listed as well, and marked as of low trust."""
_ROWS = 500
T = TypeVar("T")


class TooMany(ValueError):
    """More fingerprints at once than MOST_AT_ONCE: send them in several calls."""


class EntryUnknown(LookupError):
    """The list has no such fingerprint."""


class EntryChanged(Exception):
    """An entry has changed since somebody saw it: what they decided was of something else."""


@dataclass(frozen=True)
class Change:
    """What an action did: how many entries changed, and the cursor after it."""

    entries: int
    cursor: int


@transaction.atomic
def list_signals(
    *, holder: UUID, signals: Collection[Signal], media: Media, low_trust: bool, by: str, now: datetime.datetime
) -> Change:
    """Put fingerprints on the list for a holder; what is there already gets one claim more. Raises TooMany."""
    if len(signals) > MOST_AT_ONCE:
        raise TooMany(f"at most {MOST_AT_ONCE} fingerprints at once")
    head, wanted = _locked_head(now), sorted(set(signals))
    entries = _entries_for(wanted, media, head, harmless_among(wanted))
    held = {claim.entry_id: claim for claim in Claim.objects.filter(holder=holder)}
    standing = sum(claim.withdrawn_at is None for claim in held.values())
    fresh: list[Claim] = []
    back: list[Claim] = []
    for entry in entries:
        if claim := held.get(entry.pk):
            if claim.withdrawn_at is not None:
                claim.withdrawn_at = None
                back.append(claim)
        else:
            beyond = standing + len(fresh) >= MOST_TRUSTED
            fresh.append(Claim(entry=entry, holder=holder, low_trust=low_trust or beyond, made_at=head.changed_at))
    Claim.objects.bulk_create(fresh, batch_size=_ROWS)
    Claim.objects.bulk_update(back, ["withdrawn_at"], batch_size=_ROWS)
    return _settle(head, [entry.pk for entry in entries], "hashlist.list", by=by)


@transaction.atomic
def withdraw_signals(*, holder: UUID, signals: Collection[Signal] | None, by: str, now: datetime.datetime) -> Change:
    """Take a holder's claims back, all of them where `signals` is None. What others claim as well stays listed."""
    head = _locked_head(now)
    claims = list(Claim.objects.filter(holder=holder, withdrawn_at=None).select_related("entry"))
    if signals is not None:
        wanted = set(signals)
        claims = [claim for claim in claims if signal_of(claim.entry) in wanted]
    for claim in claims:
        claim.withdrawn_at = head.changed_at
    Claim.objects.bulk_update(claims, ["withdrawn_at"], batch_size=_ROWS)
    return _settle(head, [claim.entry_id for claim in claims], "hashlist.withdraw", by=by)


@transaction.atomic
def give_opinion(
    *, member: Member, value: str, said: rules.Opinion, tags: Sequence[str], now: datetime.datetime
) -> Change:
    """Record what a member says of a fingerprint, in place of what it said before. Raises EntryUnknown.

    Of all kinds that have this value: MD5 differs from the others in length, and clients name a value alone.
    """
    head = _locked_head(now)
    entries = list(Entry.objects.filter(value=value).values_list("pk", flat=True))
    if not entries:
        raise EntryUnknown("the list has no such fingerprint")
    for entry in entries:
        given = {"said": said, "tags": sorted(set(tags)), "at": head.changed_at}
        Opinion.objects.update_or_create(entry_id=entry, member=member, defaults=given)
    return _settle(head, entries, "hashlist.opinion", by=f"member:{member.code}", told=True, said=said)


@transaction.atomic
def decide_entry(
    *,
    entry: int,
    decision: rules.Decision,
    grounds: rules.Grounds,
    by: str,
    now: datetime.datetime,
    seen: int | None = None,
) -> Change:
    """Record what was decided of an entry, on what members or an authorised body said.

    Nobody looks at a picture for it. Disputes from before count no more. `seen`: the entry's cursor when whoever
    decides read it. Raises EntryUnknown and EntryChanged.
    """
    head = _locked_head(now)
    stored = Entry.objects.filter(pk=entry).first()
    if stored is None:
        raise EntryUnknown("the list has no such entry")
    if seen not in (None, stored.cursor):
        raise EntryChanged
    stored.decision, stored.decided_at = decision, head.changed_at
    stored.save(update_fields=["decision", "decided_at"])
    return _settle(head, [entry], "hashlist.decide", by=by, decision=decision, grounds=grounds)


@transaction.atomic
def add_harmless(*, signals: Collection[Signal], source: str, by: str, now: datetime.datetime) -> Change:
    """Name well-known harmless pictures: what is near them on the list is withdrawn, and stays away."""
    head, wanted = _locked_head(now), sorted(set(signals))
    Harmless.objects.bulk_create(
        [Harmless(kind=each.kind, value=each.value, source=source, added_at=head.changed_at) for each in wanted],
        ignore_conflicts=True,
        batch_size=_ROWS,
    )
    near = [each.value for each in wanted if each.kind == "pdq"]
    exact = {(each.kind, each.value) for each in wanted}
    found = [
        pk
        for pk, kind, value in Entry.objects.filter(harmless=False).values_list("pk", "kind", "value").iterator()
        if (kind, value) in exact or (kind == "pdq" and any(distance(value, other) <= MATCHES_WITHIN for other in near))
    ]
    for few in _in_batches(found):
        Entry.objects.filter(pk__in=few).update(harmless=True)
    return _settle(head, found, "hashlist.harmless", by=by, named=len(wanted))


def _locked_head(now: datetime.datetime) -> Head:
    """Return where the list stands, locked until the transaction ends; its clock never goes back."""
    # On SQLite every transaction begins by taking the only writer's place; there select_for_update says nothing.
    head, _made = Head.objects.select_for_update().get_or_create(pk=1, defaults={"cursor": 0, "changed_at": now})
    head.changed_at = max(head.changed_at, now)
    return head


def _entries_for(signals: Sequence[Signal], media: Media, head: Head, harmless: set[Signal]) -> list[Entry]:
    """Return an entry for each fingerprint, new where there was none; new ones get a cursor each."""
    found: dict[Signal, Entry] = {}
    for few in _in_batches(signals):
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
                    media=media,
                    harmless=signal in harmless,
                    state="withdrawn",
                    why="harmless" if signal in harmless else "asked",
                    added_at=head.changed_at,
                    changed_at=head.changed_at,
                    cursor=head.cursor,
                )
            )
    Entry.objects.bulk_create(fresh, batch_size=_ROWS)
    return [*(found[signal] for signal in signals if signal in found), *fresh]


def _settle(
    head: Head, entries: Iterable[int], action: str, *, by: str, told: bool = False, **details: str | int
) -> Change:
    """Let entries stand as what is known of them says, give a cursor to each that changed, and record it.

    `told`: they changed in any case, because the feed tells what members say.
    """
    changed: list[Entry] = []
    for few in _in_batches(list(entries)):
        for entry, known in _known(few):
            standing = rules.standing_of(known)
            now = (standing.state, standing.why, standing.trust, standing.low_trust)
            if told or now != (entry.state, entry.why, entry.trust, entry.low_trust):
                entry.state, entry.why, entry.trust, entry.low_trust = now
                head.cursor += 1
                entry.cursor, entry.changed_at = head.cursor, head.changed_at
                changed.append(entry)
    fields = ["state", "why", "trust", "low_trust", "cursor", "changed_at"]
    Entry.objects.bulk_update(changed, fields, batch_size=_ROWS)
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


def _in_batches(items: Sequence[T]) -> Iterable[Sequence[T]]:
    return (items[start : start + _ROWS] for start in range(0, len(items), _ROWS))
