"""An index in a file: written whole or not at all, and never trusted before its checksum has been seen."""

import hashlib
import os
from pathlib import Path

import numpy as np

from nightlight.pure.matching.index import BYTES, Index

_MAGIC = b"NLINDEX0"


class IndexFileInvalid(Exception):
    """A file that is no index, is of another version, or is damaged; the message says which and what to do."""


def write_index(index: Index, path: str | os.PathLike[str]) -> None:
    """Write an index to a file, in the place of what is there. Raises OSError; then what was there is as before."""
    body = index._removed.tobytes() + index._hashes.tobytes()
    head = _MAGIC + index.entries.to_bytes(8, "little") + (b"t" if index.layout == "throughput" else b"m")
    unfinished = Path(f"{os.fspath(path)}.new")
    unfinished.write_bytes(head + hashlib.sha256(head + body).digest() + body)
    unfinished.replace(path)


def open_index(path: str | os.PathLike[str]) -> Index:
    """Return the index in a file. Raises IndexFileInvalid, OSError."""
    data = Path(path).read_bytes()
    head, digest, body = data[:17], data[17:49], data[49:]
    if head[:8] != _MAGIC:
        raise IndexFileInvalid(f"{path} is no index of fingerprints, or of another version: build it again")
    if hashlib.sha256(head + body).digest() != digest:
        raise IndexFileInvalid(f"{path} is damaged: build it again")
    entries = int.from_bytes(head[8:16], "little")
    removed = np.frombuffer(body, np.bool_, entries)
    hashes = np.frombuffer(body, np.uint8, offset=entries).reshape(entries, BYTES)
    return Index(hashes, removed, "throughput" if head[16:] == b"t" else "memory")
