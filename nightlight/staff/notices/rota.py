"""Who is on call: shifts that come every week, in London's hours, whatever the clocks do.

Promises that shifts which follow each other leave no minute uncovered on the days on which clocks change, and that
whoever's account is switched off, or does no casework any more, is not counted on.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.auth.models import User

from nightlight.foundation.keys.queries import current_epoch, holders_of
from nightlight.pure.hours import Hours, Period, status
from nightlight.staff.notices.models import Shift
from nightlight.staff.notices.rules import Span, gaps
from nightlight.staff.queue.people import people_at_work


@dataclass(frozen=True)
class OnCall:
    """Somebody who is on call now, until a moment; None for whoever always is."""

    person: User
    until: datetime.datetime | None
    can_open: bool

    @property
    def can_be_mailed(self) -> bool:
        """Whether there is an address to mail."""
        return bool(self.person.email)


@dataclass(frozen=True)
class RotaLine:
    """A shift as the page shows it. `counts`: the account is in use and does casework."""

    shift: Shift
    counts: bool
    can_open: bool


def on_call(now: datetime.datetime) -> list[OnCall]:
    """Return who is on call at `now`, by name."""
    able = able_to_open()
    shifts: defaultdict[User, list[Shift]] = defaultdict(list)
    for shift in Shift.objects.filter(person__in=people_at_work().order_by()).select_related("person"):
        shifts[shift.person].append(shift)
    found = []
    for person, theirs in sorted(shifts.items(), key=lambda each: each[0].username):
        is_on, until = covers(theirs, now)
        if is_on:
            # Whoever is on call for a whole week always is.
            is_always = until is None or until - now > datetime.timedelta(days=7)
            found.append(OnCall(person, None if is_always else until, person.pk in able))
    return found


def covers(shifts: Iterable[Shift], now: datetime.datetime) -> tuple[bool, datetime.datetime | None]:
    """Return whether any of somebody's shifts covers a moment, and until when they do."""
    periods = tuple(Period((shift.weekday,), shift.begins, shift.ends) for shift in shifts)
    # A bank holiday is a day like any other for whoever is on call.
    found = status(Hours("periods", periods, "open"), now, lambda _day: False)
    return found.answers_now, found.until


def able_to_open() -> set[int]:
    """Return the accounts whose key in use holds the newest epoch."""
    epoch = current_epoch()
    return holders_of(epoch) if epoch else set()


def rota_lines() -> list[RotaLine]:
    """Return every shift, in the order of the week."""
    able, counted = able_to_open(), set(people_at_work().order_by().values_list("pk", flat=True))
    every = Shift.objects.select_related("person")
    return [RotaLine(shift, shift.person_id in counted, shift.person_id in able) for shift in every]


def rota_gaps(lines: Iterable[RotaLine]) -> list[Span]:
    """Return when in a usual week nobody is on call."""
    return gaps((line.shift.weekday, line.shift.begins, line.shift.ends) for line in lines if line.counts)
