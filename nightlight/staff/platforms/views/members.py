"""/staff/platforms/: who takes the list, vetted by two leads, and their keys. Without JavaScript.

Promises that a key's secret is in one answer alone, the one to the form that made it: in no redirect, session, message
or log, and kept by no cache.
"""

import datetime
from collections.abc import Callable
from typing import cast

from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nightlight.foundation.audit.actors import account
from nightlight.partners.members import actions
from nightlight.partners.members.rules import OVERLAP
from nightlight.pure.matching.snapshots import public_key_of
from nightlight.staff.platforms import words
from nightlight.staff.platforms.forms import Choosing, Confirming, Making, Proposing, Rotating
from nightlight.staff.platforms.queries import ShownMember, shown_members

_READ_OR_SENT = require_http_methods(["GET", "HEAD", "POST"])


@_READ_OR_SENT
def platforms(request: HttpRequest) -> HttpResponse:
    """List the members; take a new one that a lead proposes."""
    form = Proposing(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            actions.propose_member(**form.cleaned_data, by=_actor(request), now=timezone.now())
        except actions.MemberKnown:
            form.add_error("code", _("Somebody has this code already, or had it once. Choose another."))
        else:
            messages.success(request, _("Proposed. They get nothing before another lead has vetted them, too."))
            return redirect("platform", member=form.cleaned_data["code"])
    members = shown_members(reader=_person(request), now=timezone.now())
    context = {"members": members, "form": form, "words": words, "list_key": _list_key()}
    return render(request, "platforms/members.jinja", context, status=422 if form.errors else 200)


@require_safe
def platform(request: HttpRequest, member: str) -> HttpResponse:
    """Show a member with its keys."""
    return _page(request, _shown(request, member))


@require_POST
def confirm(request: HttpRequest, member: str) -> HttpResponse:
    """Vet a member that another lead has proposed."""

    def done() -> None:
        actions.confirm_member(code=member, by=_actor(request), now=timezone.now())
        messages.success(request, _("Vetted. Their keys open from now on."))

    return _act(request, member, "confirm", Confirming(request.POST), done)


@require_POST
def choose(request: HttpRequest, member: str) -> HttpResponse:
    """Keep which entries a member chooses to take."""
    form = Choosing(request.POST)

    def done() -> None:
        actions.choose_self_reported(code=member, takes=form.cleaned_data["takes_self_reported"], by=_actor(request))
        messages.success(request, _("Kept."))

    return _act(request, member, "choose", form, done)


@require_POST
def end(request: HttpRequest, member: str) -> HttpResponse:
    """End a membership."""

    def done() -> None:
        actions.end_member(code=member, by=_actor(request), now=timezone.now())
        messages.success(request, _("Ended. None of their keys opens anything any more."))

    return _act(request, member, "end", forms.Form(request.POST), done)


@_READ_OR_SENT
def make_key(request: HttpRequest, member: str) -> HttpResponse:
    """Make a key and show it, this once. Whoever comes back to this address finds the member."""
    if request.method != "POST":
        return redirect("platform", member=member)
    form = Making(request.POST)

    def done() -> actions.NewKey:
        now, given = timezone.now(), form.cleaned_data
        until = now + datetime.timedelta(days=given["days"])
        return actions.make_key(code=member, scopes=given["scopes"], expires_at=until, by=_actor(request), now=now)

    return _act(request, member, "make", form, done)


@_READ_OR_SENT
def rotate_key(request: HttpRequest, member: str, key: str) -> HttpResponse:
    """Make a key in another's place and show it, this once; the older one opens for OVERLAP."""
    if request.method != "POST":
        return redirect("platform", member=member)
    form = _rotating(key, request)

    def done() -> actions.NewKey:
        now = timezone.now()
        until = now + datetime.timedelta(days=form.cleaned_data["days"])
        return actions.rotate_key(code=member, key=key, expires_at=until, by=_actor(request), now=now)

    return _act(request, member, key, form, done)


@require_POST
def revoke_key(request: HttpRequest, member: str, key: str) -> HttpResponse:
    """End a key at once."""

    def done() -> None:
        if key not in {each.id for each in _shown(request, member).keys}:
            raise actions.KeyUnknown
        actions.revoke_key(key=key, by=_actor(request), now=timezone.now())
        messages.success(request, _("The key opens nothing any more."))

    return _act(request, member, "", forms.Form(request.POST), done)


def _act(
    request: HttpRequest, member: str, place: str, form: forms.Form, done: Callable[[], actions.NewKey | None]
) -> HttpResponse:
    """Do it where the form allows; else show the page again, with what stood in the way."""
    shown = _shown(request, member)
    if not form.is_valid():
        return _page(request, shown, {place: form}, status=422)
    try:
        made = done()
    except actions.SamePerson:
        said = _("You have proposed them. Another lead vets them, with an account of their own.")
        return _page(request, shown, said=said, status=409)
    except (actions.MemberUnknown, actions.KeyUnknown):
        said = _("This has changed meanwhile. It is shown as it is now.")
        return _page(request, _shown(request, member), said=said, status=409)
    if made is None:
        return redirect("platform", member=member)
    context = {"member": shown, "key": made, "words": words, "list_key": _list_key()}
    answer = render(request, "platforms/key.jinja", context)
    answer["Cache-Control"] = "no-store"
    return answer


def _page(
    request: HttpRequest,
    shown: ShownMember,
    refused: dict[str, forms.Form] | None = None,
    *,
    said: str = "",
    status: int = 200,
) -> HttpResponse:
    """Show a member; a form that was refused stands in its place."""
    asked: dict[str, forms.Form] = {key.id: _rotating(key.id) for key in shown.opening}
    asked |= {"make": Making(), "choose": Choosing(initial={"takes_self_reported": _yes(shown)})}
    if shown.state == "waiting" and not shown.is_readers:
        asked["confirm"] = Confirming()
    context = {
        "member": shown, "forms": asked | (refused or {}), "said": said, "words": words, "overlap": OVERLAP.days,
    }  # fmt: skip
    return render(request, "platforms/member.jinja", context, status=status)


def _shown(request: HttpRequest, member: str) -> ShownMember:
    found = shown_members(reader=_person(request), now=timezone.now(), code=member)
    if not found:
        raise Http404
    return found[0]


def _list_key() -> str:
    """Return the key by which members check a snapshot; empty where none is signed."""
    return public_key_of(settings.LIST_KEY) if settings.LIST_KEY else ""


def _yes(shown: ShownMember) -> str:
    return "yes" if shown.takes_self_reported else "no"


def _rotating(key: str, request: HttpRequest | None = None) -> Rotating:
    return Rotating(request.POST if request else None, auto_id=f"{key}_%s")


def _person(request: HttpRequest) -> User:
    return cast(User, request.user)


def _actor(request: HttpRequest) -> str:
    return account(_person(request).pk)
