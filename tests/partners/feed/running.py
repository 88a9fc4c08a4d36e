"""A site that serves a list of 100,000 fingerprints to two members, and the way to change it while it runs."""

import datetime
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from nightlight.pure.matching.signals import Signal
from tests.conftest import running_site
from tests.tables import copy_sqlite_tables

ENTRIES, LATER = 100_000, 2_500
"""All but the last LATER entries were listed at one moment; those came a day after it, one a second."""
CONFIRMED_EACH = 500
"""Each entry whose number divides by this was confirmed by a platform."""
FIRST_DAY = datetime.datetime.now(datetime.UTC).replace(microsecond=0) - datetime.timedelta(days=3)
SECOND_DAY = FIRST_DAY + datetime.timedelta(days=1)
_FIRST = f"{FIRST_DAY:%Y-%m-%d %H:%M:%S}"
_DRAW = random.Random(20261128)  # noqa: S311  # the same list each time
VALUES = [f"{_DRAW.getrandbits(256):064x}" for _ in range(ENTRIES)]
CONFIRMED = VALUES[::CONFIRMED_EACH]

# Twenty times as fast as by the model: a list of this size is checked by others.
_FAST = "pragma ignore_check_constraints = on; pragma synchronous = off; pragma cache_size = -200000;"
_INSERT = """
insert into hashlist_entry
    (kind, media, state, why, low_trust, harmless, decision, value, trust, added_at, changed_at, cursor)
values ('pdq', 'image', 'active', '', 0, 0, '', ?1, ?2, ?3, ?3, ?4)
"""


@dataclass(frozen=True)
class RunningList:
    """Where the list is served; `keys` are the name and secret of each member's key, by its code."""

    url: str
    var: Path
    keys: dict[str, tuple[str, str]] = field(repr=False)

    def change(self, holder: UUID, *, add: list[Signal] = [], withdraw: list[Signal] = []) -> None:  # noqa: B006
        """Put fingerprints of images on the list for a holder, and take others back."""
        from nightlight.partners.hashlist.actions import list_signals, withdraw_signals

        now = datetime.datetime.now(datetime.UTC)
        with database_in(self.var):
            list_signals(holder=holder, signals=add, media="image", low_trust=False, by="worker", now=now)
            withdraw_signals(holder=holder, signals=withdraw, by="worker", now=now)

    def write_snapshots(self, key: bytes) -> None:
        """Write the list's snapshots, as its worker does."""
        from nightlight.service.snapshots import Snapshots

        writing, now = Snapshots(self.var / "snapshots", key), datetime.datetime.now(datetime.UTC)
        with database_in(self.var):
            while writing.step(now=now):
                pass


@contextmanager
def running_list(var: Path) -> Iterator[RunningList]:
    """Serve the list from `var`, an empty folder.

    `ponds` takes everything, `lanterns` what was confirmed, `harbour` is a hotline that takes everything.
    """
    copy_sqlite_tables(var / "nightlight.sqlite3")
    with closing(sqlite3.connect(var / "nightlight.sqlite3")) as database:
        database.executescript(_FAST)
        with database:
            database.executemany(_INSERT, map(_row, range(ENTRIES)))
    with database_in(var):
        keys = _plant()
    with running_site(var, ("serve",)) as site:
        yield RunningList(site.url, var, keys)


@contextmanager
def database_in(var: Path) -> Iterator[None]:
    """Let this thread's actions and queries go to the database of a site."""
    from django.conf import settings
    from django.db import connections
    from django.db.utils import ConnectionHandler

    there = {"ENGINE": "nightlight.foundation.sqlite", "NAME": var / "nightlight.sqlite3"}
    ours, theirs = connections["default"], ConnectionHandler({"default": there | {"OPTIONS": settings.SQLITE_OPTIONS}})
    connections["default"] = theirs["default"]
    try:
        yield
    finally:
        theirs.close_all()
        connections["default"] = ours


def _plant() -> dict[str, tuple[str, str]]:
    from nightlight.partners.hashlist.models import Head
    from nightlight.partners.members.actions import make_key
    from nightlight.partners.members.rules import SCOPES
    from tests.partners.hashlist.listing import member

    Head.objects.create(pk=1, cursor=ENTRIES, changed_at=SECOND_DAY + datetime.timedelta(seconds=LATER))
    now, keys = datetime.datetime.now(datetime.UTC), {}
    for code in ("ponds", "lanterns", "harbour"):
        made = member(code, authorised=code == "harbour")
        made.takes_self_reported = code != "lanterns"
        made.save()
        ends = now + datetime.timedelta(days=30)
        key = make_key(code=code, scopes=SCOPES, expires_at=ends, by="account:1", now=now)
        keys[code] = (key.id, key.secret)
    return keys


def _row(number: int) -> tuple[str | int, ...]:
    beyond = number - (ENTRIES - LATER)
    at = _FIRST if beyond < 0 else f"{SECOND_DAY + datetime.timedelta(seconds=beyond):%Y-%m-%d %H:%M:%S}"
    trust = "self-reported" if number % CONFIRMED_EACH else "platform-match"
    return VALUES[number], trust, at, number + 1
