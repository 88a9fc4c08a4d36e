"""Somebody leaves: from then on they open nothing, are logged in nowhere and have no case. One act, all of it or none.

Promises that their key ends, and that a new epoch begins where it held the current one; that no session of theirs goes
on, not even should the account be switched on again; and that their open cases wait for whoever takes them next.
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
from nightlight.staff.queue.moves import Hand, all_locked, move


@transaction.atomic
def leave(*, user: User, by: str, now: datetime.datetime, even_the_last: bool = False) -> Epoch | None:
    """End somebody's access and hand back their cases; return the epoch that begins without them, if one does.

    Raises keys' LastReader; nothing has changed then.
    """
    theirs = Case.objects.filter(assignee=user, state__in=WITH_SOMEBODY).values_list("pk", flat=True)
    # Cases are locked first, then the account, then the keys; the first event locks the audit's chain.
    cases = [each for each in all_locked(list(theirs)) if each.assignee_id == user.pk and each.state in WITH_SOMEBODY]
    person = User.objects.select_for_update(no_key=True).get(pk=user.pk)
    key = key_of(person)
    epoch = revoke_caseworker(key=key, by=by, even_the_last=even_the_last) if key else None
    switch_off(user=person, by=by)
    for each in cases:
        move(each, "hand-back", hand=Hand(None, name=by), now=now, details={"because": "left"})
    return epoch
