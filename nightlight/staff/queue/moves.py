"""Moves a case along states.py's table: the row locked, the event beside it, one transaction with what is done.

Promises that an act which the table does not know in this state changes nothing, nor one which the desk's table does
not let this hand do; and that no clock stands still in a state other than waiting. Refuses to say anything of a case
but its id.

Whoever changes several cases locks them all first, by `all_locked`: the audit's chain is locked by the first event.
"""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import WORKER, account
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import audit_subject, hour_of
from nightlight.staff.desk.permissions import ON_A_CASE, CaseAct, Standing
from nightlight.staff.queue.clocks import resumed
from nightlight.staff.queue.models import Pause
from nightlight.staff.queue.states import WITH_NOBODY, Act, State, leads_to


class ActImpossible(Exception):
    """The act can't happen in the state that the case is in now: somebody was faster, or the page is old."""


class NotTheirs(Exception):
    """The act is not for whoever tries it, as they stand to this case: mostly, somebody else has it."""


@dataclass(frozen=True)
class Hand:
    """Whose hand acts: an account, which may lead; or this service, in whose event the actor is `name`."""

    user: User | None
    leads: bool = False
    name: str = WORKER

    @property
    def actor(self) -> str:
        """The name that the audit gives."""
        return account(self.user.pk) if self.user else self.name

    def check_may(self, act: CaseAct, stored: Case | None = None) -> None:
        """Raise NotTheirs unless `may` allows it."""
        if not self.may(act, stored):
            raise NotTheirs

    def may(self, act: CaseAct, stored: Case | None = None) -> bool:
        """Whether the desk's table lets it do this to a case, whatever state that is in."""
        return not ON_A_CASE[act].isdisjoint(self._standing(stored))

    def _standing(self, stored: Case | None) -> set[Standing]:
        if self.user is None:
            return {"service"}
        standing: set[Standing] = {"caseworker"}
        if self.leads:
            standing.add("lead")
        if stored is not None and stored.assignee_id == self.user.pk:
            standing.add("holder")
        return standing


WORKERS_HAND = Hand(None)


def locked(case: UUID) -> Case:
    """Return a case that nobody else changes until the transaction ends. Raises CaseUnknown."""
    found = all_locked([case])
    if not found:
        raise CaseUnknown
    return found[0]


def all_locked(cases: Iterable[UUID]) -> list[Case]:
    """Return those of the cases that are there, in the order of their ids, and let nobody else change them.

    A lock that lets parts be added meanwhile: senders wait for nobody.
    """
    return list(Case.objects.select_for_update(of=("self",), no_key=True).filter(pk__in=cases).order_by("pk"))


def check(stored: Case, act: Act, *, hand: Hand) -> State:
    """Return the state that an act leads a case to. Raises ActImpossible, and NotTheirs."""
    reached = leads_to(act, cast(State, stored.state))
    if reached is None:
        raise ActImpossible
    hand.check_may(act, stored)
    return reached


def move(
    stored: Case,
    act: Act,
    *,
    hand: Hand,
    now: datetime.datetime,
    to: User | None = None,
    due_at: datetime.datetime | None = None,
    details: Mapping[str, str | int] | None = None,
    at: datetime.datetime | None = None,
) -> None:
    """Let an act happen to a locked case; `to` is who has it from now on, where the act changes that.

    `at` is what the event says of when, where that is less than the moment (foundation.audit.actions.record). Raises
    ActImpossible and NotTheirs; nothing has changed then.
    """
    reached = check(stored, act, hand=hand)
    if stored.state == "waiting" and reached != "waiting":
        end_pause(stored, now=now)
    stored.state = reached
    if reached in WITH_NOBODY:
        stored.assignee = None
    elif to is not None:
        stored.assignee = to
    if due_at is not None:
        stored.due_at = due_at
    stored.closed_at = hour_of(now) if reached == "closed" else None
    stored.save(update_fields=["state", "assignee", "due_at", "closed_at", "band"])
    record(f"cases.{act}", actor=hand.actor, subject=audit_subject(stored.pk), details=details or {}, at=at)


def end_pause(stored: Case, *, now: datetime.datetime) -> None:
    """Let a locked case's clock go on; what it stood still beyond the pause's hour is not given to it."""
    for pause in Pause.objects.filter(case=stored, ended_at=None):
        pause.ended_at = min(now, pause.until)
        pause.save(update_fields=["ended_at"])
        stored.due_at = resumed(stored.due_at, paused_at=pause.began_at, now=pause.ended_at)


@transaction.atomic
def act_on(case: UUID, act: Act, *, hand: Hand, now: datetime.datetime) -> None:
    """Let an act happen that changes nothing but the state. Raises as `move` does, and CaseUnknown."""
    move(locked(case), act, hand=hand, now=now)
