"""Keeps an account with a key from being deleted in the editor: the audit names it, and its key would go on reading."""

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail import hooks

from nightlight.foundation.keys.models import CaseworkerKey


@hooks.register("before_delete_user")
def keep_accounts_with_a_key(request: HttpRequest, user: User) -> HttpResponse | None:
    """Send the administrator back with the way to do it instead."""
    if not CaseworkerKey.objects.filter(user=user).exists():
        return None
    messages.error(
        request,
        "This account has or had a caseworker's key, so it is kept for the audit. "
        "End the key (nightlight keys revoke) and switch the account off instead.",
    )
    return redirect("wagtailusers_users:edit", user.pk)
