"""Puts shifts on the rota and takes them off, and keeps who wants the daily counts. Each change with its event.

Raises TooMany where the rota is full, and NotAtWork for whoever does no casework.
"""

import datetime
from collections.abc import Iterable

from django.contrib.auth.models import User
from django.db import transaction

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import account
from nightlight.pure.hours import DAYS
from nightlight.staff.notices.models import NoDigest, Shift
from nightlight.staff.notices.rules import minutes_of, shown_minutes
from nightlight.staff.queue.people import is_at_work

MOST_SHIFTS = 500


class TooMany(Exception):
    """There are as many shifts as there may be."""


class NotAtWork(Exception):
    """Whoever is to be on call does no casework, or their account is switched off."""


@transaction.atomic
def add_shifts(
    *, person: User, weekdays: Iterable[int], begins: datetime.time, ends: datetime.time, by: User
) -> list[Shift]:
    """Put somebody on call on some days of every week; a shift that is there already is passed over."""
    if not is_at_work(person):
        raise NotAtWork
    begin, end = minutes_of(begins), minutes_of(ends)
    made = [
        shift
        for shift, is_new in (
            Shift.objects.get_or_create(person=person, weekday=day, begins=begin, ends=end) for day in weekdays
        )
        if is_new
    ]
    if Shift.objects.count() > MOST_SHIFTS:
        raise TooMany
    if made:
        _record("rota.add", made, by)
    return made


@transaction.atomic
def remove_shift(*, shift: int, by: User) -> bool:
    """Take a shift off the rota; return whether it was there."""
    found = Shift.objects.select_for_update().filter(pk=shift).first()
    if found is None:
        return False
    found.delete()
    _record("rota.remove", [found], by)
    return True


def _record(action: str, shifts: list[Shift], by: User) -> None:
    """Write down a change of shifts of one person at the same hours."""
    one = shifts[0]
    details = {
        "days": " ".join(DAYS[shift.weekday] for shift in shifts),
        "from": shown_minutes(one.begins),
        "to": shown_minutes(one.ends),
    }
    record(action, actor=account(by.pk), subject=account(one.person_id), details=details)


@transaction.atomic
def want_digest(*, person: User, wants: bool) -> None:
    """Keep whether somebody wants the daily counts."""
    if wants:
        changed = bool(NoDigest.objects.filter(person=person).delete()[0])
    else:
        changed = NoDigest.objects.get_or_create(person=person)[1]
    if changed:
        record("notices.digest", actor=account(person.pk), details={"wanted": int(wants)})
