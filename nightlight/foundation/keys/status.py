"""The state of the keys, for people: epochs, their readers, the last drill. No key in it opens anything."""

import datetime
from collections import defaultdict
from dataclasses import dataclass

from nightlight.foundation.audit.queries import last_at
from nightlight.foundation.keys.models import CaseworkerKey, EpochGrant, TeamEpoch
from nightlight.foundation.keys.queries import does_casework, reporting_is_on
from nightlight.pure.sealing.fingerprints import fingerprint


@dataclass(frozen=True)
class EpochStatus:
    """One epoch. `readers` are caseworkers' keys in use."""

    team: str
    number: int
    made_on: datetime.date
    ended_on: datetime.date | None
    readers: int
    is_demo: bool


@dataclass(frozen=True)
class CaseworkerStatus:
    """One key in use, the account that it belongs to, and the epochs that it holds.

    `has_role`: the account has a role in casework; to a key without one nothing new is sealed. `granted_late` are those
    that a colleague granted: they were not sealed to it when they began.
    """

    account: str
    account_is_active: bool
    has_role: bool
    fingerprint: str
    made_on: datetime.date
    epochs: tuple[int, ...]
    granted_late: tuple[int, ...]
    is_demo: bool

    @property
    def is_at_work(self) -> bool:
        """Whether its holder is still there: what is sealed to a new epoch is sealed to this key."""
        return self.account_is_active and self.has_role


@dataclass(frozen=True)
class KeyStatus:
    """Everything; the newest epoch first."""

    epochs: tuple[EpochStatus, ...]
    caseworkers: tuple[CaseworkerStatus, ...]
    last_drill: datetime.date | None
    reporting_is_on: bool


def key_status() -> KeyStatus:
    """Return the state of the keys now."""
    held: dict[object, list[int]] = defaultdict(list)
    late: dict[object, list[int]] = defaultdict(list)
    grants = EpochGrant.objects.filter(caseworker_key__isnull=False, caseworker_key__revoked_at=None)
    readers: dict[int, int] = defaultdict(int)
    told = grants.values_list("caseworker_key", "epoch", "epoch__number", "made_at", "epoch__made_at")
    for key, epoch, number, granted_at, began_at in told.order_by("epoch__number"):
        held[key].append(number)
        if granted_at > began_at:
            late[key].append(number)
        readers[epoch] += 1
    drilled = last_at("keys.drill", outcome="opened")
    keys = CaseworkerKey.objects.filter(revoked_at=None).annotate(has_role=does_casework()).select_related("user")
    return KeyStatus(
        epochs=tuple(
            EpochStatus(
                row.team,
                row.number,
                row.made_at.date(),
                row.ended_at.date() if row.ended_at else None,
                readers[row.pk],
                row.is_demo,
            )
            for row in TeamEpoch.objects.order_by("-number")
        ),
        caseworkers=tuple(
            CaseworkerStatus(
                key.user.get_username(),
                key.user.is_active,
                key.has_role,
                fingerprint(bytes(key.public_key)),
                key.made_at.date(),
                tuple(held[key.pk]),
                tuple(late[key.pk]),
                key.is_demo,
            )
            for key in keys.order_by("made_at")
        ),
        last_drill=drilled.date() if drilled else None,
        reporting_is_on=reporting_is_on(),
    )
