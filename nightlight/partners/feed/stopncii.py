"""StopNCII's v1 records: how the list is said in them, and what members say in them. Pure but for the list's own rows.

The form is that of the client in Meta's `threatexchange` package, which pulls unchanged. Known fault in that client (in
1.2.17): it compares the fingerprint where it means the status, so it never takes a withdrawal over.
"""

import datetime
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import msgspec

from nightlight.partners.hashlist.models import Entry, Opinion
from nightlight.partners.hashlist.rules import Opinion as Said
from nightlight.pure.matching.signals import LEAST_QUALITY, Kind, Media, Signal, SignalInvalid, read_signal

OURS = "nightlight"
"""The source under which a record says how far it is confirmed, among those of members."""

SIGNALS: dict[str, tuple[Kind, Media]] = {"ImagePDQ": ("pdq", "image"), "VideoMD5": ("md5", "video")}
_TYPES: dict[tuple[str, str], str] = {each: name for name, each in SIGNALS.items()}
_VALUES: dict[str, str] = {
    "none": "None",
    "matched": "PendingReview",
    "confirmed": "Blocked",
    "disputed": "NotBlocked",
}
Value = Literal["Unknown", "None", "QualityUnknown", "PendingReview", "Blocked", "NotBlocked", "Withdrawn", "Deleted"]
LONGEST_TAG, MOST_TAGS = 100, 20
Stating = Literal["None", "Blocked", "Withdrawn", "Deleted"]
Tag = Annotated[str, msgspec.Meta(max_length=LONGEST_TAG, pattern=r"\A[^\x00-\x1f\x7f]*\Z")]
_SAID: dict[Value, Said] = {"PendingReview": "matched", "Blocked": "confirmed", "NotBlocked": "disputed"}


class Feedback(msgspec.Struct, frozen=True):
    """What a member says of a fingerprint."""

    hashValue: str  # the protocol's name
    feedbackValue: Value  # the protocol's name
    tags: list[Tag] = []


class Feedbacks(msgspec.Struct, frozen=True):
    """The body of SubmitFeedback."""

    hashFeedbacks: list[Feedback]  # the protocol's name


class Stated(msgspec.Struct, frozen=True):
    """What a body says of a fingerprint that it sends in: nothing, that it is to be blocked, or to be taken back."""

    feedbackValue: Stating  # the protocol's name
    tags: list[Tag] = []


class Sent(msgspec.Struct, frozen=True):
    """A fingerprint that is sent in. `quality`: PDQ's, 0 to 100; the protocol has none, so it may be left out."""

    signalType: str  # the protocol's name
    hashValue: str  # the protocol's name
    CSPFeedbacks: Annotated[list[Stated], msgspec.Meta(max_length=1)] = []  # the protocol's name
    quality: Annotated[float, msgspec.Meta(ge=0, le=100)] = 100


class Hashes(msgspec.Struct, frozen=True):
    """The body of SubmitHashes."""

    hashRecords: list[Sent]  # the protocol's name


@dataclass(frozen=True)
class Submitted:
    """What is put on the list, as of which media, and what is taken back."""

    put: dict[Signal, Media]
    back: frozenset[Signal]


READ_HASHES = msgspec.json.Decoder(Hashes)
READ_FEEDBACKS = msgspec.json.Decoder(Feedbacks)


def is_served(entry: Entry) -> bool:
    """Return whether the protocol has a type for an entry."""
    return (entry.kind, entry.media) in _TYPES


def record_of(entry: Entry, opinions: list[Opinion]) -> dict[str, Any]:
    """Return an entry as a hash record. Disputed ones are said to be withdrawn: nobody is to act on them."""
    tags = [f"trust:{entry.trust}", *(["low-trust"] if entry.low_trust else []), f"state:{entry.served}"]
    ours = {"source": OURS, "feedbackValue": "None", "tags": tags}
    return {
        "lastModtimestamp": int(entry.changed_at.timestamp()),
        "signalType": _TYPES[entry.kind, entry.media],
        "hashValue": entry.value,
        "hashStatus": "Active" if entry.served == "active" else "Withdrawn",
        "caseNumbers": {},
        "CSPFeedbacks": [
            ours,
            *(
                {"source": each.member.code, "feedbackValue": _VALUES[each.said], "tags": each.tags}
                for each in opinions
            ),
        ],
    }


def said_of(feedback: Feedback) -> Said:
    """Return what a member says, in the list's own words."""
    return _SAID.get(feedback.feedbackValue, "none")


def value_of(feedback: Feedback) -> str:
    """Return the fingerprint that a member speaks of. Raises SignalInvalid."""
    kind: Kind = "md5" if len(feedback.hashValue) == 32 else "pdq"
    return read_signal(kind, feedback.hashValue).value


def submitted(records: list[Sent]) -> Submitted:
    """Return what a body sends in. Raises SignalInvalid, which names the record by its number, from 1."""
    put: dict[Signal, Media] = {}
    back: set[Signal] = set()
    for number, record in enumerate(records, 1):
        try:
            signal, media = _signal_of(record)
        except SignalInvalid as error:
            raise SignalInvalid(f"record {number}: {error}") from None
        if any(each.feedbackValue in ("Withdrawn", "Deleted") for each in record.CSPFeedbacks):
            back.add(signal)
        else:
            put[signal] = media
    if twice := back & put.keys():
        raise SignalInvalid(f"{len(twice)} fingerprints are both sent in and taken back")
    return Submitted(put, frozenset(back))


def _signal_of(record: Sent) -> tuple[Signal, Media]:
    # Meta's client (1.2.17) writes its own enumeration's name before the type.
    name = record.signalType.removeprefix("StopNCIISignalType.")
    if name not in SIGNALS:
        raise SignalInvalid(f"signalType is one of {', '.join(SIGNALS)}")
    kind, media = SIGNALS[name]
    if kind == "pdq" and record.quality < LEAST_QUALITY:
        raise SignalInvalid(f"quality is below {LEAST_QUALITY}: such a fingerprint matches what it should not")
    return read_signal(kind, record.hashValue), media


def since(timestamp: int) -> datetime.datetime:
    """Return a moment from whole seconds since 1970."""
    return datetime.datetime.fromtimestamp(timestamp, datetime.UTC)
