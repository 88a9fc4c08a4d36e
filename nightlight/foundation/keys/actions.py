"""Epochs, caseworkers' keys, grants: each change with its audit event, in one transaction.

Promises: an epoch's seed exists in the clear inside `_begin_epoch` alone, for as long as it takes to seal it to its
readers; nothing here can read it again. Refuses to give an epoch to a key that was revoked, to an account that is
switched off or has no role in casework, and, outside a demo, to a key whose passphrase lies in a demo's file.
"""

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import account
from nightlight.foundation.keys.models import CaseworkerKey, EpochGrant, RecoveryKey, TeamEpoch
from nightlight.foundation.keys.queries import (
    Epoch,
    active_keys,
    current_epoch,
    epoch_of,
    epochs_only_for,
    keys_at_work,
)
from nightlight.foundation.keys.rules import check_grant, grant_binding, recovery_binding
from nightlight.foundation.keys.wrapping import check_wrapped
from nightlight.pure.sealing.fingerprints import fingerprint
from nightlight.pure.sealing.keypair import new_seed, public_key, public_key_object
from nightlight.pure.sealing.part import TEAM
from nightlight.pure.sealing.seal import seal


class CeremonyHeld(Exception):
    """There is a recovery key already; another ceremony has to be asked for explicitly."""


class NoCeremony(Exception):
    """There is no recovery key yet, so no epoch can be made."""


class KeyHeld(Exception):
    """The account has a key already: it is revoked first, so that nobody's reading ends unseen."""


class GrantRefused(Exception):
    """A grant may not be made; the message says why."""


class LastReader(Exception):
    """Nobody else holds the key of some epochs; the message names them."""


@transaction.atomic
def hold_ceremony(*, recovery_public_key: bytes, by: str, again: bool = False, is_demo: bool = False) -> Epoch:
    """Store a recovery key's public half and begin an epoch with it. Raises CeremonyHeld and KeyInvalid."""
    if _in_line() and not again:
        raise CeremonyHeld
    public_key_object(recovery_public_key)
    recovery = RecoveryKey.objects.create(public_key=recovery_public_key, made_at=timezone.now(), is_demo=is_demo)
    epoch, readers = _begin_epoch(recovery, active_keys(with_demo=is_demo))
    record(
        "keys.ceremony",
        actor=by,
        subject=f"epoch:{TEAM}/{epoch.number}",
        details={
            "readers": readers,
            "recovery": fingerprint(recovery_public_key),
            "epoch": fingerprint(epoch.public_key),
            "demo": int(is_demo),
        },
    )
    return epoch


@transaction.atomic
def rotate(*, by: str, reason: str) -> Epoch:
    """End the current epoch and begin the next, sealed to recovery and to whoever at work holds the one that ends.

    A key that nobody has granted anything gets nothing by waiting: a colleague compares its fingerprint first. Raises
    NoCeremony.
    """
    recoveries = _in_line()
    if not recoveries:
        raise NoCeremony
    recovery = recoveries[-1]
    epoch, readers = _begin_epoch(recovery, _holders(active_keys(with_demo=recovery.is_demo)))
    record(
        "keys.rotate",
        actor=by,
        subject=f"epoch:{TEAM}/{epoch.number}",
        details={"readers": readers, "reason": reason, "epoch": fingerprint(epoch.public_key)},
    )
    return epoch


@transaction.atomic
def enrol_caseworker(
    *, user: User, public_key: bytes, wrapped_seed: bytes, by: str, is_demo: bool = False
) -> CaseworkerKey:
    """Store the key that a caseworker's browser made. It reads nothing until it is granted an epoch.

    Raises KeyHeld, KeyInvalid and WrappedSeedInvalid.
    """
    public_key_object(public_key)
    check_wrapped(wrapped_seed)
    if CaseworkerKey.objects.filter(user=user, revoked_at=None).exists():
        raise KeyHeld
    key = CaseworkerKey.objects.create(
        user=user, public_key=public_key, wrapped_seed=wrapped_seed, made_at=timezone.now(), is_demo=is_demo
    )
    record("keys.enrol", actor=by, subject=account(user.pk), details={"key": fingerprint(public_key)})
    return key


@transaction.atomic
def change_passphrase(*, key: CaseworkerKey, wrapped_seed: bytes, by: User) -> None:
    """Replace the wrapped seed of one's own key by the same seed under another passphrase. Raises GrantRefused."""
    check_wrapped(wrapped_seed)
    if not CaseworkerKey.objects.filter(pk=key.pk, user=by, revoked_at=None).update(wrapped_seed=wrapped_seed):
        raise GrantRefused("Only the holder of a key that is in use can change its passphrase.")
    record("keys.passphrase", actor=account(by.pk), subject=account(key.user_id))


