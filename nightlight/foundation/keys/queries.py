"""What reports are sealed to, and whether anybody may send one."""

import datetime
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.models import User
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from nightlight.foundation.keys.models import CaseworkerKey, EpochGrant, RecoveryKey, TeamEpoch
from nightlight.foundation.keys.rules import CASEWORK
from nightlight.foundation.operator.rules import missing_duties
from nightlight.foundation.rows.statements import find
from nightlight.pure.sealing.part import TEAM


@dataclass(frozen=True)
class Epoch:
    """A team's public key, and the number that its parts name it by."""

    number: int
    public_key: bytes
    team: str = TEAM
    is_demo: bool = False
    made_at: datetime.datetime | None = None


def current_epoch(team: str = TEAM) -> Epoch | None:
    """Return the epoch that is sealed to now; None where no ceremony was held."""
    return _epoch(find(TeamEpoch, team=team, ended_at=None))


def epoch_by_number(number: int, team: str = TEAM) -> Epoch | None:
    """Return an epoch, ended or not: a page that was open while keys were rotated still names the one before."""
    return _epoch(TeamEpoch.objects.filter(team=team, number=number).first())


def does_casework() -> Exists:
    """Say of keys whether their holder has a role in casework, as a condition or a column of a question."""
    return Exists(User.groups.through.objects.filter(user=OuterRef("user"), group__name__in=CASEWORK))


def keys_at_work() -> QuerySet[CaseworkerKey]:
    """Return every key that may be given an epoch: in use, its account switched on and with a role in casework."""
    return CaseworkerKey.objects.filter(does_casework(), revoked_at=None, user__is_active=True)


def active_keys(*, with_demo: bool = True) -> list[CaseworkerKey]:
    """Return the keys at work with their accounts, the oldest first."""
    keys = keys_at_work().select_related("user")
    return list(keys.order_by("made_at") if with_demo else keys.filter(is_demo=False).order_by("made_at"))


@dataclass(frozen=True)
class SealedSeed:
    """An epoch, and its seed as it is sealed to one reader."""

    epoch: Epoch
    sealed_seed: bytes


def seeds_for(key: CaseworkerKey) -> list[SealedSeed]:
    """Return what a caseworker's browser opens once the key is unlocked, the oldest epoch first."""
    grants = EpochGrant.objects.filter(caseworker_key=key, caseworker_key__revoked_at=None).select_related("epoch")
    return [_sealed(grant) for grant in grants.order_by("epoch__number")]


def seeds_for_recovery(recovery: RecoveryKey) -> list[SealedSeed]:
    """Return what three trustees can open, the oldest epoch first."""
    grants = EpochGrant.objects.filter(recovery_key=recovery).select_related("epoch")
    return [_sealed(grant) for grant in grants.order_by("epoch__number")]


def epochs_without(key: CaseworkerKey) -> list[Epoch]:
    """Return the epochs that a key does not hold, which a colleague may grant, the oldest first."""
    return [epoch_of(row) for row in TeamEpoch.objects.exclude(grants__caseworker_key=key).order_by("number")]


def epochs_only_for(key: CaseworkerKey) -> list[int]:
    """Return the numbers of the epochs that a key holds, and nobody else who is at work."""
    others = EpochGrant.objects.filter(caseworker_key__in=keys_at_work().exclude(pk=key.pk))
    held = TeamEpoch.objects.filter(grants__caseworker_key=key).exclude(pk__in=others.values("epoch"))
    return list(held.order_by("number").values_list("number", flat=True))


def readers_of(epoch: Epoch) -> int:
    """Return how many caseworkers hold the epoch's key. The recovery key is not counted: it is in five drawers.

    Whether they are still at work is not asked: the public process, which asks this, may not look at accounts.
    """
    return EpochGrant.objects.filter(
        epoch__team=epoch.team, epoch__number=epoch.number, caseworker_key__isnull=False,
        caseworker_key__revoked_at=None,
    ).count()  # fmt: skip


def holders_of(epoch: Epoch) -> set[int]:
    """Return the accounts, by number, that can open what is sealed to an epoch: their key is at work."""
    held = EpochGrant.objects.filter(
        epoch__team=epoch.team, epoch__number=epoch.number, caseworker_key__in=keys_at_work()
    )
    return set(held.values_list("caseworker_key__user", flat=True))


def reporting_is_on() -> bool:
    """Return whether a report may be sent now."""
    return epoch_for_reports() is not None


def epoch_for_reports() -> Epoch | None:
    """Return the epoch that reports are sealed to now; None where none may be sent.

    Somewhere must be a key to seal it to. In production the operator must have switched reporting on and stated every
    duty, somebody must be able to read, and the key must not be a demo's, whose shares lie in a file.
    """
    epoch = current_epoch()
    if epoch is None or settings.ENVIRONMENT.mode != "production":
        return epoch
    if epoch.is_demo or not settings.OPERATOR.reporting:
        return None
    missing = missing_duties(settings.OPERATOR, keys_ready=readers_of(epoch) > 0, today=timezone.localdate())
    return None if missing else epoch


def _epoch(row: TeamEpoch | None) -> Epoch | None:
    return epoch_of(row) if row else None


def epoch_of(row: TeamEpoch) -> Epoch:
    """Return a row as it leaves this package."""
    return Epoch(row.number, bytes(row.public_key), row.team, row.is_demo, row.made_at)


def _sealed(grant: EpochGrant) -> SealedSeed:
    return SealedSeed(epoch_of(grant.epoch), bytes(grant.sealed_seed))
