"""Changes the list: entries asked for and taken back, what members say, what was decided, what is harmless.

Each action is one transaction with its line in the audit; what all of them do is in settling.py.
"""

import datetime
from collections.abc import Collection, Mapping, Sequence
from uuid import UUID, uuid5

from django.db import transaction

from nightlight.partners.hashlist import rules
from nightlight.partners.hashlist.models import Claim, Entry, Harmless, Opinion
from nightlight.partners.hashlist.queries import harmless_among, last_cursor, near_to, signal_of
from nightlight.partners.hashlist.settling import ROWS, Change, entries_for, in_batches, locked_head, settle
from nightlight.partners.members.models import Member
from nightlight.pure.matching.signals import Media, Signal

MOST_AT_ONCE = 2000
"""How many fingerprints one call takes: nobody has more pictures to tell of at one time."""
MOST_TRUSTED = 500
"""What a holder asks for beyond this many is listed as well, and marked as of low trust."""
FLOOD, FLOOD_LASTS = 10_000, datetime.timedelta(hours=1)
"""What all holders together ask for beyond this many in this time is listed as well, and marked as of low trust."""

_BODIES = UUID("b5a4c8a0-4d0c-4a57-9d55-7d0e5c1f6a11")


class TooMany(ValueError):
    """More fingerprints at once than MOST_AT_ONCE: send them in several calls."""


class NotAuthorised(Exception):
    """A member that is no authorised body puts nothing on the list."""


class EntryUnknown(LookupError):
    """The list has no such fingerprint."""


class EntryChanged(Exception):
    """An entry has changed since somebody saw it: what they decided was of something else."""


def holder_of(member: Member) -> UUID:
    """Return the number under which a body asks for entries itself: no person's, and the same each time."""
    return uuid5(_BODIES, member.code)


@transaction.atomic
def list_signals(
    *, holder: UUID, signals: Collection[Signal], media: Media, low_trust: bool, by: str, now: datetime.datetime
) -> Change:
    """Put fingerprints on the list for a holder; what is there already gets one claim more. Raises TooMany."""
    if len(signals) > MOST_AT_ONCE:
        raise TooMany(f"at most {MOST_AT_ONCE} fingerprints at once")
    head, wanted = locked_head(now), sorted(set(signals))
    entries = entries_for(dict.fromkeys(wanted, media), head, harmless_among(wanted))
    _claim(entries, holder, head.changed_at, trusted=0 if low_trust else _may_be_trusted(holder, head.changed_at))
    return settle(head, [entry.pk for entry in entries], "hashlist.list", by=by)


@transaction.atomic
def withdraw_signals(*, holder: UUID, signals: Collection[Signal] | None, by: str, now: datetime.datetime) -> Change:
    """Take a holder's claims back, all of them where `signals` is None. What others claim as well stays listed."""
    head = locked_head(now)
    claims = list(Claim.objects.filter(holder=holder, withdrawn_at=None).select_related("entry"))
    if signals is not None:
        wanted = set(signals)
        claims = [claim for claim in claims if signal_of(claim.entry) in wanted]
    for claim in claims:
        claim.withdrawn_at = head.changed_at
    Claim.objects.bulk_update(claims, ["withdrawn_at"], batch_size=ROWS)
    return settle(head, [claim.entry_id for claim in claims], "hashlist.withdraw", by=by)


@transaction.atomic
def give_opinion(
    *, member: Member, value: str, said: rules.Opinion, tags: Sequence[str], now: datetime.datetime
) -> Change:
    """Record what a member says of a fingerprint, in place of what it said before. Raises EntryUnknown.

    Of all kinds that have this value: MD5 differs from the others in length, and clients name a value alone.
    """
    head = locked_head(now)
    entries = list(Entry.objects.filter(value=value).values_list("pk", flat=True))
    if not entries:
        raise EntryUnknown("the list has no such fingerprint")
    for entry in entries:
        given = {"said": said, "tags": sorted(set(tags)), "at": head.changed_at}
        Opinion.objects.update_or_create(entry_id=entry, member=member, defaults=given)
    return settle(head, entries, "hashlist.opinion", by=f"member:{member.code}", told=True, said=said)


