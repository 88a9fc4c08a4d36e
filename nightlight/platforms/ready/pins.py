"""Which lists are kept although a newer one stands: those that a scan is at, or that an unfinished one goes on with.

Promises that a list which is pinned is there until the scan is finished or begun anew, however often it was stopped in
between; and that a pin of what is no more holds nothing. A pin of another machine, whose files nobody here can see, is
believed for a month after its scan was last begun. Refuses two scans at a time that would write to the same file.
"""

import fcntl
import hashlib
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from nightlight.platforms.durable import locked

_LOCK = "pins.lock"
_PIN = ".pin"
"""A line each: the list, the machine, and the file that is there as long as the scan is unfinished (may be empty)."""

_BELIEVED_SECONDS = 30 * 24 * 60 * 60


class ScanRunning(Exception):
    """Another scan writes to the same file now."""


@contextmanager
def pinned(folder: Path) -> Iterator[frozenset[str]]:
    """Give the names of the lists in a folder that are kept. Nobody pins another one while the block runs."""
    lock = folder / _LOCK
    if not lock.exists():
        # Nobody has ever pinned one here.
        yield frozenset()
        return
    with ExitStack() as held:
        # Of another user's lock nobody waits for the end.
        with suppress(OSError):
            held.enter_context(locked(str(lock)))
        yield frozenset(filter(None, map(_standing, folder.glob(f"*{_PIN}"))))


@contextmanager
def pinning(folder: Path, choose: Callable[[], str], until: Path | None) -> Iterator[tuple[str, bool]]:
    """Give the name of the list that `choose` names, and whether it is kept: who may not write to the folder can't.

    It is kept until the block ends, and after that as long as the file `until` is there. Raises ScanRunning, and what
    `choose` raises.
    """
    held: BinaryIO | None = None
    name = None
    try:
        with locked(str(folder / _LOCK)):
            name = choose()
            held = _hold(folder, name, until)
    except OSError:
        name = name or choose()
    try:
        yield name, held is not None
    finally:
        if held is not None:
            if until is None or not until.exists():
                with suppress(OSError):
                    os.unlink(held.name)
            held.close()


def _hold(folder: Path, name: str, until: Path | None) -> BinaryIO:
    """Write a pin, and lock it: the lock is gone with this process. Raises ScanRunning and OSError."""
    path = os.fsencode(until.absolute()) if until else b""
    host = os.uname().nodename.encode()
    key = hashlib.sha256(host + b"\n" + path).hexdigest()[:32] if path else secrets.token_hex(16)
    held = (folder / f"{key}{_PIN}").open("ab")
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        held.truncate(0)
        held.write(b"\n".join((name.encode(), host, path)))
        held.flush()
    except BlockingIOError:
        held.close()
        raise ScanRunning(f"another scan that writes to {until} is running") from None
    except OSError:
        held.close()
        raise
    return held


def _standing(file: Path) -> str | None:
    """Return the list of a pin that holds; delete one that does not."""
    with suppress(OSError, ValueError), file.open("rb") as opened:
        name, host, until = opened.read().split(b"\n", 2)
        if host != os.uname().nodename.encode():
            holds = time.time() - os.fstat(opened.fileno()).st_mtime < _BELIEVED_SECONDS
        else:
            holds = bool(until) and os.path.exists(until)
        if holds:
            return name.decode()
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return name.decode()
        file.unlink()
    return None
