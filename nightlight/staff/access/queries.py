"""Reads whose key opens which epochs. Public halves, and what is sealed or wrapped, to its own reader alone."""

import base64
import datetime
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from django.contrib.auth.models import User

from nightlight.foundation.keys.models import CaseworkerKey, EpochGrant, TeamEpoch
from nightlight.foundation.keys.queries import does_casework, seeds_for


@dataclass(frozen=True)
class HeldKey:
    """A key in use. `public_key` is base64; `held` are the epochs it opens, `lacking` those it does not.

    `gone`: why its holder is not at work any more, though the key was never ended; empty for a colleague.
    """

    id: UUID
    name: str
    is_own: bool
    public_key: str
    made_at: datetime.datetime
    held: tuple[int, ...]
    lacking: tuple[int, ...]
    alone: tuple[int, ...]
    """Epochs that the key of nobody else at work opens."""
    gone: Literal["", "off", "no-role"]


def key_of(user: User) -> CaseworkerKey | None:
    """Return the key of an account; None where it has none in use."""
    return CaseworkerKey.objects.filter(user=user, revoked_at=None).first()


def held_keys(reader: User) -> list[HeldKey]:
    """Return every key in use, by the name of its holder. Three queries, however many there are."""
    every = set(TeamEpoch.objects.values_list("number", flat=True))
    in_use = CaseworkerKey.objects.filter(revoked_at=None).annotate(has_role=does_casework()).select_related("user")
    keys, held = list(in_use.order_by("user__username")), _held_epochs()
    readers = Counter(number for key in keys if not _gone(key) for number in held[key.pk])
    return [
        HeldKey(
            id=key.pk,
            name=key.user.get_username(),
            is_own=key.user_id == reader.pk,
            public_key=_text(key.public_key),
            made_at=key.made_at,
            held=tuple(sorted(held[key.pk])),
            lacking=tuple(sorted(every - held[key.pk])),
            alone=tuple(sorted(number for number in held[key.pk] if readers[number] == int(not _gone(key)))),
            gone=_gone(key),
        )
        for key in keys
    ]


def _held_epochs() -> dict[object, set[int]]:
    held: dict[object, set[int]] = defaultdict(set)
    grants = EpochGrant.objects.filter(caseworker_key__isnull=False, caseworker_key__revoked_at=None)
    for key, number in grants.values_list("caseworker_key", "epoch__number"):
        held[key].add(number)
    return held


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


def _gone(key: CaseworkerKey) -> Literal["", "off", "no-role"]:
    if not key.user.is_active:
        return "off"
    return "" if key.has_role else "no-role"  # type: ignore[attr-defined]  # annotated


def _text(data: bytes | memoryview) -> str:
    return base64.b64encode(bytes(data)).decode()
