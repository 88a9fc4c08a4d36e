"""Somebody leaves: from then on they open nothing, are logged in nowhere and have no case. One act, all of it or none.

Promises that their key ends, and that a new epoch begins where it held the current one; that no session of theirs goes
on, not even should the account be switched on again; and that their open cases wait for whoever takes them next. Of
whoever is gone without that being said, the worker brings the cases back; their key ends by a person's word alone.
Refuses to take back what they copied before: nothing can.
"""

import datetime

from django.contrib.auth.models import User
from django.db import transaction

from nightlight.foundation.accounts.actions import switch_off
from nightlight.foundation.keys.actions import revoke_caseworker
from nightlight.foundation.keys.queries import Epoch
from nightlight.reporting.cases.models import WITH_SOMEBODY, Case
from nightlight.staff.access.queries import key_of
from nightlight.staff.queue.moves import WORKERS_HAND, Hand, all_locked, move
from nightlight.staff.queue.people import people_at_work, people_concerned


@transaction.atomic
def leave(*, user: User, by: str, now: datetime.datetime, even_the_last: bool = False) -> Epoch | None:
    """End somebody's access and hand back their cases; return the epoch that begins without them, if one does.

    Raises keys' LastReader; nothing has changed then.
    """
    # Cases are locked first, then the account, then the keys; the first event locks the audit's chain.
    cases = _locked_cases_of(user.pk)
    person = User.objects.select_for_update(no_key=True).get(pk=user.pk)
    key = key_of(person)
    epoch = revoke_caseworker(key=key, by=by, even_the_last=even_the_last) if key else None
    switch_off(user=person, by=by)
    for each in cases:
        move(each, "hand-back", hand=Hand(None, name=by), now=now, details={"because": "left"})
    return epoch


def hand_back_of_the_gone(*, now: datetime.datetime) -> int:
    """Put back into the queue what is with people who do casework no more; return how many cases. The worker's task."""
    gone = [person.pk for person in people_concerned() if not person.works]
    return sum(_hand_back(person, now) for person in gone)


@transaction.atomic
def _hand_back(person: int, now: datetime.datetime) -> int:
    cases = _locked_cases_of(person)
    if people_at_work().filter(pk=person).exists():
        # Somebody has let them in again meanwhile.
        return 0
    for each in cases:
        move(each, "hand-back", hand=WORKERS_HAND, now=now, details={"because": "gone"})
    return len(cases)


def _locked_cases_of(person: int) -> list[Case]:
    """Return the open cases that somebody has, and let nobody else change them."""
    theirs = Case.objects.filter(assignee=person, state__in=WITH_SOMEBODY).values_list("pk", flat=True)
    return [each for each in all_locked(list(theirs)) if each.assignee_id == person and each.state in WITH_SOMEBODY]
