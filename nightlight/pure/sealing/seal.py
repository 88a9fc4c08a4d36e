"""Seals a part to a public key.

Promises that only the key's seed opens what was sealed, under the same binding only, and that sealing twice never
gives the same bytes. Refuses to open anything: code that can seal can't read.

Source: RFC 9180, base mode, single shot.
"""

from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from nightlight.pure.sealing.keypair import KeyInvalid, public_key_object
from nightlight.pure.sealing.part import Binding, pad, write_blob


def seal(plaintext: bytes, *, to: bytes, binding: Binding) -> bytes:
    """Return `plaintext` sealed to the public key `to` under `binding`. Raises PlaintextTooLong and KeyInvalid."""
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    padded = pad(plaintext)
    public = public_key_object(to)
    try:
        sealed = suite.encrypt(padded, public, info=binding.info())
    except ValueError as error:  # an X25519 key of low order: whoever made it could read along
        raise KeyInvalid("not a public key of X25519") from error
    return write_blob(binding.epoch, sealed)
