"""/staff/queue/find/: from the reference that somebody says to their case. It stands in no address and no title."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from nightlight.reporting.cases.models import Case
from nightlight.staff.queue import words
from nightlight.staff.queue.finding import find_called
from nightlight.staff.queue.forms import Finding
from nightlight.staff.queue.queries import Row, rows_of
from nightlight.staff.queue.showing import case_address, hand_of


@require_http_methods(["GET", "HEAD", "POST"])
def find(request: HttpRequest) -> HttpResponse:
    """Lead to the case that is called so; where there is none, say so, and where there are two, show both."""
    form = Finding(request.POST if request.method == "POST" else None)
    rows: tuple[Row, ...] = ()
    if form.is_valid():
        reference = form.cleaned_data["reference"]
        found = find_called(reference=reference, hand=hand_of(request))
        if len(found) == 1 and (address := case_address(found[0])):
            return redirect(address)
        rows = rows_of(list(Case.objects.filter(pk__in=found)), now=timezone.now())
        if not rows:
            form.add_error("reference", _not_there(reference))
    context = {"finding": form, "rows": rows, "words": words, "case_address": case_address}
    return render(request, "queue/find.jinja", context, status=422 if form.errors else 200)


def _not_there(reference: str) -> str:
    return _(
        "No case here is called %(reference)s, open or closed. Ask for it again, sign by sign. If it is right, "
        "the case was deleted when its time was over."
    ) % {"reference": reference}
