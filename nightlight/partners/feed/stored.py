"""Where snapshots lie: a folder for those who take everything, one for those who take what was confirmed.

Promises that what is there is whole: files appear by one rename, flushed before it. Pieces that a newer snapshot does
not name stay for GRACE, so that whoever is in the middle of taking them comes to the end.
"""

import datetime
import os
import tempfile
from collections.abc import Collection
from pathlib import Path

GRACE = datetime.timedelta(days=2)
_MANIFEST = "manifest.json"


def folder_for(root: Path, *, self_reported: bool) -> Path:
    """Return the folder of the snapshots that hold self-reported entries, or of those that don't."""
    return root / ("everything" if self_reported else "confirmed")


def read_manifest(folder: Path) -> bytes | None:
    """Return the newest manifest as it is sent; None where there is none."""
    try:
        return (folder / _MANIFEST).read_bytes()
    except FileNotFoundError:
        return None


def piece_at(folder: Path, digest: str) -> Path:
    """Return where the piece of this name lies, whether it is there or not. The name is 64 hexadecimal digits."""
    return folder / "pieces" / digest


def keep_manifest(folder: Path, sent: bytes) -> None:
    """Put a manifest in the place of the former one."""
    _write_whole(folder / _MANIFEST, sent)


def keep_piece(folder: Path, digest: str, packed: bytes) -> None:
    """Write a piece, unless it is there; either way it counts as named now."""
    file = piece_at(folder, digest)
    if file.exists():
        os.utime(file)
    else:
        _write_whole(file, packed)


def forget_old(folder: Path, named: Collection[str], *, now: datetime.datetime) -> None:
    """Delete the pieces that the newest snapshot does not name and that none has named for GRACE."""
    pieces = folder / "pieces"
    for file in pieces.iterdir() if pieces.exists() else ():
        last = datetime.datetime.fromtimestamp(file.stat().st_mtime, datetime.UTC)
        if file.name not in named and now - last >= GRACE:
            file.unlink()


def _write_whole(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=".")
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
    # The process that serves it is another user's.
    os.chmod(name, 0o644)
    os.replace(name, file)
