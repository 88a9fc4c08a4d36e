"""A demo's ceremony: nobody comes, and everything that should be secret lies in one file.

Promises that what it makes is marked as a demo's in every row, so that a production site refuses it. The file holds
the shares, and the passphrase of one caseworker's key; only this user can read it.
"""

import base64
import json
import os
import secrets
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from django.contrib.auth.models import User
from django.db import transaction

from nightlight.foundation.keys.actions import enrol_caseworker, hold_ceremony
from nightlight.foundation.keys.queries import current_epoch
from nightlight.foundation.keys.shares import new_recovery
from nightlight.foundation.keys.wrapping import NONCE, SALT, wrap_seed
from nightlight.pure.sealing.keypair import new_seed, public_key

_BY = "demo"


@dataclass(frozen=True)
class DemoKeys:
    """What the file holds."""

    warning: str
    account: str
    passphrase: str
    shares: tuple[str, ...]


@transaction.atomic
def hold_demo_ceremony(file: Path, *, caseworker: User) -> bool:
    """Make a demo's keys where there are none, and write what opens them to `file`. Returns whether it did."""
    if current_epoch():
        return False
    made, passphrase = new_recovery(), base64.b32encode(secrets.token_bytes(15)).decode().lower()
    seed = new_seed()
    public = public_key(seed)
    salt, nonce = secrets.token_bytes(SALT), secrets.token_bytes(NONCE)
    wrapped = wrap_seed(seed, passphrase=passphrase, public_key=public, salt=salt, nonce=nonce)
    enrol_caseworker(user=caseworker, public_key=public, wrapped_seed=wrapped, by=_BY, is_demo=True)
    hold_ceremony(recovery_public_key=made.public_key, by=_BY, again=True, is_demo=True)
    warning = "Made up for a demo. Whoever reads this file reads every report of the demo."
    _write(file, DemoKeys(warning, caseworker.get_username(), passphrase, made.shares))
    return True


def _write(file: Path, keys: DemoKeys) -> None:
    """Replace the file as a whole, readable by its owner alone."""
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
    with os.fdopen(descriptor, "w") as opened:
        json.dump(asdict(keys), opened, indent=2)
    os.replace(name, file)
