"""Makes a list ready to be matched against, whole: a folder of a few files, swapped in when all of it is there.

A list of more than one machine holds is made in parts: folders in that one, each complete in itself, built one after
the other. What changes later is kept beside these files (`changing.py`) until the list is made whole again.
"""

import datetime
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

import msgspec
import numpy as np
import numpy.typing as npt

from nightlight.platforms.indexfiles import write_index
from nightlight.platforms.ready.swapping import ABOUT, alone, swapped_in
from nightlight.pure.matching.exact import ExactSet
from nightlight.pure.matching.index import Index
from nightlight.pure.matching.layout import Layout
from nightlight.pure.matching.signals import KINDS, LENGTHS, Kind

Bytes = npt.NDArray[np.uint8]
EXACT: tuple[Kind, ...] = ("md5", "sha256")

FORM = 2
TRUSTS = ("self-reported", "platform-match", "authorised")
"""How far an entry is confirmed, the least first; a file of trust holds the place in this row."""

GONE = 255
"""What a file of trust holds of an entry that is not on the list any more."""

INDEX = "pdq.index"
_BESIDE = {INDEX, f"{INDEX}.merging"}
"""What no digest is kept of: the index has checksums of its own, the other one is a lock."""


class Choice(msgspec.Struct, frozen=True):
    """Which entries a list has, and how it is made: in `parts` (0: whole), each with every so manieth of a kind."""

    trusts: tuple[str, ...] = TRUSTS
    layout: Layout = "throughput"
    parts: int = 0


class MadeFrom(msgspec.Struct, frozen=True):
    """Which list's copy a list was made from (its address), and how far that had come (`Kept.stand`)."""

    address: str = ""
    cursor: int = 0
    taken: int = 0
    mark: str = ""


class About(msgspec.Struct, frozen=True):
    """What a list that was made ready says of itself; `digests` is of its files but this one and the index.

    One in `parts` holds nothing but these: its `digests` are of what each of them says of itself.
    """

    form: int
    made_at: datetime.datetime
    counts: dict[str, int]
    digests: dict[str, str]
    parts: int
    choice: Choice
    made_from: MadeFrom


def make_ready(
    entries: Iterable[tuple[str, str, str]],
    folder: Path,
    *,
    trusts: Iterable[str] = TRUSTS,
    layout: Layout = "throughput",
    parts: int = 0,
) -> About:
    """Make a list ready in `folder`, in the place of the one that is there, and return what it says of itself.

    `entries` are kind, value and trust, in the order of kinds and values, none twice (as `Kept.active` gives them);
    only those with a trust of `trusts` are taken. Raises OSError; then the one that was there stands.
    """
    with alone(folder):
        return make_whole(entries, folder, Choice(tuple(trusts), layout, parts), MadeFrom())


def make_whole(entries: Iterable[tuple[str, str, str]], folder: Path, choice: Choice, made_from: MadeFrom) -> About:
    """Do as `make_ready`, for who is alone."""
    with swapped_in(folder) as made:
        folders = [part_of(made, part) for part in range(choice.parts)] or [made]
        counted = _write_entries(entries, folders, frozenset(choice.trusts))
        abouts = [_complete(each, counts, choice, made_from) for each, counts in zip(folders, counted, strict=True)]
        return say_of_parts(made, abouts, choice, made_from) if choice.parts else abouts[0]


def say(made: Path, counts: dict[str, int], digests: dict[str, str], choice: Choice, made_from: MadeFrom) -> About:
    """Write what a list, or a part of one, says of itself."""
    return _write(made, About(FORM, _now(), counts, digests, 0, choice, made_from))


def say_of_parts(made: Path, abouts: Sequence[About], choice: Choice, made_from: MadeFrom) -> About:
    """Write what a list says of itself whose parts say these."""
    counts: dict[str, int] = {kind: sum(each.counts[kind] for each in abouts) for kind in KINDS}
    parts = [part_of(made, part) for part in range(len(abouts))]
    digests = {f"{each.name}/{ABOUT}": digest_of(each / ABOUT) for each in parts}
    return _write(made, About(FORM, _now(), counts, digests, len(parts), choice, made_from))


def part_of(made: Path, part: int) -> Path:
    """Return the folder of a part of a list that is in parts."""
    return made / f"part-{part:02}"


def values_of(file: Path, length: int) -> Bytes:
    """Return the rows of a file without reading them: every process shares what the system holds of it."""
    if not file.stat().st_size:
        return np.empty((0, length), np.uint8)
    return np.memmap(file, np.uint8, "r").view(np.ndarray).reshape(-1, length)


def more_of(folder: Path, kind: Kind) -> Bytes:
    """Return the values of a kind that came after a list was made whole."""
    file = folder / f"{kind}.more"
    size = LENGTHS[kind] // 2
    return np.fromfile(file, np.uint8).reshape(-1, size) if file.exists() else np.empty((0, size), np.uint8)


def digest_of(file: Path) -> str:
    """Return the SHA-256 of a file."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _values(made: Path, kind: Kind) -> Bytes:
    return values_of(made / f"{kind}.values", LENGTHS[kind] // 2)


def _write_entries(
    entries: Iterable[tuple[str, str, str]], folders: list[Path], trusts: frozenset[str]
) -> list[dict[str, int]]:
    """Write the values of each kind and their trust beside them, to the folders in turn; return what each has."""
    places = {trust: bytes([place]) for place, trust in enumerate(TRUSTS)}
    taken = dict.fromkeys(KINDS, 0)
    with ExitStack() as files:
        opened = [{kind: _opened(each, kind, files) for kind in KINDS} for each in folders]
        last: tuple[str, str] = ("", "")
        for kind, value, trust in _known(entries):
            if (kind, value) <= last:
                raise ValueError("entries are not in the order of kinds and values")
            last = (kind, value)
            if trust not in trusts:
                continue
            values, trusted = opened[taken[kind] % len(folders)][kind]
            values.write(bytes.fromhex(value))
            trusted.write(places[trust])
            taken[kind] += 1
    return [
        {kind: len(range(part, count, len(folders))) for kind, count in taken.items()} for part in range(len(folders))
    ]


def _known(entries: Iterable[tuple[str, str, str]]) -> Iterator[tuple[Kind, str, str]]:
    named: dict[str, Kind] = {kind: kind for kind in KINDS}
    for kind, value, trust in entries:
        yield named[kind], value, trust


def _opened(folder: Path, kind: Kind, files: ExitStack) -> tuple[BinaryIO, BinaryIO]:
    folder.mkdir(exist_ok=True)
    values = files.enter_context((folder / f"{kind}.values").open("wb"))
    return values, files.enter_context((folder / f"{kind}.trust").open("wb"))


def _complete(made: Path, counts: dict[str, int], choice: Choice, made_from: MadeFrom) -> About:
    """Write what is made of the entries in a folder, and what it says of itself."""
    exact: dict[str, ExactSet] = {kind: ExactSet.build(_values(made, kind)) for kind in EXACT}
    write_index(Index.build(_values(made, "pdq"), layout=choice.layout), made / INDEX, exact=exact)
    digests = {each.name: digest_of(each) for each in sorted(made.iterdir()) if each.name not in _BESIDE}
    return say(made, counts, digests, choice, made_from)


def _write(made: Path, about: About) -> About:
    (made / ABOUT).write_bytes(msgspec.json.encode(about))
    return about


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
