"""Where somebody is in a flow, as a piece of an address that tells nothing and ends by itself.

Promises AES-256-GCM over a padded payload: every token has the same length, opens only with its key
and for its purpose, and only while it is young. Refuses, with TokenInvalid or TokenExpired and nothing
else, whatever was forged, altered, cut, made for another purpose, or is too old. A token can be used
again until it ends: what must happen once needs more than a token.

Format: nonce (12 bytes), then the sealed seconds since 1970 (uint64), payload's length (uint16), payload
and zeros up to PAYLOAD_LIMIT, then the tag (16 bytes); in URL-safe Base64 without padding. The purpose is
authenticated with it. Random nonces under one key are safe for some four billion tokens (NIST SP 800-38D, 8.3).
"""

import base64
import re
import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12
# Together with what stands around it a multiple of three, so that each token has exactly one spelling.
PAYLOAD_LIMIT = 346
TOKEN_LENGTH = 512
_TOKEN = re.compile(rf"[A-Za-z0-9_-]{{{TOKEN_LENGTH}}}", re.ASCII)
_HEAD = struct.Struct(">QH")
_LABEL = b"nightlight/token/1 "
# Clocks of two machines differ a little; a token from further ahead would outlive its time.
_AHEAD_SECONDS = 300


class TokenInvalid(Exception):
    """A token was not made here, for this purpose, or was altered."""


class TokenExpired(Exception):
    """A token was right once."""


class PayloadTooLong(Exception):
    """A payload has more bytes than every token has room for."""


def make_token(payload: bytes, *, key: bytes, purpose: str, now: int, nonce: bytes) -> str:
    """Return a token of TOKEN_LENGTH characters: `key` 32 bytes, `nonce` 12 random ones, `now` seconds since 1970.

    Raises PayloadTooLong.
    """
    if len(payload) > PAYLOAD_LIMIT:
        raise PayloadTooLong(f"A token holds at most {PAYLOAD_LIMIT} bytes.")
    padded = _HEAD.pack(now, len(payload)) + payload.ljust(PAYLOAD_LIMIT, b"\0")
    sealed = AESGCM(key).encrypt(nonce, padded, _LABEL + purpose.encode())
    return base64.urlsafe_b64encode(nonce + sealed).decode()


def open_token(token: str, *, key: bytes, purpose: str, now: int, seconds: int) -> bytes:
    """Return the payload of a token that is at most `seconds` old. Raises TokenInvalid or TokenExpired."""
    if not _TOKEN.fullmatch(token):
        raise TokenInvalid
    raw = base64.urlsafe_b64decode(token)
    try:
        padded = AESGCM(key).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], _LABEL + purpose.encode())
    except InvalidTag:
        raise TokenInvalid from None
    made, length = _HEAD.unpack_from(padded)
    if not -_AHEAD_SECONDS <= now - made <= seconds:
        raise TokenExpired
    return padded[_HEAD.size : _HEAD.size + length]
