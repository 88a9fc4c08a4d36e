"""A stretch of the chain as a file that can be checked without this site. Pure but for the events that it is given.

Promises: one JSON object a line. The first says what the file is, where the stretch begins and ends, and which digest
it continues; then each event with its digest, in order; the last, where this site has a key to sign with, is the
chain's signed head at that moment (docs/reference/keys-and-audit-formats.md). Holds what an event holds: ids, codes
and roles, never a report. Cannot prove that nobody shortened a stretch together with its first line: whoever may be
lied to takes its neighbours too.
"""

import json
from collections.abc import Iterable, Iterator

from nightlight.foundation.audit.rules import Event, canonical_json, covered

FORMAT = "nightlight audit extract/1"
LARGEST = 100_000


def write_extract(events: Iterable[Event], *, first: int, last: int, previous: str, head: str = "") -> Iterator[str]:
    """Yield an extract's lines. `previous` is the digest before the first event, `head` a signed head's JSON."""
    yield canonical_json({"format": FORMAT, "first": first, "last": last, "previous": previous}) + "\n"
    for event in events:
        yield canonical_json({**covered(event), "digest": event.digest}) + "\n"
    if head:
        yield canonical_json({"head": json.loads(head)}) + "\n"
