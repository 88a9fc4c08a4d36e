"""The gate before everything that staff reach: middleware, so that no view can be forgotten.

Promises: /editor/ and /staff/ answer only a session that has proved a second factor; an account that has
one can change nothing about itself in a session that has not proved it. A script's request gets 403
where a person is sent to a page; a page that is visited inside an open document (htmx) tells the browser to leave that
document, and what was unlocked in it. Refuses nothing to visitors: it looks at no other address.
"""

from collections.abc import Callable
from urllib.parse import urlsplit

from allauth.account.adapter import get_adapter
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.core.exceptions import MiddlewareNotUsed, PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import NoReverseMatch, reverse
from django.utils.http import urlencode

from nightlight.foundation.accounts import queries
from nightlight.foundation.accounts.rules import Step, next_step

GUARDED = ("/editor/", "/staff/", "/cy/staff/")
# Wagtail's own ways in: their addresses lead to ours.
_LEADS_TO_LOGIN = ("/editor/login/", "/editor/password_reset/")
# What an account needs while it proves its second factor, and to leave.
_ON_THE_WAY = ("account_login", "account_logout", "mfa_reauthenticate", "mfa_reauthenticate_webauthn")


class Gate:
    """Middleware; stands behind the session's and allauth's own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        try:
            reverse("account_login")
        except NoReverseMatch:
            # A public process has neither a login nor anything to guard.
            raise MiddlewareNotUsed from None

    def __call__(self, request: HttpRequest) -> HttpResponse:
        step = _step(request)
        if step is Step.PASS:
            return self.get_response(request)
        if request.headers.get("hx-request") == "true":
            return HttpResponse(status=204, headers={"HX-Redirect": _address_to_load(request)})
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            raise PermissionDenied
        query = urlencode({REDIRECT_FIELD_NAME: request.get_full_path()})
        return HttpResponseRedirect(f"{_address(step, request)}?{query}")


def _step(request: HttpRequest) -> Step:
    path, user = request.path_info, request.user
    if path.startswith(GUARDED) and not path.startswith(_LEADS_TO_LOGIN):
        step = next_step(
            logged_in=user.is_authenticated,
            enrolled=queries.is_enrolled(user),
            confirmed=queries.is_confirmed(request),
        )
        if step is Step.PASS and path.startswith("/editor/") and not user.has_perm("wagtailadmin.access_admin"):
            # Wagtail would send them to the login, which would send them back.
            raise PermissionDenied
        return step
    if path.startswith(_own_pages()) and user.is_authenticated and path not in map(reverse, _ON_THE_WAY):
        enrolled = queries.is_enrolled(user)
        return Step.PASS if not enrolled or queries.is_confirmed(request) else Step.CONFIRM
    return Step.PASS


def _address_to_load(request: HttpRequest) -> str:
    """Return the address that was asked for, or, where a form was sent, the one of the page that it was sent from."""
    if request.method in ("GET", "HEAD"):
        return request.get_full_path()
    page = urlsplit(request.headers.get("hx-current-url", ""))
    if page.netloc == request.get_host() and page.path.startswith(GUARDED):
        return f"{page.path}?{page.query}" if page.query else page.path
    return next((start for start in GUARDED if request.path_info.startswith(start)), reverse("account_login"))


def _own_pages() -> str:
    """Return what the addresses of the account pages begin with, in the language of this request."""
    return reverse("account_login").removesuffix("login/")


def _address(step: Step, request: HttpRequest) -> str:
    if step is Step.LOG_IN:
        return reverse("account_login")
    if step is Step.ENROL:
        return reverse("accounts_enrol")
    return str(get_adapter().get_reauthentication_methods(request.user)[0]["url"])
