"""Reads whose key opens which epochs. Public halves, and what is sealed or wrapped, to its own reader alone."""

import base64
import datetime
from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from django.contrib.auth.models import User

from nightlight.foundation.keys.models import CaseworkerKey, EpochGrant, TeamEpoch
from nightlight.foundation.keys.queries import seeds_for


@dataclass(frozen=True)
class HeldKey:
    """A colleague's key in use. `public_key` is base64; `held` are the epochs it opens, `lacking` those it does not."""

    id: UUID
    name: str
    is_own: bool
    public_key: str
    made_at: datetime.datetime
    held: tuple[int, ...]
    lacking: tuple[int, ...]
    alone: tuple[int, ...]
    """Epochs that nobody else's key opens."""


def key_of(user: User) -> CaseworkerKey | None:
    """Return the key of an account; None where it has none in use."""
    return CaseworkerKey.objects.filter(user=user, revoked_at=None).first()


def held_keys(reader: User) -> list[HeldKey]:
    """Return every key in use, by the name of its holder. Three queries, however many there are."""
    every = set(TeamEpoch.objects.values_list("number", flat=True))
    held: dict[object, set[int]] = defaultdict(set)
    grants = EpochGrant.objects.filter(caseworker_key__revoked_at=None, caseworker_key__user__is_active=True)
    for key, number in grants.exclude(caseworker_key=None).values_list("caseworker_key", "epoch__number"):
        held[key].add(number)
    readers: dict[int, int] = defaultdict(int)
    for numbers in held.values():
        for number in numbers:
            readers[number] += 1
    keys = CaseworkerKey.objects.filter(revoked_at=None, user__is_active=True).select_related("user")
    return [
        HeldKey(
            id=key.pk,
            name=key.user.get_username(),
            is_own=key.user_id == reader.pk,
            public_key=_text(key.public_key),
            made_at=key.made_at,
            held=tuple(sorted(held[key.pk])),
            lacking=tuple(sorted(every - held[key.pk])),
            alone=tuple(sorted(number for number in held[key.pk] if readers[number] == 1)),
        )
        for key in keys.order_by("user__username")
    ]


def own_keys(user: User) -> dict[str, object]:
    """Return what a person's own browser needs to unlock: their wrapped seed and the seeds sealed to them."""
    key = key_of(user)
    if key is None:
        return {"key": None, "grants": []}
    grants = [
        {
            "team": grant.epoch.team,
            "epoch": grant.epoch.number,
            "public_key": _text(grant.epoch.public_key),
            "sealed_seed": _text(grant.sealed_seed),
        }
        for grant in seeds_for(key)
    ]
    own = {"id": key.pk.hex, "public_key": _text(key.public_key), "wrapped_seed": _text(key.wrapped_seed)}
    return {"key": own, "grants": grants}


def _text(data: bytes | memoryview) -> str:
    return base64.b64encode(bytes(data)).decode()
