"""What a server counts, over all its processes: each writes into a file of its own, and whoever is asked adds up."""

import os
import threading
from pathlib import Path

import numpy as np

BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)
ROUTES = ("raw_lookup", "lookup", "compare", "batch", "hash", "index_status", "status", "metrics", "other")
STATUSES = (2, 3, 4, 5)
_SEEN = len(ROUTES) * len(STATUSES)
_TIMES = _SEEN + len(ROUTES) * (len(BOUNDS) + 1)
_SLOTS = _TIMES + len(ROUTES) + 3
_SIGNALS, _MATCHES, _SWAPS = _SLOTS - 3, _SLOTS - 2, _SLOTS - 1


class Counters:
    """The counters of one process, and the sum of everybody's."""

    def __init__(self, folder: Path) -> None:
        """Begin at zero, in a file of this process."""
        self._folder, self._lock = folder, threading.Lock()
        file = folder / f"counters-{os.getpid()}"
        # A plain array of the same memory: numpy's own class for files takes several times as long to write into.
        self._slots = np.memmap(file, np.float64, "w+", shape=(_SLOTS,)).view(np.ndarray)

    def answered(self, route: str, status: int, seconds: float) -> None:
        """Count an answer, and how long it took."""
        at = ROUTES.index(route if route in ROUTES else "other")
        place = sum(seconds > bound for bound in BOUNDS)
        with self._lock:
            self._slots[at * len(STATUSES) + STATUSES.index(status // 100)] += 1
            self._slots[_SEEN + at * (len(BOUNDS) + 1) + place] += 1
            self._slots[_TIMES + at] += seconds

    def looked_up(self, signals: int, matches: int) -> None:
        """Count signals that were looked up, and what they matched."""
        with self._lock:
            self._slots[_SIGNALS] += signals
            self._slots[_MATCHES] += matches

    def swapped(self) -> None:
        """Count that a new list was taken."""
        with self._lock:
            self._slots[_SWAPS] += 1

    def as_text(self, entries: dict[str, int], made_at: float) -> str:
        """Return everything in Prometheus' text form."""
        total = sum((np.fromfile(each, np.float64) for each in self._folder.glob("counters-*")), np.zeros(_SLOTS))
        lines = ["# TYPE nightlight_match_answers_total counter"]
        for at, route in enumerate(ROUTES):
            for place, status in enumerate(STATUSES):
                if count := int(total[at * len(STATUSES) + place]):
                    labels = f'route="{route}",status="{status}xx"'
                    lines.append(f"nightlight_match_answers_total{{{labels}}} {count}")
        lines.append("# TYPE nightlight_match_seconds histogram")
        for at, route in enumerate(ROUTES):
            first = _SEEN + at * (len(BOUNDS) + 1)
            reached = np.cumsum(total[first : first + len(BOUNDS) + 1]).astype(int).tolist()
            if not reached[-1]:
                continue
            for bound, count in zip([*map(str, BOUNDS), "+Inf"], reached, strict=True):
                lines.append(f'nightlight_match_seconds_bucket{{route="{route}",le="{bound}"}} {count}')
            lines.append(f'nightlight_match_seconds_sum{{route="{route}"}} {total[_TIMES + at]:.6f}')
            lines.append(f'nightlight_match_seconds_count{{route="{route}"}} {reached[-1]}')
        for name, place in (("signals", _SIGNALS), ("matches", _MATCHES), ("list_swaps", _SWAPS)):
            lines.append(f"# TYPE nightlight_match_{name}_total counter")
            lines.append(f"nightlight_match_{name}_total {int(total[place])}")
        lines.append("# TYPE nightlight_match_entries gauge")
        lines += [f'nightlight_match_entries{{kind="{kind}"}} {count}' for kind, count in entries.items()]
        lines.append("# TYPE nightlight_match_list_made_seconds gauge")
        lines.append(f"nightlight_match_list_made_seconds {made_at:.0f}")
        return "\n".join(lines) + "\n"
