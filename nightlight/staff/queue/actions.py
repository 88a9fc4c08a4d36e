"""What staff do with cases as such: take, assign, pause, close them and judge them anew. Nothing is opened here.

Promises that each act is one transaction with its event, that a case is handed to one person alone, and that nobody's
trust in a report has any part in it. Raises moves.ActImpossible where somebody was faster, moves.NotTheirs where
somebody else has the case, cases.CaseUnknown, and exposure's EnoughForToday where a case would go to somebody who has
read enough today while others could open it.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from django.contrib.auth.models import User
from django.db import connection, transaction

from nightlight.foundation.operator.stated import StaffedHours
from nightlight.reporting.cases.models import WITH_NOBODY, Case
from nightlight.reporting.cases.rules import Band
from nightlight.staff.queue.asking import ORDER, Asked, fitting, is_open
from nightlight.staff.queue.clocks import after_band, pause_fits, read_by
from nightlight.staff.queue.handing_over import check_reading
from nightlight.staff.queue.models import BandReason, Outcome, Pause, PauseReason, Work
from nightlight.staff.queue.moves import ActImpossible, Hand, act_on, all_locked, check, locked, move
from nightlight.staff.queue.people import is_at_work
from nightlight.staff.queue.states import State, leads_to

MOST_AT_ONCE = 100


class PauseRefused(Exception):
    """A clock can't stand still so: not beyond two weeks, not in the past, not for the highest band."""


class NotAtWork(Exception):
    """Whoever is to have the cases does no casework, or their account is switched off."""


class ChangedMeanwhile(Exception):
    """Some of the cases are not what they were on the page any more; none was assigned."""

    def __init__(self, cases: Sequence[UUID]) -> None:
        super().__init__(f"{len(cases)} cases have changed")
        self.cases = tuple(cases)


@dataclass(frozen=True)
class Seen:
    """A case as it stood on a page: its state, and the account that had it."""

    case: UUID
    state: str
    assignee: int | None


@transaction.atomic
def take_next(*, hand: Hand, asked: Asked, now: datetime.datetime) -> UUID | None:
    """Hand out the most urgent case that nobody has and that is what is asked for; None where there is none.

    Two who ask at once are handed two cases: on PostgreSQL each passes over what the other has locked, on SQLite the
    second waits for the first. Whose and in which state are not asked for: it is nobody's.
    """
    free = fitting(is_open().filter(state__in=WITH_NOBODY), asked, now=now).order_by(*ORDER)
    skip = connection.features.has_select_for_update_skip_locked
    stored = free.select_for_update(of=("self",), no_key=True, skip_locked=skip).first()
    if stored is None:
        return None
    check_reading(stored.pk, cast(User, hand.user), now=now)
    _note_taken(stored, now=now)
    move(stored, "take", hand=hand, now=now, to=hand.user)
    return stored.pk


@transaction.atomic
def assign(*, seen: Sequence[Seen], to: User, hand: Hand, now: datetime.datetime) -> None:
    """Give up to MOST_AT_ONCE cases to somebody: all of them, or none. For leads.

    Raises NotTheirs for anybody else, NotAtWork, and ChangedMeanwhile for those that are not what the page showed.
    """
    hand.check_may("assign")
    if not is_at_work(to):
        raise NotAtWork
    if len(seen) > MOST_AT_ONCE:
        raise ValueError(f"at most {MOST_AT_ONCE} cases at once")
    stored = {case.pk: case for case in all_locked(each.case for each in seen)}
    changed = [each.case for each in seen if not _is_as_seen(stored.get(each.case), each)]
    if changed:
        raise ChangedMeanwhile(changed)
    for each_case in stored:
        check_reading(each_case, to, now=now)
    for given in stored.values():
        if given.assignee_id != to.pk:
            _note_taken(given, now=now)
        move(given, "assign", hand=hand, now=now, to=to, details={"to": f"account:{to.pk}"})


def hand_back(*, case: UUID, hand: Hand, now: datetime.datetime) -> None:
    """Let somebody else take a case; why is nobody's business."""
    act_on(case, "hand-back", hand=hand, now=now)


@transaction.atomic
def pause(*, case: UUID, reason: PauseReason, until: datetime.datetime, hand: Hand, now: datetime.datetime) -> None:
    """Let a case's clock stand still, for a reason, until an hour at the latest. Raises PauseRefused."""
    stored = locked(case)
    check(stored, "pause", hand=hand)
    if stored.band == "top" or not pause_fits(until, now):
        raise PauseRefused
    Pause.objects.create(case=stored, reason=reason, by=cast(User, hand.user), began_at=now, until=until)
    move(stored, "pause", hand=hand, now=now, details={"reason": reason.value, "until": until.isoformat()})


def resume(*, case: UUID, hand: Hand, now: datetime.datetime) -> None:
    """Let a case's clock go on: due later by the hours that it stood still."""
    act_on(case, "resume", hand=hand, now=now)


@transaction.atomic
def close(*, case: UUID, outcome: Outcome, hand: Hand, now: datetime.datetime) -> None:
    """Close a case: from this hour on its retention counts. Whoever closed it has it, should it be opened again."""
    stored = locked(case)
    check(stored, "close", hand=hand)
    Work.objects.update_or_create(case=stored, defaults={"outcome": outcome})
    move(stored, "close", hand=hand, now=now, to=hand.user, details={"outcome": outcome.value})


@transaction.atomic
def reopen(*, case: UUID, hand: Hand, now: datetime.datetime, hours: StaffedHours) -> None:
    """Put a closed case back into the queue, due like one that has just come. For leads and whoever closed it."""
    stored = locked(case)
    check(stored, "reopen", hand=hand)
    Work.objects.filter(case=stored).update(outcome="")
    move(stored, "reopen", hand=hand, now=now, due_at=read_by(cast(Band, stored.band), now, hours))


@transaction.atomic
def change_band(
    *, case: UUID, band: Band, reason: BandReason, hand: Hand, now: datetime.datetime, hours: StaffedHours
) -> None:
    """Judge anew how urgent a case is, for a reason. One that waits and is now of the highest band waits no more.

    Raises ActImpossible where it is of this band already.
    """
    stored = locked(case)
    check(stored, "change-band", hand=hand)
    old = cast(Band, stored.band)
    if band == old:
        raise ActImpossible
    if band == "top" and stored.state == "waiting":
        move(stored, "resume", hand=hand, now=now)
    is_read = Work.objects.filter(case=stored, opened_at__isnull=False).exists()
    stored.band = band
    due_at = after_band(stored.due_at, old, band, is_read=is_read, now=now, hours=hours)
    details = {"from": old, "to": band, "reason": reason.value}
    move(stored, "change-band", hand=hand, now=now, due_at=due_at, details=details)


def _note_taken(stored: Case, *, now: datetime.datetime) -> None:
    """Note that somebody else has a case from now on, who has not opened it yet."""
    work, made = Work.objects.get_or_create(case=stored, defaults={"taken_at": now})
    if not made:
        work.taken_at, work.read_at = now, None
        work.save(update_fields=["taken_at", "read_at"])


def _is_as_seen(stored: Case | None, seen: Seen) -> bool:
    if stored is None or leads_to("assign", cast(State, stored.state)) is None:
        return False
    return (stored.state, stored.assignee_id) == (seen.state, seen.assignee)
