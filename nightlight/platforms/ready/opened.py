"""A list that was made ready, and what of it a file, a fingerprint or a million of them match.

Three lines from a list to matches:

    from nightlight.platforms.ready.opened import open_list
    listed = open_list("list")
    matches = listed.match_file("picture.jpg")

Promises that every near copy is found, and that a damaged list is noticed when it is opened, before any answer.
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import msgspec
import numpy as np

from nightlight.platforms.fingerprints import Fingerprints, fingerprint_file
from nightlight.platforms.indexfiles import IndexFileInvalid, open_exact, open_index
from nightlight.platforms.ready.making import (
    EXACT,
    FORM,
    GONE,
    INDEX,
    TRUSTS,
    About,
    Bytes,
    digest_of,
    more_of,
    part_of,
    values_of,
)
from nightlight.platforms.ready.swapping import ABOUT, CURRENT
from nightlight.pure.matching.exact import ExactSet
from nightlight.pure.matching.finding import IndexDamaged
from nightlight.pure.matching.index import Index
from nightlight.pure.matching.matches import Matches
from nightlight.pure.matching.signals import KINDS, LEAST_QUALITY, LENGTHS, MATCHES_WITHIN, Kind

Opened = TypeVar("Opened")


class ListUnusable(Exception):
    """A folder without a list, or with a damaged one or one of another version; the text says what to do."""


@dataclass(frozen=True, order=True)
class Match:
    """An entry of the list that something matches, and by how many bits they differ (0 for exact ones).

    `entry` is its number in this list as it was made ready, and in no other. `seconds` is where in a video.
    """

    distance: int
    kind: Kind
    value: str
    trust: str
    entry: int
    seconds: tuple[int, ...] = ()


@dataclass(frozen=True)
class Entries:
    """What each entry of a kind is: values of when the list was made whole, `more` since, and the trust of each."""

    values: Bytes
    more: Bytes
    trust: Bytes

    def __len__(self) -> int:
        """Return how many numbers were given, those of entries that went included."""
        return len(self.trust)

    def value(self, row: int) -> str:
        """Return a fingerprint in its written form."""
        later = row - len(self.values)
        written: bytes = (self.values[row] if later < 0 else self.more[later]).tobytes()
        return written.hex()


class MatchList:
    """A list that was made ready. Never changes; may be used by any number of threads."""

    def __init__(
        self, name: str, about: About, index: Index, exact: Mapping[str, ExactSet], entries: dict[Kind, Entries]
    ) -> None:
        """Take what `open_list` has read."""
        self.name, self.about = name, about
        self._index, self._exact, self._entries = index, exact, entries
        self._later = {kind: ExactSet.build(entries[kind].more) for kind in EXACT}
        self._first: dict[Kind, int] = {
            "pdq": 0,
            "md5": len(entries["pdq"]),
            "sha256": len(entries["pdq"]) + len(entries["md5"]),
        }

    def __len__(self) -> int:
        """Return how many entries there are."""
        return sum(self.about.counts.values())

    def match_file(self, path: str | os.PathLike[str], *, within: int = MATCHES_WITHIN) -> list[Match]:
        """Return what a file matches, the nearest first. Raises FileUnreadable."""
        return self.match([fingerprint_file(path)], within=within)[0]

    def match(
        self,
        files: Sequence[Fingerprints],
        *,
        within: int = MATCHES_WITHIN,
        least_quality: int = LEAST_QUALITY,
        threads: int | None = None,
    ) -> list[list[Match]]:
        """Return what each file matches, the nearest first; a PDQ of less quality matches by chance and is left out."""
        found: list[dict[int, Match]] = [{} for _ in files]
        shown: dict[tuple[int, int], set[int]] = {}
        asking = [each for at, file in enumerate(files) for each in _asking(at, file, least_quality)]
        rows = np.frombuffer(b"".join(bits for _, _, bits in asking), np.uint8).reshape(-1, LENGTHS["pdq"] // 2)
        for (at, second, _), matches in zip(asking, self.match_pdqs(rows, within=within, threads=threads), strict=True):
            for each in matches:
                found[at][each.entry] = min(found[at].get(each.entry, each), each)
                if second is not None:
                    shown.setdefault((at, each.entry), set()).add(second)
        for (at, entry), seconds in shown.items():
            found[at][entry] = replace(found[at][entry], seconds=tuple(sorted(seconds)))
        for kind in EXACT:
            wanted = [bytes.fromhex(file.md5 if kind == "md5" else file.sha256) for file in files]
            for at, row in self._same(kind, wanted):
                match = self._match(kind, row, 0)
                found[at][match.entry] = match
        return [sorted(each.values()) for each in found]

    def match_pdqs(self, rows: Bytes, *, within: int = MATCHES_WITHIN, threads: int | None = None) -> list[list[Match]]:
        """Return what each of (n, 32) bytes matches, the nearest first."""
        found: list[list[Match]] = [[] for _ in range(len(rows))]
        matches = self._search(rows, within, threads)
        for query, entry, distance in zip(matches.query, matches.entry, matches.distance, strict=True):
            found[int(query)].append(self._match("pdq", int(entry), int(distance)))
        for each in found:
            each.sort()
        return found

    def match_value(self, kind: Kind, value: str, *, within: int = MATCHES_WITHIN) -> list[Match]:
        """Return what one fingerprint in its written form matches, the nearest first."""
        return self.match_values(kind, [value], within=within)[0]

    def match_values(self, kind: Kind, values: Sequence[str], *, within: int = MATCHES_WITHIN) -> list[list[Match]]:
        """Return what each fingerprint in its written form matches, the nearest first."""
        if kind == "pdq":
            rows = np.frombuffer(bytes.fromhex("".join(values)), np.uint8).reshape(-1, LENGTHS["pdq"] // 2)
            return self.match_pdqs(rows, within=within)
        found: list[list[Match]] = [[] for _ in values]
        for at, row in self._same(kind, [bytes.fromhex(each) for each in values]):
            found[at].append(self._match(kind, row, 0))
        return found

    def verify(self) -> None:
        """Compare everything with its checksums, gigabytes too. Raises ListUnusable."""
        try:
            self._index.verify()
        except IndexDamaged as error:
            raise ListUnusable(f"{error}: make it ready again") from None

    def _same(self, kind: Kind, wanted: Sequence[bytes]) -> Iterator[tuple[int, int]]:
        """Yield which of the wanted ones is which row."""
        rows = np.frombuffer(b"".join(wanted), np.uint8).reshape(-1, LENGTHS[kind] // 2)
        known = self._entries[kind]
        # Values are in order, so that an entry's number in the set is its row.
        for found, first in ((self._exact[kind], 0), (self._later[kind], len(known.values))):
            queries, entries = found.find(rows)
            for query, row in zip(queries.tolist(), (entries + first).tolist(), strict=True):
                if known.trust[row] != GONE:
                    yield query, row

    def _search(self, rows: Bytes, within: int, threads: int | None) -> Matches:
        try:
            if len(rows) == 1:
                return self._index.search_one(rows[0], within=within)
            return self._index.search(rows, within=within, threads=threads)
        except IndexDamaged as error:
            raise ListUnusable(f"{error}: make it ready again") from None

    def _match(self, kind: Kind, row: int, distance: int) -> Match:
        known = self._entries[kind]
        return Match(distance, kind, known.value(row), TRUSTS[known.trust[row]], self._first[kind] + row)


def _asking(at: int, file: Fingerprints, least_quality: int) -> Iterator[tuple[int, int | None, bytes]]:
    """Yield the file's place, the second of a video, and the bits, of every PDQ of a file that is good enough."""
    for each in file.pdqs:
        if each.quality >= least_quality:
            yield at, None, each.bits
    for frame in file.frames:
        if frame.pdq.quality >= least_quality:
            yield at, frame.second, frame.pdq.bits


