"""What can be matched: the kinds of fingerprints, and their one written form. Pure.

Promises that two texts which mean the same fingerprint become one value. Refuses to guess: a text of another length, or
with other letters than hexadecimal ones, is no fingerprint.
"""

from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal["pdq", "md5", "sha256"]
KINDS: tuple[Kind, ...] = get_args(Kind)

Media = Literal["image", "video"]
MEDIA: tuple[Media, ...] = get_args(Media)

LENGTHS: dict[Kind, int] = {"pdq": 64, "md5": 32, "sha256": 64}
"""How many hexadecimal digits a fingerprint has: PDQ 256 bits, MD5 128, SHA-256 256."""

MATCHES_WITHIN = 31
"""Two PDQ fingerprints at most this many bits apart are of one picture (Meta's recommendation, and the field's)."""

LEAST_QUALITY = 50
"""A PDQ fingerprint of a picture with less to tell apart matches what it should not, and is not listed."""

_DIGITS = frozenset("0123456789abcdef")


class SignalInvalid(ValueError):
    """Something that is no fingerprint; the message says what is wrong and never repeats the value."""


@dataclass(frozen=True, order=True)
class Signal:
    """A fingerprint: its kind, and its value in lower-case hexadecimal digits."""

    kind: Kind
    value: str


def read_signal(kind: str, value: str) -> Signal:
    """Return a fingerprint in its one written form. Raises SignalInvalid."""
    known = next((each for each in KINDS if each == kind), None)
    if known is None:
        raise SignalInvalid(f"a signal's kind is one of {', '.join(KINDS)}")
    text = value.lower()
    if len(text) != LENGTHS[known]:
        raise SignalInvalid(f"a signal of kind {known} has {LENGTHS[known]} hexadecimal digits, not {len(text)}")
    if not _DIGITS.issuperset(text):
        raise SignalInvalid(f"a signal of kind {known} is written in hexadecimal digits alone")
    return Signal(known, text)


def distance(one: str, other: str) -> int:
    """Return in how many bits two PDQ fingerprints differ: 0 to 256."""
    return (int(one, 16) ^ int(other, 16)).bit_count()
