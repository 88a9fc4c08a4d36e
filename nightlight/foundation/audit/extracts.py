"""A stretch of the chain as a file that can be checked without this site. Pure but for the events that it is given.

Promises: one JSON object a line. The first says what the file is, where the stretch begins and ends, and which digest
it continues; then each event with its digest, in order; the last, where this site has a key to sign with, is the
chain's signed head at that moment (docs/reference/keys-and-audit-formats.md). Holds what an event holds: ids, codes
and roles, never a report. Cannot prove that nobody shortened a stretch together with its first line: whoever may be
lied to takes its neighbours too.
"""

import datetime
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from nightlight.foundation.audit.rules import (
    LARGEST_NUMBER,
    Event,
    EventInvalid,
    Head,
    canonical_json,
    check_event,
    covered,
    write_details,
)

FORMAT = "nightlight audit extract/1"
LARGEST = 100_000

_AT = "%Y-%m-%dT%H:%M:%S.%fZ"
_Digest = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Number = Annotated[int, msgspec.Meta(ge=1, le=LARGEST_NUMBER)]


class ExtractInvalid(ValueError):
    """This is no extract, or a line of it is no event; the message says which line, never what it holds."""


@dataclass(frozen=True)
class Extract:
    """What a file says: the end that it continues, its events, where it says that it ends, its signed head's JSON."""

    before: Head
    last: int
    events: tuple[Event, ...]
    head: str = ""


class _Opening(msgspec.Struct, forbid_unknown_fields=True):
    format: Literal["nightlight audit extract/1"]
    first: _Number
    last: _Number
    previous: _Digest


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    action: str
    actor: str
    at: str
    details: dict[str, str | int]
    digest: _Digest
    number: _Number
    previous: _Digest
    subject: str


def write_extract(events: Iterable[Event], *, first: int, last: int, previous: str, head: str = "") -> Iterator[str]:
    """Yield an extract's lines. `previous` is the digest before the first event, `head` a signed head's JSON."""
    yield canonical_json({"format": FORMAT, "first": first, "last": last, "previous": previous}) + "\n"
    for event in events:
        yield write_event(event) + "\n"
    if head:
        yield write_head_line(head) + "\n"


def read_extract(text: str) -> Extract:
    """Return what an extract says; whether it is true, `rules.verify_chain` finds. Raises ExtractInvalid."""
    lines = text.removesuffix("\n").split("\n")
    try:
        opening = msgspec.json.decode(lines[0], type=_Opening)
    except (ValueError, RecursionError):
        raise ExtractInvalid("its first line is not an extract's") from None
    events, head = read_after_first(lines)
    return Extract(Head(opening.first - 1, opening.previous), opening.last, events, head)


def read_after_first(lines: Sequence[str]) -> tuple[tuple[Event, ...], str]:
    """Return the events that a file's lines after its first hold, and its signed head's JSON. Raises ExtractInvalid."""
    head = _read_head_line(lines[-1])
    events = []
    for number, line in enumerate(lines[1 : -1 if head else None], 2):
        try:
            events.append(read_event(line))
        except EventInvalid:
            raise ExtractInvalid(f"line {number} is no event") from None
    return tuple(events), head


def write_event(event: Event) -> str:
    """Return an event with its digest as one line, without an end."""
    return canonical_json({**covered(event), "digest": event.digest})


def read_event(line: str) -> Event:
    """Return the event that a line holds; its digest may be wrong. Raises EventInvalid for anything but an event."""
    try:
        found = msgspec.json.decode(line, type=_Line)
        at = datetime.datetime.strptime(found.at, _AT).replace(tzinfo=datetime.UTC)
    except (ValueError, RecursionError):
        raise EventInvalid("not the fields of an event") from None
    details = write_details(found.details)
    event = Event(found.number, at, found.actor, found.action, found.subject, details, found.previous, found.digest)
    check_event(event)
    if covered(event)["at"] != found.at:
        raise EventInvalid("an event's time is UTC with six decimal places")
    return event


def write_head_line(head: str) -> str:
    """Return a signed head's JSON as a file's last line, without an end."""
    return canonical_json({"head": json.loads(head)})


def _read_head_line(line: str) -> str:
    """Return the signed head's JSON that a line holds, empty where it is another line."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return ""
    return canonical_json(found["head"]) if isinstance(found, dict) and set(found) == {"head"} else ""
