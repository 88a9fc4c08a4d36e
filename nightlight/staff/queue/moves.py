"""Moves a case along states.py's table: the row locked, the event beside it, one transaction with what is done.

Promises that an act which the table does not know in this state changes nothing, and that only whoever has a case, or a
lead, does anything to it. Refuses to say anything of a case but its id.
"""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import account
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import audit_subject, hour_of
from nightlight.staff.queue.states import WITH_NOBODY, Act, State, leads_to


class ActImpossible(Exception):
    """The act can't happen in the state that the case is in now: somebody was faster, or the page is old."""


class NotTheirs(Exception):
    """Somebody else has the case, and whoever acts is no lead."""


@dataclass(frozen=True)
class Hand:
    """Whose hand acts: an account, and whether it may act on what others have."""

    user: User
    leads: bool = False

    @property
    def actor(self) -> str:
        """The name that the audit gives."""
        return account(self.user.pk)


def locked(case: UUID) -> Case:
    """Return a case that nobody else changes until the transaction ends. Raises CaseUnknown."""
    stored = Case.objects.select_for_update(of=("self",)).filter(pk=case).first()
    if stored is None:
        raise CaseUnknown
    return stored


def move(
    stored: Case,
    act: Act,
    *,
    hand: Hand,
    now: datetime.datetime,
    to: User | None = None,
    due_at: datetime.datetime | None = None,
    details: Mapping[str, str | int] | None = None,
) -> None:
    """Let an act happen to a locked case; `to` is who has it from now on, where the act changes that.

    Raises ActImpossible and NotTheirs; nothing has changed then.
    """
    reached = leads_to(act, cast(State, stored.state))
    if reached is None:
        raise ActImpossible
    if stored.assignee_id not in (None, hand.user.pk) and not hand.leads:
        raise NotTheirs
    stored.state = reached
    if reached in WITH_NOBODY:
        stored.assignee = None
    elif to is not None:
        stored.assignee = to
    if due_at is not None:
        stored.due_at = due_at
    stored.closed_at = hour_of(now) if reached == "closed" else None
    stored.save(update_fields=["state", "assignee", "due_at", "closed_at", "band"])
    record(f"cases.{act}", actor=hand.actor, subject=audit_subject(stored.pk), details=details or {})


@transaction.atomic
def act_on(
    case: UUID, act: Act, *, hand: Hand, now: datetime.datetime, also: Callable[[Case], None] = lambda _case: None
) -> None:
    """Let a plain act happen; `also` is done in the same transaction, before the event. Raises as `move` does."""
    stored = locked(case)
    also(stored)
    move(stored, act, hand=hand, now=now)
