"""/staff/queue/: what waits, the most urgent first, and the button that takes the next."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nightlight.reporting.cases.rules import reference_of
from nightlight.staff.desk.permissions import names_permitted
from nightlight.staff.exposure.rules import EnoughForToday
from nightlight.staff.queue import words
from nightlight.staff.queue.actions import take_next
from nightlight.staff.queue.asking import Asked, PlaceUnreadable, read_place
from nightlight.staff.queue.forms import Chosen, Filter, Finding, Keeping
from nightlight.staff.queue.people import Concerned, people_concerned
from nightlight.staff.queue.queries import all_labels, page_of, views_of
from nightlight.staff.queue.showing import case_address, hand_of, person_of

FRAGMENT = "rows"
"""What a page that is open already asks for by the header X-Fragment: its rows, and nothing around them."""


@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """Show a page of the queue; what can't be asked for is answered with the reason, beside nobody's cases."""
    people = people_concerned()
    form = _filter(request.GET, people)
    fits = form.is_valid()
    try:
        place = read_place(request.GET["after"]) if "after" in request.GET else None
    except PlaceUnreadable:
        fits, place = False, None
    person = person_of(request)
    gives = "queue-assign" in names_permitted(request.user)
    asked, query = (form.asked, form.query) if form.is_valid() else (Asked(), {})
    context: dict[str, Any] = {
        "page": page_of(asked, person=person.pk, now=timezone.now(), place=place),
        "query": urlencode(query),
        "address": request.get_full_path(),
        "leads": gives,
        "only_rows": request.headers.get("X-Fragment") == FRAGMENT,
        "words": words.said(),
        "case_address": case_address,
    }
    only_rows = context["only_rows"]
    if not only_rows:
        context |= {"filter": form, "finding": Finding(), "is_narrowed": bool(query), "is_later": place is not None,
                    "chosen": Chosen(people=people) if gives else None, "views": views_of(person),
                    "keeping": Keeping(initial={"query": urlencode(query)})}  # fmt: skip
    answer = render(request, f"queue/{'rows' if only_rows else 'queue'}.jinja", context, status=200 if fits else 422)
    answer["Cache-Control"] = "no-store"
    answer["Vary"] = "X-Fragment"
    return answer


@require_POST
def take(request: HttpRequest) -> HttpResponse:
    """Hand out the next case that fits the page's filter, and lead to it."""
    form = _filter(request.GET, people_concerned())
    query = urlencode(form.query) if form.is_valid() else ""
    asked = form.asked if form.is_valid() else Asked()
    try:
        case = take_next(hand=hand_of(request), asked=asked, now=timezone.now())
    except EnoughForToday:
        messages.info(request, _("You have read enough for today: no new case is handed to you until tomorrow."))
        return redirect("queue")
    if case is None:
        messages.info(request, _("No case waits that fits what you have filtered by."))
        return redirect(f"{reverse('queue')}?{query}" if query else "queue")
    messages.success(request, _("You have taken %(reference)s.") % {"reference": reference_of(case)})
    return redirect(case_address(case) or f"{reverse('queue')}?whose=mine")


def _filter(given: QueryDict, people: list[Concerned]) -> Filter:
    return Filter(given, people=people, labels=all_labels())
