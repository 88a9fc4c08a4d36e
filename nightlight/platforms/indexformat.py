"""An index in one file: mapped into memory, shared by processes, written whole or not at all, never trusted unseen.

The format, version 1, every number little-endian:

  - The first block of 65,536 bytes: the magic, the version (32 bits), how long the description is (32 bits), the
    description in JSON, zeros, and in the last 32 bytes the SHA-256 of all before. The description tells the layout,
    the widths of chunks, the rows, the list's number, how often it was merged, where each section is, how long the
    file is, and the SHA-256 of `sums`.
- Sections, each from a multiple of 64 bytes on: `hashes`, `removed`, each table's `starts.N`, `ids.N`, `checks.N`,
  exact sets' `NAME.values`, `NAME.keys`, `NAME.entries`.
- `sums`: 64 bits for each block of the file but the first and those from `sums` on (`native/comparing.py`, `checksum`).

The description, `sums`, `removed` and exact sets are compared with their checksums when a file is opened. All else is
compared block by block the moment before an answer first looks into it: gigabytes can't be read through in a second,
and an answer needs few of them. So a byte that was changed anywhere is met by an exception before an answer that it
could have changed; `Index.verify` looks at everything. A file is never changed in place: whoever has it open keeps
what it was.
"""

import hashlib
import mmap
import os
import secrets
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from nightlight.platforms.durable import locked, write_whole
from nightlight.platforms.machinecode import keep_machine_code
from nightlight.pure.matching.exact import ExactSet
from nightlight.pure.matching.finding import IndexDamaged
from nightlight.pure.matching.index import Index, no_rows
from nightlight.pure.matching.layout import BYTES, Base, Layout, Table, Verified
from nightlight.pure.matching.native.fields import BLOCK
from nightlight.pure.matching.native.loading import kernel

MAGIC = b"NLINDEX\n"
VERSION = 1
_ALIGNED = 64
_DIGEST = 32
_BLOCKS_AT_ONCE = 64
_Array = NDArray[Any]

keep_machine_code()


class IndexFileInvalid(Exception):
    """A file that is no index, is of another version, or is damaged; the message says which and what to do."""


class Section(msgspec.Struct, frozen=True):
    """Where an array is in the file, and what its elements are."""

    at: int
    size: int
    kind: str


class Description(msgspec.Struct, frozen=True):
    """What is in an index's file."""

    list: str
    merges: int
    layout: Layout
    widths: tuple[int, ...]
    rows: int
    sections: dict[str, Section]
    sums: Section
    sums_digest: str
    size: int


_read_description = msgspec.json.Decoder(Description).decode
_NO_EXACT: Mapping[str, ExactSet] = {}


def write_index(index: Index, path: str | os.PathLike[str], *, exact: Mapping[str, ExactSet] = _NO_EXACT) -> None:
    """Write the index of a new list, and exact sets by their names, to a file in the place of what is there.

    Changes that were kept beside the old one are of no account then. Raises OSError: what was there is as it was.
    Raises IndexDamaged.
    """
    name = os.fspath(path)
    with locked(f"{name}.merging"):
        write_state(index, name, exact, secrets.token_hex(16), 0)


