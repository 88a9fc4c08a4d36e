"""A snapshot of the list: pieces named by their SHA-256, and a manifest of them that the operator has signed. Pure.

Promises: Ed25519 over "nightlight list snapshot/1", a newline, and the manifest's text exactly as it was sent, so that
nobody has to write JSON anew to check it. Refuses a manifest of another key than the one expected: the key that an
answer names for itself proves nothing. A piece is gzip over lines of changes; its name and size are of the gzip's
bytes, so that a piece is checked before anything unpacks it.
"""

import base64
import binascii
import datetime
from typing import Annotated, Literal

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

_LABEL = b"nightlight list snapshot/1\n"
FORMAT: Literal["nightlight list snapshot/1"] = "nightlight list snapshot/1"
LARGEST_PIECE = 32 * 1024 * 1024
"""A piece is no larger, packed or unpacked: what reads it needs to hold no more."""
MOST_PIECES = 100_000

Digest = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**62)]
Size = Annotated[int, msgspec.Meta(ge=1, le=LARGEST_PIECE)]


class SnapshotInvalid(ValueError):
    """This is no manifest that the expected key has signed; the message says why."""


class Piece(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Some of the changes. `size`: bytes of the gzip; `unpacked`: of the lines in it; `first` and `last`: cursors."""

    sha256: Digest
    size: Size
    unpacked: Size
    entries: Annotated[int, msgspec.Meta(ge=1, le=LARGEST_PIECE)]
    first: Count
    last: Count


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a snapshot holds: everything up to `cursor`, but for what has changed since, which comes after it.

    `self_reported`: entries that nobody has confirmed are in it.
    """

    format: Literal["nightlight list snapshot/1"]
    self_reported: bool
    made_at: datetime.datetime
    cursor: Count
    entries: Count
    pieces: Annotated[list[Piece], msgspec.Meta(max_length=MOST_PIECES)]


class Signed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a manifest is sent: its own text, and who has signed it. Key and signature are base64."""

    manifest: str
    public_key: str
    signature: str


_READ_SIGNED = msgspec.json.Decoder(Signed)
_READ_MANIFEST = msgspec.json.Decoder(Manifest)


def public_key_of(key: bytes) -> str:
    """Return the public half of a signing key of 32 bytes, in base64."""
    return _text(Ed25519PrivateKey.from_private_bytes(key).public_key().public_bytes_raw())


def sign_manifest(manifest: Manifest, *, key: bytes) -> bytes:
    """Return a manifest as it is sent."""
    text = msgspec.json.encode(manifest)
    signature = Ed25519PrivateKey.from_private_bytes(key).sign(_LABEL + text)
    return msgspec.json.encode(Signed(text.decode(), public_key_of(key), _text(signature)))


def read_manifest(sent: bytes, *, public_key: str) -> Manifest:
    """Return a manifest that `public_key` (base64) has signed. Raises SnapshotInvalid."""
    try:
        signed = _READ_SIGNED.decode(sent)
        expected = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key, validate=True))
        signature = base64.b64decode(signed.signature, validate=True)
    except (msgspec.DecodeError, msgspec.ValidationError, binascii.Error, ValueError):
        raise SnapshotInvalid("this is no signed manifest, or the key to expect is none") from None
    try:
        # What it says of its own key is not asked: it is for people who look.
        expected.verify(signature, _LABEL + signed.manifest.encode())
    except InvalidSignature:
        raise SnapshotInvalid("the manifest is not signed by the key that was expected") from None
    try:
        manifest = _READ_MANIFEST.decode(signed.manifest)
    except (msgspec.DecodeError, msgspec.ValidationError):
        raise SnapshotInvalid("the manifest is of a form that is not known here") from None
    _check(manifest)
    return manifest


def _check(manifest: Manifest) -> None:
    """Raise SnapshotInvalid unless the pieces follow each other and are all that is counted."""
    reached = 0
    for piece in manifest.pieces:
        if not reached < piece.first <= piece.last <= manifest.cursor:
            raise SnapshotInvalid("the pieces are not in the order of their cursors")
        reached = piece.last
    if sum(piece.entries for piece in manifest.pieces) != manifest.entries or manifest.made_at.tzinfo is None:
        raise SnapshotInvalid("the manifest does not fit its pieces")


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
