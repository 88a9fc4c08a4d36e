"""How urgent a case is, by when a person reads it, and how it is called. Pure: time and hours come in.

Promises that a worse answer never lowers a band nor puts off a due time; that not knowing counts as worse than "no";
and that trust has no part in either. Which answers weigh what is one table, WEIGHTS, and docs/urgency.md is made of it.
"""

import datetime
import hashlib
import re
import string
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from nightlight.foundation.operator.rules import next_reading
from nightlight.foundation.operator.stated import StaffedHours

Answer = Literal["no", "not-sure", "yes"]
Meeting = Literal["no", "not-sure", "happened", "planned"]
Nation = Literal["england", "wales", "scotland", "northern-ireland", "outside", "not-sure"]
Band = Literal["standard", "middle", "high", "top"]
Size = Literal["small", "medium", "large"]
HoldReason = Literal["inquiry", "court", "investigation", "complaint", "other"]
Obstacle = Literal["", "held", "not exported", "not chained"]


@dataclass(frozen=True)
class Facts:
    """The coarse answers that decide. What nobody has said counts as not sure."""

    danger: Answer = "not-sure"
    self_harm: Answer = "not-sure"
    home_unsafe: Answer = "not-sure"
    meeting: Meeting = "not-sure"
    deadline: Answer = "not-sure"
    under_13: Answer = "not-sure"
    adult_involved: Answer = "not-sure"
    still_going_on: Answer = "not-sure"


_ALONE = {"no": 0, "not-sure": 8, "yes": 8}
_STRONG = {"no": 0, "not-sure": 2, "yes": 4}
_PART = {"no": 0, "not-sure": 1, "yes": 2}

WEIGHTS: Mapping[str, Mapping[str, int]] = {
    "danger": _ALONE,
    "self_harm": _ALONE,
    "home_unsafe": _ALONE,
    "meeting": {"no": 0, "not-sure": 3, "happened": 4, "planned": 8},
    "deadline": _STRONG,
    "under_13": _PART,
    "adult_involved": _PART,
    "still_going_on": _PART,
}
"""What each answer weighs, from the mildest to the worst. The sum decides: see BANDS."""

BANDS: Mapping[Band, int] = {"standard": 0, "middle": 1, "high": 4, "top": 8}
"""The least weight of each band, the mildest first."""

READ_WITHIN: Mapping[Band, datetime.timedelta] = {
    "top": datetime.timedelta(0),
    "high": datetime.timedelta(hours=3),
    "middle": datetime.timedelta(hours=24),
    "standard": datetime.timedelta(hours=72),
}
"""How long a case may wait before somebody reads it; when nobody is there then, whoever comes next does."""

SIZES: Mapping[Size, int] = {"small": 0, "medium": 96 * 1024, "large": 384 * 1024}
"""From how many bytes of sealed parts on a case is of a size."""

ARRIVED = "cases.arrived"
"""The event by which the worker chains what has arrived (decision 8)."""

PURPOSE = "report"
"""What every part of a case is sealed for, whichever door it came by: its readers open them all alike."""

_REFERENCE_LETTERS = "23456789CDFGHJKMNPQRTWX"
"""Without letters and digits that look or sound alike, and without vowels, so that no reference is a word."""
_REFERENCE_SIGNS = 8
_REFERENCES: int = len(_REFERENCE_LETTERS) ** _REFERENCE_SIGNS
IN_NO_REFERENCE = tuple(sign for sign in string.digits + string.ascii_uppercase if sign not in _REFERENCE_LETTERS)
_FOUR = f"([{_REFERENCE_LETTERS}]{{4}})"
_REFERENCE = re.compile(rf"\b{_FOUR}[-\s]?{_FOUR}\b", re.IGNORECASE | re.ASCII)


def weight_of(facts: Facts) -> int:
    """Return the sum of what the answers weigh. Raises KeyError for an answer that the table does not know."""
    return sum(WEIGHTS[name][answer] for name, answer in vars(facts).items())


def band_of(facts: Facts) -> Band:
    """Return how urgent a case with these answers is."""
    weight = weight_of(facts)
    return [band for band, least in BANDS.items() if weight >= least][-1]


