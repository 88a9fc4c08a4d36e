"""The few account pages that allauth has not, or that must be stricter here. For staff."""

from typing import Any

from allauth.account.views import password_reset, reauthenticate
from allauth.mfa.base.internal.flows import post_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.views import ActivateTOTPView
from allauth.mfa.webauthn.views import AddWebAuthnView, RemoveWebAuthnView
from csp.decorators import csp_update
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_safe

from nightlight.foundation.accounts import queries
from nightlight.foundation.accounts.adapters import MfaAdapter

_NEXT = "accounts.next"


@login_required
@require_safe
def enrol(request: HttpRequest) -> HttpResponse:
    """Offer the two kinds of second factor; remember where the person was going."""
    if queries.is_enrolled(request.user):
        return HttpResponseRedirect(request.session.pop(_NEXT, settings.LOGIN_REDIRECT_URL))
    going_to = request.GET.get("next", "")
    if url_has_allowed_host_and_scheme(going_to, {request.get_host()}, require_https=request.is_secure()):
        request.session[_NEXT] = going_to
    return render(request, "accounts/enrol.jinja")


@login_required
def confirm_password(request: HttpRequest) -> HttpResponse:
    """Ask for the password again, but never from somebody who has more than a password to show."""
    if queries.is_enrolled(request.user):
        return redirect("mfa_reauthenticate")
    answer: HttpResponse = reauthenticate(request)
    return answer


def forgotten_password(request: HttpRequest) -> HttpResponse:
    """Send a link by mail; where this site sends no mail, say who can help instead."""
    if not settings.SENDS_MAIL:
        return render(request, "accounts/ask_for_link.jinja")
    answer: HttpResponse = password_reset(request)
    return answer


class _ProvesFirstFactor:
    """Adding the first factor proves it: whoever just did need not show it again on the next page."""

    request: HttpRequest

    def form_valid(self, form: Any) -> HttpResponse:
        was_enrolled = queries.is_enrolled(self.request.user)
        answer: HttpResponse = super().form_valid(form)  # type: ignore[misc]  # FormView's, mixed in below
        if not was_enrolled:
            added = Authenticator.objects.get(user_id=self.request.user.pk, type__in=queries.FACTORS)
            post_authentication(self.request, added, reauthenticated=True)
        return answer


# The picture that the app scans is a data: address; no other page needs one.
@method_decorator(csp_update({"img-src": ["data:"]}), name="dispatch")
class AddApp(_ProvesFirstFactor, ActivateTOTPView):
    """Add an authenticator app."""


class AddKey(_ProvesFirstFactor, AddWebAuthnView):
    """Add a passkey or security key."""


class RemoveKey(RemoveWebAuthnView):
    """Remove a passkey, unless it is the account's only second factor."""

    def form_valid(self, form: Any) -> HttpResponse:
        adapter = MfaAdapter()
        if not adapter.can_delete_authenticator(self.object):
            messages.error(self.request, str(adapter.error_messages["cannot_delete_authenticator"]))
            return redirect("mfa_list_webauthn")
        answer: HttpResponse = super().form_valid(form)
        return answer
