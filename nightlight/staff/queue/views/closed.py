"""/staff/queue/closed/: what is closed and still here, what was closed last first."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from nightlight.staff.queue import words
from nightlight.staff.queue.asking import PlaceUnreadable
from nightlight.staff.queue.closed import AskedClosed, closed_page_of, read_closed_place
from nightlight.staff.queue.forms import ClosedFilter, Finding
from nightlight.staff.queue.people import people_who_close
from nightlight.staff.queue.queries import all_labels
from nightlight.staff.queue.showing import case_address, person_of


@require_safe
def closed(request: HttpRequest) -> HttpResponse:
    """Show a page of closed cases; what can't be asked for is answered with the reason, beside all of them."""
    form = ClosedFilter(request.GET, people=people_who_close(), labels=all_labels())
    fits = form.is_valid()
    try:
        place = read_closed_place(request.GET["after"]) if "after" in request.GET else None
    except PlaceUnreadable:
        fits, place = False, None
    asked, query = (form.asked, form.query) if form.is_valid() else (AskedClosed(), {})
    context: dict[str, Any] = {
        "page": closed_page_of(asked, person=person_of(request).pk, now=timezone.now(), place=place),
        "filter": form,
        "finding": Finding(),
        "query": urlencode(query),
        "is_narrowed": bool(query),
        "is_later": place is not None,
        "words": words.said(),
        "case_address": case_address,
    }
    return render(request, "queue/closed.jinja", context, status=200 if fits else 422)
