"""All answers on one page, sending them, and the receipt. A receipt is shown only after the case is stored."""

import datetime
import uuid

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from nightlight.foundation.pages.clock import moment_words, time_words
from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.reporting.cases.rules import reference_of
from nightlight.reporting.intake import progress, showing
from nightlight.reporting.intake.actions import Unfinished, keep_visit, send_report
from nightlight.reporting.intake.journeys import JOURNEYS
from nightlight.reporting.intake.queries import open_epoch, staffed_hours
from nightlight.reporting.intake.views.visit import SeeOther, key_of, not_there, take_key
from nightlight.reporting.limits import HourlyLimit, address_of
from nightlight.reporting.visits.actions import VisitEnded, end_visit
from nightlight.reporting.visits.queries import read_visit

MOST_AN_HOUR = 20
_sent = HourlyLimit(MOST_AN_HOUR)


@require_safe
def check(request: HttpRequest) -> HttpResponse:
    """Show all answers, sensitive ones hidden, each with a way to change it."""
    key, now = key_of(request), timezone.now()
    opened = read_visit(key, now=now) if key else None
    if key is None or opened is None:
        return not_there(request)
    draft = opened.held.draft
    if draft is None:
        return SeeOther(reverse("report-sent"))
    journey = JOURNEYS[draft.journey]
    context = {
        "rows": showing.rows_of(journey, draft, key),
        "missing": "" if progress.is_complete(journey.flow, draft) else showing.next_address(draft, key),
        "is_for_child": journey.is_for_child,
        "rings": journey.rings,
        "seconds_left": opened.seconds_left(now),
        "operator": settings.OPERATOR.name,
    }
    return render(request, "intake/check.jinja", context)


@csrf_exempt
@require_POST
@same_origin_required
def send(request: HttpRequest) -> HttpResponse:
    """Store the report, then lead to its receipt. A flood, a trap or haste choose another queue and refuse nothing."""
    key, to, now = key_of(request), open_epoch(), timezone.now()
    if key is None:
        return not_there(request)
    if to is None:
        return render(request, "intake/shut.jinja", status=503)
    flooding = _sent.is_passed(address_of(request.META, proxies=settings.ENVIRONMENT.proxies), now)
    low_trust = flooding or bool(request.POST.get("website"))
    try:
        send_report(key, language=showing.language(), low_trust=low_trust, to=to, hours=staffed_hours(), now=now)
    except VisitEnded:
        return not_there(request)
    except Unfinished:
        return SeeOther(reverse("report-check"))
    return SeeOther(reverse("report-sent"))


@require_safe
def sent(request: HttpRequest) -> HttpResponse:
    """Show the receipt: what it is called, who reads it, by when, and what happens then."""
    key, now = key_of(request), timezone.now()
    opened = read_visit(key, now=now) if key else None
    if opened is None or opened.held.receipt is None:
        return SeeOther(reverse("report-check")) if opened and opened.held.draft else not_there(request)
    receipt = opened.held.receipt
    due_at = datetime.datetime.fromtimestamp(receipt.due_at, datetime.UTC)
    context = {
        "receipt": receipt,
        "reference": reference_of(uuid.UUID(receipt.case)),
        "by": moment_words(due_at, now),
        "is_late": due_at <= now,
        "operator": settings.OPERATOR.name,
        "is_for_child": JOURNEYS[receipt.journey].is_for_child,
        "kept_until": time_words(opened.ends_at),
        "talk": showing.talk_address(),
        "has_mailbox": bool(receipt.mailbox),
    }
    return render(request, "intake/sent.jinja", context)


@csrf_exempt
@require_POST
@same_origin_required
def keep(request: HttpRequest) -> HttpResponse:
    """Keep a draft for another half hour. Scripts ask from the page itself; without them the page is shown again."""
    key = key_of(request)
    try:
        if key is None:
            raise VisitEnded
        keep_visit(key, now=timezone.now())
    except VisitEnded:
        return not_there(request)
    return HttpResponse(status=204)


@csrf_exempt
@require_POST
@same_origin_required
def end(request: HttpRequest) -> HttpResponse:
    """Delete what the visit holds, and say so. What was sent stays sent."""
    if key := key_of(request):
        end_visit(key)
    return take_key(render(request, "intake/ended.jinja"))
