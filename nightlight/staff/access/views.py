"""/staff/keys/: who can open reports. Caseworkers and leads make keys and grant; leads and administrators end them.

Promises that nothing here could open anything: what is sent and stored is public, wrapped or sealed, and a passphrase
never leaves the browser that it is typed in.
"""

from uuid import UUID

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from nightlight.foundation.audit.actors import account
from nightlight.foundation.keys.actions import (
    GrantRefused,
    KeyHeld,
    LastReader,
    change_passphrase,
    enrol_caseworker,
    grant_epoch,
    revoke_caseworker,
)
from nightlight.foundation.keys.models import CaseworkerKey
from nightlight.foundation.keys.queries import epoch_by_number
from nightlight.foundation.keys.rules import GrantInvalid
from nightlight.foundation.keys.wrapping import WrappedSeedInvalid
from nightlight.pure.sealing.keypair import KeyInvalid
from nightlight.staff.access.forms import Grant, NewKey, NewPassphrase
from nightlight.staff.access.queries import held_keys, key_of, own_keys
from nightlight.staff.access.words import LAST_READER
from nightlight.staff.desk.permissions import names_permitted

_REFUSED = (GrantRefused, GrantInvalid, WrappedSeedInvalid, KeyInvalid)


@require_safe
def keys(request: HttpRequest) -> HttpResponse:
    """Show whose key opens what."""
    return _page(request)


@require_safe
def mine(request: HttpRequest) -> JsonResponse:
    """Give a person's own browser what it unlocks."""
    return JsonResponse(own_keys(_user(request)))


@require_POST
def make(request: HttpRequest) -> JsonResponse:
    """Store a key that the browser has made."""
    form = NewKey(request.POST)
    if not form.is_valid():
        return _refused()
    try:
        key = enrol_caseworker(user=_user(request), by=account(_user(request).pk), **form.cleaned_data)
    except KeyHeld:
        return JsonResponse({"refused": "held"}, status=409)
    except _REFUSED:
        return _refused()
    return JsonResponse({"id": key.pk.hex})


@require_POST
def passphrase(request: HttpRequest) -> JsonResponse:
    """Store the same seed under another passphrase."""
    form, key = NewPassphrase(request.POST), key_of(_user(request))
    if not form.is_valid() or key is None:
        return _refused()
    try:
        change_passphrase(key=key, by=_user(request), **form.cleaned_data)
    except _REFUSED:
        return _refused()
    return JsonResponse({"done": True})


@require_POST
def grant(request: HttpRequest, key: UUID) -> JsonResponse:
    """Store an epoch's seed that the browser has sealed to a colleague's key."""
    form, to = Grant(request.POST), CaseworkerKey.objects.filter(pk=key).first()
    epoch = epoch_by_number(form.cleaned_data["epoch"]) if form.is_valid() else None
    if to is None or epoch is None:
        return _refused()
    if form.cleaned_data["public_key"] != bytes(to.public_key):
        # Sealed to another key than the one that is here now: it would open nothing, or somebody has changed the page.
        return JsonResponse({"refused": "another-key"}, status=409)
    try:
        grant_epoch(epoch=epoch, to=to, sealed_seed=form.cleaned_data["sealed_seed"], by=_user(request))
    except _REFUSED:
        return _refused()
    return JsonResponse({"done": True})


@require_POST
def end(request: HttpRequest, key: UUID) -> HttpResponse:
    """End a key, not the account: a new epoch begins, and whoever had the key opens nothing until they have another."""
    held = get_object_or_404(CaseworkerKey, pk=key)
    try:
        revoke_caseworker(key=held, by=account(_user(request).pk))
    except LastReader:
        return _page(request, said=str(LAST_READER), status=409)
    return HttpResponseRedirect(reverse("keys"))


def _page(request: HttpRequest, *, said: str = "", status: int = 200) -> HttpResponse:
    every, names = held_keys(_user(request)), names_permitted(request.user)
    own = next((key for key in every if key.is_own), None)
    context = {"keys": every, "own": own, "names": names, "said": said}
    return render(request, "access/keys.jinja", context, status=status)


def _refused() -> JsonResponse:
    return JsonResponse({"refused": "invalid"}, status=422)


def _user(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # noqa: S101  # the gate lets nobody else in
    return request.user
