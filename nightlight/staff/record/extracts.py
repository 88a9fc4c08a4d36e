"""A stretch of the chain as a file that can be checked without this site. Pure but for the events that it is given.

Promises: one JSON object a line. The first says what the file is and which digest its first event continues; then each
event with its digest, in order; the last, where this site has a key to sign with, is the chain's signed head at that
moment (docs/reference/keys-and-audit-formats.md). Holds what an event holds: ids, codes and roles, never a report.
"""

import datetime
import json
from collections.abc import Iterable, Iterator

from nightlight.foundation.audit.rules import Event, canonical_json

FORMAT = "nightlight audit extract/1"
LARGEST = 100_000


def write_extract(events: Iterable[Event], *, first: int, previous: str, head: str = "") -> Iterator[str]:
    """Yield an extract's lines. `previous` is the digest before the first event, `head` a signed head's JSON."""
    yield canonical_json({"format": FORMAT, "first": first, "previous": previous}) + "\n"
    for event in events:
        yield canonical_json(as_object(event)) + "\n"
    if head:
        yield canonical_json({"head": json.loads(head)}) + "\n"


def as_object(event: Event) -> dict[str, object]:
    """Return an event as its digest covers it, and the digest."""
    return {
        "action": event.action,
        "actor": event.actor,
        "at": event.at.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "details": json.loads(event.details),
        "number": event.number,
        "previous": event.previous,
        "subject": event.subject,
        "digest": event.digest,
    }
