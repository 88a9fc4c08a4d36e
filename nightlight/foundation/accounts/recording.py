"""What the audit has of an account: that it was made, switched off or on, changed, deleted, and which roles it has.

Promises no word that somebody typed: an account and a group that is no role of ours stand there by number, a field by
its name and never by what is in it.
"""

from dataclasses import dataclass

from django.contrib.auth.models import User

from nightlight.foundation.accounts.roles import ROLES
from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import account

_KNOWN = {role.name for role in ROLES}


@dataclass(frozen=True)
class Standing:
    """What an account may do: whether it is switched on, and its roles by name, a space between two."""

    is_active: bool
    roles: str


def standing_of(user: User) -> Standing:
    """Return an account's standing, its roles as the database has them now."""
    groups = user.groups.values_list("pk", "name")
    roles = {name if name in _KNOWN else f"group:{pk}" for pk, name in groups}
    if user.is_superuser:
        roles.add("administrator")
    return Standing(user.is_active, " ".join(sorted(roles)))


def record_made(user: User, *, by: str) -> None:
    """Record that an account is there from now on, and with which roles."""
    record("accounts.create", actor=by, subject=account(user.pk), details={"roles": standing_of(user).roles})


def record_change(before: Standing, user: User, *, by: str) -> None:
    """Record what has changed in an account's standing; nothing where nothing has."""
    after, subject = standing_of(user), account(user.pk)
    if after.is_active != before.is_active:
        record("accounts.switch-on" if after.is_active else "accounts.switch-off", actor=by, subject=subject)
    if after.roles != before.roles:
        record("accounts.roles", actor=by, subject=subject, details={"before": before.roles, "after": after.roles})
