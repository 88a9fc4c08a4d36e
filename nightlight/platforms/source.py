"""Asks a list over HTTP, and says what came of it.

Promises that a key goes to nobody who listens on the line, and that nothing is followed elsewhere: a redirect is a
refusal.
"""

import base64
import http.client
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import msgspec

from nightlight.platforms.kept import Change
from nightlight.pure.matching.signals import SignalInvalid, read_signal

LONGEST_LINE = 4096
_TIMEOUT = 60
_OURSELVES = {"127.0.0.1", "::1", "localhost"}


class Refused(Exception):
    """The list did not answer: `status` of HTTP, its own words, and after how many seconds to ask again (0: unsaid)."""

    def __init__(self, status: int, text: str, wait: int) -> None:
        super().__init__(f"{status}: {text}")
        self.status, self.wait = status, wait


class CutOff(Exception):
    """The answer ended before its end. What came is kept: pull again."""


class Unusable(Exception):
    """Something that is no part of a list, or that its operator has not signed. Nothing from it on is kept."""


@dataclass(frozen=True)
class Source:
    """A list: its address without a path, as https://list.example.org, and the key that its operator gave.

    `public_key`: the operator's, in base64, as they told it by another way than this address. With it a copy begins
    with a snapshot that the operator has signed; without it, with changes alone.
    """

    address: str
    key: str
    secret: str = field(repr=False)
    public_key: str = ""


class _Message(msgspec.Struct, frozen=True):
    message: str = ""


_READ_CHANGE = msgspec.json.Decoder(Change)
_READ_MESSAGE = msgspec.json.Decoder(_Message)


def connection_to(source: Source) -> http.client.HTTPConnection:
    """Return a connection to a list, to be closed. Raises ValueError for an address on which others could listen."""
    parts = urlsplit(source.address)
    host = parts.hostname or ""
    if parts.scheme == "https":
        return http.client.HTTPSConnection(host, parts.port, timeout=_TIMEOUT)
    if parts.scheme == "http" and host in _OURSELVES:
        return http.client.HTTPConnection(host, parts.port, timeout=_TIMEOUT)
    raise ValueError("the address of a list begins with https://: a key is not sent where others can read it")


def ask(
    connection: http.client.HTTPConnection, source: Source, path: str, headers: Mapping[str, str] | None = None
) -> http.client.HTTPResponse:
    """Return an answer that holds what was asked for. Raises Refused and OSError."""
    basic = base64.b64encode(f"{source.key}:{source.secret}".encode()).decode()
    connection.request("GET", path, headers={"Authorization": f"Basic {basic}", **(headers or {})})
    answer = connection.getresponse()
    if answer.status not in (http.client.OK, http.client.PARTIAL_CONTENT):
        wait = answer.headers.get("Retry-After", "")
        raise Refused(answer.status, _message(answer.read(LONGEST_LINE)), int(wait) if wait.isdecimal() else 0)
    return answer


def read_change(line: bytes) -> Change:
    """Return a change from its line. Raises Unusable."""
    try:
        change = _READ_CHANGE.decode(line)
        if read_signal(change.kind, change.value).value != change.value:
            raise Unusable("a fingerprint is not in its one written form")
    except (msgspec.DecodeError, msgspec.ValidationError, SignalInvalid) as error:
        raise Unusable(str(error)) from None
    return change


def _message(body: bytes) -> str:
    try:
        return _READ_MESSAGE.decode(body).message
    except (msgspec.DecodeError, msgspec.ValidationError):
        return "the answer says no more"
