"""Begins a copy of a list with a signed snapshot: asks for its manifest, takes each piece, checks it, keeps it.

Promises that nothing is unpacked before its digest was checked against a manifest that the expected key has signed;
that a download which breaks off goes on where it was, in the middle of a piece too; and memory for one piece. Refuses a
manifest that is older than OLDEST: whoever answers in the list's place could show an old one for ever.
"""

import datetime
import hashlib
import http.client
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from nightlight.platforms.kept import Change, Kept
from nightlight.platforms.source import CutOff, Refused, Source, Unusable, ask, connection_to, read_change
from nightlight.pure.matching.snapshots import Manifest, Piece, SnapshotInvalid, read_manifest

Progress = Callable[[int, int | None], None]
"""Told how many entries are kept, and of how many where that is known."""
OLDEST = datetime.timedelta(days=30)
AHEAD = datetime.timedelta(days=1)
_PATH = "/api/list/v1/snapshot"
_LARGEST_MANIFEST = 64 * 1024 * 1024
_AT_ONCE = 64 * 1024


def begin(source: Source, kept: Kept, *, now: datetime.datetime, progress: Progress) -> bool:
    """Take the newest snapshot into a copy that has no cursor yet; return False where the list has none.

    Raises Refused, CutOff, Unusable and OSError.
    """
    with closing(connection_to(source)) as connection:
        manifest = _manifest(connection, source, now)
        if manifest is None:
            return False
        kept.begin_snapshot(self_reported=manifest.self_reported)
        done = 0
        for piece in manifest.pieces:
            if not kept.has_piece(piece.sha256):
                kept.take_piece(_changes(_packed(connection, source, kept, piece), piece), piece.sha256)
            done += piece.entries
            progress(done, manifest.entries)
    kept.end_snapshot(manifest.cursor, public_key=source.public_key)
    return True


def _manifest(connection: http.client.HTTPConnection, source: Source, now: datetime.datetime) -> Manifest | None:
    try:
        sent = ask(connection, source, _PATH).read(_LARGEST_MANIFEST)
    except Refused as refused:
        if refused.status == http.client.NOT_FOUND:
            return None
        raise
    except http.client.HTTPException:
        raise CutOff("the manifest was cut off") from None
    try:
        manifest = read_manifest(sent, public_key=source.public_key)
    except SnapshotInvalid as error:
        raise Unusable(str(error)) from None
    if not now - OLDEST <= manifest.made_at <= now + AHEAD:
        raise Unusable(f"the snapshot is of {manifest.made_at:%Y-%m-%d}: it is too old, or a clock is wrong")
    return manifest


def _packed(connection: http.client.HTTPConnection, source: Source, kept: Kept, piece: Piece) -> bytes:
    """Return the bytes of a piece, of which some may have come before."""
    file = kept.unfinished(piece.sha256)
    have = file.stat().st_size if file.exists() else 0
    if have < piece.size:
        _download(connection, source, piece, file, have)
    packed = file.read_bytes()
    file.unlink()
    if hashlib.sha256(packed).hexdigest() != piece.sha256:
        raise Unusable("a piece is not the one that was signed")
    return packed


def _download(connection: http.client.HTTPConnection, source: Source, piece: Piece, file: Path, have: int) -> None:
    headers = {"Range": f"bytes={have}-", "If-Range": f'"{piece.sha256}"'} if have else {}
    try:
        answer = ask(connection, source, f"{_PATH}/{piece.sha256}", headers)
        if answer.status == http.client.OK:
            have = 0
        with file.open("ab" if have else "wb") as opened:
            while have <= piece.size and (some := answer.read(_AT_ONCE)):
                opened.write(some)
                have += len(some)
    except Refused as refused:
        if refused.status == http.client.NOT_FOUND:
            raise CutOff("the snapshot was replaced by a newer one meanwhile") from None
        raise
    except (http.client.HTTPException, OSError) as error:
        raise CutOff(f"the line broke in the middle of a piece: {type(error).__name__}") from None
    if have < piece.size:
        raise CutOff("the answer ended in the middle of a piece; what came is kept")


def _changes(packed: bytes, piece: Piece) -> Iterator[Change]:
    """Yield what a piece holds. Raises Unusable where that is not what the manifest says of it."""
    unpacking = zlib.decompressobj(wbits=31)
    try:
        text = unpacking.decompress(packed, piece.unpacked + 1)
    except zlib.error:
        raise Unusable("a piece can't be unpacked") from None
    if len(text) != piece.unpacked or not unpacking.eof:
        raise Unusable("a piece is not as large as its manifest says")
    count, cursor = 0, piece.first - 1
    for line in text.splitlines():
        change = read_change(line)
        if not cursor < change.cursor <= piece.last:
            raise Unusable("changes are not in the order of their cursors")
        cursor, count = change.cursor, count + 1
        yield change
    if count != piece.entries:
        raise Unusable("a piece does not hold as many entries as its manifest says")
