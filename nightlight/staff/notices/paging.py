"""Wakes people for cases of the highest band, and goes on until somebody has taken and opened them.

Promises that such a case is told of in the worker's next round, at any hour and however little its sender is trusted;
that whoever does casework no more holds none;
that the operator's contacts are woken as well where nobody on call can open it, or nobody has answered; and that every
page is an event. Refuses to say of a case more than that it is one.
"""

import datetime
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import structlog
from django.db import transaction

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import WORKER, account
from nightlight.reporting.cases.models import Alarm, State
from nightlight.reporting.cases.rules import hour_of
from nightlight.staff.notices.models import Kind
from nightlight.staff.notices.outbox import Receiver, put
from nightlight.staff.notices.rota import OnCall, on_call
from nightlight.staff.notices.rounds import locked_round, note_worker
from nightlight.staff.notices.rules import PAGES_ALONE, Urgent, is_due, is_waiting
from nightlight.staff.queue.asking import is_open
from nightlight.staff.queue.people import is_held

log = structlog.get_logger()


def page_on_call(*, contacts: Sequence[str], every: datetime.timedelta, now: datetime.datetime) -> int:
    """Page whoever has to know of the cases that are left lying; return how many cases those are, 0 where none is due.

    All of them are told of at once, so that a flood is one mail a minute at most.
    """
    note_worker(now)
    # Asked before anybody is kept waiting by our transaction.
    return _page(contacts, every, now) if _has_due(_left_lying(now), every, now) else 0


@transaction.atomic
def _page(contacts: Sequence[str], every: datetime.timedelta, now: datetime.datetime) -> int:
    locked_round(Kind.PAGE)
    cases = _left_lying(now)
    if not _has_due(cases, every, now):
        return 0
    woken = [each for each in on_call(now) if each.can_be_mailed]
    log.warning("urgent work waits", cases=len(cases), on_call=len(woken))
    is_alone = not any(each.can_open for each in woken) or any(each.pages >= PAGES_ALONE for each in cases.values())
    asked = list(contacts) if is_alone else []
    if not woken and not asked:
        # Nobody was told: the next round looks for somebody again.
        return 0
    put(Kind.PAGE, {"waiting": len(cases)}, to=[Receiver(account=each.person) for each in woken], now=now)
    put(Kind.ESCALATION, {"waiting": len(cases)}, to=[Receiver(contact=each) for each in asked], now=now)
    _note(cases, now)
    record("notices.page", actor=WORKER, details=_told(len(cases), woken, asked))
    return len(cases)


def _has_due(cases: dict[UUID, Urgent], every: datetime.timedelta, now: datetime.datetime) -> bool:
    return any(is_due(case, now, every=every) for case in cases.values())


def _left_lying(now: datetime.datetime) -> dict[UUID, Urgent]:
    """Return the cases of the highest band that nobody has, or that somebody has and does not open. One question."""
    top = is_open().filter(after_top=0).exclude(state=State.WAITING).annotate(held=is_held())
    top = top.exclude(held=True, work__read_at__isnull=False)
    rows = top.values_list("pk", "held", "work__taken_at", "alarm__sent_at", "alarm__pages")
    every = {case: _urgent(not held, *rest) for case, held, *rest in rows}
    return {case: urgent for case, urgent in every.items() if is_waiting(urgent, now)}


def _urgent(is_nobodys: bool, taken_at: Any, paged_at: Any, pages: Any) -> Urgent:
    return Urgent(None if is_nobodys else taken_at, paged_at, pages or 0)


def _note(cases: dict[UUID, Urgent], now: datetime.datetime) -> None:
    alarms = [Alarm(case_id=pk, made_at=hour_of(now), sent_at=now, pages=case.pages + 1) for pk, case in cases.items()]
    Alarm.objects.bulk_create(
        alarms, batch_size=500, update_conflicts=True, unique_fields=["case"], update_fields=["sent_at", "pages"]
    )


def _told(cases: int, woken: Sequence[OnCall], asked: Sequence[str]) -> dict[str, str | int]:
    """Return what an event says of a page: accounts by number, contacts as a count."""
    return {"cases": cases, "to": " ".join(account(each.person.pk) for each in woken), "contacts": len(asked)}
