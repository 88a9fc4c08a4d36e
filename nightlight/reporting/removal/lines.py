"""Reads what the page sends: a line of JSON for each fingerprint, and nothing else that a file has.

Promises that a line with any other field is refused, so that no name, size, date or byte of a file can come along; that
all lines are taken or none; and that no message repeats what a line holds.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from nightlight.pure.matching.signals import LEAST_QUALITY, Media, Signal, SignalInvalid, read_signal

MOST_AT_ONCE = 1000
"""How many fingerprints one form may bring: so many fit into what a form may have. More come in several forms."""
LONGEST_LINE = 300
Why = Literal["empty", "too-many", "unreadable"]


class LinesRefused(Exception):
    """What was sent can't be taken, and nothing of it was. `line` counts from 1; 0 where it is none alone."""

    def __init__(self, why: Why, line: int = 0) -> None:
        super().__init__(why)
        self.why, self.line = why, line


class _Line(Struct, frozen=True, forbid_unknown_fields=True):
    picture: Annotated[int, Meta(ge=1, le=1_000_000)]
    kind: str
    value: str
    media: Media
    quality: Annotated[int, Meta(ge=0, le=100)] | None = None


# Made here, while one thread alone is at work (reporting/visits/held.py).
_DECODER = msgspec.json.Decoder(_Line)


@dataclass(frozen=True)
class Given:
    """A fingerprint of a picture or video. `picture` tells those of one form apart; `quality` is of PDQ alone."""

    picture: int
    signal: Signal
    media: Media
    quality: int | None


@dataclass(frozen=True)
class Taken:
    """What is to be listed, and which pictures have a PDQ that says too little of them to be listed."""

    fingerprints: tuple[Given, ...]
    too_plain: frozenset[int]


def read_lines(text: str) -> Taken:
    """Return what the lines say. Raises LinesRefused."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        raise LinesRefused("empty")
    if len(lines) > MOST_AT_ONCE:
        raise LinesRefused("too-many")
    given = list(dict.fromkeys(_read(line, number) for number, line in enumerate(lines, start=1)))
    plain = {each for each in given if each.quality is not None and each.quality < LEAST_QUALITY}
    kept = tuple(each for each in given if each not in plain)
    return Taken(kept, frozenset(each.picture for each in plain))


def _read(line: str, number: int) -> Given:
    try:
        if len(line) > LONGEST_LINE:
            raise LinesRefused("unreadable", number)
        found = _DECODER.decode(line)
        signal = read_signal(found.kind, found.value)
    except (msgspec.MsgspecError, SignalInvalid, UnicodeError):
        raise LinesRefused("unreadable", number) from None
    if (signal.kind == "pdq") != (found.quality is not None):
        raise LinesRefused("unreadable", number)
    return Given(found.picture, signal, found.media, found.quality)
