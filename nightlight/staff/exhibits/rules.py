"""An exhibit: what a court is given of a case, in a file that proves itself. Its shape and its digests. Pure.

Promises that a file is read whole or not at all. The first line says what is given, as sealed bytes and the secret of
each; the event that the last but one line holds has that line's digest; so does the signed head after it.

The format, line by line: docs/reference/exhibit-format.md.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from nightlight.foundation.audit.extracts import ExtractInvalid, read_after_first
from nightlight.foundation.audit.rules import Event
from nightlight.pure.sealing.part import PartInvalid, check_shape

FORMAT = "nightlight exhibit/1"
EXTENSION = ".nlexhibit"
ACTION = "cases.exhibit"

Proceedings = Literal["criminal", "family", "inquest", "other"]
Withholding = Literal["not-given", "filler", "broken", "not-granted"]

_PLACE = re.compile(r"at `\$\.?([a-z_.\[\]0-9]*)`")
_Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
_Digest = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9._/-]{0,99}\Z")]
_Moment = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")]
_Secret = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class ExhibitInvalid(ValueError):
    """This is no exhibit, or not all of one; the message says where, and never holds a word of it."""


class GivenPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of the report as it is stored, and the secret that opens it alone. `hour` is when it came."""

    name: _Name
    hour: str
    blob: bytes
    secret: _Secret


class WithheldPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part that is not given: its SHA-256 stands for it, so that what arrived can still be told."""

    name: _Name
    digest: _Digest
    why: Withholding


class GivenDocument(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What staff wrote, and the secret that opens it alone."""

    kind: Literal["note", "reply", "assessment", "referral"]
    id: _Id
    blob: bytes
    secret: _Secret


class Maker(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """In which role somebody made it, and the operator's name. No person's name."""

    role: str
    operator: str


class Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is given. `purpose` is for whom, in the lead's words; `case` the id that everything is sealed under."""

    format: Literal["nightlight exhibit/1"]
    case: _Id
    case_reference: str
    proceedings: Proceedings
    purpose: str
    language: Literal["en", "cy"]
    made_at: _Moment
    made_by: Maker
    parts: list[GivenPart]
    withheld: list[WithheldPart]
    documents: list[GivenDocument]


@dataclass(frozen=True)
class Exhibit:
    """A file as it was read. `digest` is SHA-256 of its first line; `events` are in the order of the file's lines."""

    content: Content
    digest: str
    events: tuple[Event, ...]
    head: str


def read_exhibit(text: str) -> Exhibit:
    """Return what a file holds; whether it is true, checking.py finds. Raises ExhibitInvalid."""
    # No JSON has a line end in it: what mail makes of line ends is no change.
    lines = [line.removesuffix("\r") for line in text.rstrip("\r\n").split("\n")]
    content = _content(lines[0])
    names = [part.name for part in content.parts] + [part.name for part in content.withheld]
    if len(set(names)) < len(names):
        raise ExhibitInvalid("a part is in it twice")
    for blob in [part.blob for part in content.parts] + [document.blob for document in content.documents]:
        try:
            check_shape(blob)
        except PartInvalid:
            raise ExhibitInvalid("something in it is not shaped like a sealed part") from None
    try:
        events, head = read_after_first(lines)
    except ExtractInvalid as invalid:
        raise ExhibitInvalid(str(invalid)) from None
    return Exhibit(content, digest_of_line(lines[0]), events, head)


def digest_of_line(line: str) -> str:
    """Return what the record has of an exhibit: SHA-256 of its first line without the line's end, in hexadecimal."""
    return hashlib.sha256(line.encode()).hexdigest()


def digest_of_events(digests: Iterable[str]) -> str:
    """Return the SHA-256 that stands for the events of a case, given their digests in the order of numbers."""
    lines = "".join(f"{digest}\n" for digest in digests)
    return hashlib.sha256(b"nightlight exhibit events/1\n" + lines.encode()).hexdigest()


def _content(line: str) -> Content:
    try:
        return msgspec.json.decode(line, type=Content)
    except msgspec.ValidationError as error:
        found = _PLACE.search(str(error))
        where = f": see {found[1]}" if found and found[1] else ""
        raise ExhibitInvalid(f"its first line is not an exhibit's{where}") from None
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise ExhibitInvalid("it is not an exhibit, or not all of one") from None
