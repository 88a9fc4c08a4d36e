"""Lists and archives by path, or by an address in a store (`s3://…`), which fsspec reads.

Refuses addresses of the web, and such as lead on to one: nothing here fetches what somebody else has named.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

from nightlight.platforms.installing import how_to_install
from nightlight.platforms.scan.inputs import InputInvalid, Unlisted, files_of, shown

STORES = ("file", "s3", "gs", "abfs", "hdfs", "sftp")
_PARQUET = ".parquet"


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """Open a file by its path or by its address in a store. Raises InputInvalid and OSError."""
    if "://" not in path:
        with open(path, "rb") as file:
            yield file
        return
    files, where = _store(path)
    with files.open(where, "rb") as file:
        yield cast("BinaryIO", file)


def archives_of(path: str) -> list[str | Unlisted]:
    """Return whole paths of what a name or a pattern names, or of a folder's Parquet files, in order.

    Raises InputInvalid.
    """
    found: list[str | Unlisted]
    if "://" in path:
        found = [*_stored(path)]
    elif os.path.isdir(path):
        found = [each for each in files_of([path]) if isinstance(each, Unlisted) or each.endswith(_PARQUET)]
    else:
        found = [*files_of([path])]
    if not found:
        raise InputInvalid(f"{shown(path)} is not there, or holds no Parquet file")
    # Workers of a cluster stand in other folders.
    return [each if isinstance(each, Unlisted) or "://" in each else os.path.abspath(each) for each in found]


def _stored(path: str) -> list[str]:
    files, where = _store(path)
    if files.isdir(where):
        return [files.unstrip_protocol(each) for each in sorted(files.find(where)) if each.endswith(_PARQUET)]
    found = files.glob(where, detail=True)
    return [files.unstrip_protocol(each) for each in sorted(found) if found[each]["type"] != "directory"]


def _store(path: str) -> tuple[Any, str]:
    """Return a store and the place in it that an address names. Raises InputInvalid."""
    scheme = path.partition("://")[0]
    if scheme not in STORES:
        raise InputInvalid(
            f"{shown(scheme)}:// is not read: a path is, and {', '.join(f'{each}://' for each in STORES)}"
        )
    try:
        from fsspec.core import url_to_fs

        files, where = url_to_fs(path)
    except ImportError as error:
        raise InputInvalid(
            f"{scheme}:// needs what is not installed ({how_to_install('platforms,cluster')}): {error}"
        ) from None
    return files, str(where)
