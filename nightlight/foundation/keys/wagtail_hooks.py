"""Keeps what the editor does to an account from leaving a key behind that nobody ended.

Promises that an account which does casework with a key is neither switched off there nor loses its last role in
casework, by itself, with others or with its group, and that none which has or had a key is deleted: what is said leads
to where somebody's leaving is told. Ending a key can't be undone, so that no box in a form does it.
"""

from collections.abc import Iterable, Set
from typing import Any

from django.contrib.auth.models import User
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages

from nightlight.foundation.keys.queries import keys_at_work
from nightlight.foundation.keys.rules import CASEWORK

_AT_WORK = gettext_lazy(
    "Nothing was changed: %(names)s would do no casework any more, with a key that still opens reports. Say at Keys "
    "that they have left, which ends everything at once; or end the key there first, if the account is to stay."
)
_KEPT = gettext_lazy(
    "Nothing was changed: %(names)s has or had a caseworker's key, and the audit names the account, so it is kept. Say "
    "at Keys that they have left (at the machine: nightlight keys revoke). Where the key has ended, switch the account "
    "off."
)


@hooks.register("before_change_standing")
def keep_at_work(request: HttpRequest, user: User, *, is_active: bool, roles: Set[str]) -> HttpResponse | None:
    """Refuse what would leave an account with a key and without casework; accounts/editing.py asks before it saves."""
    if is_active and not roles.isdisjoint(CASEWORK):
        return None
    return _kept(request, _AT_WORK, _at_work(), [user], to=_page_of(user))


@hooks.register("before_delete_user")
def keep_accounts_with_a_key(request: HttpRequest, user: User) -> HttpResponse | None:
    """Refuse to delete an account that the audit names by a key."""
    return _kept(request, _KEPT, _with_a_key(), [user], to=_page_of(user))


@hooks.register("before_bulk_action")
def keep_several(request: HttpRequest, kind: str, objects: Iterable[Any], action: Any) -> HttpResponse | None:
    """Refuse the same where it is done to several accounts at once, for all of them."""
    if action.model is not User:
        return None
    if kind == "delete":
        return _kept(request, _KEPT, _with_a_key(), objects, to=action.next_url)
    if kind == "set_active_state" and not action.cleaned_form.cleaned_data["mark_as_active"]:
        return _kept(request, _AT_WORK, _at_work(), objects, to=action.next_url)
    return None


def _at_work() -> QuerySet[User]:
    return User.objects.filter(caseworker_keys__in=keys_at_work())


def _with_a_key() -> QuerySet[User]:
    return User.objects.filter(caseworker_keys__isnull=False)


def _kept(
    request: HttpRequest, why: Promise, concerned: QuerySet[User], users: Iterable[User], *, to: str
) -> HttpResponse | None:
    """Say why, and where to go, if any of the users is concerned."""
    found = concerned.filter(pk__in=[user.pk for user in users]).distinct().order_by("username")
    names = ", ".join(found.values_list("username", flat=True))
    if not names:
        return None
    messages.error(request, str(why) % {"names": names}, buttons=[messages.button(reverse("keys"), _("Keys"))])
    return redirect(to)


def _page_of(user: User) -> str:
    return reverse("wagtailusers_users:edit", args=[user.pk])
