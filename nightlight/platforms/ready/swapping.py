"""The folders of lists that are made ready: one process makes them at a time, and which one counts is one name.

Promises that whoever reads, also while this is stopped at any point, has the old list or the new one: a folder gets its
name when all of it is on the disk, and then the file `current`, which is replaced in one step, names it. What a process
that was stopped had half made is removed by the next one; a list that is pinned stays; nothing else that lies there is
touched.
"""

import datetime
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nightlight.platforms.durable import locked
from nightlight.platforms.ready.pins import pinned

CURRENT = "current"
ABOUT = "about.json"
_LOCK = "making.lock"
_UNFINISHED, _GOING = ".making", ".going"
_OURS = re.compile(r"\d{8}T\d{6}-[0-9a-f]{8}")
_FIRST_FILE = "pdq.values"


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Be the only one that makes a list in a folder; wait for whoever is at it. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    with locked(str(folder / _LOCK)):
        _remove_others(folder)
        yield


@contextmanager
def swapped_in(folder: Path) -> Iterator[Path]:
    """Give an empty folder to make a list in; when the block ends it is the list, else all is as it was.

    For who is alone. Who has an old list open keeps it. Raises OSError.
    """
    name = f"{datetime.datetime.now(datetime.UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
    made = folder / f"{name}{_UNFINISHED}"
    made.mkdir()
    try:
        yield made
        for each in [*made.rglob("*"), made]:
            _to_disk(each)
        made.replace(folder / name)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    pointer = folder / f"{CURRENT}.new"
    with pointer.open("w") as file:
        file.write(name)
        file.flush()
        os.fsync(file.fileno())
    pointer.replace(folder / CURRENT)
    _to_disk(folder)
    _remove_others(folder)


def _remove_others(folder: Path) -> None:
    """Remove every list of ours, whole or half made, but the one that counts and those that are pinned."""
    counts = folder / CURRENT
    name = counts.read_text() if counts.exists() else ""
    with pinned(folder) as kept:
        for other in list(folder.iterdir()):
            if other.name in {name, *kept} or not _is_ours(other):
                continue
            going = other
            if _OURS.fullmatch(other.name):
                # One of which half is gone could not be told from what somebody else has put here.
                going = other.replace(folder / f"{other.name}{_GOING}")
            shutil.rmtree(going, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    for suffix in (_UNFINISHED, _GOING):
        if folder.name.endswith(suffix):
            return _OURS.fullmatch(folder.name.removesuffix(suffix)) is not None
    return _OURS.fullmatch(folder.name) is not None and any((folder / each).exists() for each in (ABOUT, _FIRST_FILE))


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
