"""The sealed part: what a report consists of, and what its bytes look like from outside.

Promises that two bindings never share the bytes that a part is bound to, and that a part's size tells one of four
sizes and nothing finer. Refuses to seal and to open: see seal.py and unseal.py.

The format, byte by byte: docs/reference/sealing-format.md.
"""

import re
from dataclasses import dataclass

TEAM = "reports"
SUITE = 0x01
"""HPKE base mode, KEM X-Wing (ML-KEM-768 with X25519), HKDF-SHA256, AES-256-GCM."""

SIZES = (1024, 4096, 16384, 65536)
"""What a plaintext is padded to, in bytes, its length field included."""

PLAINTEXT_LIMIT = SIZES[-1] - 4

ENC_LENGTH = 1120
"""The encapsulated key: the first bytes of what HPKE made."""

_LABEL = b"nightlight/1"
_TAG = 16
_HEADER = 5
_LENGTHS = frozenset(_HEADER + ENC_LENGTH + size + _TAG for size in SIZES)
_NAME = re.compile(r"[a-z0-9][a-z0-9._/-]{0,99}", re.ASCII)
_CASE = re.compile(r"[0-9a-f]{32}", re.ASCII)


class BindingInvalid(ValueError):
    """A binding holds a name that no part may be bound to."""


class PartInvalid(ValueError):
    """These bytes are not shaped like a sealed part."""


class PartDoesNotOpen(Exception):
    """The part is not whole, not ours, not sealed to this key or not bound to this place. Which, nobody learns."""


class PlaintextTooLong(ValueError):
    """There is more to seal than one part holds."""


@dataclass(frozen=True)
class Binding:
    """Where a part belongs. A part opens under the binding it was sealed under and no other.

    `case` is a UUID as 32 lower-case hexadecimal digits, `epoch` a number of four bytes. The names are 1 to 100 of
    a-z, 0-9, dot, slash, underscore and hyphen. Raises BindingInvalid.
    """

    purpose: str
    team: str
    epoch: int
    case: str
    part: str

    def __post_init__(self) -> None:
        for field in ("purpose", "team", "part"):
            if not _NAME.fullmatch(getattr(self, field)):
                raise BindingInvalid(f"a binding's {field} is 1 to 100 of a-z, 0-9, '.', '/', '_' and '-'")
        if not _CASE.fullmatch(self.case):
            raise BindingInvalid("a binding's case is 32 lower-case hexadecimal digits")
        if not 0 <= self.epoch < 2**32:
            raise BindingInvalid("a binding's epoch is a number of four bytes")

    def info(self) -> bytes:
        """Return HPKE's info: each field behind its length, so that no two bindings share their bytes."""
        fields = (self.purpose, self.team, str(self.epoch), self.case, self.part)
        return _LABEL + b"".join(len(field).to_bytes(2, "big") + field.encode() for field in fields)


def pad(plaintext: bytes) -> bytes:
    """Return length, plaintext and zeros, together as long as the smallest of SIZES. Raises PlaintextTooLong."""
    for size in SIZES:
        if 4 + len(plaintext) <= size:
            return (len(plaintext).to_bytes(4, "big") + plaintext).ljust(size, b"\0")
    raise PlaintextTooLong(f"one part holds at most {PLAINTEXT_LIMIT} bytes")


def unpad(padded: bytes) -> bytes:
    """Return what `pad` was given. Raises PartInvalid on anything that `pad` can't have made.

    A larger size than necessary is accepted: a sealer may hide the size altogether.
    """
    length = int.from_bytes(padded[:4], "big")
    if len(padded) not in SIZES or 4 + length > len(padded) or padded[4 + length :].strip(b"\0"):
        raise PartInvalid("the padding is not ours")
    return padded[4 : 4 + length]


def check_shape(blob: bytes) -> None:
    """Raise PartInvalid unless `blob` has a part's suite and one of the four lengths. Says nothing of who sealed it."""
    if blob[:1] != bytes([SUITE]):
        raise PartInvalid("not a suite that is known here")
    if len(blob) not in _LENGTHS:
        raise PartInvalid("not a length that a part has")


def blob_epoch(blob: bytes) -> int:
    """Return the epoch that the part names as its key's. Raises PartInvalid."""
    check_shape(blob)
    return int.from_bytes(blob[1:_HEADER], "big")


def blob_size(blob: bytes) -> int:
    """Return which of SIZES the plaintext was padded to. Raises PartInvalid."""
    check_shape(blob)
    return len(blob) - _HEADER - ENC_LENGTH - _TAG


def write_blob(epoch: int, sealed: bytes) -> bytes:
    """Return suite, epoch and what HPKE made, as they are stored."""
    return bytes([SUITE]) + epoch.to_bytes(4, "big") + sealed


def sealed_bytes(blob: bytes) -> bytes:
    """Return what HPKE made: the encapsulated key and the ciphertext. Raises PartInvalid."""
    check_shape(blob)
    return blob[_HEADER:]
