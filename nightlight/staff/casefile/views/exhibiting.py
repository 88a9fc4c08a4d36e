"""Exhibits for a court, made in a lead's browser: recorded are codes and a digest; the record's lines go back."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_POST

from nightlight.staff.casefile import actions
from nightlight.staff.casefile.answering import Refusal, answered
from nightlight.staff.casefile.forms import Exhibiting
from nightlight.staff.exhibits.actions import NewExhibit, NotInTheRecordYet, PartsDiffer
from nightlight.staff.queue.showing import hand_of


@require_POST
def exhibit(request: HttpRequest, case: UUID) -> JsonResponse:
    """Record an exhibit; answer with the lines that its file goes on with. The browser gives it out only then."""
    form = Exhibiting(request.POST)

    def done() -> dict[str, Any]:
        if not form.is_valid():
            raise Refusal("not-weighed", 422)
        given = form.cleaned_data
        made = NewExhibit(
            proceedings=given["proceedings"], given=given["given"], documents=given["documents"],
            names=frozenset(given["names"].split()), digest=given["digest"],
        )  # fmt: skip
        try:
            return {"lines": actions.give_exhibit(case=case, made=made, hand=hand_of(request))}
        except NotInTheRecordYet:
            raise Refusal("not-chained", 409) from None
        except PartsDiffer:
            raise Refusal("changed", 409) from None

    return answered(done)
