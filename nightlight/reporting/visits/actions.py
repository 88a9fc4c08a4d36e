"""Keeps, changes and ends visits. Each change reads, merges and writes under the row's lock.

Promises that of two tabs that change a visit at once neither undoes the other, and that what was ended is gone: not
marked, not readable, not there. Nothing here is in the audit chain: nothing is known of who visits.
"""

import datetime
from collections.abc import Callable

from django.db import transaction

from nightlight.foundation.rows import statements
from nightlight.reporting.visits import cipher, held, rules
from nightlight.reporting.visits.held import Held
from nightlight.reporting.visits.key import VisitKey
from nightlight.reporting.visits.models import Visit
from nightlight.reporting.visits.queries import open_row


class VisitEnded(Exception):
    """There is no visit under this key: it is over, was ended, or never was."""


@transaction.atomic
def open_visit(key: VisitKey, holding: Held, *, now: datetime.datetime) -> None:
    """Begin a visit under a key. What the key held before is gone. Raises cipher.VisitFull."""
    Visit.objects.update_or_create(pk=key.row, defaults=_written(key, holding, now))


@transaction.atomic
def revive_visit(key: VisitKey, holding: Held, *, now: datetime.datetime) -> None:
    """Begin a visit anew under the key of one that is over. Nothing happens where one goes on under it."""
    written = _written(key, holding, now)
    Visit.objects.get_or_create(pk=key.row, defaults=written)
    row = Visit.objects.select_for_update().get(pk=key.row)
    if rules.has_ended(row.touched_at, now):
        Visit.objects.filter(pk=key.row).update(**written)


@transaction.atomic
def change_visit(key: VisitKey, change: Callable[[Held], Held], *, now: datetime.datetime) -> Held:
    """Put `change`'s answer in the place of what the visit holds, and return it; the visit counts as touched.

    What `change` raises undoes everything, its own writes to the database included. Raises VisitEnded and
    cipher.VisitFull.
    """
    # On SQLite the transaction itself is the lock: it begins IMMEDIATE.
    row = statements.find(Visit, lock=True, id=key.row)
    opened = open_row(row, key, now=now)
    if opened is None:
        raise VisitEnded
    changed = change(opened.held)
    statements.change(Visit, key.row, **_written(key, changed, now))
    return changed


def end_visit(key: VisitKey) -> None:
    """Delete a visit. Nothing happens where there is none."""
    Visit.objects.filter(pk=key.row).delete()


def end_idle_visits(*, now: datetime.datetime) -> int:
    """Delete every visit that nobody has touched for 30 minutes; return how many."""
    return Visit.objects.filter(touched_at__lte=now - rules.IDLE).delete()[0]


def _written(key: VisitKey, holding: Held, now: datetime.datetime) -> dict[str, object]:
    return {"ciphertext": cipher.encrypt(held.to_bytes(holding), key), "touched_at": rules.touched(now)}
