"""Urgent cases, people on call, and a worker's rounds, as the tests of notices meet them."""

import datetime
from typing import Any
from uuid import UUID

from nightlight.foundation.keys.models import CaseworkerKey
from nightlight.staff.notices.models import Shift
from nightlight.staff.notices.outbox import send_waiting
from nightlight.staff.notices.paging import page_on_call
from tests.foundation.keys.browser import ceremony, enrol
from tests.staff.queue.making import person, stored

NIGHT = datetime.datetime(2026, 11, 25, 2, 20, 33, tzinfo=datetime.UTC)
"""A Wednesday, in the middle of the night."""
MINUTE = datetime.timedelta(minutes=1)
EVERY = 10 * MINUTE
CONTACT = "duty@example.org"


def urgent(**columns: Any) -> UUID:
    """Store a case of the highest band, of low trust unless told otherwise."""
    hour = NIGHT.replace(minute=0, second=0)
    given: dict[str, Any] = {"band": "top", "queue": "reports-low-trust", "hour": hour}
    return stored(**given | {"due_at": hour + datetime.timedelta(hours=7)} | columns)


def always_on_call(name: str = "nia", *, with_key: bool = True) -> Any:
    """Put somebody on call at every hour; with a key that opens new reports, if told so."""
    found = person(name)
    for weekday in range(7):
        Shift.objects.get_or_create(person=found, weekday=weekday, begins=0, ends=0)
    if with_key:
        if not CaseworkerKey.objects.filter(user=found, revoked_at=None).exists():
            enrol(found)
        ceremony(again=True)
    return found


def round_at(now: datetime.datetime, *, contacts: tuple[str, ...] = (CONTACT,)) -> int:
    """Let the worker do one round of paging and of sending; return of how many cases people were told."""
    told = page_on_call(contacts=contacts, every=EVERY, now=now)
    send_waiting(now=now)
    return told
