"""How an index in a file changes: changes are kept beside it, and merged into a new file while searches go on.

Promises that after a stop at any moment the old state or the new one is there, whole. A change is one small file that
is replaced as a whole; it names the list that it belongs to, how often that was merged, and the entry that it begins
at. So an index that has some of it already takes the rest, and changes of a list that has been replaced are of no
account.

One process writes at a time (a lock beside the file); any number read. Entries' numbers stay what they are.
"""

import hashlib
import os
from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from nightlight.platforms.durable import locked, write_whole
from nightlight.platforms.indexformat import Description, IndexFileInvalid, open_file, write_index, write_state
from nightlight.pure.matching.exact import ExactSet
from nightlight.pure.matching.index import Index, no_rows
from nightlight.pure.matching.layout import BYTES

__all__ = ["IndexFileInvalid", "merge_index", "open_exact", "open_index", "update_index", "write_index"]

MAGIC = b"NLCHANGE"
VERSION = 1
_NONE = np.empty(0, np.int64)


class _Told(msgspec.Struct, frozen=True):
    list: str
    merges: int
    first: int
    added: int
    removed: int


@dataclass(frozen=True)
class _Changes:
    told: _Told
    added: NDArray[np.uint8]
    removed: NDArray[np.int64]


_read_told = msgspec.json.Decoder(_Told).decode


def open_index(path: str | os.PathLike[str]) -> Index:
    """Return the index in a file as it stands after its last change. Raises IndexFileInvalid, OSError, IndexDamaged."""
    return _open(os.fspath(path))[1]


def open_exact(path: str | os.PathLike[str]) -> dict[str, ExactSet]:
    """Return the exact sets in an index's file, by name. Raises IndexFileInvalid, IndexDamaged, OSError."""
    return open_file(path)[2]


def update_index(
    path: str | os.PathLike[str], *, add: NDArray[np.uint8] | None = None, remove: NDArray[np.int64] = _NONE
) -> Index:
    """Add fingerprints and remove entries, in one step that is kept or not; return the index as it stands then.

    What is added is numbered from the index's `entries` on. Raises IndexError for an entry that isn't there; OSError.
    """
    name = os.fspath(path)
    with locked(f"{name}.changing"):
        described, index, changes = _open(name)
        changed = index.add(add if add is not None else no_rows()).remove(remove)
        _keep(name, described, changed, np.union1d(changes.removed, remove))
        return changed


def merge_index(path: str | os.PathLike[str], *, threads: int | None = None) -> Index:
    """Put the changes into a new file in the place of the old; return its index. It takes long: give it a thread.

    Searches go on, and so do changes: those that come meanwhile are kept for the new file.
    """
    name = os.fspath(path)
    with locked(f"{name}.merging"):
        described, before, _ = _open(name)
        merged = before.merged(threads=threads)
        # From here on what is kept beside the file is taken by the new file as well, as far as it has not got it.
        write_state(merged, name, open_exact(name), described.list, described.merges + 1)
        with locked(f"{name}.changing"):
            described, now, changes = _open(name)
            _keep(name, described, now, np.setdiff1d(changes.removed, _removed_entries(merged)))
        return now


def _open(name: str) -> tuple[Description, Index, _Changes]:
    while True:
        described, index, _ = open_file(name)
        changes = _read_changes(name)
        if changes is None or changes.told.list != described.list:
            return described, index, _Changes(_Told(described.list, 0, described.rows, 0, 0), no_rows(), _NONE)
        # A merge may have come between the two: those changes are of a file that is newer than the one just read.
        if changes.told.merges <= described.merges:
            added = changes.added[index.entries - changes.told.first :]
            return described, index.add_reordered(added).remove(changes.removed), changes


def _read_changes(name: str) -> _Changes | None:
    path = f"{name}.changes"
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        return None
    body, digest = data[:-32], data[-32:]
    version, length = (int.from_bytes(body[at : at + 4], "little") for at in (8, 12))
    if body.startswith(MAGIC) and version != VERSION:
        raise IndexFileInvalid(f"{path} is of version {version}, and this reads {VERSION}: build the index again")
    if not body.startswith(MAGIC) or hashlib.sha256(body).digest() != digest:
        raise IndexFileInvalid(
            f"{path} is damaged: build the index again, or remove this file to lose the last changes"
        )
    told = _read_told(body[16 : 16 + length])
    added = np.frombuffer(body, np.uint8, told.added * BYTES, 16 + length).reshape(-1, BYTES)
    removed = np.frombuffer(body, "<i8", told.removed, 16 + length + told.added * BYTES).astype(np.int64)
    return _Changes(told, added, removed)


def _keep(name: str, described: Description, index: Index, removed: NDArray[np.int64]) -> None:
    told = _Told(described.list, described.merges, described.rows, len(index.added), len(removed))
    written = msgspec.json.encode(told)
    head = MAGIC + VERSION.to_bytes(4, "little") + len(written).to_bytes(4, "little")
    body = head + written + index.added.tobytes() + removed.astype("<i8").tobytes()
    write_whole(f"{name}.changes", [body + hashlib.sha256(body).digest()])


def _removed_entries(index: Index) -> NDArray[np.int64]:
    if index.removed is None:
        return _NONE
    return np.flatnonzero(np.unpackbits(index.removed, count=index.entries, bitorder="little"))
