"""One question or notice of a report: shown, and answered.

Promises that what was typed comes back on the page whenever it could not be kept, and stands in no log.
"""

import structlog
from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from nightlight.foundation.flows.asking import Asked
from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.pure.questions.flow import Notice, Question
from nightlight.pure.questions.tokens import TokenExpired, TokenInvalid
from nightlight.pure.sealing.part import PlaintextTooLong
from nightlight.reporting.cases.actions import CaseFull
from nightlight.reporting.intake import progress, showing
from nightlight.reporting.intake.actions import keep_answer, keep_notice, leave_out_rest
from nightlight.reporting.intake.answers import AnswerRefused, Chosen, Skipped, Unchanged, read_answer, typed_in
from nightlight.reporting.intake.forms import NOT_KEPT, fault_of, with_answer, with_fault
from nightlight.reporting.intake.journeys import JOURNEYS
from nightlight.reporting.intake.places import Place, read_place
from nightlight.reporting.intake.queries import knows_epoch, open_epoch
from nightlight.reporting.intake.sealing import NothingToSealTo, sealed_answer
from nightlight.reporting.intake.views.visit import SeeOther, key_of, not_there
from nightlight.reporting.visits.held import Draft
from nightlight.reporting.visits.key import VisitKey
from nightlight.reporting.visits.queries import read_visit

log = structlog.get_logger()

REST = "rest"
"""What the button sends that leaves out this question and all others that may be left out."""


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
def page(request: HttpRequest, token: str) -> HttpResponse:
    """Show a page of the visitor's report, or take what was answered there."""
    try:
        place = read_place(token)
    except TokenInvalid:
        return not_there(request, status=404)
    except TokenExpired:
        return not_there(request)
    key = key_of(request)
    if key is None or not place.belongs_to(key) or place.journey not in JOURNEYS:
        return not_there(request)
    return _take(request, key, place) if request.method == "POST" else _show(request, key, place)


def _show(request: HttpRequest, key: VisitKey, place: Place) -> HttpResponse:
    now = timezone.now()
    opened = read_visit(key, now=now)
    if opened is None or opened.held.draft is None:
        return _go_on(request, key)
    draft, flow = opened.held.draft, JOURNEYS[place.journey].flow
    node = flow.nodes.get(place.node)
    if not isinstance(node, Question | Notice) or not progress.is_on_the_way(flow, draft, place.node):
        return _go_on(request, key)
    asked = showing.asked_at(place, draft, key, hours=settings.OPERATOR.staffed_hours, now=now)
    if isinstance(node, Question):
        asked = with_answer(asked, node, draft, seal=_seal(node, place))
    return _page(request, place, asked, draft, seconds_left=opened.seconds_left(now))


def _take(request: HttpRequest, key: VisitKey, place: Place) -> HttpResponse:
    flow, now = JOURNEYS[place.journey].flow, timezone.now()
    node = flow.nodes.get(place.node)
    if isinstance(node, Notice):
        keep_notice(key, place, now=now)
    if not isinstance(node, Question):
        return _go_on(request, key)
    try:
        answer = read_answer(node, request.POST, knows_epoch=knows_epoch)
        if not isinstance(answer, Unchanged):
            language = showing.language()
            to = open_epoch()
            kept = sealed_answer(answer, node, place, flow=flow, language=language, to=to, at=now)
            choice = answer.option if isinstance(answer, Chosen) else None
            keep_answer(key, place, kept, choice=choice, language=language, now=now)
            if to and isinstance(answer, Skipped) and request.POST.get("skip") == REST:
                leave_out_rest(key, place, language=language, to=to, now=now)
        return _go_on(request, key)
    except AnswerRefused as refused:
        return _again(request, key, place, node, fault_of(node, refused.why))
    except PlaintextTooLong:
        return _again(request, key, place, node, fault_of(node, "too-long"))
    except CaseFull:
        return not_there(request)
    except (DatabaseError, NothingToSealTo) as error:
        log.error("an answer could not be kept", error=type(error).__name__)  # a traceback holds the answer
        if sealed := request.POST.get("sealed"):
            return render(request, "intake/sealed.jinja", {"sealed": sealed}, status=503)
        return _again(request, key, place, node, str(NOT_KEPT), status=503)


def _go_on(request: HttpRequest, key: VisitKey) -> HttpResponse:
    """Lead to what comes next: a page, all answers, or the receipt of what was sent."""
    opened = read_visit(key, now=timezone.now())
    if opened and opened.held.draft:
        return SeeOther(showing.next_address(opened.held.draft, key))
    if opened and opened.held.receipt:
        return SeeOther(reverse("report-sent"))
    return not_there(request)


def _again(
    request: HttpRequest, key: VisitKey, place: Place, question: Question, fault: str, *, status: int = 422
) -> HttpResponse:
    """Show the question with what was typed. Needs no database."""
    draft, seal = None, {}
    try:
        opened = read_visit(key, now=timezone.now())
        draft = opened.held.draft if opened else None
        seal = _seal(question, place)
    except DatabaseError:
        pass
    draft = draft or progress.draft_at(place, language=showing.language())
    asked = showing.asked_at(place, draft, key, hours=settings.OPERATOR.staffed_hours, now=timezone.now())
    asked = with_fault(asked, question, typed_in(question, request.POST), fault, seal=seal)
    return _page(request, place, asked, draft, status=status)


def _seal(question: Question, place: Place) -> dict[str, str | int]:
    epoch = open_epoch() if question.sensitive else None
    return showing.seal_attributes(question, place, epoch) if epoch else {}


def _page(
    request: HttpRequest, place: Place, asked: Asked, draft: Draft, *, seconds_left: int = 0, status: int = 200
) -> HttpResponse:
    number, of = showing.position_of(JOURNEYS[place.journey].flow, place.node)
    answer = draft.sealed.get(place.node)
    context = {
        "asked": asked,
        "number": number,
        "of": of,
        "was_given": bool(answer and answer.given and not asked.by_buttons),
        "was_left_out": bool(answer and not answer.given),
        "may_leave_out_rest": isinstance(asked.node, Question)
        and asked.node.skippable
        and progress.has_said_something(JOURNEYS[place.journey].flow, draft),
        "restored": draft.restored,
        "rings": JOURNEYS[place.journey].rings,
        "seconds_left": seconds_left,
    }
    return render(request, "intake/page.jinja", context, status=status)
