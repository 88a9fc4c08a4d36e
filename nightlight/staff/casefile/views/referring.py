"""Referrals of a case, sealed by the browser to a body's key: recorded are codes, names of parts and a digest.

What is handed over otherwise is recorded by codes and its time, what is printed by the names of its parts.
"""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.staff.casefile import actions
from nightlight.staff.casefile.answering import Refusal, answered
from nightlight.staff.casefile.forms import Printing, Receipt, Referring, ReferringOtherwise
from nightlight.staff.queue.hours import counted_hours
from nightlight.staff.queue.moves import NotTheirs
from nightlight.staff.queue.showing import hand_of
from nightlight.staff.referral.actions import NotThen, ReferralRefused
from nightlight.staff.referral.rules import ReferenceInvalid


@require_POST
def refer(request: HttpRequest, case: UUID) -> JsonResponse:
    """Record a referral. The browser gives its file out only once this was answered."""
    form = Referring(request.POST)

    def done() -> dict[str, Any]:
        if not form.is_valid():
            raise Refusal("invalid", 422)
        given = form.cleaned_data
        made = actions.NewReferral(
            id=given["referral"], key=given["key"], lawful_basis=given["basis"], duty=given["duty"],
            reason_for_delay=given["delay"], digest=given["digest"], parts=tuple(given["parts"].split()),
        )  # fmt: skip
        try:
            actions.refer(
                case=case,
                made=made,
                copy=given["copy"],
                hand=hand_of(request),
                now=timezone.now(),
                hours=counted_hours(),
            )
        except ReferralRefused:
            raise Refusal("not-referred", 409) from None
        return {"done": True}

    return answered(done)


@require_POST
def refer_otherwise(request: HttpRequest, case: UUID) -> JsonResponse:
    """Record that a case was handed over on paper, by telephone or in person."""
    form = ReferringOtherwise(request.POST)

    def done() -> dict[str, Any]:
        if not form.is_valid():
            raise Refusal("not-then" if [*form.errors] == ["when"] else "invalid", 422)
        given = form.cleaned_data
        made = actions.HandedOver(
            id=given["referral"], body=given["body"], way=given["way"], at=given["when"], lawful_basis=given["basis"],
            duty=given["duty"], reason_for_delay=given["delay"], parts=tuple(given["parts"].split()),
        )  # fmt: skip
        hand, now = hand_of(request), timezone.now()
        try:
            actions.refer_otherwise(case=case, made=made, copy=given["copy"], hand=hand, now=now, hours=counted_hours())
        except NotThen:
            raise Refusal("not-then", 422) from None
        except ReferralRefused:
            raise Refusal("not-referred", 409) from None
        return {"done": True}

    return answered(done)


@require_POST
def print_parts(request: HttpRequest, case: UUID) -> JsonResponse:
    """Write down which parts are about to be put on paper. The browser prints only once this was answered."""
    form = Printing(request.POST)

    def done() -> dict[str, Any]:
        if not form.is_valid():
            raise Refusal("invalid", 422)
        parts = tuple(form.cleaned_data["parts"].split())
        actions.print_parts(case=case, parts=parts, hand=hand_of(request), now=timezone.now())
        return {"done": True}

    return answered(done)


@require_POST
def receipt(request: HttpRequest, case: UUID, referral: UUID) -> HttpResponse:
    """Record that a body has what was referred to it."""
    form = Receipt(request.POST)
    reference = form.cleaned_data["reference"] if form.is_valid() else "?"
    try:
        actions.note_receipt(case=case, referral=referral, reference=reference, hand=hand_of(request))
    except CaseUnknown:
        raise Http404 from None
    except NotTheirs:
        messages.error(request, _("Somebody else has this case, or nobody has it."))
    except ReferenceInvalid:
        messages.error(request, _("A reference is at most 40 letters, digits and signs, with a digit; no sentence."))
    except ReferralRefused:
        messages.error(request, _("There is no such referral, or its receipt is recorded already."))
    else:
        messages.success(request, _("The receipt is recorded."))
    return redirect("case", case=case)
