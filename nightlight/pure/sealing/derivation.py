"""What a return phrase opens: the id under which its conversation is found, and the reporter's key pair.

Promises that whoever has the database alone can't try phrases, as the pepper is not in it, and that each try costs
64 MiB and four passes. Refuses to give the phrase back: nothing here leads from a key to a phrase.

Sources: Argon2id, RFC 9106; HKDF-SHA256, RFC 5869.
"""

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from nightlight.pure.sealing.phrases import Phrase

PASSES = 4
MEMORY_KIB = 64 * 1024
LANES = 1
SHORTEST_PEPPER = 32

_LABEL = b"nightlight/1 phrase "


@dataclass(frozen=True)
class PhraseKeys:
    """`lookup` (32 bytes) names the conversation; `seed` (32 bytes) is the private key that staff seal replies to."""

    lookup: bytes = field(repr=False)
    seed: bytes = field(repr=False)


def derive(phrase: Phrase, *, pepper: bytes) -> PhraseKeys:
    """Return the keys of `phrase` under `pepper`: the same every time. Takes a tenth of a second or so, on purpose.

    The salt can't be random, as the phrase alone has to find its conversation: it comes from the pepper.
    """
    if len(pepper) < SHORTEST_PEPPER:
        raise ValueError(f"a pepper has at least {SHORTEST_PEPPER} bytes")
    stretched = Argon2id(
        salt=_expand(pepper, b"salt"),
        length=32,
        iterations=PASSES,
        lanes=LANES,
        memory_cost=MEMORY_KIB,
        ad=_LABEL,
        secret=_expand(pepper, b"secret"),
    ).derive(phrase.text.encode())
    return PhraseKeys(lookup=_expand(stretched, b"lookup"), seed=_expand(stretched, b"seed"))


def _expand(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=_LABEL + purpose).derive(key)
