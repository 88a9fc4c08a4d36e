"""Which files are to be scanned: those below folders and those of patterns.

Promises the same order each time, so that a scan can go on where it was stopped, and follows no link to a folder.
"""

import glob
import os
from collections.abc import Iterable, Iterator

_MAGIC = frozenset("*?[")


class InputInvalid(Exception):
    """Something to be scanned that is not there or not of the form that was said; the text says which."""


def files_of(paths: Iterable[str]) -> Iterator[str]:
    """Yield the files below each folder, those of each pattern, and each file, in that order. Raises InputInvalid."""
    for path in paths:
        if os.path.isdir(path):
            yield from _below(path)
        elif os.path.lexists(path):
            yield path
        elif _MAGIC & set(path):
            for found in sorted(glob.iglob(path, recursive=True, include_hidden=True)):
                if not os.path.isdir(found):
                    yield found
        else:
            raise InputInvalid(f"{shown(path)} is not there")


def shown(name: str) -> str:
    """Return a file's name as it can be written down: what is not UTF-8 in it becomes \\xNN."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _below(folder: str) -> Iterator[str]:
    for where, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            yield os.path.join(where, name)
