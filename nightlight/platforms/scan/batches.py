"""Some files or fingerprints that were read, what they match in a list or in a part of one, and what is said of them.

Promises that what the parts of a list match, joined, is what the whole list matches, in its order.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import msgspec
import numpy as np
import numpy.typing as npt

from nightlight.platforms.fingerprints import Fingerprints
from nightlight.platforms.ready.opened import Match, MatchList
from nightlight.platforms.scan.inputs import shown
from nightlight.platforms.scan.results import Result, result_of
from nightlight.platforms.scan.workers import Outcome
from nightlight.pure.matching.signals import SignalInvalid, read_signal

ROW = 32
ByPlace = dict[int, list[Match]]
"""What is matched by those of a batch that match something, by their places in it."""


@dataclass(frozen=True)
class Looking:
    """What is looked for: within how many bits, from which quality on, and whether to tell of what matched nothing."""

    within: int
    least_quality: int
    everything: bool


class Of(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which file of an archive values are from, what tells whether it is as it was, and how many it has, if known."""

    file: str
    made: str
    rows: int = 0


class Looked(msgspec.Struct, frozen=True, omit_defaults=True):
    """How many were looked at, and the results of those that something is said of, in their order."""

    looked: int
    results: list[Result]
    of: Of | None = None


@dataclass(frozen=True)
class Files:
    """Files, and their fingerprints or why there are none."""

    read: Sequence[tuple[str, Outcome]] = field(repr=False)

    def matched(self, listed: MatchList, looking: Looking, threads: int | None = None) -> ByPlace:
        """Return what they match in a list. Raises ListUnusable."""
        found = [(at, each) for at, (_, each) in enumerate(self.read) if isinstance(each, Fingerprints)]
        matches = listed.match(
            [each for _, each in found],
            within=looking.within, least_quality=looking.least_quality, threads=threads,
        )  # fmt: skip
        return {at: each for (at, _), each in zip(found, matches, strict=True) if each}

    def looked(self, matched: ByPlace, looking: Looking) -> Looked:
        """Return what is said of each, whatever it is: a scan that goes on knows files by their names."""
        return Looked(
            len(self.read),
            [
                result_of(shown(name), matched.get(at, ()), outcome, looking.least_quality)
                for at, (name, outcome) in enumerate(self.read)
            ],
        )


@dataclass(frozen=True)
class Unread:
    """Values that could not be read, from which place on: what they are called together, and why."""

    first: int
    count: int
    name: str = field(repr=False)
    problem: str


@dataclass(frozen=True)
class Hashes:
    """PDQ fingerprints: those of the right form, their places among all, and how others are written."""

    count: int
    rows: npt.NDArray[np.uint8] = field(repr=False)
    places: npt.NDArray[np.int64] = field(repr=False)
    written: dict[int, str] = field(repr=False)
    unread: tuple[Unread, ...] = ()

    @classmethod
    def of_rows(cls, rows: npt.NDArray[np.uint8]) -> "Hashes":
        """Take (n, 32) bytes."""
        return cls(len(rows), rows, np.arange(len(rows)), {})

    @classmethod
    def of_texts(cls, texts: Sequence[str]) -> "Hashes":
        """Take written ones, which need not be of the right form."""
        read = [_read(each) for each in texts]
        rows = np.frombuffer(b"".join(each for each in read if each), np.uint8).reshape(-1, ROW)
        written = {
            at: text for at, (text, each) in enumerate(zip(texts, read, strict=True)) if not each or each.hex() != text
        }
        return cls(len(texts), rows, np.array([at for at, each in enumerate(read) if each], np.int64), written)

    def matched(self, listed: MatchList, looking: Looking, threads: int | None = None) -> ByPlace:
        """Return what they match in a list. Raises ListUnusable."""
        matches = listed.match_pdqs(self.rows, within=looking.within, threads=threads)
        return {int(self.places[row]): each for row, each in enumerate(matches) if each}

    def looked(self, matched: ByPlace, looking: Looking) -> Looked:
        """Return what is said of them."""
        formed, silent = np.zeros(self.count, bool), np.zeros(self.count, bool)
        formed[self.places] = True
        for each in self.unread:
            silent[each.first : each.first + each.count] = True
        told = ~silent if looking.everything else ~silent & ~formed
        told[list(matched)] = True
        told[[each.first for each in self.unread]] = True
        problems = {each.first: result_of(shown(each.name), (), each.problem) for each in self.unread}
        results = [
            problems[at] if at in problems
            else result_of(self._name(at), matched.get(at, ())) if formed[at]
            else result_of(shown(self.written[at]), (), "not a PDQ of 64 digits")
            for at in np.flatnonzero(told).tolist()
        ]  # fmt: skip
        return Looked(self.count, results)

    def _name(self, at: int) -> str:
        return self.written.get(at) or self.rows[np.searchsorted(self.places, at)].tobytes().hex()


Read = Files | Hashes


def joined(parts: Iterable[ByPlace]) -> ByPlace:
    """Return what the whole list matches, from what each of its parts does."""
    found: ByPlace = {}
    for part in parts:
        for at, matches in part.items():
            found.setdefault(at, []).extend(matches)
    # No two entries are of one kind and value, so that their numbers, which are a part's own, decide nothing.
    return {at: sorted(matches) for at, matches in found.items()}


def _read(value: str) -> bytes | None:
    try:
        return bytes.fromhex(read_signal("pdq", value).value)
    except SignalInvalid:
        return None
