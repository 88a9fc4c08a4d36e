"""Keeps the list's snapshots new, a piece at a time between the worker's other work.

Promises that no step takes longer than one piece does, and that one which fails is begun anew and stops nothing else.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from nightlight.partners.feed import stored
from nightlight.partners.feed.snapshots import is_due, write

LOOKS_EVERY = datetime.timedelta(minutes=1)


@dataclass
class Snapshots:
    """Both kinds of snapshots, and the one that is being written."""

    root: Path
    key: bytes = field(repr=False)
    _writing: Iterator[None] | None = None
    _looked: datetime.datetime | None = None

    def step(self, *, now: datetime.datetime) -> bool:
        """Write a piece of what is due; return whether there was anything to do. Without a key nothing ever is."""
        if self._writing is None and self.key and (self._looked is None or now - self._looked >= LOOKS_EVERY):
            self._writing = self._next_due(now)
            self._looked = None if self._writing else now
        if self._writing is None:
            return False
        writing, self._writing = self._writing, None
        for _step in writing:
            self._writing = writing
            break
        return True

    def _next_due(self, now: datetime.datetime) -> Iterator[None] | None:
        for self_reported in (True, False):
            folder = stored.folder_for(self.root, self_reported=self_reported)
            if is_due(folder, key=self.key, now=now):
                return write(folder, self_reported=self_reported, key=self.key, now=now)
        return None
