"""A head to give away: where the chain ends, signed, so that somebody outside can hold us to it.

Promises: Ed25519 over "nightlight audit head/1", a newline, and the JSON object of at, digest and number, written as
events are (rules.py). Refuses a head whose signature fails, or that was signed by another key than the one expected:
the key that a head names for itself proves nothing.
"""

import base64
import datetime
from dataclasses import dataclass

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from nightlight.foundation.audit.rules import Head, canonical_json

_LABEL = b"nightlight audit head/1\n"


class HeadInvalid(ValueError):
    """This is no signed head of this chain's key; the message says why."""


@dataclass(frozen=True)
class SignedHead:
    """What is exported, field by field as it stands in the JSON. Key and signature are base64."""

    number: int
    digest: str
    at: str
    public_key: str
    signature: str

    @property
    def head(self) -> Head:
        """The end that was signed."""
        return Head(self.number, self.digest)


def public_key_of(key: bytes) -> bytes:
    """Return the public half of a signing key of 32 bytes."""
    return Ed25519PrivateKey.from_private_bytes(key).public_key().public_bytes_raw()


def sign_head(head: Head, *, at: datetime.datetime, key: bytes) -> SignedHead:
    """Return a head with the moment (aware) and a signature over both."""
    moment = at.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    signature = Ed25519PrivateKey.from_private_bytes(key).sign(_signed_bytes(head, moment))
    return SignedHead(head.number, head.digest, moment, _text(public_key_of(key)), _text(signature))


def write_head(signed: SignedHead) -> str:
    """Return a signed head as one line of JSON."""
    return msgspec.json.encode(signed).decode()


def read_head(text: str | bytes, *, public_key: bytes) -> SignedHead:
    """Return a head that `public_key` has signed. Raises HeadInvalid."""
    signed = read_signed_head(text)
    if base64.b64decode(signed.public_key) != public_key:
        raise HeadInvalid("was signed with another key")
    return signed


def read_signed_head(text: str | bytes) -> SignedHead:
    """Return a head that the key which it names has signed: whose key that is, the caller has to know.

    Raises HeadInvalid.
    """
    try:
        signed = msgspec.json.decode(text, type=SignedHead)
        named, signature = base64.b64decode(signed.public_key), base64.b64decode(signed.signature)
    except ValueError:
        raise HeadInvalid("is not a signed head") from None
    try:
        Ed25519PublicKey.from_public_bytes(named).verify(signature, _signed_bytes(signed.head, signed.at))
    except (InvalidSignature, ValueError):
        raise HeadInvalid("was changed after it was signed") from None
    return signed


def _signed_bytes(head: Head, at: str) -> bytes:
    return _LABEL + canonical_json({"at": at, "digest": head.digest, "number": head.number}).encode()


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
