"""What is done with one case, sent from its page: each answers with the case's page, or says what stood in the way."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import reference_of
from nightlight.staff.queue import actions, words
from nightlight.staff.queue.forms import Closing, Empty, Judging, Pausing
from nightlight.staff.queue.hours import counted_hours
from nightlight.staff.queue.models import BandReason, Outcome, PauseReason
from nightlight.staff.queue.moves import ActImpossible, Hand, NotTheirs
from nightlight.staff.queue.queries import rows_of
from nightlight.staff.queue.showing import case_address, hand_of


@require_POST
def hand_back(request: HttpRequest, case: UUID) -> HttpResponse:
    """Let somebody else take a case."""
    form = Empty(request.POST)
    return _act(request, case, form, _("Hand back"), _("It waits for whoever takes it next."), lambda hand: (
        actions.hand_back(case=case, hand=hand, now=timezone.now())
    ))  # fmt: skip


@require_POST
def pause(request: HttpRequest, case: UUID) -> HttpResponse:
    """Let a case's clock stand still."""
    form = Pausing(request.POST)

    def done(hand: Hand) -> None:
        given = form.cleaned_data
        actions.pause(
            case=case, reason=PauseReason(given["reason"]), until=given["until"], hand=hand, now=timezone.now()
        )

    return _act(request, case, form, _("Pause"), _("Its clock stands still."), done)


@require_POST
def resume(request: HttpRequest, case: UUID) -> HttpResponse:
    """Let a case's clock go on."""
    form = Empty(request.POST)
    return _act(request, case, form, _("Go on"), _("Its clock goes on."), lambda hand: (
        actions.resume(case=case, hand=hand, now=timezone.now())
    ))  # fmt: skip


@require_POST
def close(request: HttpRequest, case: UUID) -> HttpResponse:
    """Close a case."""
    form = Closing(request.POST)
    return _act(request, case, form, _("Close"), _("It is closed."), lambda hand: (
        actions.close(case=case, outcome=Outcome(form.cleaned_data["outcome"]), hand=hand, now=timezone.now())
    ))  # fmt: skip


@require_POST
def reopen(request: HttpRequest, case: UUID) -> HttpResponse:
    """Put a closed case back into the queue."""
    form = Empty(request.POST)
    return _act(request, case, form, _("Open again"), _("It is back in the queue."), lambda hand: (
        actions.reopen(case=case, hand=hand, now=timezone.now(), hours=counted_hours())
    ))  # fmt: skip


@require_POST
def change_band(request: HttpRequest, case: UUID) -> HttpResponse:
    """Judge anew how urgent a case is."""
    form = Judging(request.POST)

    def done(hand: Hand) -> None:
        band, reason = form.cleaned_data["band"], BandReason(form.cleaned_data["reason"])
        actions.change_band(case=case, band=band, reason=reason, hand=hand, now=timezone.now(), hours=counted_hours())

    return _act(request, case, form, _("Change the urgency"), _("Its urgency is changed."), done)


def _act(
    request: HttpRequest, case: UUID, form: forms.Form, name: str, said: str, done: Callable[[Hand], None]
) -> HttpResponse:
    """Do it where the form allows; else show the form again as it was filled in, with what stood in the way."""
    status, problem = 422, ""
    if form.is_valid():
        try:
            done(hand_of(request))
        except CaseUnknown:
            raise Http404 from None
        except actions.PauseRefused:
            form.add_error(None, _("A pause ends at a whole hour within two weeks. The highest urgency has no pause."))
        except ActImpossible:
            status, problem = 409, _("The case has changed meanwhile: this can’t be done with it as it is now.")
        except NotTheirs:
            status, problem = 409, _("Somebody else has this case, or nobody has it.")
        else:
            messages.success(request, f"{reference_of(case)}: {said}")
            return redirect(case_address(case) or reverse("queue"))
    found = Case.objects.filter(pk=case)
    rows = rows_of(list(found), now=timezone.now())
    if not rows:
        raise Http404
    context: dict[str, Any] = {"form": form, "name": name, "problem": problem, "row": rows[0], "words": words,
                               "address": case_address(case)}  # fmt: skip
    return render(request, "queue/act.jinja", context, status=status)