@transaction.atomic
def grant_epoch(*, epoch: Epoch, to: CaseworkerKey, sealed_seed: bytes, by: User) -> None:
    """Store an epoch's seed that a colleague's browser sealed to a key. Raises GrantRefused and GrantInvalid.

    The colleague must hold the epoch. Whether the seed is the right one, only the new reader's browser can tell.
    """
    check_grant(sealed_seed, epoch=epoch.number)
    row = TeamEpoch.objects.get(team=epoch.team, number=epoch.number)
    if not EpochGrant.objects.filter(epoch=row, caseworker_key__user=by, caseworker_key__revoked_at=None).exists():
        raise GrantRefused(f"You do not hold the key of epoch {epoch.number} yourself.")
    _store_grant(row, to, sealed_seed)
    record("keys.grant", actor=account(by.pk), subject=account(to.user_id), details={"epoch": epoch.number})


@transaction.atomic
def grant_recovered(*, epoch: Epoch, to: CaseworkerKey, sealed_seed: bytes, by: str) -> None:
    """Store an epoch's seed that was brought back from the recovery shares. Raises GrantRefused and GrantInvalid."""
    check_grant(sealed_seed, epoch=epoch.number)
    _store_grant(TeamEpoch.objects.get(team=epoch.team, number=epoch.number), to, sealed_seed)
    record("keys.recover", actor=by, subject=account(to.user_id), details={"epoch": epoch.number})


@transaction.atomic
def revoke_caseworker(*, key: CaseworkerKey, by: str, even_the_last: bool = False) -> Epoch | None:
    """End a key: its grants and its wrapped seed are removed, and a new epoch begins if it held the current one.

    What its holder copied before stays readable to them. Raises LastReader where epochs would be left to recovery
    alone. Returns the new epoch, if there is one.
    """
    _in_line()
    held = CaseworkerKey.objects.get(pk=key.pk)
    if held.revoked_at:
        return None
    if not even_the_last and (alone := epochs_only_for(held)):
        raise LastReader(f"Nobody else holds the key of epoch {', '.join(map(str, alone))}.")
    current = current_epoch()
    reads_current = current and held.grants.filter(epoch__team=current.team, epoch__number=current.number).exists()
    grants, _ = held.grants.all().delete()
    held.revoked_at, held.wrapped_seed = timezone.now(), b""
    held.save(update_fields=["revoked_at", "wrapped_seed"])
    record("keys.revoke", actor=by, subject=account(held.user_id), details={"grants": grants})
    return rotate(by=by, reason="left") if reads_current else None


def _in_line() -> list[RecoveryKey]:
    """Wait until no other change of readers is under way; return every recovery key, the one in use last.

    A rotation that had read the list of readers while somebody was being revoked would seal the next epoch to them.
    """
    return list(RecoveryKey.objects.select_for_update().order_by("made_at"))


def _holders(keys: list[CaseworkerKey]) -> list[CaseworkerKey]:
    """Return those of the keys that hold the current epoch; all of them where none does, so that it goes on at all."""
    holding = set(
        EpochGrant.objects.filter(epoch__team=TEAM, epoch__ended_at=None).values_list("caseworker_key", flat=True)
    )
    return [key for key in keys if key.pk in holding] or keys


def _begin_epoch(recovery: RecoveryKey, readers: list[CaseworkerKey]) -> tuple[Epoch, int]:
    """Make the next epoch and seal its seed to its readers; return it and how many caseworkers hold it."""
    now = timezone.now()
    TeamEpoch.objects.filter(team=TEAM, ended_at=None).update(ended_at=now)
    number = (TeamEpoch.objects.filter(team=TEAM).aggregate(last=Max("number"))["last"] or 0) + 1
    seed = new_seed()
    row = TeamEpoch.objects.create(
        team=TEAM, number=number, public_key=public_key(seed), made_at=now, is_demo=recovery.is_demo
    )
    binding = recovery_binding(team=TEAM, epoch=number, reader=recovery.pk)
    sealed = seal(seed, to=bytes(recovery.public_key), binding=binding)
    EpochGrant.objects.create(epoch=row, recovery_key=recovery, sealed_seed=sealed, made_at=now)
    for key in readers:
        binding = grant_binding(team=TEAM, epoch=number, reader=key.pk)
        sealed = seal(seed, to=bytes(key.public_key), binding=binding)
        EpochGrant.objects.create(epoch=row, caseworker_key=key, sealed_seed=sealed, made_at=now)
    return epoch_of(row), len(readers)


def _store_grant(epoch: TeamEpoch, to: CaseworkerKey, sealed_seed: bytes) -> None:
    _in_line()
    reader = keys_at_work().filter(pk=to.pk).first()
    if reader is None:
        raise GrantRefused("That key is not in use any more.")
    if reader.is_demo and not epoch.is_demo:
        raise GrantRefused("A demo's key may not read what is not a demo's.")
    _grant, made = EpochGrant.objects.get_or_create(
        epoch=epoch, caseworker_key=reader, defaults={"sealed_seed": sealed_seed, "made_at": timezone.now()}
    )
    if not made:
        raise GrantRefused(f"That key holds epoch {epoch.number} already.")
