"""Leads give cases to somebody: several at once from the queue, or one from its page."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from nightlight.reporting.cases.models import Case
from nightlight.staff.exposure.rules import EnoughForToday
from nightlight.staff.queue import words
from nightlight.staff.queue.actions import ChangedMeanwhile, NotAtWork, Seen, assign
from nightlight.staff.queue.asking import ORDER
from nightlight.staff.queue.forms import Chosen
from nightlight.staff.queue.queries import rows_of
from nightlight.staff.queue.showing import case_address, hand_of


@require_POST
def assign_many(request: HttpRequest) -> HttpResponse:
    """Give the ticked cases to somebody; where one has changed meanwhile, show the others ready to be given."""
    return _assign(request, Chosen(request.POST), after=reverse("queue"))


@require_POST
def assign_one(request: HttpRequest, case: UUID) -> HttpResponse:
    """Give one case to somebody, from its page."""
    form = Chosen(request.POST)
    if form.is_valid() and [each.case for each in form.cleaned_data["seen"]] != [case]:
        form.add_error("seen", _("This list of cases can’t be read. Please choose them again."))
    return _assign(request, form, after=case_address(case) or reverse("queue"))


def _assign(request: HttpRequest, form: Chosen, *, after: str) -> HttpResponse:
    changed: tuple[UUID, ...] = ()
    if form.is_valid():
        seen, to = form.cleaned_data["seen"], form.cleaned_data["to"]
        try:
            assign(seen=seen, to=to, hand=hand_of(request), now=timezone.now())
        except ChangedMeanwhile as refused:
            changed = refused.cases
        except NotAtWork:
            form.add_error("to", _("This person can’t be given cases any more. Please choose somebody else."))
        except EnoughForToday:
            form.add_error("to", _("This person has read enough for today. Please choose somebody else."))
        else:
            _say(request, seen, to)
            return redirect(after)
    return _again(request, form, changed)


def _say(request: HttpRequest, seen: list[Seen], to: User) -> None:
    text = ngettext("%(number)s case is %(person)s’s now.", "%(number)s cases are %(person)s’s now.", len(seen))
    messages.success(request, text % {"number": len(seen), "person": to.username})


def _again(request: HttpRequest, form: Chosen, changed: tuple[UUID, ...]) -> HttpResponse:
    """Show what was chosen once more: what has changed by its name and as it is now, the rest still ticked."""
    seen = form.cleaned_data.get("seen") or []
    found = Case.objects.filter(pk__in=[each.case for each in seen]).order_by(*ORDER)
    rows = rows_of(list(found), now=timezone.now())
    there = [row.case for row in rows]
    context = {
        "form": form,
        "changed": [row for row in rows if row.case in changed],
        "gone": sum(each.case not in there for each in seen),
        "rest": [row for row in rows if row.case not in changed],
        "words": words,
    }
    return render(request, "queue/assign.jinja", context, status=409 if changed else 422)
