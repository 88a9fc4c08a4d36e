"""Signs where the chain ends, once a day, and keeps the line for whoever outside fetches it.

Promises one line for each day of London's on which the worker ran, the earlier ones never touched. A file on this
machine proves nothing by itself: what it is worth, it is worth to somebody outside who has a copy.
"""

import datetime
import os
from pathlib import Path

import msgspec

from nightlight.foundation.audit.heads import SignedHead, sign_head, write_head
from nightlight.foundation.audit.rules import Head
from nightlight.pure.hours import LONDON


def keep_head(file: Path, head: Head, *, now: datetime.datetime, key: bytes) -> bool:
    """Add a signed head to a file of heads, a line each, unless it has today's; return whether it was added."""
    last = last_kept(file)
    if last is not None and _day(last) >= _day(now):
        return False
    line = write_head(sign_head(head, at=now, key=key)).encode() + b"\n"
    with open(file, "ab") as kept:
        kept.write(line if _ends_whole(file) else b"\n" + line)
        kept.flush()
        os.fsync(kept.fileno())
    return True


def last_kept(file: Path) -> datetime.datetime | None:
    """Return when the last head of a file was signed; None where there is none. A line that broke off counts not."""
    lines = file.read_bytes().splitlines() if file.exists() else []
    for line in reversed(lines):
        try:
            return datetime.datetime.fromisoformat(msgspec.json.decode(line, type=SignedHead).at)
        except ValueError:
            continue
    return None


def _ends_whole(file: Path) -> bool:
    return file.read_bytes()[-1:] in (b"", b"\n")


def _day(moment: datetime.datetime) -> datetime.date:
    return moment.astimezone(LONDON).date()
