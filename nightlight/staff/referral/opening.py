"""Opens the file of a referral with the receiving body's private key, on that body's own machine.

Promises to need no database and no settings, and to give a whole document or one error. Refuses to say why a file does
not open: a wrong key, a chunk that is missing or moved and a changed byte look the same.
"""

import hmac

from nightlight.pure.sealing.fingerprints import fingerprint
from nightlight.pure.sealing.keypair import public_key
from nightlight.pure.sealing.part import PartDoesNotOpen
from nightlight.pure.sealing.referral import chunk_binding, read_file
from nightlight.pure.sealing.referral_document import Document, read_document
from nightlight.pure.sealing.unseal import unseal


class ReferralDoesNotOpen(Exception):
    """The file is not whole, not a referral's, or not sealed to this key. Which, nobody learns."""


def open_referral(text: str, *, seed: bytes) -> Document:
    """Return the document in a file. Raises FileInvalid for what is no referral's file, else ReferralDoesNotOpen.

    DocumentInvalid: it opens, but what wrote it did not keep to the format. KeyInvalid: `seed` is no seed.
    """
    sealed = read_file(text)
    if not hmac.compare_digest(sealed.key, fingerprint(public_key(seed))):
        raise ReferralDoesNotOpen
    count = len(sealed.parts)
    opened = b""
    for number, part in enumerate(sealed.parts, 1):
        binding = chunk_binding(referral=sealed.referral, body=sealed.body, number=number, of=count)
        try:
            opened += unseal(part, seed=seed, binding=binding)
        except PartDoesNotOpen:
            raise ReferralDoesNotOpen from None
    document = read_document(opened)
    # Whoever has the public key can seal: a document that says it is another one is nobody's.
    if (document.referral, document.to.id) != (sealed.referral, sealed.body):
        raise ReferralDoesNotOpen
    return document
