"""Fills a database with a list of a million entries and one member, and writes what the feeds' benchmark serves.

Prints the member's key. In a process of its own, since settings are read once.
"""

import datetime
import random
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

SEED = 1
_INSERT = """
insert into hashlist_entry
    (kind, media, state, why, low_trust, harmless, decision, value, trust, added_at, changed_at, cursor)
values ('pdq', 'image', 'active', '', 0, 0, '', ?, 'self-reported', ?, ?, ?)
"""
_COPY = """
copy hashlist_entry
    (kind, media, state, why, low_trust, harmless, decision, value, trust, added_at, changed_at, cursor) from stdin
"""


def main(entries: int) -> None:
    """Store so many entries, the files that are served beside them, and a member; print its key's name and secret."""
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    from nightlight.partners.hashlist.models import Head
    from nightlight.partners.members.actions import make_key
    from nightlight.service.snapshots import Snapshots
    from tests.partners.hashlist.listing import member

    call_command("migrate", interactive=False, verbosity=0)
    now = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
    _store(entries, now)
    Head.objects.create(pk=1, cursor=entries, changed_at=now)
    made = member("ponds")
    made.takes_self_reported = True
    made.save()
    until = now + datetime.timedelta(days=30)
    key = make_key(code="ponds", scopes=["pull"], expires_at=until, by="account:1", now=now)
    writing = Snapshots(settings.SNAPSHOTS, b"k" * 32)
    while writing.step(now=now):
        pass
    _write_static(settings.STATIC_ROOT, settings.SNAPSHOTS / "everything" / "pieces", entries)
    print(key.id, key.secret)


def _store(entries: int, now: datetime.datetime) -> None:
    from django.db import connection

    draw = random.Random(SEED)  # noqa: S311  # the same list each time
    values = (f"{draw.getrandbits(256):064x}" for _ in range(entries))
    if connection.vendor == "sqlite":
        at = f"{now:%Y-%m-%d %H:%M:%S}"
        with closing(sqlite3.connect(connection.settings_dict["NAME"])) as database, database:
            database.executemany(_INSERT, ((value, at, at, number) for number, value in enumerate(values, 1)))
    else:
        with connection.cursor() as cursor, cursor.cursor.copy(_COPY) as copying:
            for number, value in enumerate(values, 1):
                copying.write_row(
                    ("pdq", "image", "active", "", False, False, "", value, "self-reported", now, now, number)
                )
    with connection.cursor() as cursor:
        cursor.execute("analyze")


def _write_static(folder: Path, pieces: Path, entries: int) -> None:
    """Write the same bytes as plain files: the answer of changes, and the pieces behind each other."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "list.bin").open("wb") as file:
        file.writelines(_lines(entries))
    with (folder / "pieces.bin").open("wb") as file:
        for piece in pieces.iterdir():
            file.write(piece.read_bytes())


def _lines(entries: int) -> Iterator[bytes]:
    from nightlight.partners.feed.changes import lines

    return lines(0, limit=entries, stands=entries, self_reported=True, served=lambda _cursor, _count: None)


if __name__ == "__main__":
    main(int(sys.argv[1]))
