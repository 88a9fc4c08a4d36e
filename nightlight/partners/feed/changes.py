"""Our own form of the list: changes by cursor, each a line of JSON, and a last line that says where one has come to.

Promises constant memory however much is asked for, one query for a thousand changes, and that an answer which was cut
off can be told from a whole one: the last line is missing.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import datetime

import msgspec
from django.db.models import QuerySet

from nightlight.partners.hashlist.models import Entry
from nightlight.partners.hashlist.queries import changes_after

A_QUERY = 1000
"""How many changes are read, and sent, at once."""


class Change(msgspec.Struct, frozen=True):
    """How an entry of the list stands since its last change."""

    kind: str
    media: str
    value: str
    state: str
    trust: str
    low_trust: bool
    cursor: int
    added: datetime
    changed: datetime


class Last(msgspec.Struct, frozen=True):
    """The last line: ask for what is after `cursor` next; at once if there is `more`."""

    cursor: int
    more: bool


_FIELDS = ("kind", "media", "value", "served", "trust", "low_trust", "cursor", "added_at", "changed_at")
_ENCODER = msgspec.json.Encoder()


@dataclass(frozen=True)
class Encoded:
    """The lines of some changes, how many they are, and the cursors of the first and the last."""

    lines: bytes
    count: int
    first: int
    last: int


def encoded_changes(found: QuerySet[Entry]) -> Encoded:
    """Return changes as the lines that they are sent as."""
    rows = list(found.values_list(*_FIELDS))
    first, last = (rows[0][6], rows[-1][6]) if rows else (0, 0)
    return Encoded(_ENCODER.encode_lines([Change(*row) for row in rows]), len(rows), first, last)


def lines(
    after: int, *, limit: int, stands: int, self_reported: bool, served: Callable[[int, int], None]
) -> Generator[bytes, None, None]:
    """Yield the lines of an answer, a thousand at a time. `stands` is where the list stood when it was asked.

    `served` is told up to which cursor and how many were handed over, once, however it ends.
    """
    cursor, count, more, told = after, 0, True, False
    try:
        while more and count < limit:
            size = min(A_QUERY, limit - count)
            found = changes_after(cursor, self_reported=self_reported).values_list(*_FIELDS)
            # One more than is sent says whether there is more.
            rows = list(found[: size + 1])
            page, more = rows[:size], len(rows) > size
            if page:
                cursor, count = page[-1][6], count + len(page)
                yield _ENCODER.encode_lines([Change(*row) for row in page])
        # What this member does not take is behind it as well: it need not be looked through again.
        cursor = cursor if more else max(cursor, stands)
        # Before the last line: whoever has it is in the audit.
        told = True
        served(cursor, count)
        yield _ENCODER.encode_lines([Last(cursor, more)])
    finally:
        if not told:
            served(cursor, count)
