"""How phrases are tried: each with the whole work, few at once, and slowly where many are tried. None is refused.

Promises that a flood of phrases takes at most two times 64 MiB of a process and four of its threads; that whoever has
tried few is not behind somebody who tries many; and that the short phrases of young children are tried slowly by all
the world together. Where there is no room, an attempt waits in the visit of whoever made it, and holds no thread.

Refuses to keep an address (see reporting.limits). Each process counts for itself.
"""

import datetime
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from django.conf import settings

from nightlight.pure.sealing.derivation import PhraseKeys, derive
from nightlight.pure.sealing.phrases import Phrase
from nightlight.reporting.limits import HourlyLimit

Lane = Literal["quick", "slow"]

AT_ONCE = 2
WAITING_THREADS = 4
PATIENCE = 2.0
"""For how many seconds a thread waits for room before it sends its visitor to wait without one."""

FREE_TRIES = 60
FREE_SPOKEN_TRIES = 20
FREE_SPOKEN_TRIES_OF_ALL = 300
"""How many phrases an address, or everybody, tries in an hour before each has to wait. A school shares one address."""

WAIT = datetime.timedelta(seconds=10)
SPOKEN_WAIT = datetime.timedelta(seconds=30)
SPOKEN_EVERY = datetime.timedelta(seconds=1)
"""In the slow lane a process tries one short phrase in this time: 48 bits then last (decision 15)."""


class NoRoomNow(Exception):
    """As many phrases are being tried as may be at once."""


class Lanes:
    """The two ways to a try. Safe from many threads."""

    def __init__(self) -> None:
        self._room = threading.BoundedSemaphore(AT_ONCE)
        self._threads = threading.BoundedSemaphore(WAITING_THREADS)
        self._slow = threading.BoundedSemaphore(1)
        self._addresses = HourlyLimit(FREE_TRIES)
        self._spoken_addresses = HourlyLimit(FREE_SPOKEN_TRIES)
        self._spoken = HourlyLimit(FREE_SPOKEN_TRIES_OF_ALL)
        self._lock, self._spoken_from = threading.Lock(), datetime.datetime.min.replace(tzinfo=datetime.UTC)

    def lane_for(self, *, is_spoken: bool, address: str, now: datetime.datetime) -> Lane:
        """Count one more try, and return on which lane it is."""
        if not is_spoken:
            return "slow" if self._addresses.is_passed(address, now) else "quick"
        of_address = self._spoken_addresses.is_passed(address, now)
        of_all = self._spoken.is_passed("all", now)
        return "slow" if of_address or of_all else "quick"

    def derive(self, phrase: Phrase, lane: Lane, *, now: datetime.datetime, patience: float = PATIENCE) -> PhraseKeys:
        """Return a phrase's keys. Raises NoRoomNow, on the slow lane at once."""
        if lane == "quick":
            with self._quick_room(patience):
                return derive(phrase, pepper=settings.PEPPER)
        with self._slow_room():
            if phrase.is_spoken:
                self._take_turn(now)
            return derive(phrase, pepper=settings.PEPPER)

    @contextmanager
    def _quick_room(self, patience: float) -> Iterator[None]:
        if not self._room.acquire(blocking=False):
            if not self._threads.acquire(blocking=False):
                raise NoRoomNow
            try:
                if not self._room.acquire(timeout=patience):
                    raise NoRoomNow
            finally:
                self._threads.release()
        try:
            yield
        finally:
            self._room.release()

    @contextmanager
    def _slow_room(self) -> Iterator[None]:
        if not self._slow.acquire(blocking=False):
            raise NoRoomNow
        try:
            if not self._room.acquire(blocking=False):
                raise NoRoomNow
            try:
                yield
            finally:
                self._room.release()
        finally:
            self._slow.release()

    def _take_turn(self, now: datetime.datetime) -> None:
        with self._lock:
            if now < self._spoken_from:
                raise NoRoomNow
            self._spoken_from = now + SPOKEN_EVERY


def wait_on(lane: Lane, *, is_spoken: bool) -> datetime.timedelta:
    """Return how long a try waits before its turn can come."""
    if lane == "quick":
        return datetime.timedelta(0)
    return SPOKEN_WAIT if is_spoken else WAIT


lanes = Lanes()
