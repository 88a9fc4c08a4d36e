"""Who receives referrals, with which key, and what was referred of a case."""

import datetime
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from django.conf import settings
from django.contrib.auth.models import User

from nightlight.foundation.accounts.queries import names_of
from nightlight.foundation.audit.actors import account
from nightlight.staff.referral.content import Body, Duty, load_bodies, load_duties
from nightlight.staff.referral.models import BodyKey, Referral

KeyState = Literal["none", "waiting", "usable"]


@dataclass(frozen=True)
class UsableKey:
    """A key that two people stand for. `id` is what `record_referral` is told."""

    id: UUID
    body: str
    public_key: bytes
    fingerprint: str


@dataclass(frozen=True)
class ListedBody:
    """A body; the key that referrals are sealed to, if there is one; and whether another waits to be confirmed.

    The fingerprint of a waiting key is not here: who confirms it has it from the body, not from this list.
    """

    body: Body
    key: UsableKey | None
    is_waiting: bool

    @property
    def key_state(self) -> KeyState:
        """Whether anything can be sealed to it."""
        return "usable" if self.key else "waiting" if self.is_waiting else "none"


@dataclass(frozen=True)
class ShownKey:
    """A key as a body's page shows it. `fingerprint` is empty for one that waits, unless its reader has imported it.

    `by` are the people who stand for it, as they are called now.
    """

    id: UUID
    fingerprint: str
    by: tuple[str, ...]
    since: datetime.datetime
    is_readers: bool


@dataclass(frozen=True)
class BodyPage:
    """A body with its key in use and the one that waits, where there are any."""

    body: Body
    used: ShownKey | None
    waiting: ShownKey | None


@dataclass(frozen=True)
class MadeReferral:
    """A referral as the casefile shows it: codes, times and digests, no word of what it says.

    `key` and `digest` are empty for one that went without a file; `handed_at` is when that was handed over.
    """

    id: UUID
    body: str
    way: str
    handed_at: datetime.datetime | None
    key: str
    made_by: str
    made_at: datetime.datetime
    lawful_basis: str
    duty: str
    reason_for_delay: str
    digest: str
    receipt_at: datetime.datetime | None
    receipt_reference: str


def known_bodies() -> tuple[Body, ...]:
    """Return every body that this site's content names, by name. Raises ContentInvalid."""
    return load_bodies(settings.CONTENT / "bodies")


def known_duties() -> tuple[Duty, ...]:
    """Return every duty that this site's content names. Raises ContentInvalid."""
    return load_duties(settings.CONTENT / "duties.yaml")


def usable_key(body: str) -> UsableKey | None:
    """Return the key that referrals to a body are sealed to; None where two people do not stand for one."""
    row = BodyKey.objects.filter(body=body, revoked_at=None).exclude(confirmed_by="").first()
    return _usable(row) if row else None


def listed_bodies() -> tuple[ListedBody, ...]:
    """Return every body with its key. One query. Raises ContentInvalid."""
    usable: dict[str, UsableKey] = {}
    waiting: set[str] = set()
    for row in BodyKey.objects.filter(revoked_at=None):
        if row.confirmed_by:
            usable[row.body] = _usable(row)
        else:
            waiting.add(row.body)
    return tuple(ListedBody(body, usable.get(body.id), body.id in waiting) for body in known_bodies())


def body_page(body: str, *, reader: User) -> BodyPage | None:
    """Return a body's page for somebody; None where no body has this id. Two queries. Raises ContentInvalid."""
    found = next((each for each in known_bodies() if each.id == body), None)
    if found is None:
        return None
    rows = list(BodyKey.objects.filter(body=body, revoked_at=None))
    names = names_of({actor for row in rows for actor in (row.imported_by, row.confirmed_by)})
    shown = {bool(row.confirmed_by): _shown(row, names, reader) for row in rows}
    return BodyPage(found, shown.get(True), shown.get(False))


def referrals_of(case: UUID) -> tuple[MadeReferral, ...]:
    """Return what was referred of a case, the newest first. One query."""
    rows = Referral.objects.filter(case=case).select_related("body_key", "made_by").order_by("-made_at", "pk")
    return tuple(
        MadeReferral(
            row.pk, row.body, row.way, row.handed_at, row.body_key.fingerprint if row.body_key else "",
            row.made_by.get_username(), row.made_at, row.lawful_basis, row.duty, row.reason_for_delay, row.digest or "",
            row.receipt_at, row.receipt_reference,
        )
        for row in rows
    )  # fmt: skip


def _shown(row: BodyKey, names: dict[str, str], reader: User) -> ShownKey:
    is_readers = row.imported_by == account(reader.pk)
    return ShownKey(
        id=row.pk,
        # Whoever confirms a key has its fingerprint from the body alone.
        fingerprint=row.fingerprint if row.confirmed_by or is_readers else "",
        by=tuple(names.get(actor, actor) for actor in (row.imported_by, row.confirmed_by) if actor),
        since=row.confirmed_at or row.imported_at,
        is_readers=is_readers,
    )


def _usable(row: BodyKey) -> UsableKey:
    return UsableKey(row.pk, row.body, bytes(row.public_key), row.fingerprint)