def write_state(index: Index, name: str, exact: Mapping[str, ExactSet], number: str, merges: int) -> None:
    """Write the state of a list after so many merges. As `write_index` otherwise."""
    whole = index.merged() if len(index.added) else index
    whole.verify()
    arrays = dict(_arrays(whole, exact))
    sections, at = {}, BLOCK
    for section, array in arrays.items():
        sections[section] = Section(at, array.nbytes, array.dtype.str)
        at = _up(at + array.nbytes, _ALIGNED)
    end = _up(at, BLOCK)
    sums = np.zeros(end // BLOCK, np.uint64)

    def body() -> Iterator[memoryview]:
        for first, blocks in _blocks(_pieces(arrays, sections, end)):
            kernel("sum_blocks")(
                int(blocks.ctypes.data) - first * BLOCK, first, len(blocks) // BLOCK, int(sums.ctypes.data)
            )
            yield blocks.data
        yield sums.view(np.uint8).data

    def head() -> bytes:
        about = Description(
            list=number,
            merges=merges,
            layout=whole.layout,
            widths=whole.base.widths,
            rows=whole.base.rows,
            sections=sections,
            sums=Section(end, sums.nbytes, sums.dtype.str),
            sums_digest=hashlib.sha256(sums.tobytes()).hexdigest(),
            size=end + sums.nbytes,
        )
        return _first_block(msgspec.json.encode(about))

    write_whole(name, body(), head, head_size=BLOCK)


def open_file(path: str | os.PathLike[str]) -> tuple[Description, Index, dict[str, ExactSet]]:
    """Return what is in a file, changes beside it left aside. Raises IndexFileInvalid, OSError."""
    name = os.fspath(path)
    with open(name, "rb") as file:
        if os.fstat(file.fileno()).st_size < BLOCK:
            raise IndexFileInvalid(f"{name} is no index of fingerprints, or was cut off: build it again")
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    whole = np.frombuffer(mapped, np.uint8)
    described = _describe(name, whole)
    sums = _array(whole, described.sums)
    if hashlib.sha256(sums.tobytes()).hexdigest() != described.sums_digest:
        raise IndexFileInvalid(f"{name} is damaged: build it again")
    blocks = np.zeros(-(-len(whole) // BLOCK), np.uint8)
    blocks[0] = blocks[described.sums.at // BLOCK :] = 1
    verified = Verified(whole, sums, blocks)
    arrays = {section: _array(whole, told) for section, told in described.sections.items()}
    early = [section for section in arrays if section.partition(".")[0] not in ("hashes", "starts", "ids", "checks")]
    for section in early:
        _verify(name, verified, described.sections[section])
    tables = tuple(
        Table(arrays[f"starts.{chunk}"], arrays[f"ids.{chunk}"], arrays.get(f"checks.{chunk}"))
        for chunk in range(len(described.widths))
    )
    base = Base(described.widths, arrays["hashes"].reshape(-1, BYTES), tables)
    index = Index(base, no_rows(), arrays.get("removed"), described.layout, verified)
    exact = {kind: _exact(arrays, kind) for kind in {section.partition(".")[0] for section in early} - {"removed"}}
    return described, index, exact


def _describe(name: str, whole: NDArray[np.uint8]) -> Description:
    head = whole[:BLOCK].tobytes()
    if not head.startswith(MAGIC):
        raise IndexFileInvalid(f"{name} is no index of fingerprints: name another file, or build it again")
    version = int.from_bytes(head[8:12], "little")
    if version != VERSION:
        raise IndexFileInvalid(f"{name} is an index of version {version}, and this reads {VERSION}: build it again")
    if hashlib.sha256(head[:-_DIGEST]).digest() != head[-_DIGEST:]:
        raise IndexFileInvalid(f"{name} is damaged: build it again")
    described = _read_description(head[16 : 16 + int.from_bytes(head[12:16], "little")])
    if described.size != len(whole):
        raise IndexFileInvalid(f"{name} has {len(whole)} of {described.size} bytes: copy or build it again")
    return described


def _first_block(description: bytes) -> bytes:
    start = MAGIC + VERSION.to_bytes(4, "little") + len(description).to_bytes(4, "little") + description
    filled = start.ljust(BLOCK - _DIGEST, b"\0")
    return filled + hashlib.sha256(filled).digest()


def _arrays(index: Index, exact: Mapping[str, ExactSet]) -> Iterator[tuple[str, _Array]]:
    yield "hashes", index.base.hashes
    if index.removed is not None:
        yield "removed", index.removed
    for chunk, table in enumerate(index.base.tables):
        yield f"starts.{chunk}", table.starts
        yield f"ids.{chunk}", table.ids
        if table.checks is not None:
            yield f"checks.{chunk}", table.checks
    for kind, found in exact.items():
        yield f"{kind}.values", found.values
        yield f"{kind}.keys", found.keys
        yield f"{kind}.entries", found.entries


def _pieces(arrays: Mapping[str, _Array], sections: Mapping[str, Section], end: int) -> Iterator[NDArray[np.uint8]]:
    at = BLOCK
    for name, array in arrays.items():
        yield np.zeros(sections[name].at - at, np.uint8)
        yield np.ascontiguousarray(array).reshape(-1).view(np.uint8)
        at = sections[name].at + array.nbytes
    yield np.zeros(end - at, np.uint8)


def _blocks(pieces: Iterator[NDArray[np.uint8]]) -> Iterator[tuple[int, NDArray[np.uint8]]]:
    """Yield whole blocks, some at a time, with the first one's number. The next ones overwrite them."""
    room, filled, first = np.empty(_BLOCKS_AT_ONCE * BLOCK, np.uint8), 0, 1
    for piece in pieces:
        rest = piece
        while len(rest):
            taken = min(len(rest), len(room) - filled)
            room[filled : filled + taken] = rest[:taken]
            rest, filled = rest[taken:], filled + taken
            if filled == len(room):
                yield first, room
                first, filled = first + _BLOCKS_AT_ONCE, 0
    if filled:
        yield first, room[:filled]


def _array(whole: NDArray[np.uint8], section: Section) -> _Array:
    return whole[section.at : section.at + section.size].view(section.kind)


def _exact(arrays: Mapping[str, _Array], kind: str) -> ExactSet:
    keys = arrays[f"{kind}.keys"]
    width = 16 if kind == "md5" else 32
    return ExactSet(arrays[f"{kind}.values"].reshape(-1, width), keys, arrays[f"{kind}.entries"])


def _verify(name: str, verified: Verified, section: Section) -> None:
    first, last = section.at // BLOCK, (section.at + max(section.size, 1) - 1) // BLOCK
    begin, sums = verified.file.ctypes.data, verified.sums.ctypes.data
    if kernel("find_damage")(begin, first, last - first + 1, sums) != -1:
        raise IndexDamaged(f"{name} is damaged: build it again")
    verified.blocks[first : last + 1] = 1


def _up(number: int, step: int) -> int:
    return -(-number // step) * step
