"""What a referral says to the body that receives it, as a versioned document.

Promises one way to write it, so that the browser and Python seal the same bytes. Refuses documents that lack a field,
hold another, or another kind of value; no message ever holds a word of them. Documents of version 1 are read, too.

The format, field by field: docs/reference/referral-format.md.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal

import msgspec

from nightlight.pure.sealing.evidence import mended

FORMAT = "nightlight referral document/2"
_FIRST = "nightlight referral document/1"

Mark = Literal["", "allegation", "fact", "opinion"]
Role = Literal["suspect", "victim", "witness", "unknown"]
Nation = Literal["england", "wales", "scotland", "northern-ireland", "outside", "unknown"]

_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,63}", re.ASCII)
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_PLACE = re.compile(r"at `\$\.?([a-z_.\[\]0-9]*)`")


class DocumentInvalid(ValueError):
    """This is no document of a referral; the message names a field, never what it holds."""


class _Written:
    """Fields whose text is mended as it is when a part is sealed."""

    def __post_init__(self) -> None:
        for field in fields(self):  # type: ignore[arg-type]  # only dataclasses inherit this
            value = getattr(self, field.name)
            if isinstance(value, str):
                object.__setattr__(self, field.name, mended(value))
            elif isinstance(value, tuple) and all(isinstance(line, str) for line in value):
                object.__setattr__(self, field.name, tuple(mended(line) for line in value))


@dataclass(frozen=True)
class Sender(_Written):
    """Who refers: the role in which somebody did it, and the operator's name. No person's name."""

    role: str
    operator: str


@dataclass(frozen=True)
class Receiver(_Written):
    """To whom: the body's id in the sender's list, and its name."""

    id: str
    name: str


@dataclass(frozen=True)
class Basis(_Written):
    """On which lawful basis, by its code and in words."""

    code: str
    text: str


@dataclass(frozen=True)
class Duty(_Written):
    """Which duty to report it answers: code, nation; in words by when it is to be done, where that is from, and why
    it comes late; empty where it does not, or where no duty is known.
    """

    code: str
    nation: Nation
    clock: str
    source: str
    reason_for_delay: str


@dataclass(frozen=True)
class Person(_Written):
    """Somebody whom the parts tell of, as the caseworker calls them, and how they stand to it."""

    label: str
    role: Role


@dataclass(frozen=True)
class ReferredPart(_Written):
    """One question and its answer, as it was sealed; how the caseworker marks it; which sealed part it came from.

    `name` and `digest` (SHA-256 of the sealed bytes, in hexadecimal) are what the sender's audit has of the part.
    """

    name: str
    digest: str
    question: str
    answer: str | tuple[str, ...]
    at: str
    language: str
    flow: str
    flow_version: str
    node: str
    sealed_by: Literal["browser", "server"]
    marked: Mark
    note: str


@dataclass(frozen=True)
class Document(_Written):
    """A referral. `referral` is its id, 32 hexadecimal digits; `made_at` UTC to the second. Raises DocumentInvalid."""

    format: str
    referral: str
    case_reference: str
    made_at: str
    made_by: Sender
    to: Receiver
    why: str
    basis: Basis
    duty: Duty
    language: str
    parts: tuple[ReferredPart, ...]
    persons: tuple[Person, ...]

    def __post_init__(self) -> None:
        super().__post_init__()
        for name, is_right in _checked(self):
            if not is_right:
                raise DocumentInvalid(f"{name} is not as the format has it")


def write_document(document: Document) -> bytes:
    """Return the document as JSON: keys sorted, no spaces, nothing escaped that need not be, UTF-8."""
    return json.dumps(asdict(document), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read_document(written: bytes) -> Document:
    """Return the document that `written` holds, whatever its spacing and order of keys. Raises DocumentInvalid."""
    try:
        found = json.loads(written.decode())
    except (ValueError, RecursionError):
        raise DocumentInvalid("the document is not JSON in UTF-8") from None
    found = _renewed(found)
    if isinstance(found, dict) and found.get("format", FORMAT) != FORMAT:
        raise DocumentInvalid("the document is of another version: a newer nightlight may open it")
    try:
        document = msgspec.convert(found, Document, strict=True)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _named(error) from None
    if _shape(found) != _shape(asdict(document)):
        raise DocumentInvalid("the document has a field that the format does not know")
    return document


def _renewed(found: Any) -> Any:
    """Return a document of version 1 as one of today: its duty had neither clock nor source."""
    duty = found.get("duty") if isinstance(found, dict) and found.get("format") == _FIRST else None
    if not isinstance(duty, dict) or {"clock", "source"} & duty.keys():
        return found
    return {**found, "format": FORMAT, "duty": {**duty, "clock": "", "source": ""}}


def _checked(document: Document) -> Iterator[tuple[str, bool]]:
    yield "format", document.format == FORMAT
    yield "referral", bool(_ID.fullmatch(document.referral))
    yield "made_at", bool(_AT.fullmatch(document.made_at))
    yield "to.id", bool(_SLUG.fullmatch(document.to.id))
    yield "basis.code", bool(_SLUG.fullmatch(document.basis.code))
    yield "duty.code", bool(_SLUG.fullmatch(document.duty.code))
    yield "language", document.language in ("en", "cy")
    yield "parts", bool(document.parts)
    for number, part in enumerate(document.parts):
        yield f"parts[{number}].digest", bool(_DIGEST.fullmatch(part.digest))
        yield f"parts[{number}].at", bool(_AT.fullmatch(part.at))


def _named(error: Exception) -> DocumentInvalid:
    """Return an error that says where; what stood there is in the library's message, which goes no further."""
    if isinstance(error.__cause__, DocumentInvalid):
        return error.__cause__
    place = _PLACE.search(str(error))
    where = place[1] if place and place[1] else "the document"
    return DocumentInvalid(f"{where} is not as the format has it")


def _shape(value: Any) -> object:
    if isinstance(value, dict):
        return {key: _shape(each) for key, each in value.items()}
    return [_shape(each) for each in value] if isinstance(value, list | tuple) else None
