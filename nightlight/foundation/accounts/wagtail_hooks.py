"""What the editor does to several accounts at once: each account has its event, in the transaction of the change."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import User
from wagtail import hooks

from nightlight.foundation.accounts.recording import record_change, standing_of
from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import account


@hooks.register("before_bulk_action")
def note_standings(request: Any, kind: str, objects: Iterable[Any], action: Any) -> None:
    """Keep how the accounts stood, on the action, which lives as long as the request."""
    if action.model is User:
        action.standings = {user.pk: standing_of(user) for user in objects}


@hooks.register("after_bulk_action")
def record_standings(request: Any, kind: str, objects: Iterable[Any], action: Any) -> None:
    """Record what has become of each of them."""
    if action.model is not User:
        return
    by, there = account(request.user.pk), User.objects.in_bulk(list(action.standings))
    for number, before in action.standings.items():
        if number in there:
            record_change(before, there[number], by=by)
        else:
            record("accounts.delete", actor=by, subject=account(number))