def current(folder: str | os.PathLike[str]) -> str:
    """Return the name of the list that stands in a folder now. Raises ListUnusable."""
    try:
        return (Path(folder) / CURRENT).read_text()
    except FileNotFoundError:
        raise ListUnusable(f"{os.fspath(folder)} holds no list: make one ready with nightlight match index") from None
    except OSError as error:
        raise ListUnusable(f"{os.fspath(folder)} can't be read: {error.strerror}") from None


def open_list(folder: str | os.PathLike[str]) -> MatchList:
    """Return the list that stands in a folder now, every byte of it checked. Raises ListUnusable."""
    parts = open_parts(folder)
    if len(parts) > 1:
        raise ListUnusable(
            f"{os.fspath(folder)} is in {len(parts)} parts, which nightlight match scan alone takes: "
            "make it ready whole, without --parts"
        )
    return parts[0]


def open_parts(folder: str | os.PathLike[str], name: str | None = None) -> list[MatchList]:
    """Return the parts of the list that stands in a folder now, or the whole as one. Raises ListUnusable.

    With a name: of the list of that name, whichever stands there now.
    """

    def opened(where: Path, name: str) -> list[MatchList]:
        parts = range(read_about(where).parts)
        return [_open_part(where, each, name) for each in parts] or [_open(where, name)]

    return _of_current(folder, opened) if name is None else _of_named(folder, name, opened)


