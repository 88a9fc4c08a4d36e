"""What a backup is: a folder of files, and a manifest that names each of them with its SHA-256. Pure but for reading.

Promises that a backup which was cut off, changed or mixed with another is refused before anything is made of it. The
checksums guard against faults of disks and copies; whoever can write to the folder can write the manifest too.
"""

import datetime
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

FORMAT = "nightlight backup/1"
MANIFEST = "manifest.json"
_PIECE = 1 << 20

Vendor = Literal["sqlite", "postgresql"]


class BackupInvalid(Exception):
    """A folder is no backup, or not a whole one. The message says what is wrong with it."""


class Stored(msgspec.Struct, frozen=True):
    """A file of a backup: its path below the folder, how many bytes it has, and their SHA-256 in hex."""

    path: str
    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """What the manifest says. `migrations`: those that the database has seen, "app.name"; `chain`: its last event."""

    format: str
    made_at: datetime.datetime
    vendor: Vendor
    migrations: tuple[str, ...]
    chain: int
    files: tuple[Stored, ...]


_READER = msgspec.json.Decoder(Manifest)


def files_in(folder: Path) -> Iterator[Path]:
    """Yield every file below a folder but the manifest, in an order that is the same each time."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file != folder / MANIFEST:
            yield file


def describe(folder: Path) -> tuple[Stored, ...]:
    """Return what is in a folder, each file read once."""
    return tuple(Stored(file.relative_to(folder).as_posix(), *_read(file)) for file in files_in(folder))


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest: the last thing that a backup gets."""
    (folder / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n")


def read_manifest(folder: Path) -> Manifest:
    """Return a folder's manifest. Raises BackupInvalid."""
    try:
        found = _READER.decode((folder / MANIFEST).read_bytes())
    except FileNotFoundError:
        raise BackupInvalid(f"{folder} is no backup, or one that was never finished: it has no {MANIFEST}") from None
    except OSError as error:
        raise BackupInvalid(f"{folder / MANIFEST} can't be read: {error.strerror}") from None
    except msgspec.MsgspecError as error:
        raise BackupInvalid(f"{folder / MANIFEST} is not what was written: {error}") from None
    if found.format != FORMAT:
        raise BackupInvalid(f"{folder} is of another version, {found.format!r}: this release reads {FORMAT!r}")
    return found


def check_files(folder: Path, manifest: Manifest) -> None:
    """Compare every file with the manifest. Raises BackupInvalid, which names the first that differs."""
    there = {file.relative_to(folder).as_posix(): file for file in files_in(folder)}
    for stored in manifest.files:
        file = there.pop(stored.path, None)
        if file is None:
            raise BackupInvalid(f"{stored.path} is missing from {folder}")
        if file.stat().st_size != stored.size or _read(file) != (stored.size, stored.sha256):
            raise BackupInvalid(f"{file} is not what was written: take another copy, or an older backup")
    if there:
        raise BackupInvalid(f"{next(iter(there.values()))} does not belong to this backup")


def _read(file: Path) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    with file.open("rb") as opened:
        while piece := opened.read(_PIECE):
            digest.update(piece)
            size += len(piece)
    return size, digest.hexdigest()
