"""Copies for those who have a right to one, made in a lead's browser: recorded are who asked and a digest."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_POST

from nightlight.staff.casefile import actions
from nightlight.staff.casefile.answering import Refusal, answered
from nightlight.staff.casefile.forms import Copying
from nightlight.staff.queue.showing import hand_of


@require_POST
def copy(request: HttpRequest, case: UUID) -> JsonResponse:
    """Record a copy. The browser gives it out only once this was answered."""
    form = Copying(request.POST)

    def done() -> dict[str, Any]:
        if not form.is_valid():
            raise Refusal("not-weighed", 422)
        given = form.cleaned_data
        actions.give_copy(
            case=case, asked_by=given["asked_by"], count=given["count"], digest=given["digest"], hand=hand_of(request)
        )
        return {"done": True}

    return answered(done)
