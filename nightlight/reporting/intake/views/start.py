"""/report/: who reads, when, what becomes of a draft; then the four ways to report."""

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.reporting.intake import showing
from nightlight.reporting.intake.actions import begin_report
from nightlight.reporting.intake.journeys import JOURNEYS
from nightlight.reporting.intake.queries import is_open, staffed_hours
from nightlight.reporting.intake.views.visit import SeeOther, give_key, key_of
from nightlight.reporting.visits.actions import end_visit
from nightlight.reporting.visits.held import Draft
from nightlight.reporting.visits.queries import read_visit


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """Say what a report is here, or honestly that none can be sent."""
    try:
        if not is_open():
            return _shut(request, status=200)
        draft = _draft(request)
    except DatabaseError:
        return _shut(request, status=503)
    return _start(request, draft)


@csrf_exempt
@require_POST
@same_origin_required
def begin(request: HttpRequest) -> HttpResponse:
    """Begin a report, or go on with the one that is there; another one only where that is what was asked for."""
    if not is_open():
        return _shut(request, status=503)
    journey = JOURNEYS.get(request.POST.get("journey", ""))
    draft, key = _draft(request), key_of(request)
    if draft and key:
        if journey is None or journey.name == draft.journey:
            return SeeOther(showing.next_address(draft, key))
        if not request.POST.get("again"):
            return _start(request, draft, other=journey.name)
        end_visit(key)
    if journey is None:
        return _start(request, None, status=422)
    low_trust = bool(request.POST.get("website"))
    fresh, begun = begin_report(journey, language=showing.language(), low_trust=low_trust, now=timezone.now())
    return give_key(SeeOther(showing.next_address(begun, fresh)), fresh)


def _draft(request: HttpRequest) -> Draft | None:
    key = key_of(request)
    opened = read_visit(key, now=timezone.now()) if key else None
    return opened.held.draft if opened else None


def _start(request: HttpRequest, draft: Draft | None, *, other: str = "", status: int = 200) -> HttpResponse:
    context = {
        "operator": settings.OPERATOR.name,
        "reading": showing.reading(staffed_hours(), timezone.now()),
        "draft": draft,
        "other": other,
        "remove": reverse("remove") if settings.OPERATOR.removal_live else "",
        "talk": showing.talk_address(),
        "little": showing.little_address(),
    }
    return render(request, "intake/start.jinja", context, status=status)


def _shut(request: HttpRequest, *, status: int) -> HttpResponse:
    """Say that nobody reads here, and who does elsewhere."""
    return render(request, "intake/shut.jinja", status=status)
