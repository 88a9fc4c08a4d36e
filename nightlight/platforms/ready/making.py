"""Makes a list ready to be matched against: a folder of a few files, swapped in whole.

Promises that whoever reads, also while this is stopped at any point, has the old list or the new one: each is a folder
of its own, named in the file `current`, which is replaced in one step when everything else is on the disk. A list of
more than one machine holds is made in parts: folders in that one, each complete in itself, built one after the other.
"""

import datetime
import hashlib
import os
import re
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

import msgspec
import numpy as np
import numpy.typing as npt

from nightlight.platforms.indexfiles import write_index
from nightlight.platforms.ready.pins import pinned
from nightlight.pure.matching.exact import ExactSet
from nightlight.pure.matching.index import Index
from nightlight.pure.matching.layout import Layout
from nightlight.pure.matching.signals import KINDS, LENGTHS, Kind

Bytes = npt.NDArray[np.uint8]
EXACT: tuple[Kind, ...] = ("md5", "sha256")

FORM = 1
CURRENT = "current"
ABOUT = "about.json"
TRUSTS = ("self-reported", "platform-match", "authorised")
"""How far an entry is confirmed, the least first; a file of trust holds the place in this row."""

INDEX = "pdq.index"
_OURS = re.compile(r"\d{8}T\d{6}-[0-9a-f]{8}")


class About(msgspec.Struct, frozen=True):
    """What a list that was made ready says of itself; `digests` is of its files but this one and the index.

    One in `parts` has nothing but these: its `digests` are of what each of them says of itself.
    """

    form: int
    made_at: datetime.datetime
    cursor: int
    counts: dict[str, int]
    digests: dict[str, str]
    parts: int = 0


def make_ready(
    entries: Iterable[tuple[str, str, str]],
    folder: Path,
    *,
    cursor: int = 0,
    trusts: Iterable[str] = TRUSTS,
    layout: Layout = "throughput",
    parts: int = 0,
) -> About:
    """Make a list ready in `folder`, in the place of the one that is there, and return what it says of itself.

    `entries` are kind, value and trust, in the order of kinds and values, none twice (as `Kept.active` gives them);
    only those with a trust of `trusts` are taken. In `parts` (0: whole), each gets every so manieth entry of a kind.
    Raises OSError; then the one that was there stands.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / f"{datetime.datetime.now(datetime.UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
    made.mkdir()
    try:
        folders = [part_of(made, part) for part in range(parts)] or [made]
        counted = _write_entries(entries, folders, frozenset(trusts))
        for each, counts in zip(folders, counted, strict=True):
            about = _complete(each, counts, cursor, layout)
        if parts:
            totals: dict[str, int] = {kind: sum(counts[kind] for counts in counted) for kind in KINDS}
            digests = {f"{each.name}/{ABOUT}": digest_of(each / ABOUT) for each in folders}
            about = _say(made, About(FORM, about.made_at, cursor, totals, digests, parts))
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    _swap_in(folder, made.name)
    return about


def part_of(made: Path, part: int) -> Path:
    """Return the folder of a part of a list that is in parts."""
    return made / f"part-{part:02}"


def values_of(file: Path, length: int) -> Bytes:
    """Return the rows of a file without reading them: every process shares what the system holds of it."""
    if not file.stat().st_size:
        return np.empty((0, length), np.uint8)
    return np.memmap(file, np.uint8, "r").view(np.ndarray).reshape(-1, length)


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


def _complete(made: Path, counts: dict[str, int], cursor: int, layout: Layout) -> About:
    """Write what is made of the entries in a folder, and what it says of itself."""
    exact: dict[str, ExactSet] = {kind: ExactSet.build(_values(made, kind)) for kind in EXACT}
    write_index(Index.build(_values(made, "pdq"), layout=layout), made / INDEX, exact=exact)
    return _say(made, About(FORM, datetime.datetime.now(datetime.UTC), cursor, counts, _digests(made)))


def _say(made: Path, about: About) -> About:
    (made / ABOUT).write_bytes(msgspec.json.encode(about))
    _to_disk(made)
    return about


def _digests(made: Path) -> dict[str, str]:
    return {file.name: digest_of(file) for file in sorted(made.iterdir()) if file.name != INDEX}


def _to_disk(folder: Path) -> None:
    for file in [*folder.iterdir(), folder]:
        _sync(file)


def _swap_in(folder: Path, name: str) -> None:
    """Name the new list as the current one; then let the others go but those that are pinned.

    Who has an old one open keeps it.
    """
    pointer = folder / f"{CURRENT}.new"
    with pointer.open("w") as file:
        file.write(name)
        file.flush()
        os.fsync(file.fileno())
    pointer.replace(folder / CURRENT)
    _sync(folder)
    with pinned(folder) as kept:
        for other in folder.iterdir():
            # Nothing that somebody else has put here is touched.
            if other.name not in {name, *kept} and _OURS.fullmatch(other.name) and (other / ABOUT).exists():
                shutil.rmtree(other, ignore_errors=True)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
