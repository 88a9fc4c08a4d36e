"""Reads members: who shows a key, and how far each has followed the list."""

import datetime

from nightlight.partners.members.models import Key, Member, Reach
from nightlight.partners.members.rules import Refusal, Scope, Shown, refusal_of


class KeyRefused(Exception):
    """A key does not open this: `why` says what its owner can do about it, `member` whose it is, where that is sure."""

    def __init__(self, why: Refusal, member: Member | None) -> None:
        super().__init__(why)
        self.why, self.member = why, member


def member_with(key: str, secret: str, scope: Scope, *, now: datetime.datetime) -> Member:
    """Return the member whose key this is. Raises KeyRefused."""
    row = Key.objects.filter(pk=key).select_related("member").first() if key.isascii() and key.isalnum() else None
    if why := refusal_of(_shown(row) if row else None, secret, scope, now):
        raise KeyRefused(why, row.member if row and why != "unknown" else None)
    assert row is not None  # noqa: S101  # refused above
    return row.member


def _shown(row: Key) -> Shown:
    return Shown(
        digest=row.digest,
        scopes=row.scopes,
        expires_at=row.expires_at,
        revoked_at=row.revoked_at,
        confirmed_at=row.member.confirmed_at,
        ended_at=row.member.ended_at,
    )


def reached() -> list[Reach]:
    """Return how far each member that has not ended has followed the list, by each way, in the order of codes."""
    rows = Reach.objects.filter(member__ended_at=None, member__confirmed_at__isnull=False)
    return list(rows.select_related("member").order_by("member__code", "way"))


def partners() -> list[Member]:
    """Return the members that were vetted and have not ended, in the order of their codes."""
    return list(Member.objects.filter(confirmed_at__isnull=False, ended_at=None))