def describe(folder: str | os.PathLike[str], name: str | None = None) -> tuple[str, About]:
    """Return the name of the list that stands in a folder now, and what it says of itself. Raises ListUnusable.

    With a name: of the list of that name, whichever stands there now.
    """

    def described(where: Path, name: str) -> tuple[str, About]:
        return name, read_about(where)

    return _of_current(folder, described) if name is None else _of_named(folder, name, described)


def open_named(folder: str | os.PathLike[str], name: str, part: int | None = None) -> MatchList:
    """Return the list of this name in a folder, or a part of it, whichever stands there now. Raises ListUnusable."""
    return _of_named(
        folder, name, lambda where, name: _open(where, name) if part is None else _open_part(where, part, name)
    )


def stands(folder: str | os.PathLike[str], name: str) -> bool:
    """Return whether a folder holds the list of this name, though another one may stand there now."""
    return (Path(folder) / name / ABOUT).exists()


def _of_named(folder: str | os.PathLike[str], name: str, read: Callable[[Path, str], Opened]) -> Opened:
    try:
        return read(Path(folder) / name, name)
    except FileNotFoundError:
        standing = "none" if not (Path(folder) / CURRENT).exists() else current(folder)
        raise ListUnusable(
            f"{os.fspath(folder)} does not hold the list {name}, but {standing}: copy the list there"
        ) from None
    except (OSError, ListUnusable, IndexFileInvalid, IndexDamaged) as error:
        raise ListUnusable(f"{os.fspath(folder)}: {error}: copy it there again") from error


def _of_current(folder: str | os.PathLike[str], read: Callable[[Path, str], Opened]) -> Opened:
    while True:
        name = current(folder)
        try:
            return read(Path(folder) / name, name)
        except (OSError, ListUnusable, IndexFileInvalid, IndexDamaged) as error:
            # Another one may have been swapped in while this was read.
            if current(folder) == name:
                raise ListUnusable(f"{os.fspath(folder)}: {error}: make it ready again") from error


def read_about(folder: Path) -> About:
    """Return what a list says of itself. Raises ListUnusable and OSError."""
    try:
        about = msgspec.json.decode((folder / ABOUT).read_bytes(), type=About)
    except msgspec.MsgspecError:
        raise ListUnusable("damaged, or of another version") from None
    if about.form != FORM:
        raise ListUnusable(f"of version {about.form}, where this one reads {FORM}")
    return about


def _open_part(folder: Path, part: int, name: str) -> MatchList:
    where = part_of(folder, part)
    if digest_of(where / ABOUT) != read_about(folder).digests[f"{where.name}/{ABOUT}"]:
        raise ListUnusable(f"{where.name} is damaged")
    return _open(where, name)


def _open(folder: Path, name: str) -> MatchList:
    about = read_about(folder)
    for file, digest in about.digests.items():
        if digest_of(folder / file) != digest:
            raise ListUnusable(f"{file} is damaged")
    entries = {
        kind: Entries(
            values_of(folder / f"{kind}.values", LENGTHS[kind] // 2),
            more_of(folder, kind),
            values_of(folder / f"{kind}.trust", 1).reshape(-1),
        )
        for kind in KINDS
    }
    return MatchList(name, about, open_index(folder / INDEX), open_exact(folder / INDEX), entries)
