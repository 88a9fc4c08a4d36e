"""HPKE's key schedule (RFC 9180, section 5.1, base mode) once more, from hashes alone: a judge for the libraries."""

import hashlib
import hmac
from dataclasses import dataclass

X_WING = 0x647A
X25519 = 0x0020
AES_256_GCM = 2
CHACHA20_POLY1305 = 3


@dataclass(frozen=True)
class Schedule:
    """What both sides derive of a shared secret."""

    key: bytes
    base_nonce: bytes
    exporter_secret: bytes


def schedule(shared_secret: bytes, info: bytes, *, kem: int, aead: int) -> Schedule:
    """Return the schedule with HKDF-SHA256, for an AEAD of a 32-byte key and a 12-byte nonce."""
    suite = b"HPKE" + kem.to_bytes(2, "big") + (1).to_bytes(2, "big") + aead.to_bytes(2, "big")

    def extract(salt: bytes, label: bytes, ikm: bytes) -> bytes:
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + ikm, hashlib.sha256)

    def expand(prk: bytes, label: bytes, about: bytes, length: int) -> bytes:
        labelled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + about
        return hmac.digest(prk, labelled + b"\x01", hashlib.sha256)[:length]

    context = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared_secret, b"secret", b"")
    return Schedule(
        expand(secret, b"key", context, 32),
        expand(secret, b"base_nonce", context, 12),
        expand(secret, b"exp", context, 32),
    )