@transaction.atomic
def submit_signals(
    *, member: Member, signals: Mapping[Signal, Media], withdrawn: Collection[Signal], now: datetime.datetime
) -> Change:
    """Put on the list what an authorised body has assessed, as confirmed by it, and take back what it put there before.

    What others asked for as well stays when a body takes its own back; what it said of it counts no more. Raises
    NotAuthorised and TooMany.
    """
    if not member.authorised:
        raise NotAuthorised
    if len(signals) + len(withdrawn) > MOST_AT_ONCE:
        raise TooMany(f"at most {MOST_AT_ONCE} fingerprints at once")
    head, holder = locked_head(now), holder_of(member)
    put = entries_for(signals, head, harmless_among(list(signals)))
    _claim(put, holder, head.changed_at, trusted=MOST_AT_ONCE)
    back = _claims(holder, _entries_of(withdrawn))
    for claim in back:
        claim.withdrawn_at = head.changed_at
    Claim.objects.bulk_update(back, ["withdrawn_at"], batch_size=ROWS)
    said: dict[int, rules.Opinion] = {entry.pk: "confirmed" for entry in put}
    said |= {claim.entry_id: "none" for claim in back}
    fresh = _say(member, said, head.changed_at)
    by = f"member:{member.code}"
    return settle(head, fresh, "hashlist.submit", by=by, told=True, put=len(put), back=len(back))


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
    head = locked_head(now)
    stored = Entry.objects.filter(pk=entry).first()
    if stored is None:
        raise EntryUnknown("the list has no such entry")
    if seen not in (None, stored.cursor):
        raise EntryChanged
    stored.decision, stored.decided_at = decision, head.changed_at
    stored.save(update_fields=["decision", "decided_at"])
    return settle(head, [entry], "hashlist.decide", by=by, decision=decision, grounds=grounds)


def add_harmless(*, signals: Collection[Signal], source: str, by: str, now: datetime.datetime) -> Change:
    """Name well-known harmless pictures: what is near them on the list is withdrawn, and stays away.

    The long look through the list is before its lock is taken; under the lock, only at what has changed meanwhile.
    """
    wanted = sorted(set(signals))
    seen = last_cursor()
    found = set(near_to(wanted))
    with transaction.atomic():
        head = locked_head(now)
        Harmless.objects.bulk_create(
            [Harmless(kind=each.kind, value=each.value, source=source, added_at=head.changed_at) for each in wanted],
            ignore_conflicts=True,
            batch_size=ROWS,
        )
        found.update(near_to(wanted, after=seen))
        for few in in_batches(sorted(found)):
            Entry.objects.filter(pk__in=few).update(harmless=True)
        return settle(head, sorted(found), "hashlist.harmless", by=by, named=len(wanted))


def _may_be_trusted(holder: UUID, now: datetime.datetime) -> int:
    """Return how many more claims of a holder are not of a flood: of its own, or of all holders together."""
    standing = Claim.objects.filter(holder=holder, withdrawn_at=None).count()
    bodies = [holder_of(member) for member in Member.objects.filter(authorised=True)]
    recent = Claim.objects.filter(low_trust=False, made_at__gt=now - FLOOD_LASTS).exclude(holder__in=bodies)
    return max(0, min(MOST_TRUSTED - standing, FLOOD - recent[:FLOOD].count()))


def _claim(entries: Sequence[Entry], holder: UUID, now: datetime.datetime, *, trusted: int) -> None:
    """Let a holder ask for entries; what is beyond `trusted` is asked for all the same, and of low trust."""
    held = {claim.entry_id: claim for claim in _claims(holder, [entry.pk for entry in entries], standing=False)}
    fresh: list[Claim] = []
    back: list[Claim] = []
    for entry in entries:
        if claim := held.get(entry.pk):
            if claim.withdrawn_at is not None:
                claim.withdrawn_at = None
                back.append(claim)
        else:
            fresh.append(Claim(entry=entry, holder=holder, low_trust=len(fresh) >= trusted, made_at=now))
    Claim.objects.bulk_create(fresh, batch_size=ROWS)
    Claim.objects.bulk_update(back, ["withdrawn_at"], batch_size=ROWS)


def _claims(holder: UUID, entries: Sequence[int], *, standing: bool = True) -> list[Claim]:
    """Return a holder's claims on entries; those that were taken back, too, where not only `standing` ones count."""
    found = Claim.objects.filter(holder=holder, **({"withdrawn_at": None} if standing else {}))
    return [claim for few in in_batches(entries) for claim in found.filter(entry__in=few)]


def _entries_of(signals: Collection[Signal]) -> list[int]:
    """Return the entries that the list has for fingerprints."""
    wanted = set(signals)
    return [
        entry.pk
        for few in in_batches(sorted(wanted))
        for entry in Entry.objects.filter(value__in=[signal.value for signal in few])
        if signal_of(entry) in wanted
    ]


def _say(member: Member, said: Mapping[int, rules.Opinion], now: datetime.datetime) -> list[int]:
    """Keep what a member says of entries; return those of which it had not said so before."""
    before: dict[int, str] = {}
    for few in in_batches(list(said)):
        before |= dict(Opinion.objects.filter(member=member, entry__in=few).values_list("entry_id", "said"))
    fresh = [entry for entry, each in said.items() if before.get(entry) != each]
    Opinion.objects.bulk_create(
        [Opinion(entry_id=entry, member=member, said=said[entry], tags=[], at=now) for entry in fresh],
        batch_size=ROWS,
        update_conflicts=True,
        unique_fields=["entry", "member"],
        update_fields=["said", "at"],
    )
    return fresh
