"""Follows a list over HTTP: asks for what is after the cursor of the copy, checks each line, keeps it, goes on.

Promises that an answer which is cut off costs at most the last thousand changes again, that what makes no sense is not
kept, and that a key goes to nobody who listens on the line. Asks nothing but `/api/list/v1/changes`.
"""

import base64
import http.client
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

import msgspec

from nightlight.platforms.kept import Change, Kept
from nightlight.pure.matching.signals import SignalInvalid, read_signal

AT_ONCE = 1000
_LONGEST_LINE = 4096
_TIMEOUT = 60
_OURSELVES = {"127.0.0.1", "::1", "localhost"}


class Refused(Exception):
    """The list did not answer: `status` of HTTP, its own words, and after how many seconds to ask again (0: unsaid)."""

    def __init__(self, status: int, text: str, wait: int) -> None:
        super().__init__(f"{status}: {text}")
        self.status, self.wait = status, wait


class CutOff(Exception):
    """The answer ended before its last line. What came is kept: pull again."""


class Unusable(Exception):
    """A line that is no change of a list, or that is not in its order. Nothing from it on is kept."""


@dataclass(frozen=True)
class Source:
    """A list: its address without a path, as https://list.example.org, and the key that its operator gave."""

    address: str
    key: str
    secret: str = field(repr=False)


class _Last(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    cursor: int
    more: bool


class _Message(msgspec.Struct, frozen=True):
    message: str = ""


_READ_CHANGE = msgspec.json.Decoder(Change)
_READ_LAST = msgspec.json.Decoder(_Last)
_READ_MESSAGE = msgspec.json.Decoder(_Message)


def pull(source: Source, kept: Kept, *, limit: int = 100_000) -> int:
    """Bring a copy up to date and return how many changes came. Raises Refused, CutOff, Unusable and OSError."""
    came, more = 0, True
    while more:
        with closing(_connection(source)) as connection:
            changes, more = _take(_asked(connection, source, kept.cursor(), limit), kept)
        came += changes
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
        change = _change(line)
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
            line = answer.readline(_LONGEST_LINE)
        except (http.client.HTTPException, OSError):
            return
        if not line.endswith(b"\n"):
            if len(line) == _LONGEST_LINE:
                raise Unusable("a line is longer than any change")
            return
        yield line


def _last(line: bytes) -> _Last | None:
    try:
        return _READ_LAST.decode(line)
    except (msgspec.DecodeError, msgspec.ValidationError):
        return None


def _change(line: bytes) -> Change:
    try:
        change = _READ_CHANGE.decode(line)
        if read_signal(change.kind, change.value).value != change.value:
            raise Unusable("a fingerprint is not in its one written form")
    except (msgspec.DecodeError, msgspec.ValidationError, SignalInvalid) as error:
        raise Unusable(str(error)) from None
    return change


def _asked(connection: http.client.HTTPConnection, source: Source, after: int, limit: int) -> http.client.HTTPResponse:
    """Return an answer that holds changes. Raises Refused."""
    basic = base64.b64encode(f"{source.key}:{source.secret}".encode()).decode()
    query = urlencode({"after": after, "limit": limit})
    connection.request("GET", f"/api/list/v1/changes?{query}", headers={"Authorization": f"Basic {basic}"})
    answer = connection.getresponse()
    if answer.status != http.client.OK:
        wait = answer.headers.get("Retry-After", "")
        raise Refused(answer.status, _message(answer.read(_LONGEST_LINE)), int(wait) if wait.isdecimal() else 0)
    return answer


def _message(body: bytes) -> str:
    try:
        return _READ_MESSAGE.decode(body).message
    except (msgspec.DecodeError, msgspec.ValidationError):
        return "the answer says no more"


def _connection(source: Source) -> http.client.HTTPConnection:
    parts = urlsplit(source.address)
    host = parts.hostname or ""
    if parts.scheme == "https":
        return http.client.HTTPSConnection(host, parts.port, timeout=_TIMEOUT)
    if parts.scheme == "http" and host in _OURSELVES:
        return http.client.HTTPConnection(host, parts.port, timeout=_TIMEOUT)
    raise ValueError("the address of a list begins with https://: a key is not sent where others can read it")
