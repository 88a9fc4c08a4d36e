"""A referral as one file: a document cut into chunks, each sealed to the receiving body's key.

Promises that a file opens whole or not at all: each chunk is bound to the body, the referral, its place and how many
there are, so that none can be dropped, moved, repeated or taken from another file; and that a file has one way to be
written, so that no byte of it can be changed unseen. Refuses to open: see staff/referral/opening.py.

The format, byte by byte: docs/reference/referral-format.md.
"""

import base64
import hashlib
import json
import re
from dataclasses import dataclass

from nightlight.pure.sealing.fingerprints import fingerprint
from nightlight.pure.sealing.part import PLAINTEXT_LIMIT, Binding, BindingInvalid, PartInvalid, check_shape
from nightlight.pure.sealing.referral_document import Document, write_document
from nightlight.pure.sealing.seal import seal

FORMAT = "nightlight referral/1"
EXTENSION = ".nlref"
PURPOSE = "referral"
MOST_CHUNKS = 256
"""Sixteen megabytes of text: more than any case has, and what a receiver's machine can take at once."""

_FIELDS = ["format", "referral", "body", "key", "parts"]
_KEY = re.compile(r"[0-9a-f]{4}( [0-9a-f]{4}){4}", re.ASCII)
_LINE_ENDS = " \t\r\n"


class FileInvalid(ValueError):
    """This text is not the file of a referral; the message never holds any of it."""


class ReferralTooLong(ValueError):
    """There is more to refer than one file holds."""


@dataclass(frozen=True)
class SealedReferral:
    """What a file shows to everybody: the referral's id, the body's id, the key's fingerprint and the sealed chunks."""

    referral: str
    body: str
    key: str
    parts: tuple[bytes, ...]


def chunk_binding(*, referral: str, body: str, number: int, of: int) -> Binding:
    """Return what chunk `number` (from 1) of a file is bound to. Raises BindingInvalid."""
    return Binding(purpose=PURPOSE, team=body, epoch=0, case=referral, part=f"chunk/{number}-of-{of}")


def seal_referral(document: Document, *, to: bytes) -> str:
    """Return the file: `document` sealed to the public key `to`. Raises ReferralTooLong and KeyInvalid."""
    written = write_document(document)
    chunks = [written[start : start + PLAINTEXT_LIMIT] for start in range(0, len(written), PLAINTEXT_LIMIT)]
    if len(chunks) > MOST_CHUNKS:
        raise ReferralTooLong(f"one file holds at most {MOST_CHUNKS * PLAINTEXT_LIMIT} bytes")
    referral, body = document.referral, document.to.id
    parts = tuple(
        seal(chunk, to=to, binding=chunk_binding(referral=referral, body=body, number=number, of=len(chunks)))
        for number, chunk in enumerate(chunks, 1)
    )
    return write_file(SealedReferral(referral, body, fingerprint(to), parts))


def write_file(sealed: SealedReferral) -> str:
    """Return the file's text: one line without an end, in ASCII, so that no mail programme has a line end to change."""
    values = [FORMAT, sealed.referral, sealed.body, sealed.key, [base64.b64encode(p).decode() for p in sealed.parts]]
    return json.dumps(dict(zip(_FIELDS, values, strict=True)), separators=(",", ":"))


def read_file(text: str) -> SealedReferral:
    """Return what a file holds. Line ends and spaces after it are forgiven, nothing else is. Raises FileInvalid."""
    text = text.rstrip(_LINE_ENDS)
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise FileInvalid("this is not the file of a referral, or not all of it") from None
    if not isinstance(found, dict) or not isinstance(found.get("format"), str):
        raise FileInvalid("this is not the file of a referral")
    if found["format"] != FORMAT:
        raise FileInvalid("this is not a referral, or one of another version: a newer nightlight may open it")
    sealed = _sealed(found)
    if write_file(sealed) != text:
        raise FileInvalid("the file is not written as a referral is: it was changed on the way")
    return sealed


def digest_of_file(text: str) -> str:
    """Return what the sender's audit has of a file: SHA-256 of its text without line ends after it, in hex."""
    return hashlib.sha256(text.rstrip(_LINE_ENDS).encode()).hexdigest()


def _sealed(found: dict[str, object]) -> SealedReferral:
    referral, body, key, written = (found.get(field) for field in _FIELDS[1:])
    named = isinstance(referral, str) and isinstance(body, str) and isinstance(key, str) and _KEY.fullmatch(key)
    if not named or not isinstance(written, list) or not 1 <= len(written) <= MOST_CHUNKS:
        raise FileInvalid("the file lacks what a referral has")
    try:
        chunk_binding(referral=str(referral), body=str(body), number=1, of=1)
        parts = tuple(base64.b64decode(each, validate=True) for each in written)
        for part in parts:
            check_shape(part)
    except (BindingInvalid, PartInvalid, ValueError, TypeError):
        raise FileInvalid("the file's parts are not a referral's: it was changed on the way") from None
    return SealedReferral(str(referral), str(body), str(key), parts)
