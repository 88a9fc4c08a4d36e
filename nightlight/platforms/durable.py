"""Files that are there whole or not at all, whenever the machine stops: written beside, then moved into place."""

import fcntl
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress

_AT_ONCE = 1 << 26
Part = bytes | memoryview


def write_whole(
    path: str, parts: Iterable[Part], head: Callable[[], bytes] | None = None, *, head_size: int = 0
) -> None:
    """Put a file of these parts in the place of what is at `path`; its first bytes are asked for when all is written.

    Raises OSError (a full disk): then what was there is as it was, and nothing is left beside it.
    """
    unfinished = f"{path}.new"
    file = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_CLOEXEC", 0), 0o644)
    try:
        try:
            if head is not None:
                os.lseek(file, head_size, os.SEEK_SET)
            for part in parts:
                _write(file, memoryview(part))
            if head is not None:
                os.lseek(file, 0, os.SEEK_SET)
                _write(file, memoryview(head()))
            os.fsync(file)
        finally:
            os.close(file)
        os.replace(unfinished, path)
    except OSError:
        with suppress(OSError):
            os.unlink(unfinished)
        raise
    _flush_folder(path)


def put_in_place(unfinished: str, path: str) -> None:
    """Put a file that is complete in the place of what is at `path`, on the disk when this returns. Raises OSError."""
    file = os.open(unfinished, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
    try:
        os.fsync(file)
    finally:
        os.close(file)
    os.replace(unfinished, path)
    _flush_folder(path)


@contextmanager
def locked(path: str) -> Iterator[None]:
    """Be the only one that holds the lock of this name, of all processes and threads."""
    with open(path, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _write(file: int, part: memoryview) -> None:
    rest = part.cast("B")
    while rest:
        rest = rest[os.write(file, rest[:_AT_ONCE]) :]


def _flush_folder(path: str) -> None:
    folder = os.open(os.path.dirname(os.path.abspath(path)), os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
