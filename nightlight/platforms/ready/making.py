"""Makes a list ready to be matched against: a folder of a few files, swapped in whole.

Promises that whoever reads, also while this is stopped at any point, has the old list or the new one: each is a folder
of its own, named in the file `current`, which is replaced in one step when everything else is on the disk.
"""

import datetime
import hashlib
import os
import re
import secrets
import shutil
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

import msgspec
import numpy as np
import numpy.typing as npt

from nightlight.platforms.indexfiles import write_index
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
    """What a list that was made ready says of itself; `digests` is of its files but this one and the index."""

    form: int
    made_at: datetime.datetime
    cursor: int
    counts: dict[str, int]
    digests: dict[str, str]


def make_ready(
    entries: Iterable[tuple[str, str, str]],
    folder: Path,
    *,
    cursor: int = 0,
    trusts: Iterable[str] = TRUSTS,
    layout: Layout = "throughput",
) -> About:
    """Make a list ready in `folder`, in the place of the one that is there, and return what it says of itself.

    `entries` are kind, value and trust, in the order of kinds and values, none twice (as `Kept.active` gives them);
    only those with a trust of `trusts` are taken. Raises OSError; then the one that was there stands.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / f"{datetime.datetime.now(datetime.UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
    made.mkdir()
    try:
        counts = _write_entries(entries, made, frozenset(trusts))
        exact: dict[str, ExactSet] = {kind: ExactSet.build(_values(made, kind)) for kind in EXACT}
        write_index(Index.build(_values(made, "pdq"), layout=layout), made / INDEX, exact=exact)
        about = About(FORM, datetime.datetime.now(datetime.UTC), cursor, counts, _digests(made))
        (made / ABOUT).write_bytes(msgspec.json.encode(about))
        _to_disk(made)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    _swap_in(folder, made.name)
    return about


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


def _write_entries(entries: Iterable[tuple[str, str, str]], made: Path, trusts: frozenset[str]) -> dict[str, int]:
    """Write the values of each kind and their trust beside them."""
    counts: dict[str, int] = dict.fromkeys(KINDS, 0)
    values: dict[str, BinaryIO] = {}
    trusted: dict[str, BinaryIO] = {}
    places = {trust: bytes([place]) for place, trust in enumerate(TRUSTS)}
    with ExitStack() as files:
        for kind in KINDS:
            values[kind] = files.enter_context((made / f"{kind}.values").open("wb"))
            trusted[kind] = files.enter_context((made / f"{kind}.trust").open("wb"))
        last: tuple[str, str] = ("", "")
        for name, value, trust in entries:
            if (name, value) <= last:
                raise ValueError("entries are not in the order of kinds and values")
            last = (name, value)
            if trust not in trusts:
                continue
            values[name].write(bytes.fromhex(value))
            trusted[name].write(places[trust])
            counts[name] += 1
    return counts


def _digests(made: Path) -> dict[str, str]:
    return {file.name: digest_of(file) for file in sorted(made.iterdir()) if file.name != INDEX}


def _to_disk(folder: Path) -> None:
    for file in [*folder.iterdir(), folder]:
        _sync(file)


def _swap_in(folder: Path, name: str) -> None:
    """Name the new list as the current one; then let the others go. Who has an old one open keeps it."""
    pointer = folder / f"{CURRENT}.new"
    with pointer.open("w") as file:
        file.write(name)
        file.flush()
        os.fsync(file.fileno())
    pointer.replace(folder / CURRENT)
    _sync(folder)
    for other in folder.iterdir():
        # Nothing that somebody else has put here is touched.
        if other.name != name and _OURS.fullmatch(other.name) and (other / ABOUT).exists():
            shutil.rmtree(other, ignore_errors=True)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
