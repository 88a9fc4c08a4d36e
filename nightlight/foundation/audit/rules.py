"""The chain: which bytes of an event are digested, and what is wrong with a chain. Pure.

Promises: no column of an event can change, no event can be dropped, inserted or moved without a fault being named,
unless everything after it is digested anew; that is found by a head that was signed and given away (heads.py).
Refuses to guess what an event said before.

The bytes, so that others can check with tools of their own: "nightlight audit/1", a newline, and one JSON object in
UTF-8 with the keys action, actor, at, details, number, previous, subject in that order, no spaces, nothing escaped
that JSON doesn't ask for. `at` is UTC as 2026-11-24T12:00:00.000000Z; `details` is an object of text and whole
numbers, its keys sorted. The digest is SHA-256, in hexadecimal; the first event's `previous` is 64 zeros.
"""

import datetime
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

GENESIS = "0" * 64
_LABEL = b"nightlight audit/1\n"
# What every JSON reader keeps exactly.
LARGEST_NUMBER = 2**53 - 1

Kind = Literal["changed", "missing", "out of order", "not linked", "not counted"]


class EventInvalid(ValueError):
    """Something that no event may hold; the message names the field, never the value."""


@dataclass(frozen=True)
class Event:
    """One link as it is digested. `at` is aware; `details` canonical JSON (see `write_details`)."""

    number: int
    at: datetime.datetime
    actor: str
    action: str
    subject: str
    details: str
    previous: str
    digest: str = ""


@dataclass(frozen=True)
class Head:
    """Where a chain ends: the last event's number and digest. An empty chain ends at 0 and GENESIS."""

    number: int = 0
    digest: str = GENESIS


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong, at an event's number."""

    number: int
    kind: Kind
    message: str


@dataclass(frozen=True)
class Verdict:
    """What a whole reading found: the faults, none where the chain is whole, and where the events end."""

    faults: tuple[Fault, ...]
    end: Head


def write_details(details: Mapping[str, str | int]) -> str:
    """Return details as canonical JSON. Raises EventInvalid for anything but text and whole numbers."""
    for key, value in details.items():
        _check_text("details", key)
        if isinstance(value, str):
            _check_text("details", value)
        elif isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST_NUMBER:
            raise EventInvalid("an event's details are text and whole numbers below 2^53")
    return canonical_json(dict(details))


def canonical_json(value: object) -> str:
    """Return JSON with sorted keys, no spaces, and nothing escaped that need not be."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def check_event(event: Event) -> None:
    """Raise EventInvalid where a field is empty that names something, or holds what a database can't keep."""
    for field, limit in (("actor", 200), ("action", 100), ("subject", 200)):
        text = getattr(event, field)
        _check_text(field, text)
        if len(text) > limit:
            raise EventInvalid(f"an event's {field} has at most {limit} characters")
        if not text and field != "subject":
            raise EventInvalid(f"an event needs {'an' if field[0] == 'a' else 'a'} {field}")


def canonical_bytes(event: Event) -> bytes:
    """Return the bytes that an event's digest is made of."""
    return _LABEL + canonical_json(covered(event)).encode("utf-8", "surrogatepass")


def covered(event: Event) -> dict[str, object]:
    """Return what an event's digest covers, as JSON has it."""
    return {
        "action": event.action,
        "actor": event.actor,
        "at": event.at.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "details": json.loads(event.details),
        "number": event.number,
        "previous": event.previous,
        "subject": event.subject,
    }


def digest_of(event: Event) -> str:
    """Return an event's digest: SHA-256 of its canonical bytes, in hexadecimal."""
    return hashlib.sha256(canonical_bytes(event)).hexdigest()


def verify_chain(events: Iterable[Event], heads: Iterable[Head] = (), *, after: Head | None = None) -> Verdict:
    """Return what is wrong with a chain, given in the order of its numbers.

    `heads` are ends that the chain had at some time, from the database and from outside: each must still be in it.
    `after` is the end that a stretch continues; the chain's beginning where there is none.
    """
    faults: list[Fault] = []
    wanted = {(head.number, head.digest) for head in heads if head.number}
    last = after or Head()
    for event in events:
        if event.number != last.number + 1:
            faults.append(_misplaced(event.number, last.number))
        elif event.previous != last.digest:
            faults.append(Fault(event.number, "not linked", "does not continue the event before it"))
        if not _is_as_digested(event):
            faults.append(Fault(event.number, "changed", "is not what was written: its digest does not fit"))
        wanted.discard((event.number, event.digest))
        last = Head(event.number, event.digest)
    for number, _digest in sorted(wanted):
        if number > last.number:
            faults.append(Fault(number, "missing", f"was once the end; the chain now ends at {last.number}"))
        else:
            faults.append(Fault(number, "changed", "is not the event that this number once had"))
    return Verdict(tuple(faults), last)


def _misplaced(number: int, last: int) -> Fault:
    if number <= last:
        return Fault(number, "out of order", f"stands after {last}")
    gap = f"{last + 1}" if number == last + 2 else f"{last + 1} to {number - 1}"
    return Fault(last + 1, "missing", f"{gap} {'is' if number == last + 2 else 'are'} not there")


def _is_as_digested(event: Event) -> bool:
    try:
        return event.digest == digest_of(event) and event.details == canonical_json(json.loads(event.details))
    except ValueError:
        return False


def _check_text(field: str, text: str) -> None:
    if "\0" in text or any(0xD800 <= ord(letter) <= 0xDFFF for letter in text):
        raise EventInvalid(f"an event's {field} holds a character that a database can't keep")
