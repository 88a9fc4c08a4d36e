"""Opens one part with the secret that it alone was sealed with, which gives nothing else away.

Whoever holds a key may disclose a part's shared secret: what X-Wing gave both sides when that part was sealed. It
opens this part, under the binding that it was sealed under, and no other; the key can't be worked out from it. So that
a court's expert sees for themselves that these words are what these sealed bytes hold.

Refuses to say why a part does not open. Only the staff's side may import this.

Source: RFC 9180, section 5.1, base mode: the key schedule, which no library gives us from a shared secret.
"""

import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from nightlight.pure.sealing.part import (
    ENC_LENGTH,
    Binding,
    PartDoesNotOpen,
    PartInvalid,
    blob_epoch,
    sealed_bytes,
    unpad,
)

SECRET_LENGTH = 32
_SUITE = b"HPKE" + bytes.fromhex("647a 0001 0002")
"""X-Wing, HKDF-SHA256, AES-256-GCM: the numbers that HPKE's registry has for what suite 1 names."""


def open_disclosed(blob: bytes, *, shared_secret: bytes, binding: Binding) -> bytes:
    """Return what was sealed. Raises PartDoesNotOpen."""
    try:
        if blob_epoch(blob) != binding.epoch or len(shared_secret) != SECRET_LENGTH:
            raise PartDoesNotOpen
        key, nonce = _schedule(shared_secret, binding.info())
        return unpad(AESGCM(key).decrypt(nonce, sealed_bytes(blob)[ENC_LENGTH:], b""))
    except (PartInvalid, InvalidTag):
        raise PartDoesNotOpen from None


def _schedule(shared_secret: bytes, info: bytes) -> tuple[bytes, bytes]:
    """Return the key and the nonce of a single shot."""
    context = b"\0" + _extract(b"", b"psk_id_hash", b"") + _extract(b"", b"info_hash", info)
    secret = _extract(shared_secret, b"secret", b"")
    return _expand(secret, b"key", context, 32), _expand(secret, b"base_nonce", context, 12)


def _extract(salt: bytes, label: bytes, material: bytes) -> bytes:
    return hmac.digest(salt, b"HPKE-v1" + _SUITE + label + material, hashlib.sha256)


def _expand(secret: bytes, label: bytes, about: bytes, length: int) -> bytes:
    # At most one block of HKDF is ever asked for here.
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + _SUITE + label + about
    return hmac.digest(secret, labelled + b"\x01", hashlib.sha256)[:length]
