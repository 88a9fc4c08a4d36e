"""What the workers of a cluster do: open the list, read files or fingerprints, search, and say what was found.

Promises that a worker searches the list of the name that it was told, and no other. What is passed around shows no name
of a file: Dask writes the arguments of what failed to its log.
"""

import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from distributed import get_worker

from nightlight.platforms.ready.making import part_of
from nightlight.platforms.ready.opened import ListUnusable, MatchList, open_named
from nightlight.platforms.scan.archives import Span, Written
from nightlight.platforms.scan.batches import ByPlace, Files, Looked, Looking, Read, joined
from nightlight.platforms.scan.cluster.apart import outcomes_apart
from nightlight.platforms.scan.inputs import InputInvalid
from nightlight.platforms.scan.workers import Reading, allow_pixels, outcomes_of


@dataclass(frozen=True)
class Listed:
    """A list that was made ready, or a part of it: where every worker finds it, and its name."""

    folder: str
    name: str
    part: int | None = None


@dataclass(frozen=True)
class Names:
    """Files to be read, as they are called `where` the scan was begun; `apart` if one of them ended a worker."""

    where: str = field(repr=False)
    names: Sequence[str] = field(repr=False)
    reading: Reading
    apart: bool = False

    def read(self) -> Files:
        """Return the fingerprints of each, or why there are none."""
        paths = [os.path.join(self.where, name) for name in self.names]
        if self.apart:
            outcomes = outcomes_apart(paths, self.reading)
        else:
            allow_pixels(self.reading.most_pixels)
            outcomes = outcomes_of(paths, self.reading)
        return Files(list(zip(self.names, outcomes, strict=True)))


Batch = Names | Written | Span


class Part:
    """A part of a list, open. It goes to another worker as what it is called, and is opened there.

    Its size is that of its files: Dask sends what is searched for to where the part is, and not the other way round.
    """

    def __init__(self, listed: Listed) -> None:
        """Open it. Raises ListUnusable."""
        self._listed = listed
        self.list = _opened(listed)

    def __reduce__(self) -> tuple[type["Part"], tuple[Listed]]:
        """Return what it is called."""
        return Part, (self._listed,)

    def __sizeof__(self) -> int:
        """Return how large its files are."""
        made = part_of(Path(self._listed.folder) / self._listed.name, self._listed.part or 0)
        return sum(file.stat().st_size for file in made.iterdir())


def look(listed: Listed, batch: Batch, looking: Looking) -> Looked:
    """Return what some files or fingerprints match in a whole list. Raises ListUnusable and InputInvalid."""
    found = read(batch)
    return found.looked(match(_opened(listed), found, looking), looking)


def open_part(listed: Listed) -> Part:
    """Return a part of the list. Raises ListUnusable."""
    return Part(listed)


def read(batch: Batch) -> Read:
    """Return some files' fingerprints, or fingerprints. Raises InputInvalid."""
    try:
        return batch.read()
    except InputInvalid as error:
        raise InputInvalid(f"the worker at {get_worker().address} can't read the archive: {error}") from None


def match_part(part: Part, read: Read, looking: Looking) -> ByPlace:
    """Return what they match in a part."""
    return match(part.list, read, looking)


def match(listed: MatchList, read: Read, looking: Looking) -> ByPlace:
    """Return what they match in a list, by one thread: Dask runs one such for each."""
    return read.matched(listed, looking, threads=1)


def join(read: Read, parts: Sequence[ByPlace], looking: Looking) -> Looked:
    """Return what they match in all parts."""
    return read.looked(joined(parts), looking)


_open: dict[tuple[str, int | None], MatchList] = {}
_opening = threading.Lock()


def _opened(listed: Listed) -> MatchList:
    """Return a list or a part, opened once in this process and kept until one of another name is asked for."""
    with _opening:
        key = (listed.folder, listed.part)
        if key not in _open or _open[key].name != listed.name:
            try:
                _open[key] = open_named(listed.folder, listed.name, listed.part)
            except ListUnusable as error:
                raise ListUnusable(f"the worker at {get_worker().address} can't use the list: {error}") from None
        return _open[key]
