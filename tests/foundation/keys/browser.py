"""A caseworker's browser, played by Python: makes a key, unlocks it, opens epochs, seals them to a colleague."""

import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.contrib.auth.models import User

from nightlight.foundation.accounts.actions import create_account
from nightlight.foundation.accounts.roles import RoleName
from nightlight.foundation.audit.actors import account
from nightlight.foundation.keys.actions import enrol_caseworker, grant_epoch, hold_ceremony
from nightlight.foundation.keys.models import CaseworkerKey
from nightlight.foundation.keys.queries import Epoch, seeds_for
from nightlight.foundation.keys.rules import grant_binding
from nightlight.foundation.keys.shares import NewRecovery, new_recovery
from nightlight.foundation.keys.wrapping import LABEL, wrap_seed, wrapping_key
from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.pure.sealing.seal import seal
from nightlight.pure.sealing.unseal import unseal


class WrongPassphrase(Exception):
    """The wrapped seed does not open."""


@dataclass(frozen=True)
class Browser:
    """One caseworker at work. `seed` is what the real one holds in memory between unlocking and locking."""

    user: User
    key: CaseworkerKey
    seed: bytes = field(repr=False)

    def open_epoch(self, number: int) -> bytes:
        """Return an epoch's seed from the grants that the server sends; refuse one that is not the announced key's."""
        sealed = next(each for each in seeds_for(self.key) if each.epoch.number == number)
        binding = grant_binding(team=sealed.epoch.team, epoch=number, reader=self.key.pk)
        found = unseal(sealed.sealed_seed, seed=self.seed, binding=binding)
        assert public_key(found) == sealed.epoch.public_key
        return found

    def seal_for(self, colleague: CaseworkerKey, epoch: Epoch) -> bytes:
        """Return an epoch's seed sealed to a colleague's key, whose fingerprint the two have compared."""
        binding = grant_binding(team=epoch.team, epoch=epoch.number, reader=colleague.pk)
        return seal(self.open_epoch(epoch.number), to=bytes(colleague.public_key), binding=binding)

    def grant(self, colleague: CaseworkerKey, epoch: Epoch) -> None:
        """Give a colleague an epoch."""
        grant_epoch(epoch=epoch, to=colleague, sealed_seed=self.seal_for(colleague, epoch), by=self.user)


def browser_of(name: str, *, role: RoleName = "caseworker", passphrase: str = "", is_demo: bool = False) -> Browser:
    """Make an account whose browser makes a key and enrols it."""
    user = create_account(name=name, email=f"{name}@example.org", role=role, by="machine:test")
    return enrol(user, passphrase=passphrase, is_demo=is_demo)


def enrol(user: User, *, passphrase: str = "", is_demo: bool = False) -> Browser:
    """Make a key in the browser and send what the server may have; wrapped in random bytes without a passphrase."""
    seed = new_seed()
    wrapped = wrap(seed, passphrase) if passphrase else b"\x01" + secrets.token_bytes(76)
    key = enrol_caseworker(
        user=user, public_key=public_key(seed), wrapped_seed=wrapped, by=account(user.pk), is_demo=is_demo
    )
    return Browser(user, key, seed)


def wrap(seed: bytes, passphrase: str) -> bytes:
    """Return the seed wrapped as the browser does."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    return wrap_seed(seed, passphrase=passphrase, public_key=public_key(seed), salt=salt, nonce=nonce)


def unlock(key: CaseworkerKey, passphrase: str) -> bytes:
    """Return the seed that a passphrase opens. Raises WrongPassphrase."""
    wrapped = bytes(key.wrapped_seed)
    salt, nonce, sealed = wrapped[1:17], wrapped[17:29], wrapped[29:]
    try:
        return AESGCM(wrapping_key(passphrase, salt)).decrypt(nonce, sealed, LABEL + bytes(key.public_key))
    except InvalidTag:
        raise WrongPassphrase from None


def ceremony(*, is_demo: bool = False, again: bool = False) -> NewRecovery:
    """Hold a ceremony and return what the trustees take home."""
    made = new_recovery()
    hold_ceremony(recovery_public_key=made.public_key, by="machine:test", is_demo=is_demo, again=again)
    return made
