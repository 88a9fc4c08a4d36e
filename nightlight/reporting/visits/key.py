"""The key of a visit: 32 random bytes that the visitor's cookie holds and nothing else does.

Promises that neither the row's id nor the row's contents tell the cookie, nor the one the other. A cookie that is not
exactly such a key counts as none.
"""

import base64
import binascii
import secrets
from dataclasses import dataclass, field
from functools import cached_property

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

COOKIE = "visit"
_LENGTH = 32
_ID = b"nightlight.reporting.visits row v1"
_CIPHER = b"nightlight.reporting.visits contents v1"


@dataclass(frozen=True)
class VisitKey:
    """The secret and what HKDF-SHA256 makes of it: the row's id (16 bytes) and its AES-256 key."""

    secret: bytes = field(repr=False)

    @cached_property
    def row(self) -> bytes:
        """The id of the visit's row."""
        return _derive(self.secret, _ID, 16)

    @cached_property
    def cipher(self) -> bytes:
        """The key under which the row is encrypted."""
        return _derive(self.secret, _CIPHER, 32)

    @property
    def cookie_value(self) -> str:
        """The secret as the cookie carries it."""
        return base64.urlsafe_b64encode(self.secret).rstrip(b"=").decode()


def new_key() -> VisitKey:
    """Return the key of a visit that nobody has had."""
    return VisitKey(secrets.token_bytes(_LENGTH))


def read_key(cookie: str | None) -> VisitKey | None:
    """Return the key in a cookie's value; None for anything that is not one."""
    if not cookie or len(cookie) != 43 or not cookie.isascii():
        return None
    try:
        secret = base64.b64decode(cookie + "=", altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    key = VisitKey(secret)
    # One key has one spelling: the last character's spare bits are not a second cookie for the same visit.
    return key if key.cookie_value == cookie else None


def _derive(secret: bytes, label: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt=None, info=label).derive(secret)
