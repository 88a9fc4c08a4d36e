"""The list that a server answers from, replaced while it answers.

Promises that a request is answered from one list from its beginning to its end, and that none waits while a new one is
opened: another thread opens it. A new one that is damaged is not taken; the old one stands.
"""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from nightlight.platforms.ready.opened import ListUnusable, MatchList, current, open_list

_LOOK_EVERY_SECONDS = 1.0
log = logging.getLogger(__name__)


class Holding:
    """The list, looked after."""

    def __init__(self, folder: Path, swapped: Callable[[], None], clock: Callable[[], float] = time.monotonic) -> None:
        """Open the list. Raises ListUnusable."""
        self._folder, self._swapped, self._clock = folder, swapped, clock
        self._held = open_list(folder)
        self._looked = clock()
        self._refused = ""
        self._opening = threading.Lock()

    def take(self) -> MatchList:
        """Return the list to answer a request from; see to it that a newer one is opened."""
        if self._clock() - self._looked >= _LOOK_EVERY_SECONDS and self._opening.acquire(blocking=False):
            self._looked = self._clock()
            try:
                newer = current(self._folder) not in (self._held.name, self._refused)
            except ListUnusable:
                newer = False
            if newer:
                threading.Thread(target=self._open, daemon=True).start()
            else:
                self._opening.release()
        return self._held

    def _open(self) -> None:
        try:
            self._held = open_list(self._folder)
            self._swapped()
        except ListUnusable as error:
            log.error("a new list is not taken: %s", error)
            self._refused = current(self._folder)
        finally:
            self._opening.release()
