"""Tokens for places in flows, under keys that only this site's secret key yields.

Promises a key for each purpose, by HKDF-SHA256 with a label of its own, so that no other use of the
secret key opens a token. Older keys in SECRET_KEY_FALLBACKS still open, never make. Refuses what
pure.questions.tokens refuses, with the same errors.
"""

import os
import time
from functools import lru_cache

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from nightlight.pure.questions.tokens import NONCE_BYTES, TokenInvalid, make_token, open_token

_LABEL = b"nightlight.foundation.flows positions v1 "


def position_token(payload: bytes, purpose: str) -> str:
    """Return `payload` as a piece of an address. Raises PayloadTooLong."""
    now, nonce = int(time.time()), os.urandom(NONCE_BYTES)
    return make_token(payload, key=_keys(purpose)[0], purpose=purpose, now=now, nonce=nonce)


def open_position(token: str, purpose: str, *, seconds: int) -> bytes:
    """Return what `position_token` was given at most `seconds` ago. Raises TokenInvalid or TokenExpired."""
    for key in _keys(purpose):
        try:
            return open_token(token, key=key, purpose=purpose, now=int(time.time()), seconds=seconds)
        except TokenInvalid:
            continue
    raise TokenInvalid


def _keys(purpose: str) -> list[bytes]:
    """Return the keys for a purpose, the current one first."""
    return [_derived(str(secret), purpose) for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]


@lru_cache(maxsize=32)
def _derived(secret: str, purpose: str) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=_LABEL + purpose.encode()).derive(secret.encode())
