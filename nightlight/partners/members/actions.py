"""Lets platforms in and out: proposed by one person, vetted by another, keys made, shown once, and ended.

Promises that no secret is stored: `make_key` returns it, and nobody can read it afterwards.
"""

import datetime
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction

from nightlight.foundation.audit.actions import record
from nightlight.partners.members.models import Fault, Key, Member, Reach
from nightlight.partners.members.rules import LONGEST_KEY, OVERLAP, SCOPES, Scope, digest_of

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


class SamePerson(Exception):
    """Whoever proposed a member can't be the one who vets it."""


class MemberKnown(ValueError):
    """A member has this code, or had it: the audit and the feeds name members by it, so nobody gets it again."""


class MemberUnknown(LookupError):
    """There is no such member, or it was vetted or ended already."""


class KeyUnknown(LookupError):
    """There is no such key, or it opens nothing any more."""


class KeyInvalid(ValueError):
    """A key that can't be made: a scope that there is not, or a time that is over or too long."""


@dataclass(frozen=True)
class NewKey:
    """A key as it is shown once."""

    id: str
    secret: str = field(repr=False)


@transaction.atomic
def propose_member(
    *, code: str, name: str, authorised: bool, takes_self_reported: bool, by: str, now: datetime.datetime
) -> Member:
    """Name a platform or body that asks for the list. It gets nothing before a second person has vetted it.

    Raises MemberKnown.
    """
    try:
        with transaction.atomic():
            made = Member.objects.create(
                code=code, name=name, authorised=authorised, takes_self_reported=takes_self_reported,
                proposed_by=by, proposed_at=now,
            )  # fmt: skip
    except IntegrityError:
        raise MemberKnown from None
    details = {"authorised": int(authorised), "self-reported": int(takes_self_reported)}
    record("members.propose", actor=by, subject=f"member:{code}", details=details)
    return made


@transaction.atomic
def confirm_member(*, code: str, by: str, now: datetime.datetime) -> None:
    """Say that a member was vetted. Raises SamePerson and MemberUnknown."""
    member = Member.objects.select_for_update().filter(code=code, confirmed_at=None, ended_at=None).first()
    if member is None:
        raise MemberUnknown
    if member.proposed_by == by:
        raise SamePerson
    member.confirmed_by, member.confirmed_at = by, now
    member.save(update_fields=["confirmed_by", "confirmed_at"])
    record("members.confirm", actor=by, subject=f"member:{code}")


@transaction.atomic
def end_member(*, code: str, by: str, now: datetime.datetime) -> None:
    """Close the door to a member: its keys open nothing any more. Raises MemberUnknown."""
    if not Member.objects.filter(code=code, ended_at=None).update(ended_at=now):
        raise MemberUnknown
    record("members.end", actor=by, subject=f"member:{code}")


@transaction.atomic
def choose_self_reported(*, code: str, takes: bool, by: str) -> None:
    """Record whether a member chooses to take entries that nobody has confirmed. Raises MemberUnknown.

    What it holds already stays with it, and what was passed over it gets by pulling from the beginning.
    """
    if not Member.objects.filter(code=code, ended_at=None).update(takes_self_reported=takes):
        raise MemberUnknown
    record("members.choose", actor=by, subject=f"member:{code}", details={"self-reported": int(takes)})


@transaction.atomic
def make_key(
    *, code: str, scopes: Collection[Scope], expires_at: datetime.datetime, by: str, now: datetime.datetime
) -> NewKey:
    """Make a key and return its secret, which is stored nowhere. Older ones stay valid.

    Raises KeyInvalid and MemberUnknown.
    """
    member = Member.objects.select_for_update().filter(code=code, ended_at=None).first()
    if member is None:
        raise MemberUnknown
    fresh = _new_key(member, scopes, expires_at, by, now)
    details = {"key": fresh.id, "scopes": " ".join(sorted(scopes)), "until": _day(expires_at)}
    record("members.key", actor=by, subject=f"member:{code}", details=details)
    return fresh


@transaction.atomic
def rotate_key(*, code: str, key: str, expires_at: datetime.datetime, by: str, now: datetime.datetime) -> NewKey:
    """Make a key that opens the same, and let the older one end after OVERLAP, or when it would have ended before.

    Raises KeyInvalid and KeyUnknown.
    """
    member = Member.objects.select_for_update().filter(code=code, ended_at=None).first()
    old = Key.objects.filter(pk=key, member=member, revoked_at=None, expires_at__gt=now).first() if member else None
    if member is None or old is None:
        raise KeyUnknown
    fresh = _new_key(member, old.scopes, expires_at, by, now)
    old.expires_at = min(old.expires_at, now + OVERLAP)
    old.save(update_fields=["expires_at"])
    details = {"key": fresh.id, "until": _day(expires_at), "instead-of": old.pk, "old-until": _day(old.expires_at)}
    record("members.rotate-key", actor=by, subject=f"member:{code}", details=details)
    return fresh


@transaction.atomic
def revoke_key(*, key: str, by: str, now: datetime.datetime) -> None:
    """End a key at once. Raises KeyUnknown where there is no such key that still opens anything."""
    if not Key.objects.filter(pk=key, revoked_at=None, expires_at__gt=now).update(revoked_at=now):
        raise KeyUnknown
    record("members.revoke-key", actor=by, subject=f"key:{key}")


def _new_key(
    member: Member, scopes: Collection[str], expires_at: datetime.datetime, by: str, now: datetime.datetime
) -> NewKey:
    if not scopes or not set(SCOPES).issuperset(scopes):
        raise KeyInvalid(f"a key opens one or more of {', '.join(SCOPES)}")
    if not now < expires_at <= now + LONGEST_KEY:
        raise KeyInvalid(f"a key ends within {LONGEST_KEY.days} days")
    fresh = NewKey("".join(secrets.choice(_LETTERS) for _ in range(12)), secrets.token_urlsafe(32))
    Key.objects.create(
        id=fresh.id, member=member, digest=digest_of(fresh.secret), scopes=sorted(scopes),
        made_by=by, made_at=now, expires_at=expires_at,
    )  # fmt: skip
    return fresh


def _day(at: datetime.datetime) -> str:
    return at.date().isoformat()


@transaction.atomic
def note_pull(*, member: Member, way: str, cursor: int, entries: int, now: datetime.datetime) -> None:
    """Record what was served to a member, and how far it has come. Asking for older changes takes nothing back."""
    reach, _made = Reach.objects.select_for_update().get_or_create(member=member, way=way, defaults={"at": now})
    reach.cursor, reach.at = max(reach.cursor, cursor), now
    reach.save(update_fields=["cursor", "at"])
    record("feed.pull", actor=f"member:{member.code}", details={"way": way, "cursor": cursor, "entries": entries})


@transaction.atomic
def note_piece(*, member: Member, piece: str, size: int, now: datetime.datetime) -> None:
    """Record which piece of a snapshot a member was served, and how many bytes. How far it has come, changes tell."""
    reach, _made = Reach.objects.select_for_update().get_or_create(member=member, way="snapshot", defaults={"at": now})
    reach.at = now
    reach.save(update_fields=["at"])
    record("feed.pull", actor=f"member:{member.code}", details={"way": "snapshot", "piece": piece, "bytes": size})


def note_fault(*, member: Member, status: int, told: str, now: datetime.datetime) -> None:
    """Keep what a member was told when its call was refused, for the leads who help it. No event: nothing happened."""
    given = {"told": told[:300], "at": now}
    Fault.objects.update_or_create(
        member=member, status=status, defaults=given, create_defaults=given | {"first_at": now}
    )
