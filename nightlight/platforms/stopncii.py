"""A client of StopNCII's v1 interface: takes a list over, withdrawals too, and says what came of matches.

Promises that a pull which was stopped goes on with the page that it was at, and that what was withdrawn is acted on no
more. Skips and counts records of other types, or whose fingerprint is none. A key goes over TLS alone.
"""

import datetime
import http.client
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode, urlsplit

import msgspec

from nightlight.platforms.kept import Change, Kept
from nightlight.platforms.source import CutOff, Refused, Source, Unusable, connection_to
from nightlight.pure.matching.signals import Kind, Media, SignalInvalid, read_signal

Said = Literal["matched", "confirmed", "disputed", "nothing"]
SAYINGS: dict[Said, str] = {
    "matched": "PendingReview", "confirmed": "Blocked", "disputed": "NotBlocked", "nothing": "None",
}  # fmt: skip
_TYPES: dict[str, tuple[Kind, Media]] = {"ImagePDQ": ("pdq", "image"), "VideoMD5": ("md5", "video")}
_STATES: dict[str, Literal["active", "disputed", "withdrawn"]] = {
    "Received": "active", "Active": "active", "Withdrawn": "withdrawn", "Deleted": "withdrawn",
}  # fmt: skip
_PAGE = 800
_MOST_ANSWERS = 1000
_LARGEST = 64 * 1024 * 1024
_FIRST = 10  # where the field's clients begin: 0 is taken for "not said" by some servers


class _Feedback(msgspec.Struct):
    source: str = ""
    feedbackValue: str = ""  # the protocol's name, as below
    tags: list[str] = []


class _Record(msgspec.Struct):
    lastModtimestamp: int
    signalType: str
    hashValue: str
    hashStatus: str
    CSPFeedbacks: list[_Feedback] = []


class _Page(msgspec.Struct):
    nextSetTimestamp: int
    hasMoreRecords: bool
    hashRecords: list[msgspec.Raw] = []
    nextPageToken: str | None = None


class _Place(msgspec.Struct, frozen=True):
    """Where a pull is within a set of pages."""

    start: int
    token: str


class Taken(msgspec.Struct, frozen=True):
    """How many records a pull took, and how many it skipped."""

    taken: int
    skipped: int


_READ_PAGE = msgspec.json.Decoder(_Page)
_READ_RECORD = msgspec.json.Decoder(_Record)
_READ_PLACE = msgspec.json.Decoder(_Place)


def pull_stopncii(source: Source, kept: Kept, place: Path, *, tell: Callable[[int], None] | None = None) -> Taken:
    """Bring a copy up to date; the file `place` holds the page that a stopped pull was at.

    Raises Refused, CutOff, Unusable and OSError; what came before is kept, and the next call goes on from there.
    """
    start, token = kept.cursor() or _FIRST, ""
    if place.exists():
        try:
            at = _READ_PLACE.decode(place.read_bytes())
        except msgspec.MsgspecError:
            at = _Place(0, "")
        # A place of another set of pages is of no use: its set was finished, or the copy is another one.
        token = at.token if at.start == start else ""
    taken = skipped = 0
    while True:
        page = _page(source, start, token)
        changes = [change for each in page.hashRecords if (change := _change(each))]
        taken, skipped = taken + len(changes), skipped + len(page.hashRecords) - len(changes)
        if not page.hasMoreRecords:
            kept.take(changes, max(page.nextSetTimestamp, start))
            place.unlink(missing_ok=True)
            return Taken(taken, skipped)
        if not page.nextPageToken or page.nextPageToken == token:
            raise Unusable("there is more, and the list does not say where")
        # The copy first: a stop between the two costs one page again.
        kept.take(changes, kept.cursor())
        token = page.nextPageToken
        _note(place, _Place(start, token))
        if tell:
            tell(taken)


def answer(source: Source, said: Said, values: Sequence[str]) -> int:
    """Say the same of each fingerprint; return of how many. Raises Refused, CutOff, SignalInvalid and OSError."""
    written = [read_signal("md5" if len(each) == 32 else "pdq", each).value for each in values]
    for first in range(0, len(written), _MOST_ANSWERS):
        some = written[first : first + _MOST_ANSWERS]
        body = {
            "count": len(some),
            "hashFeedbacks": [{"hashValue": each, "feedbackValue": SAYINGS[said], "tags": []} for each in some],
        }
        _ask(source, "POST", "SubmitFeedback", msgspec.json.encode(body))
    return len(written)


def _page(source: Source, start: int, token: str) -> _Page:
    query = {"startTimestamp": start, "pageSize": _PAGE, **({"nextPageToken": token} if token else {})}
    try:
        return _READ_PAGE.decode(_ask(source, "GET", f"FetchHashes?{urlencode(query)}"))
    except msgspec.MsgspecError:
        raise Unusable("the answer is no page of StopNCII's v1 interface") from None


def _ask(source: Source, method: str, path: str, body: bytes | None = None) -> bytes:
    """Return the body of an answer. Raises Refused, CutOff and OSError."""
    headers = {
        "Ocp-Apim-Subscription-Key": source.key, "x-functions-key": source.secret, "Accept": "application/json",
        **({"Content-Type": "application/json"} if body else {}),
    }  # fmt: skip
    with closing(connection_to(source)) as connection:
        try:
            connection.request(method, f"{urlsplit(source.address).path.rstrip('/')}/{path}", body, headers)
            answer = connection.getresponse()
            content = answer.read(_LARGEST)
        except http.client.HTTPException as error:
            raise CutOff(f"the answer broke off: {type(error).__name__}") from None
    if not 200 <= answer.status < 300:
        wait = answer.headers.get("Retry-After", "")
        said = content[:200].decode(errors="replace")
        raise Refused(answer.status, said, int(wait) if wait.isdecimal() else 0)
    return content


def _change(raw: msgspec.Raw) -> Change | None:
    """Return a record as a change; None for one that can't be matched here."""
    try:
        record = _READ_RECORD.decode(raw)
        kind, media = _TYPES[record.signalType]
        value = read_signal(kind, record.hashValue).value
        changed = datetime.datetime.fromtimestamp(record.lastModtimestamp, datetime.UTC)
    except (msgspec.MsgspecError, KeyError, SignalInvalid, ValueError, OverflowError, OSError):
        return None
    tags = {tag for each in record.CSPFeedbacks if each.source == "nightlight" for tag in each.tags}
    # A status that is not known here is none to act on.
    state = _STATES.get(record.hashStatus, "disputed")
    return Change(
        kind=kind, media=media, value=value, state=state, trust=_trust(record, tags), low_trust="low-trust" in tags,
        cursor=record.lastModtimestamp, added=changed, changed=changed,
    )  # fmt: skip


def _trust(record: _Record, tags: set[str]) -> Literal["self-reported", "platform-match", "authorised"]:
    if "trust:authorised" in tags:
        return "authorised"
    if "trust:platform-match" in tags or any(each.feedbackValue == "Blocked" for each in record.CSPFeedbacks):
        return "platform-match"
    return "self-reported"


def _note(file: Path, place: _Place) -> None:
    unfinished = file.with_name(f"{file.name}.new")
    unfinished.write_bytes(msgspec.json.encode(place))
    unfinished.replace(file)
