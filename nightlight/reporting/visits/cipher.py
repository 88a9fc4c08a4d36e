"""Encrypts what a visit holds, under the visit's own key: AES-256-GCM, padded, bound to its row.

Promises that a row put in another's place does not open, and that a row's length is one of six.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from nightlight.reporting.visits.key import VisitKey

SIZES = (4 * 1024, 16 * 1024, 64 * 1024, 256 * 1024, 1024 * 1024, 4 * 1024 * 1024)
_NONCE = 12
_LENGTH = 4


class VisitUnreadable(Exception):
    """The row does not open: it was altered or belongs to another visit."""


class VisitFull(Exception):
    """There is more to hold than the largest size takes."""


def encrypt(plain: bytes, key: VisitKey) -> bytes:
    """Return nonce and ciphertext of `plain`, padded to the smallest of SIZES. Raises VisitFull."""
    size = next((size for size in SIZES if len(plain) + _LENGTH <= size), None)
    if size is None:
        raise VisitFull
    padded = (len(plain).to_bytes(_LENGTH, "big") + plain).ljust(size, b"\0")
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key.cipher).encrypt(nonce, padded, key.row)


def decrypt(stored: bytes, key: VisitKey) -> bytes:
    """Return what `encrypt` was given. Raises VisitUnreadable."""
    try:
        padded = AESGCM(key.cipher).decrypt(stored[:_NONCE], stored[_NONCE:], key.row)
    except (InvalidTag, ValueError):
        raise VisitUnreadable from None
    return padded[_LENGTH : _LENGTH + int.from_bytes(padded[:_LENGTH], "big")]
