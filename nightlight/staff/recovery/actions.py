"""What three trustees can do: prove that their shares work, and give lost epochs to a caseworker's key.

Promises: the recovery seed is put together in memory, used, and returned to nobody; every use is audited, failed ones
too. Refuses shares of another ceremony's key, and an epoch whose opened seed is not the one that was announced.

Reached from the command line alone: no view imports this.
"""

import secrets
from collections.abc import Iterable

from django.db import transaction

from nightlight.foundation.audit.actions import record
from nightlight.foundation.keys.actions import grant_recovered
from nightlight.foundation.keys.models import CaseworkerKey, RecoveryKey
from nightlight.foundation.keys.queries import SealedSeed, epochs_without, seeds_for_recovery
from nightlight.foundation.keys.rules import grant_binding, recovery_binding
from nightlight.foundation.keys.shares import SharesDoNotFit, join_shares
from nightlight.pure.sealing.fingerprints import fingerprint
from nightlight.pure.sealing.keypair import public_key
from nightlight.pure.sealing.part import Binding, PartDoesNotOpen
from nightlight.pure.sealing.seal import seal
from nightlight.pure.sealing.unseal import unseal

# What a drill's test part is bound to: no case has this id.
_NO_CASE = "0" * 32


class DrillFailed(Exception):
    """The shares do not open what they should; the message says how far they came."""


def hold_drill(*, shares: Iterable[str], by: str) -> int:
    """See that three shares open a test part and every epoch that was sealed to their key. Returns how many epochs.

    Raises SharesDoNotFit and DrillFailed; both leave their event in the audit.
    """
    try:
        opened, recovery = _prove(shares)
    except (SharesDoNotFit, DrillFailed) as failed:
        with transaction.atomic():
            record("keys.drill", actor=by, details={"outcome": "failed", "why": str(failed)[:200]})
        raise
    with transaction.atomic():
        subject = f"recovery:{fingerprint(bytes(recovery.public_key))}"
        record("keys.drill", actor=by, subject=subject, details={"outcome": "opened", "epochs": opened})
    return opened


@transaction.atomic
def recover_epochs(*, shares: Iterable[str], to: CaseworkerKey, by: str) -> list[int]:
    """Give a caseworker's key every epoch that it lacks and the shares can open. Returns their numbers.

    For when nobody is left who can grant. Raises SharesDoNotFit, DrillFailed and GrantRefused; nothing is given then.
    """
    seed = join_shares(shares)
    recovery = _recovery_of(seed)
    lacking = {epoch.number for epoch in epochs_without(to)}
    given = []
    for held in seeds_for_recovery(recovery):
        if held.epoch.number in lacking:
            epoch_seed = _open(held, seed, recovery)
            binding = grant_binding(team=held.epoch.team, epoch=held.epoch.number, reader=to.pk)
            sealed = seal(epoch_seed, to=bytes(to.public_key), binding=binding)
            grant_recovered(epoch=held.epoch, to=to, sealed_seed=sealed, by=by)
            given.append(held.epoch.number)
    return given


def _prove(shares: Iterable[str]) -> tuple[int, RecoveryKey]:
    seed = join_shares(shares)
    recovery = _recovery_of(seed)
    test = secrets.token_bytes(32)
    binding = Binding(purpose="drill", team="recovery", epoch=0, case=_NO_CASE, part="drill")
    try:
        opened = unseal(seal(test, to=bytes(recovery.public_key), binding=binding), seed=seed, binding=binding)
    except PartDoesNotOpen:
        opened = b""
    if opened != test:
        raise DrillFailed("the test part did not open")
    sealed = seeds_for_recovery(recovery)
    for each in sealed:
        _open(each, seed, recovery)
    return len(sealed), recovery


def _recovery_of(seed: bytes) -> RecoveryKey:
    recovery = RecoveryKey.objects.filter(public_key=public_key(seed)).first()
    if recovery is None:
        raise DrillFailed("these shares make a key, but not one that was announced here")
    return recovery


def _open(held: SealedSeed, seed: bytes, recovery: RecoveryKey) -> bytes:
    """Return an epoch's seed. Raises DrillFailed where it does not open, or is not the announced epoch's."""
    binding = recovery_binding(team=held.epoch.team, epoch=held.epoch.number, reader=recovery.pk)
    try:
        found = unseal(held.sealed_seed, seed=seed, binding=binding)
    except PartDoesNotOpen:
        raise DrillFailed(f"epoch {held.epoch.number} does not open") from None
    if public_key(found) != held.epoch.public_key:
        raise DrillFailed(f"what was sealed for epoch {held.epoch.number} is not its key")
    return found
