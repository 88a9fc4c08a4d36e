"""X-Wing's decapsulation once more, from its two halves: what both sides of a sealed part have, which no library tells.

Source: draft-connolly-cfrg-xwing-kem, sections 5.3 and 5.4.
"""

import hashlib

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

_LABEL = b"\\.//^\\"
_MLKEM = 1088


def shared_secret(enc: bytes, *, seed: bytes) -> bytes:
    """Return what X-Wing gave both sides, of the encapsulated key (1,120 bytes) and the receiver's seed."""
    expanded = hashlib.shake_256(seed).digest(96)
    x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
    ss_m = MLKEM768PrivateKey.from_seed_bytes(expanded[:64]).decapsulate(enc[:_MLKEM])
    ss_x = x25519.exchange(X25519PublicKey.from_public_bytes(enc[_MLKEM:]))
    public = x25519.public_key().public_bytes_raw()
    return hashlib.sha3_256(ss_m + ss_x + enc[_MLKEM:] + public + _LABEL).digest()


def secret_of(blob: bytes, *, seed: bytes) -> bytes:
    """Return the secret of a sealed part."""
    return shared_secret(blob[5 : 5 + 1120], seed=seed)
