"""Writes the list's snapshots: for those who take everything, and for those who take what was confirmed.

Promises that a snapshot and what changed after its cursor are the whole list, while others write to it: an entry that
moves on while it is read comes after the cursor. Writing is done in steps of a second or less, so that a worker with
other things to do is never held up; whatever step a process ends at, the former snapshot stands, and the next process
writes no piece that is there. A piece is of a fixed range of cursors: what has not changed keeps its name.
"""

import datetime
import gzip
import hashlib
from collections.abc import Iterator
from pathlib import Path

from nightlight.partners.feed import stored
from nightlight.partners.feed.changes import encoded_changes
from nightlight.partners.hashlist.queries import changes_after, last_cursor
from nightlight.pure.matching.snapshots import (
    FORMAT,
    Manifest,
    Piece,
    SnapshotInvalid,
    public_key_of,
    read_manifest,
    sign_manifest,
)  # fmt: skip

RANGE = 2**15
"""How many cursors a piece covers: some 7 MB of lines, packed 2 MB."""
EVERY = datetime.timedelta(hours=6)
"""How old a snapshot becomes: what is newer comes by changes."""
LEVEL = 6


def write(folder: Path, *, self_reported: bool, key: bytes, now: datetime.datetime) -> Iterator[None]:
    """Write one snapshot, a piece for each step, and swap it in with the last."""
    cursor, pieces = last_cursor(), []
    for start in range(0, cursor, RANGE):
        if piece := _write_piece(folder, start, min(start + RANGE, cursor), self_reported=self_reported):
            pieces.append(piece)
        yield
    entries = sum(piece.entries for piece in pieces)
    made = Manifest(FORMAT, self_reported, now, cursor, entries, pieces)
    stored.keep_manifest(folder, sign_manifest(made, key=key))
    stored.forget_old(folder, {piece.sha256 for piece in pieces}, now=now)


def is_due(folder: Path, *, key: bytes, now: datetime.datetime) -> bool:
    """Return whether a snapshot has to be written: none is there, of this list and this key, that is new enough."""
    manifest = _newest(folder, key)
    # A cursor ahead of the list: its operator went back to a backup.
    return manifest is None or now - manifest.made_at >= EVERY or manifest.cursor > last_cursor()


def made_at(folder: Path, *, key: bytes) -> datetime.datetime | None:
    """Return when the newest snapshot was made; None where there is none that this key has signed."""
    manifest = _newest(folder, key)
    return manifest.made_at if manifest else None


def _newest(folder: Path, key: bytes) -> Manifest | None:
    sent = stored.read_manifest(folder)
    try:
        return read_manifest(sent, public_key=public_key_of(key)) if sent else None
    except SnapshotInvalid:
        return None


def _write_piece(folder: Path, after: int, until: int, *, self_reported: bool) -> Piece | None:
    """Write what changed in a range of cursors; return what the manifest says of it, None where nothing is left."""
    rows = encoded_changes(changes_after(after, self_reported=self_reported).filter(cursor__lte=until))
    if not rows.count:
        return None
    # Without a time in it, the same lines are always the same bytes.
    packed = gzip.compress(rows.lines, LEVEL, mtime=0)
    digest = hashlib.sha256(packed).hexdigest()
    stored.keep_piece(folder, digest, packed)
    return Piece(digest, len(packed), len(rows.lines), rows.count, rows.first, rows.last)
