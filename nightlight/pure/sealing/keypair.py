"""X-Wing key pairs: a seed of 32 bytes is the private key, 1,216 bytes are the public one.

Promises that one seed gives one pair, the same in the browser. Refuses to store either.

Source: draft-connolly-cfrg-xwing-kem, section 5.2: SHAKE256 of the seed is ML-KEM-768's d and z, then X25519's key.
"""

import hashlib
import secrets
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey, MLKEM768X25519PublicKey

SEED_LENGTH = 32
PUBLIC_KEY_LENGTH = 1216
_MLKEM_SEED = 64
_MLKEM_PUBLIC = 1184


class KeyInvalid(ValueError):
    """These bytes are not a key of ours. The message never holds them."""


def new_seed() -> bytes:
    """Return a new private key: 32 bytes from the system's random source."""
    return secrets.token_bytes(SEED_LENGTH)


def public_key(seed: bytes) -> bytes:
    """Return the public key of `seed`: ML-KEM-768's 1,184 bytes, then X25519's 32. Raises KeyInvalid."""
    mlkem, x25519 = _private_halves(seed)
    return mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()


def private_key_object(seed: bytes) -> MLKEM768X25519PrivateKey:
    """Return the private key as HPKE wants it. Raises KeyInvalid."""
    return MLKEM768X25519PrivateKey(*_private_halves(seed))


@lru_cache(maxsize=16)
def public_key_object(public: bytes) -> MLKEM768X25519PublicKey:
    """Return the public key as HPKE wants it. Raises KeyInvalid, also where ML-KEM's own check of a key fails."""
    if len(public) != PUBLIC_KEY_LENGTH:
        raise KeyInvalid(f"a public key has {PUBLIC_KEY_LENGTH} bytes")
    try:
        mlkem = MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC])
    except ValueError as error:
        raise KeyInvalid("not a public key of ML-KEM-768") from error
    return MLKEM768X25519PublicKey(mlkem, X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC:]))


def _private_halves(seed: bytes) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    if len(seed) != SEED_LENGTH:
        raise KeyInvalid(f"a seed has {SEED_LENGTH} bytes")
    expanded = hashlib.shake_256(seed).digest(_MLKEM_SEED + 32)
    return (
        MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED]),
        X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED:]),
    )
