"""Takes what was deleted out of the database's files, as far as a program can.

SQLite: deleted rows and freed pages were overwritten with zeros (PRAGMA secure_delete); what moved between pages before
that leaves copies, so the file is written anew, and the write-ahead log is emptied. PostgreSQL: the space is freed for
reuse, and no more is promised: bytes stay in the files until something is written over them, and in its own log and
archives until those expire. On neither can a program speak for the disk below, or for backups.
"""

from dataclasses import dataclass
from pathlib import Path

import structlog
from django.db import connection

log = structlog.get_logger()
MOST_BYTES_REWRITTEN = 1024**3
"""A larger SQLite file is not written anew by itself: reports would wait too long for it."""


@dataclass(frozen=True)
class Erased:
    """Whether the files were written anew, and whether SQLite's write-ahead log is empty."""

    rewritten: bool
    log_emptied: bool


def erase_deleted(*, most_bytes: int = MOST_BYTES_REWRITTEN) -> Erased:
    """Leave as little as this database allows of what was deleted. Call it outside of any transaction."""
    with connection.cursor() as cursor:
        if connection.vendor != "sqlite":
            cursor.execute("VACUUM")
            return Erased(rewritten=False, log_emptied=False)
        small = Path(connection.settings_dict["NAME"]).stat().st_size <= most_bytes
        if small:
            cursor.execute("VACUUM")
        # Waits for readers as long as any statement waits for a lock; then says that it is busy.
        busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if not small or busy:
        log.warning("traces of deleted cases may be left in the database file", rewritten=small, log_emptied=not busy)
    return Erased(rewritten=small, log_emptied=not busy)