def hour_of(moment: datetime.datetime) -> datetime.datetime:
    """Return the hour in which a moment lies, in UTC: all that a case tells of when it came."""
    return moment.astimezone(datetime.UTC).replace(minute=0, second=0, microsecond=0)


def due_at(band: Band, received: datetime.datetime, hours: StaffedHours) -> datetime.datetime:
    """Return by when a person reads a case: the end of the first staffed hour after its wait, in UTC.

    Whole hours, so that a due time does not tell the minute at which a report came.
    """
    return hour_of(next_reading(hours, received + READ_WITHIN[band])) + datetime.timedelta(hours=1)


def size_of(total: int) -> Size:
    """Return the size of a case whose sealed parts have `total` bytes."""
    return [size for size, least in SIZES.items() if total >= least][-1]


def audit_name(case: UUID) -> str:
    """Return how the audit calls a case: made of its id one way, so that a deleted case's id is nowhere any more."""
    return hashlib.sha256(b"nightlight case in the audit\0" + case.bytes).hexdigest()[:32]


def audit_subject(case: UUID) -> str:
    """Return the subject of an event that is about a case."""
    return f"case:{audit_name(case)}"


def obstacle_to_deletion(*, is_held: bool, needs_export: bool, is_exported: bool, is_chained: bool) -> Obstacle:
    """Return what keeps a case from being deleted that is past its time; empty where nothing does.

    `is_exported`: as it is now; a part that came after the export is not.
    """
    if is_held:
        return "held"
    if needs_export and not is_exported:
        return "not exported"
    # Its arrival would be told of only after its deletion.
    return "" if is_chained else "not chained"


def digest_of_parts(parts: Iterable[tuple[str, bytes]]) -> str:
    """Return the SHA-256 of sealed parts, each a name and its bytes, whatever order they come in.

    Digested are "nightlight arrival/1" and, for each part in the order of names, its name and the SHA-256 of its bytes
    in hexadecimal, each followed by a newline.
    """
    return digest_of_digests((name, hashlib.sha256(blob).hexdigest()) for name, blob in parts)


def digest_of_digests(parts: Iterable[tuple[str, str]]) -> str:
    """Return what `digest_of_parts` does, of names and SHA-256s: for whoever is not given the parts themselves."""
    written = "".join(f"{name}\n{digest}\n" for name, digest in sorted(parts))
    return hashlib.sha256(b"nightlight arrival/1\n" + written.encode()).hexdigest()


def reference_of(case: UUID) -> str:
    """Return the eight letters and digits by which people call a case: from its id, which they do not tell."""
    number = _number_of(case.bytes)
    letters = ""
    for _ in range(_REFERENCE_SIGNS):
        number, place = divmod(number, len(_REFERENCE_LETTERS))
        letters += _REFERENCE_LETTERS[place]
    return f"{letters[:4]}-{letters[4:]}"


def read_reference(text: str) -> str | None:
    """Return the reference that somebody has typed or heard, as `reference_of` writes it; None where it can be none.

    Whatever is neither a letter nor a digit is passed over: it is said in halves, and programs lengthen its dash.
    """
    signs = "".join(sign for sign in unicodedata.normalize("NFKC", text).upper() if sign.isalnum())
    if len(signs) != _REFERENCE_SIGNS or not set(signs) <= set(_REFERENCE_LETTERS):
        return None
    return f"{signs[:4]}-{signs[4:]}"


def called(cases: Iterable[bytes], reference: str) -> list[UUID]:
    """Return those of the cases, each the 16 bytes of an id, that people call so, as `read_reference` returns it.

    Of 100,000 cases two are called the same once in some 16 sites. Compares numbers: writing each reference would take
    several times as long.
    """
    places = [_REFERENCE_LETTERS.index(sign) for sign in reference.replace("-", "")]
    wanted = sum(place * len(_REFERENCE_LETTERS) ** power for power, place in enumerate(places))
    return [UUID(bytes=case) for case in cases if _number_of(case) == wanted]


def _number_of(case: bytes) -> int:
    digest = hashlib.sha256(b"nightlight reference\0" + case).digest()
    return int.from_bytes(digest, "big") % _REFERENCES


def references_in(text: str) -> set[str]:
    """Return what stands in a text that may be a case's reference, as `reference_of` writes it."""
    return {f"{first}-{second}".upper() for first, second in _REFERENCE.findall(text)}
