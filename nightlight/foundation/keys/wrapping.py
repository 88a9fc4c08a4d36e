"""How a caseworker's seed is wrapped under a passphrase. In production the browser does this; here a demo does.

Promises one format on both sides: version 1, salt (16 bytes), nonce (12), then the seed under AES-256-GCM (48). The
key is Argon2id of the passphrase in UTF-8, NFC: 3 passes, 64 MiB, 1 lane, 32 bytes. The associated data is a label
and the public key, so that a wrapped seed can't be put beside somebody else's key. Refuses to unwrap.

Source: RFC 9106 for Argon2id, and its second recommended set of parameters but for the lanes, which browsers lack.
"""

import unicodedata

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

VERSION = 1
SALT, NONCE = 16, 12
WRAPPED_LENGTH = 1 + SALT + NONCE + 32 + 16
PASSES, MEMORY_KIB, LANES = 3, 64 * 1024, 1
LABEL = b"nightlight/1 caseworker key"


class WrappedSeedInvalid(ValueError):
    """These bytes can't be a wrapped seed: a seed in the clear must never get past here."""


def wrapping_key(passphrase: str, salt: bytes) -> bytes:
    """Return the key that a passphrase gives. Takes 64 MiB and a noticeable part of a second."""
    text = unicodedata.normalize("NFC", passphrase).encode()
    return Argon2id(salt=salt, length=32, iterations=PASSES, lanes=LANES, memory_cost=MEMORY_KIB).derive(text)


def wrap_seed(seed: bytes, *, passphrase: str, public_key: bytes, salt: bytes, nonce: bytes) -> bytes:
    """Return the seed wrapped, WRAPPED_LENGTH bytes. `salt` and `nonce` are fresh random bytes, never used again."""
    sealed = AESGCM(wrapping_key(passphrase, salt)).encrypt(nonce, seed, LABEL + public_key)
    return bytes([VERSION]) + salt + nonce + sealed


def check_wrapped(wrapped: bytes) -> None:
    """Raise WrappedSeedInvalid unless the bytes are as long as a wrapped seed and say which version they are."""
    if len(wrapped) != WRAPPED_LENGTH or wrapped[0] != VERSION:
        raise WrappedSeedInvalid(f"a wrapped seed has {WRAPPED_LENGTH} bytes and begins with its version")
