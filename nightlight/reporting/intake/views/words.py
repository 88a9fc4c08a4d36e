"""The return phrase on the receipt: drawn here, shown once in the answer to the press, kept nowhere."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.pure.sealing.phrases import SPOKEN_WORDS, WORDS, new_phrase
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.intake.actions import WordsGiven, give_words
from nightlight.reporting.intake.journeys import JOURNEYS
from nightlight.reporting.intake.queries import is_open
from nightlight.reporting.intake.views.visit import SeeOther, give_key, key_of, not_there
from nightlight.reporting.mailbox import showing
from nightlight.reporting.mailbox.actions import CaseHasMailbox
from nightlight.reporting.mailbox.lanes import NoRoomNow, lanes
from nightlight.reporting.visits.actions import VisitEnded
from nightlight.reporting.visits.held import Receipt
from nightlight.reporting.visits.key import VisitKey
from nightlight.reporting.visits.queries import read_visit


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
def give(request: HttpRequest) -> HttpResponse:
    """Offer a phrase; on a press, draw it and show it. A page that is loaded again draws no second one unasked."""
    key, now = key_of(request), timezone.now()
    opened = read_visit(key, now=now) if key else None
    receipt = opened.held.receipt if opened else None
    if key is None or receipt is None:
        return not_there(request)
    if not is_open():
        return render(request, "intake/shut.jinja", status=503)
    if request.method != "POST" or request.POST.get("after", "") != receipt.mailbox:
        return _offer(request, receipt)
    return _give(request, key, receipt)


@csrf_exempt
@require_POST
@same_origin_required
def noted(request: HttpRequest) -> HttpResponse:
    """Lead back to the receipt. The cookie given anew takes the page with the words out of the browser's memory."""
    key = key_of(request)
    return give_key(SeeOther(reverse("report-sent")), key) if key else not_there(request)


def _give(request: HttpRequest, key: VisitKey, receipt: Receipt) -> HttpResponse:
    now = timezone.now()
    is_spoken = JOURNEYS[receipt.journey].is_for_child and not request.POST.get("longer")
    phrase = new_phrase(showing.language(), SPOKEN_WORDS if is_spoken else WORDS)
    try:
        give_words(key, lanes.derive(phrase, "quick", now=now), after=receipt.mailbox, now=now)
    except NoRoomNow:
        return render(request, "mailbox/busy.jinja", {"again": request.path}, status=503)
    except WordsGiven:
        return SeeOther(reverse("report-words"))
    except CaseHasMailbox:
        return render(request, "intake/words.jinja", {"is_elsewhere": True}, status=409)
    except (CaseUnknown, VisitEnded):
        return not_there(request)
    context = {
        "words": showing.spelled(phrase),
        "is_spoken": is_spoken,
        "is_new": bool(receipt.mailbox),
        "operator": settings.OPERATOR.name,
        "onward": reverse("report-words-noted"),
    }
    return render(request, "mailbox/words.jinja", context)


def _offer(request: HttpRequest, receipt: Receipt) -> HttpResponse:
    context = {"after": receipt.mailbox, "is_for_child": JOURNEYS[receipt.journey].is_for_child}
    return render(request, "intake/words.jinja", context)
