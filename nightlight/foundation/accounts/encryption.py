"""Encrypts what must not be readable in a copy of the database: TOTP secrets and recovery codes.

Promises: authenticated encryption (Fernet) under a key that only NIGHTLIGHT_SECRET_KEY yields, by
HKDF-SHA256 with a label of its own, so that no other use of that key can open it. Older keys in
SECRET_KEY_FALLBACKS still open, never seal. Refuses text that it did not seal, or that was altered.
"""

import base64

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

_LABEL = b"nightlight.foundation.accounts second factors v1"


class SecretUnreadable(Exception):
    """A stored secret does not open: it was altered, or NIGHTLIGHT_SECRET_KEY is another one now."""


def seal(text: str) -> str:
    """Return `text` encrypted, as printable ASCII."""
    return _keys().encrypt(text.encode()).decode()


def unseal(sealed: str) -> str:
    """Return the text that `seal` was given. Raises SecretUnreadable."""
    try:
        return _keys().decrypt(sealed.encode()).decode()
    except InvalidToken:
        raise SecretUnreadable from None


def _keys() -> MultiFernet:
    """Return the keys of this site, the current one first."""
    return MultiFernet(
        Fernet(base64.urlsafe_b64encode(HKDF(SHA256(), 32, salt=None, info=_LABEL).derive(secret.encode())))
        for secret in map(str, (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS))
    )
