"""Follows a list: begins with its signed snapshot, then asks for what is after the cursor of the copy, again and again.

Promises that an answer which is cut off costs at most the last thousand changes again, that what makes no sense is not
kept, and that a key goes to nobody who listens on the line. Asks nothing but what is below `/api/list/v1/`.
"""

import datetime
import http.client
from collections.abc import Iterator
from contextlib import closing
from urllib.parse import urlencode

import msgspec

from nightlight.platforms.kept import Change, Kept
from nightlight.platforms.snapshot import Progress, begin
from nightlight.platforms.source import (
    LONGEST_LINE,
    CutOff,
    Refused,
    Source,
    Unusable,
    ask,
    connection_to,
    read_change,
)

__all__ = ["CutOff", "Progress", "Refused", "Source", "Unusable", "pull"]
AT_ONCE = 1000


class _Last(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    cursor: int
    more: bool


_READ_LAST = msgspec.json.Decoder(_Last)


def pull(
    source: Source,
    kept: Kept,
    *,
    limit: int = 100_000,
    progress: Progress | None = None,
    now: datetime.datetime | None = None,
) -> int:
    """Bring a copy up to date and return how many entries and changes came.

    A copy that has nothing begins with a snapshot where `source` has the operator's public key. `progress` is told how
    many are kept, and of how many where that is known. Raises Refused, CutOff, Unusable and OSError; what came before
    is kept, and the next call goes on from there.
    """
    tell = progress or _nobody
    came = 0
    if source.public_key and not kept.cursor():
        moment = now or datetime.datetime.now(datetime.UTC)
        came = kept.count() if begin(source, kept, now=moment, progress=tell) else 0
    more = True
    while more:
        with closing(connection_to(source)) as connection:
            query = urlencode({"after": kept.cursor(), "limit": limit})
            with ask(connection, source, f"/api/list/v1/changes?{query}") as answer:
                changes, more = _take(answer, kept)
        came += changes
        tell(came, None)
    return came


def _take(answer: http.client.HTTPResponse, kept: Kept) -> tuple[int, bool]:
    """Keep what an answer holds; return how many changes that were, and whether there is more."""
    came, cursor = 0, kept.cursor()
    batch: list[Change] = []
    for line in _lines(answer):
        if last := _last(line):
            if last.cursor < cursor or (last.more and not came):
                raise Unusable("the last line does not fit the lines before it")
            kept.take(batch, last.cursor)
            return came, last.more
        change = read_change(line)
        if change.cursor <= cursor:
            raise Unusable("changes are not in the order of their cursors")
        cursor, came = change.cursor, came + 1
        batch.append(change)
        if len(batch) == AT_ONCE:
            kept.take(batch, cursor)
            batch = []
    kept.take(batch, cursor)
    raise CutOff(f"the answer ended after {came} changes; they are kept")


def _lines(answer: http.client.HTTPResponse) -> Iterator[bytes]:
    """Yield whole lines; what is left of a line at the end of a cut answer is none."""
    while True:
        try:
            line = answer.readline(LONGEST_LINE)
        except (http.client.HTTPException, OSError):
            return
        if not line.endswith(b"\n"):
            if len(line) == LONGEST_LINE:
                raise Unusable("a line is longer than any change")
            return
        yield line


def _last(line: bytes) -> _Last | None:
    try:
        return _READ_LAST.decode(line)
    except (msgspec.DecodeError, msgspec.ValidationError, RecursionError):
        return None


def _nobody(_kept: int, _of: int | None) -> None:
    """Tell nobody."""
