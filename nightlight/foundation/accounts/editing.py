"""/editor/users/ and /editor/groups/: Wagtail's pages, each change to an account in one transaction with its event.

What is done to several accounts at once has its events by wagtail_hooks.py.
"""

from typing import Any

from django.contrib.auth.models import Group, User
from django.db import transaction
from wagtail.users.views import groups, users

from nightlight.foundation.accounts.recording import Standing, record_change, record_made, standing_of
from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import account

_OF_STANDING = {"is_active", "is_superuser", "groups"}


class _AddUser(users.CreateView):
    def save_instance(self) -> User:
        made: User = super().save_instance()
        record_made(made, by=account(self.request.user.pk))
        return made


class _EditUser(users.EditView):
    def save_instance(self) -> User:
        before = standing_of(User.objects.get(pk=self.object.pk))
        user: User = super().save_instance()
        by = account(self.request.user.pk)
        record_change(before, user, by=by)
        if fields := sorted(set(self.form.changed_data) - _OF_STANDING):
            record("accounts.edit", actor=by, subject=account(user.pk), details={"fields": " ".join(fields)})
        return user


class _DeleteUser(users.DeleteView):
    def delete_action(self) -> None:
        number = self.object.pk
        with transaction.atomic():
            super().delete_action()
            record("accounts.delete", actor=account(self.request.user.pk), subject=account(number))


class _EditGroup(groups.EditView):
    def save_instance(self) -> Group:
        # A group that is given the name of a role gives that role to everybody in it.
        members = _standings(self.object)
        group: Group = super().save_instance()
        _record_members(members, self.request)
        return group


class _DeleteGroup(groups.DeleteView):
    def delete_action(self) -> None:
        members = _standings(self.object)
        with transaction.atomic():
            super().delete_action()
            _record_members(members, self.request)


class RecordedUsers(users.UserViewSet):
    """Accounts in the editor."""

    add_view_class = _AddUser
    edit_view_class = _EditUser
    delete_view_class = _DeleteUser


class RecordedGroups(groups.GroupViewSet):
    """Groups in the editor."""

    edit_view_class = _EditGroup
    delete_view_class = _DeleteGroup


def _standings(group: Group) -> list[tuple[User, Standing]]:
    stored = Group.objects.get(pk=group.pk)
    return [(user, standing_of(user)) for user in stored.user_set.order_by("pk")]


def _record_members(members: list[tuple[User, Standing]], request: Any) -> None:
    for user, before in members:
        record_change(before, user, by=account(request.user.pk))
