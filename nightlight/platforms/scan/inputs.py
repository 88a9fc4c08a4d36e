"""Which files are to be scanned: those below folders and those of patterns.

Promises the same order each time, so that a scan can go on where it was stopped, and that a folder which can't be
listed is told: Python's own glob and walk leave it out without a word. Follows no link to a folder but one that a
pattern names.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TypeVar

from nightlight.platforms.fingerprints import why_unreadable

_MAGIC = frozenset("*?[")
_ANY_DEPTH = "**"
Listed = TypeVar("Listed")


class InputInvalid(Exception):
    """Something to be scanned that is not there or not of the form that was said; the text says which."""


@dataclass(frozen=True)
class Unlisted:
    """A folder or an archive of which nobody knows what is in it, and why."""

    name: str = field(repr=False)
    problem: str


def files_of(paths: Iterable[str]) -> Iterator[str | Unlisted]:
    """Yield the files below each folder, those of each pattern, and each file, in that order. Raises InputInvalid."""
    for path in paths:
        if os.path.isdir(path):
            yield from _below(path)
        elif os.path.lexists(path):
            yield path
        elif _MAGIC & set(path):
            yield from _matching(path)
        else:
            raise InputInvalid(f"{shown(path)} is not there")


def listed(found: Iterable[Listed | Unlisted], unlisted: list[Unlisted]) -> Iterator[Listed]:
    """Yield what could be listed, and put the rest aside."""
    for each in found:
        if isinstance(each, Unlisted):
            unlisted.append(each)
        else:
            yield each


def shown(name: str) -> str:
    """Return a file's name as it can be written down: what is not UTF-8 in it becomes \\xNN."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _below(folder: str) -> Iterator[str | Unlisted]:
    errors: list[OSError] = []
    for where, folders, files in os.walk(folder, onerror=errors.append):
        folders.sort()
        for name in sorted(files):
            yield os.path.join(where, name)
    for error in errors:
        yield Unlisted(os.fsdecode(error.filename or folder), why_unreadable(error))


def _matching(pattern: str) -> Iterator[str | Unlisted]:
    """Yield the files of a pattern, then the folders that had to be looked into for it and could not be."""
    parts = [part for part in pattern.split("/") if part]
    found = set(_within("/" if pattern.startswith("/") else "", parts))
    unlisted = [each for each in found if isinstance(each, Unlisted)]
    files = [each for each in found if not isinstance(each, Unlisted) and not os.path.isdir(each)]
    if not files and not unlisted:
        raise InputInvalid(f"no file is of the pattern {shown(pattern)}")
    yield from sorted(files)
    yield from sorted(unlisted, key=lambda each: each.name)


def _within(where: str, parts: list[str]) -> Iterator[str | Unlisted]:
    """Yield what is of a pattern's parts, in a folder; something may come twice."""
    if not parts:
        yield where
        return
    part, *rest = parts
    if not _MAGIC & set(part):
        path = os.path.join(where, part)
        if rest or os.path.lexists(path):
            yield from _within(path, rest)
        return
    if part == _ANY_DEPTH:
        yield from _within(where, rest)
    for name in _names_in(where):
        if isinstance(name, Unlisted):
            yield name
            continue
        path = os.path.join(where, name)
        if part == _ANY_DEPTH:
            if os.path.isdir(path) and not os.path.islink(path):
                yield from _within(path, parts)
            elif not rest:
                yield path
        elif fnmatchcase(name, part) and (not rest or os.path.isdir(path)):
            yield from _within(path, rest)


def _names_in(folder: str) -> list[str | Unlisted]:
    try:
        with os.scandir(folder or os.curdir) as entries:
            return [each.name for each in entries]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        return [Unlisted(folder, why_unreadable(error))]
