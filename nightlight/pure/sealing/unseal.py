"""Opens a part with the seed of the key it was sealed to.

Promises to open what is whole and where it belongs, and to raise one error for everything else. Refuses to say why: a
wrong key, another case and a changed byte look the same.

Only the staff's side may import this (the import contracts hold it), and replies.py, which opens replies alone.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from nightlight.pure.sealing.keypair import private_key_object
from nightlight.pure.sealing.part import Binding, PartDoesNotOpen, PartInvalid, blob_epoch, sealed_bytes, unpad


def unseal(blob: bytes, *, seed: bytes, binding: Binding) -> bytes:
    """Return what was sealed. Raises PartDoesNotOpen, and KeyInvalid for a seed of the wrong length."""
    private = private_key_object(seed)
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    try:
        # The header's epoch is outside the ciphertext: held against the binding's, which is sealed in.
        if blob_epoch(blob) != binding.epoch:
            raise PartDoesNotOpen
        return unpad(suite.decrypt(sealed_bytes(blob), private, info=binding.info()))
    except (PartInvalid, InvalidTag, ValueError):
        raise PartDoesNotOpen from None
