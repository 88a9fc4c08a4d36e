"""One turn to write after the other, among all threads and processes that write to the same file of SQLite.

SQLite lets one write at a time and has no line: whoever finds it busy asks again after ever longer sleeps, and others
who come meanwhile get in first. Here everybody draws a number and waits until nobody has a lower one.

Promises that turns come in the order in which the numbers were drawn; that the kernel frees what a process had, number
or turn, however it ends; and that nobody waits longer than they say. Does not promise to keep writes apart: that does
SQLite's own lock, which whoever takes no turn (the sqlite3 shell, a backup) meets as before.

A number is a lock on one byte of a file beside the database. The locks are those of an open file (F_OFD_SETLK), so that
the threads of a process are apart as well. Only Linux is known to have them as they are asked for here.
"""

import fcntl
import os
import struct
import sys
import time
from pathlib import Path

AT_HAND = sys.platform == "linux"
"""Whether turns can be taken here. Elsewhere SQLite's own way of waiting is all there is."""

PER_TURN, LONGEST = 0.0005, 0.02
"""Seconds until somebody looks again: so many for each who is before them, and at most."""
_DRAWING, _WHOSE, _NUMBERS = 0, 8, 1024
"""Where in the file: the number drawn last; the number and the process whose turn it is; the byte of number 0."""
_LOCK = struct.Struct("hhqqi0q")
"""`struct flock`: kind, whence, start, length, process."""
_NUMBER, _TURN = struct.Struct("<q"), struct.Struct("<qq")


class TooLong(Exception):
    """It was nobody's turn, or somebody else's, for all the time that one was willing to wait."""


class Turns:
    """What one connection takes turns with; for one thread at a time, and for the process that opened it."""

    def __init__(self, file: Path, *, mode: int) -> None:
        """Open the file; one that is made here gets `mode`, like the database it stands beside. Raises OSError."""
        self.file = file
        self.process = os.getpid()
        self._number: int | None = None
        try:
            self._open = os.open(file, os.O_RDWR)
        except FileNotFoundError:
            self._open = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
            os.fchmod(self._open, mode)

    def stands(self) -> bool:
        """Return whether the file is still the one that stands at its place, where others look for it."""
        try:
            return os.path.samestat(os.fstat(self._open), os.stat(self.file))
        except OSError:
            return False

    def take(self, *, within: float) -> None:
        """Wait for a turn; whoever still has one gives it back first. Raises TooLong after so many seconds."""
        self.give_back()
        deadline = time.monotonic() + within
        try:
            while not self._draws():
                _sleep_until(deadline, PER_TURN)
            while self._is_somebody_before():
                _sleep_until(deadline, min(self._before() * PER_TURN, LONGEST))
        except BaseException:
            self.give_back()
            raise
        os.pwrite(self._open, _TURN.pack(self._number, self.process), _WHOSE)

    def give_back(self) -> None:
        """End a turn, or the wait for one. Nothing happens where there is neither, or where they are a parent's."""
        if self._number is not None and self.process == os.getpid():
            self._lock(fcntl.F_UNLCK, _NUMBERS + self._number)
            self._number = None

    def close(self) -> None:
        """Let go of the file and of everything that was taken with it."""
        os.close(self._open)

    def whose(self) -> int:
        """Return the process that had the last turn: where somebody waits for long, the one that doesn't end it."""
        return int(_TURN.unpack(os.pread(self._open, _TURN.size, _WHOSE).ljust(_TURN.size, b"\0"))[1])

    def _draws(self) -> bool:
        """Draw the next number; False where somebody else is drawing theirs."""
        if not self._lock(fcntl.F_WRLCK, _DRAWING):
            return False
        try:
            number = _read(self._open, _DRAWING) + 1
            os.pwrite(self._open, _NUMBER.pack(number), _DRAWING)
            self._lock(fcntl.F_WRLCK, _NUMBERS + number)
            self._number = number
        finally:
            self._lock(fcntl.F_UNLCK, _DRAWING)
        return True

    def _is_somebody_before(self) -> bool:
        asked = _LOCK.pack(fcntl.F_WRLCK, os.SEEK_SET, _NUMBERS, self._number, 0)
        kind = _LOCK.unpack(fcntl.fcntl(self._open, fcntl.F_OFD_GETLK, asked))[0]
        return bool(kind != fcntl.F_UNLCK)

    def _before(self) -> int:
        """Return how many may be before oneself: those who have left the line are counted until it has moved on."""
        return max(1, (self._number or 0) - _read(self._open, _WHOSE))

    def _lock(self, kind: int, byte: int) -> bool:
        try:
            fcntl.fcntl(self._open, fcntl.F_OFD_SETLK, _LOCK.pack(kind, os.SEEK_SET, byte, 1, 0))
        except BlockingIOError:
            return False
        return True


def _read(file: int, place: int) -> int:
    return int(_NUMBER.unpack(os.pread(file, _NUMBER.size, place).ljust(_NUMBER.size, b"\0"))[0])


def _sleep_until(deadline: float, seconds: float) -> None:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TooLong
    # A lock that the kernel waits for has no limit of time (decision 28).
    time.sleep(min(seconds, left))
