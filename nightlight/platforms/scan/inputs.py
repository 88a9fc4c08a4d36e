"""What is to be scanned: files below folders, of patterns and lists, or fingerprints themselves.

Promises the same order each time, so that a scan can go on where it was stopped, and follows no link to a folder.
"""

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

_MAGIC = frozenset("*?[")
_AT_ONCE = 65_536


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


def lines_of(file: Path) -> Iterator[str]:
    """Yield the lines of a list, without empty ones. Raises InputInvalid."""
    try:
        with file.open(encoding="utf-8", errors="surrogateescape", newline="\n") as opened:
            for line in opened:
                if text := line.rstrip("\n"):
                    yield text
    except OSError as error:
        raise InputInvalid(f"{shown(str(file))} can't be read: {error.strerror}") from None


def column_of(file: Path, column: str) -> Iterator[str]:
    """Yield a column of a Parquet file: texts as they are, bytes in hexadecimal digits. Raises InputInvalid."""
    import pyarrow as arrow
    from pyarrow import parquet

    try:
        with parquet.ParquetFile(file) as opened:
            if column not in opened.schema_arrow.names:
                raise InputInvalid(f"{shown(str(file))} has no column {column}: {', '.join(opened.schema_arrow.names)}")
            for batch in opened.iter_batches(_AT_ONCE, columns=[column]):
                for value in batch.column(0).to_pylist():
                    yield value.hex() if isinstance(value, bytes) else "" if value is None else str(value)
    except (OSError, arrow.ArrowException) as error:
        raise InputInvalid(f"{shown(str(file))} is no Parquet file that can be read: {error}") from None


def shown(name: str) -> str:
    """Return a file's name as it can be written down: what is not UTF-8 in it becomes \\xNN."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _below(folder: str) -> Iterator[str]:
    for where, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            yield os.path.join(where, name)
