"""What happens to cases without anybody's hand: a pause ends, a reporter has written. The worker's tasks.

Promises that what a reporter writes is never left lying: it lets a clock go on, and opens again what was closed; and
that nothing which is written down of it is finer than the hour in which they wrote.
"""

import datetime
from collections.abc import Set
from typing import cast
from uuid import UUID

from django.db import transaction

from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import Band, hour_of
from nightlight.staff.queue.clocks import after_message
from nightlight.staff.queue.hours import counted_hours
from nightlight.staff.queue.models import Pause, Work
from nightlight.staff.queue.moves import WORKERS_HAND, all_locked, end_pause, move


def end_pauses(*, now: datetime.datetime) -> int:
    """Let the clocks go on whose hour has come; return how many. Each by itself, so that nobody waits for long."""
    over = list(Pause.objects.filter(ended_at=None, until__lte=now).values_list("case_id", flat=True))
    return sum(_is_resumed(case, now) for case in over)


@transaction.atomic
def _is_resumed(case: UUID, now: datetime.datetime) -> bool:
    """Let one clock go on; False where somebody was faster, or has begun another pause."""
    for stored in all_locked([case]):
        if stored.state == "waiting" and Pause.objects.filter(case=stored, ended_at=None, until__lte=now).exists():
            move(stored, "resume", hand=WORKERS_HAND, now=now)
            return True
    return False


@transaction.atomic
def bring_back(cases: Set[UUID], *, now: datetime.datetime) -> None:
    """Let the reporters of these cases be heard: marked, due soon, and open. A case that is gone is passed over."""
    for stored in all_locked(cases):
        _bring_back(stored, now)


def _bring_back(stored: Case, now: datetime.datetime) -> None:
    was_closed = stored.state == "closed"
    if stored.state == "waiting":
        # To the end of the hour: a clock that stopped when they wrote would tell the second.
        end_pause(stored, now=hour_of(now) + datetime.timedelta(hours=1))
    marked = {"message_at": hour_of(now)} | ({"outcome": ""} if was_closed else {})
    Work.objects.update_or_create(case=stored, defaults=marked)
    due_at = after_message(
        stored.due_at, cast(Band, stored.band), was_closed=was_closed, now=now, hours=counted_hours()
    )
    move(stored, "message", hand=WORKERS_HAND, now=now, due_at=due_at, at=hour_of(now))
