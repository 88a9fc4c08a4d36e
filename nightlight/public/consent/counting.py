"""Counts pages in memory and hands the sums over now and then. A lost count is a lost count, never a failed page."""

import datetime
import threading
from collections import Counter
from collections.abc import Callable, Mapping

FLUSH_SECONDS = 60.0
Store = Callable[[datetime.date, Mapping[str, int]], None]


class PageCounter:
    """Sums of pages read since the last flush. Paths are those of published pages: their number is small."""

    def __init__(self, store: Store) -> None:
        self._store, self._counts, self._lock = store, Counter[str](), threading.Lock()

    def add(self, path: str) -> None:
        """Count one reading of a page."""
        with self._lock:
            self._counts[path] += 1

    def flush(self, day: datetime.date) -> None:
        """Hand the sums over; what the store can't take is forgotten."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
        if counts:
            self._store(day, counts)

    def flush_forever(self) -> None:
        """Flush at intervals in a thread that ends with the process."""

        def run() -> None:
            waiting = threading.Event()
            while not waiting.wait(FLUSH_SECONDS):
                self.flush(datetime.datetime.now(datetime.UTC).date())

        threading.Thread(target=run, daemon=True, name="page-counter").start()
