"""/editor/users/ and /editor/groups/: Wagtail's pages, each change to an account in one transaction with its event.

Before an account is switched off or loses a role, by itself or with its group, the hook `before_change_standing` is
asked, as Wagtail asks its own: whatever answers is shown, and nothing has changed. What is done to several accounts at
once has its events by wagtail_hooks.py.
"""

from typing import Any

from django.contrib.auth.models import Group, User
from django.db import transaction
from django.http import HttpResponse
from wagtail.users.views import groups, users

from nightlight.foundation.accounts.recording import Standing, record_change, record_made, standing_of
from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import account

_OF_STANDING = {"is_active", "is_superuser", "groups"}
_BEFORE = "before_change_standing"


class _AddUser(users.CreateView):
    def save_instance(self) -> User:
        made: User = super().save_instance()
        record_made(made, by=account(self.request.user.pk))
        return made


class _EditUser(users.EditView):
    def form_valid(self, form: Any) -> HttpResponse:
        stored = User.objects.get(pk=self.object.pk)
        # Nobody is given a box to switch themselves off.
        is_active = form.cleaned_data.get("is_active", stored.is_active)
        roles = {group.name for group in form.cleaned_data["groups"]}
        refused = self.run_hook(_BEFORE, self.request, stored, is_active=is_active, roles=roles)
        answer: HttpResponse = refused or super().form_valid(form)
        return answer

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
    def run_before_hook(self) -> HttpResponse | None:
        sent = self.request.POST.get("name", "").strip()
        return _asked_for_members(self, becomes=sent) if self.request.method == "POST" else None

    def save_instance(self) -> Group:
        # A group that is given the name of a role gives that role to everybody in it.
        members = _standings(self.object)
        group: Group = super().save_instance()
        _record_members(members, self.request)
        return group


class _DeleteGroup(groups.DeleteView):
    def run_before_hook(self) -> HttpResponse | None:
        return _asked_for_members(self, becomes="")

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


def _asked_for_members(view: Any, *, becomes: str) -> HttpResponse | None:
    """Ask the hook for everybody whose group gets another name, or goes; return the first answer."""
    group: Group = view.get_object()
    if group.name == becomes:
        return None
    for user in group.user_set.order_by("pk"):
        roles = {becomes, *user.groups.exclude(pk=group.pk).values_list("name", flat=True)}
        answer: HttpResponse | None = view.run_hook(_BEFORE, view.request, user, is_active=user.is_active, roles=roles)
        if answer is not None:
            return answer
    return None


def _standings(group: Group) -> list[tuple[User, Standing]]:
    stored = Group.objects.get(pk=group.pk)
    return [(user, standing_of(user)) for user in stored.user_set.order_by("pk")]


def _record_members(members: list[tuple[User, Standing]], request: Any) -> None:
    for user, before in members:
        record_change(before, user, by=account(request.user.pk))
