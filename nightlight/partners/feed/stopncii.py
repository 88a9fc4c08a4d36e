"""StopNCII's v1 records: how the list is said in them, and what members say in them. Pure but for the list's own rows.

The form is that of the client in Meta's `threatexchange` package, which pulls unchanged. Known fault in that client (in
1.2.17): it compares the fingerprint where it means the status, so it never takes a withdrawal over.
"""

import datetime
from typing import Any, Literal

import msgspec

from nightlight.partners.hashlist.models import Entry, Opinion
from nightlight.partners.hashlist.rules import Opinion as Said
from nightlight.pure.matching.signals import Kind, read_signal

OURS = "nightlight"
"""The source under which a record says how far it is confirmed, among those of members."""

_TYPES: dict[tuple[str, str], str] = {("pdq", "image"): "ImagePDQ", ("md5", "video"): "VideoMD5"}
_VALUES: dict[str, str] = {
    "none": "None",
    "matched": "PendingReview",
    "confirmed": "Blocked",
    "disputed": "NotBlocked",
}
Value = Literal["Unknown", "None", "QualityUnknown", "PendingReview", "Blocked", "NotBlocked", "Withdrawn", "Deleted"]
_SAID: dict[Value, Said] = {"PendingReview": "matched", "Blocked": "confirmed", "NotBlocked": "disputed"}


class Feedback(msgspec.Struct, frozen=True):
    """What a member says of a fingerprint."""

    hashValue: str  # the protocol's name
    feedbackValue: Value  # the protocol's name
    tags: list[str] = []


class Feedbacks(msgspec.Struct, frozen=True):
    """The body of SubmitFeedback."""

    hashFeedbacks: list[Feedback]  # the protocol's name


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


def since(timestamp: int) -> datetime.datetime:
    """Return a moment from whole seconds since 1970."""
    return datetime.datetime.fromtimestamp(timestamp, datetime.UTC)
