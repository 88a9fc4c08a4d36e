"""/staff/list/: how much is on the list, what is disputed, what was decided, what is harmless. Without JavaScript.

Promises that nobody decides by looking: there is no picture here, and no way to one. A page shows the beginning of a
fingerprint, which is of no use anywhere else.
"""

from typing import cast

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from nightlight.foundation.audit.actors import account
from nightlight.partners.hashlist import actions
from nightlight.partners.hashlist.queries import count_by_standing
from nightlight.staff.platforms import words
from nightlight.staff.platforms.forms import AddingHarmless, Deciding
from nightlight.staff.platforms.queries import ShownEntry, count_harmless, disputed_entries, removed_entries


@require_safe
def hashlist(request: HttpRequest) -> HttpResponse:
    """Show how the list stands."""
    return _page(request)


@require_POST
def decide(request: HttpRequest, entry: int) -> HttpResponse:
    """Record what was decided of an entry."""
    form = Deciding(request.POST, auto_id=f"entry{entry}_%s")
    if not form.is_valid():
        return _page(request, deciding=(entry, form), status=422)
    try:
        actions.decide_entry(entry=entry, **form.cleaned_data, by=_actor(request), now=timezone.now())
    except (actions.EntryUnknown, actions.EntryChanged):
        return _page(request, said=_("This has changed meanwhile. It is shown as it is now."), status=409)
    messages.success(request, _("Decided. Whoever takes the list hears of it."))
    return redirect("hashlist")


@require_POST
def add_harmless(request: HttpRequest) -> HttpResponse:
    """Name pictures that are known to be harmless, by their fingerprints."""
    form = AddingHarmless(request.POST)
    if not form.is_valid():
        return _page(request, harmless=form, status=422)
    signals, source = form.cleaned_data["signals"], form.cleaned_data["source"]
    done = actions.add_harmless(signals=signals, source=source, by=_actor(request), now=timezone.now())
    told = ngettext(
        "Kept. %(number)s entry of the list is withdrawn by it.",
        "Kept. %(number)s entries of the list are withdrawn by it.",
        done.entries,
    )
    messages.success(request, told % {"number": done.entries})
    return redirect("hashlist")


def _page(
    request: HttpRequest,
    *,
    deciding: tuple[int, Deciding] | None = None,
    harmless: AddingHarmless | None = None,
    said: str = "",
    status: int = 200,
) -> HttpResponse:
    """Show the list; a form that was refused stands in its place."""
    disputed = disputed_entries(request.GET.get("disputed"))
    removed = removed_entries(request.GET.get("removed"))
    asked = {each.id: _deciding(each) for each in (*disputed.entries, *removed.entries)}
    if deciding and deciding[0] in asked:
        asked[deciding[0]] = deciding[1]
    elif deciding:
        said, status = _("This has changed meanwhile. It is shown as it is now."), 409
    context = {
        "counts": count_by_standing(),
        "disputed": disputed,
        "removed": removed,
        "forms": asked,
        "harmless": count_harmless(),
        "harmless_form": harmless or AddingHarmless(),
        "query": f"?disputed={disputed.number}&removed={removed.number}",
        "said_here": said,
        "words": words,
    }
    return render(request, "platforms/list.jinja", context, status=status)


def _deciding(entry: ShownEntry) -> Deciding:
    return Deciding(auto_id=f"entry{entry.id}_%s", initial={"seen": entry.cursor})


def _actor(request: HttpRequest) -> str:
    return account(cast(User, request.user).pk)
