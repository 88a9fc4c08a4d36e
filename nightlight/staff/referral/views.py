"""/staff/bodies/: who receives referrals, and the two people who stand for each key. Without JavaScript.

Promises that no page shows the fingerprint of a key that waits to anybody but whoever typed it: who confirms a key has
its fingerprint from the body.
"""

from collections.abc import Callable
from typing import cast
from uuid import UUID

import structlog
from django import forms
from django.contrib import messages
from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nightlight.foundation.audit.actors import account
from nightlight.staff.referral import actions, words
from nightlight.staff.referral.content import ContentInvalid
from nightlight.staff.referral.forms import Confirming, Importing, Withdrawing
from nightlight.staff.referral.queries import body_page, listed_bodies

log = structlog.get_logger()

DIFFERS = gettext_lazy(
    "This is not the key’s fingerprint, and nothing was changed. Have it read again. If it still differs, this is not "
    "their key: don’t use it, and tell your lead."
)


@require_safe
def bodies(request: HttpRequest) -> HttpResponse:
    """List the bodies with the state of their keys."""
    try:
        listed = listed_bodies()
    except ContentInvalid as error:
        log.error("no list of bodies", why=str(error))
        listed = ()
    waiting = [each for each in listed if each.is_waiting]
    context = {"bodies": listed, "waiting": waiting, "words": words, "language": get_language()}
    return render(request, "referral/bodies.jinja", context, status=200 if listed else 503)


@require_safe
def body(request: HttpRequest, body: str) -> HttpResponse:
    """Show a body with its keys."""
    return _page(request, body)


@require_POST
def import_key(request: HttpRequest, body: str) -> HttpResponse:
    """Bring in a body's key, for which its first person stands."""
    form = Importing(request.POST, request.FILES)

    def done() -> str:
        key, typed = form.cleaned_data["public_key"], form.cleaned_data["typed"]
        actions.import_key(body=body, public_key=key, typed=typed, by=_person(request))
        return _("The key is here. It is used once a second person has confirmed it.")

    return _act(request, body, form, done)


@require_POST
def confirm(request: HttpRequest, body: str, key: UUID) -> HttpResponse:
    """Confirm a key that somebody else has imported."""
    form = Confirming(request.POST)

    def done() -> str:
        actions.confirm_key(key=key, typed=form.cleaned_data["typed"], by=_person(request))
        return _("Confirmed. Referrals to them are sealed to this key from now on.")

    return _act(request, body, form, done)


@require_POST
def withdraw(request: HttpRequest, body: str, key: UUID) -> HttpResponse:
    """End a key: nothing is sealed to it any more."""
    form = _withdrawing(key, request.POST)

    def done() -> str:
        actions.revoke_key(key=key, by=account(_person(request).pk), reason=form.cleaned_data["reason"])
        return _("The key is withdrawn. What was sealed to it stays readable to whoever has it.")

    return _act(request, body, form, done)


def _act(request: HttpRequest, body: str, form: forms.Form, done: Callable[[], str]) -> HttpResponse:
    """Do it where the form allows; else show the page again, with what stood in the way."""
    said, status = "", 422
    if form.is_valid():
        try:
            messages.success(request, done())
            return redirect("body", body=body)
        except actions.FingerprintDiffers:
            form.add_error("typed", DIFFERS)
        except actions.KeyRefused as refused:
            said, status = _(str(refused)), 409
        except actions.BodyUnknown:
            raise Http404 from None
        except ContentInvalid:
            return redirect("bodies")
    return _page(request, body, form, said=said, status=status)


def _page(
    request: HttpRequest, body: str, form: forms.Form | None = None, *, said: str = "", status: int = 200
) -> HttpResponse:
    """Show a body; `form` is the one that was refused, which stands in its place or else was of an older page."""
    try:
        page = body_page(body, reader=_person(request))
    except ContentInvalid:
        return redirect("bodies")
    if page is None:
        raise Http404
    shown: dict[str, forms.Form] = {each.id.hex: _withdrawing(each.id) for each in (page.used, page.waiting) if each}
    if page.waiting is None:
        shown["import"] = Importing()
    elif not page.waiting.is_readers:
        shown["confirm"] = Confirming()
    place = next((name for name, each in shown.items() if form and (type(each), each.auto_id) == _kind(form)), "")
    if form and place:
        shown[place] = form
    elif form and not said:
        said, status = _("The keys have changed meanwhile. They are shown as they are now."), 409
    context = {"page": page, "said": said, "forms": shown, "words": words, "language": get_language()}
    return render(request, "referral/body.jinja", context, status=status)


def _kind(form: forms.Form) -> tuple[type[forms.Form], object]:
    return type(form), form.auto_id


def _withdrawing(key: UUID, given: QueryDict | None = None) -> Withdrawing:
    return Withdrawing(given, auto_id=f"{key.hex}_%s")


def _person(request: HttpRequest) -> User:
    return cast(User, request.user)
