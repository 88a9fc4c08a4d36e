"""Lists and archives by path, or by an address in a store (`s3://…`), which fsspec reads.

Refuses addresses of the web, and such as lead on to one: nothing here fetches what somebody else has named.
"""

import glob
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

from nightlight.platforms.installing import how_to_install
from nightlight.platforms.scan.inputs import InputInvalid, shown

STORES = ("file", "s3", "gs", "abfs", "hdfs", "sftp")


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


def archives_of(path: str) -> list[str]:
    """Return whole paths of the Parquet files of a name, a folder or a pattern, in order. Raises InputInvalid."""
    if "://" in path:
        files, where = _store(path)
        found = files.find(where) if files.isdir(where) else files.glob(where)
        names = [files.unstrip_protocol(each) for each in sorted(found)]
    elif Path(path).is_dir():
        names = sorted(str(each) for each in Path(path).rglob("*.parquet"))
    else:
        names = [path] if Path(path).exists() else sorted(glob.glob(path, recursive=True))
    wanted = [each for each in names if len(names) == 1 or each.endswith(".parquet")]
    if not wanted:
        raise InputInvalid(f"{shown(path)} is not there, or holds no Parquet file")
    # Workers of a cluster stand in other folders.
    return [each if "://" in each else os.path.abspath(each) for each in wanted]


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
