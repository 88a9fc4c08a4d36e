"""What is written about a case and to its reporter, sealed by the browser before it comes here."""

from typing import Any
from uuid import UUID

from django import forms
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from nightlight.staff.casefile import actions
from nightlight.staff.casefile.answering import Refusal, answered
from nightlight.staff.casefile.forms import Drafting, Replying, Writing
from nightlight.staff.casefile.models import DraftKind, Kind
from nightlight.staff.queue.hours import counted_hours
from nightlight.staff.queue.showing import hand_of, person_of


@require_POST
def note(request: HttpRequest, case: UUID) -> JsonResponse:
    """Keep a note."""
    return _write(request, case, Kind.NOTE)


@require_POST
def assess(request: HttpRequest, case: UUID) -> JsonResponse:
    """Keep another version of the assessment; refused where somebody else has written that version."""
    return _write(request, case, Kind.ASSESSMENT)


@require_POST
def reply(request: HttpRequest, case: UUID) -> JsonResponse:
    """Send a reply, once: what was sent under the same id before is told as done."""
    form = Replying(request.POST)

    def done() -> dict[str, Any]:
        given = _given(form)
        actions.send_reply(
            case=case, to=given["mailbox"], message=given["message"], blob=given["blob"], copy=given["copy"],
            in_danger=given["in_danger"], hand=hand_of(request), now=timezone.now(), hours=counted_hours(),
        )  # fmt: skip
        return {"done": True}

    return answered(done)


@require_POST
def draft(request: HttpRequest, case: UUID) -> JsonResponse:
    """Keep what was begun, sealed to whoever writes."""
    form = Drafting(request.POST)

    def done() -> dict[str, Any]:
        given = _given(form)
        actions.save_draft(
            case=case, kind=DraftKind(given["kind"]), blob=given["blob"], person=person_of(request), now=timezone.now()
        )
        return {"done": True}

    return answered(done)


def _write(request: HttpRequest, case: UUID, kind: Kind) -> JsonResponse:
    form = Writing(request.POST)

    def done() -> dict[str, Any]:
        given = _given(form)
        version = given["version"] or 0
        actions.write_document(
            case=case, kind=kind, document=given["document"], blob=given["blob"],
            version=version if kind is Kind.ASSESSMENT else 0, hand=hand_of(request), now=timezone.now(),
        )  # fmt: skip
        return {"done": True}

    return answered(done)


def _given(form: forms.Form) -> dict[str, Any]:
    if not form.is_valid():
        raise Refusal("invalid", 422)
    return form.cleaned_data
