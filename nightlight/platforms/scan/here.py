"""A scan by this machine: files are read by several processes, and this one searches the list.

A list in parts gives what it gives whole; that takes longer, since everything is searched for in each.
"""

from collections.abc import Iterable, Iterator, Sequence

from nightlight.platforms.ready.opened import MatchList
from nightlight.platforms.scan.archives import Piece
from nightlight.platforms.scan.batches import Files, Looked, Looking, Read, joined
from nightlight.platforms.scan.workers import Reading, read_files


class Here:
    """This machine, with the list or all parts of it."""

    def __init__(self, parts: Sequence[MatchList], looking: Looking, reading: Reading) -> None:
        """Take the list as `open_parts` gives it, what is looked for, and how files are read."""
        self.name = parts[0].name
        self._parts, self._looking, self._reading = parts, looking, reading

    def files(self, names: Iterable[str]) -> Iterator[Looked]:
        """Yield what files match, in their order. Raises ListUnusable."""
        for batch in read_files(names, self._reading):
            yield self._looked(Files(batch))

    def hashes(self, pieces: Iterable[Piece]) -> Iterator[Looked]:
        """Yield what fingerprints match, in their order. Raises InputInvalid and ListUnusable."""
        for piece in pieces:
            yield self._looked(piece.read())

    def _looked(self, read: Read) -> Looked:
        return read.looked(joined(read.matched(each, self._looking) for each in self._parts), self._looking)
