"""Sending what was chosen, and the receipt. Nothing that was sent or typed is lost where it could not be kept."""

import datetime
import uuid

import structlog
from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nightlight.foundation.keys.queries import Epoch
from nightlight.foundation.pages.clock import moment_words
from nightlight.foundation.pages.headers import with_chosen_videos
from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.pure.sealing.phrases import SPOKEN_WORDS, WORDS, new_phrase
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.rules import reference_of
from nightlight.reporting.limits import HourlyLimit, address_of
from nightlight.reporting.mailbox.actions import CaseHasMailbox
from nightlight.reporting.mailbox.lanes import NoRoomNow, lanes
from nightlight.reporting.mailbox.messages import MessageRefused, Sealed, read_message, seal_words
from nightlight.reporting.mailbox.showing import language, spelled
from nightlight.reporting.readers import knows_epoch, open_epoch, staffed_hours
from nightlight.reporting.removal import showing
from nightlight.reporting.removal.lines import LinesRefused, read_lines
from nightlight.reporting.removal.queries import pictures_of
from nightlight.reporting.removal.sending import (
    AlreadySent,
    Sending,
    WordsGiven,
    give_words,
    receipt_in,
    send_removal,
    where_asking,
)
from nightlight.reporting.removal.way import Form, WayUnknown, read_form
from nightlight.reporting.visits.actions import VisitEnded
from nightlight.reporting.visits.cookie import SeeOther, give_key, key_of
from nightlight.reporting.visits.held import Receipt
from nightlight.reporting.visits.key import VisitKey

MOST_AN_HOUR = 20
_sent = HourlyLimit(MOST_AN_HOUR)
log = structlog.get_logger()


@csrf_exempt
@require_POST
@same_origin_required
def send(request: HttpRequest) -> HttpResponse:
    """Store everything, then lead to the receipt. A flood or a trap choose another queue and refuse nothing."""
    try:
        form = read_form(request.POST.get("place", ""))
    except WayUnknown:
        return render(request, "removal/gone.jinja", {"typed": request.POST.get("answer", "")}, status=410)
    now = timezone.now()
    try:
        to = open_epoch()
        if to is None:
            return _again(request, form, _("Nobody would read it now. Nothing was sent."), status=503)
        taken = read_lines(request.POST.get("lines", ""))
        where = _where(request, form, to, now)
        flooding = _sent.is_passed(address_of(request.META, proxies=settings.ENVIRONMENT.proxies), now)
        low_trust = flooding or bool(request.POST.get("website"))
        sending = Sending(form, taken.fingerprints, where, language(), low_trust)
        key = send_removal(key_of(request), sending, to=to, hours=staffed_hours(), now=now)
    except LinesRefused as refused:
        return _again(request, form, showing.refused_words(refused), status=413 if refused.why == "too-many" else 422)
    except MessageRefused:
        return _again(request, form, _("Please write less about where it was shared. Nothing was sent yet."))
    except AlreadySent:
        receipt = receipt_in(key_of(request), now=now)
        if receipt and receipt.case == form.case:
            return SeeOther(reverse("remove-sent"))
        return render(request, "removal/gone.jinja", status=410)
    except DatabaseError as error:
        log.error("fingerprints could not be kept", error=type(error).__name__)  # a traceback holds them
        return _again(
            request,
            form,
            _("We could not keep it. Please send it again in a few minutes."),
            status=503,
        )
    return give_key(SeeOther(reverse("remove-sent")), key)


@require_safe
def sent(request: HttpRequest) -> HttpResponse:
    """Show the receipt: what it is called, who reads it, what happens, and the offer of secret words."""
    now = timezone.now()
    receipt = receipt_in(key_of(request), now=now)
    if receipt is None:
        return render(request, "removal/gone.jinja", status=410)
    context = {
        "receipt": receipt,
        "reference": reference_of(uuid.UUID(receipt.case)),
        "pictures": len(pictures_of(uuid.UUID(receipt.case))),
        "by": moment_words(datetime.datetime.fromtimestamp(receipt.due_at, datetime.UTC), now),
        "operator": settings.OPERATOR.name,
        "is_live": settings.OPERATOR.removal_live,
        "is_for_child": receipt.journey == "child",
        "after": receipt.mailbox,
    }
    return render(request, "removal/sent.jinja", context)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
def words(request: HttpRequest) -> HttpResponse:
    """Draw secret words and show them once. A page that is loaded again draws no second ones unasked."""
    key, now = key_of(request), timezone.now()
    receipt = receipt_in(key, now=now)
    if key is None or receipt is None:
        return render(request, "removal/gone.jinja", status=410)
    if request.method != "POST" or request.POST.get("after", "") != receipt.mailbox:
        return SeeOther(reverse("remove-sent"))
    return _give(request, key, receipt, now)


@csrf_exempt
@require_POST
@same_origin_required
def noted(request: HttpRequest) -> HttpResponse:
    """Lead back to the receipt. The cookie given anew takes the page with the words out of the browser's memory."""
    key = key_of(request)
    response = SeeOther(reverse("remove-sent"))
    return give_key(response, key) if key else response


def _give(request: HttpRequest, key: VisitKey, receipt: Receipt, now: datetime.datetime) -> HttpResponse:
    is_spoken = receipt.journey == "child" and not request.POST.get("longer")
    phrase = new_phrase(language(), SPOKEN_WORDS if is_spoken else WORDS)
    try:
        give_words(key, lanes.derive(phrase, "quick", now=now), after=receipt.mailbox, now=now)
    except NoRoomNow:
        return render(request, "mailbox/busy.jinja", {"again": request.path}, status=503)
    except (WordsGiven, CaseHasMailbox):
        return SeeOther(reverse("remove-sent"))
    except (CaseUnknown, VisitEnded):
        return render(request, "removal/gone.jinja", status=410)
    context = {
        "words": spelled(phrase),
        "is_spoken": is_spoken,
        "is_new": bool(receipt.mailbox),
        "operator": settings.OPERATOR.name,
        "onward": reverse("remove-words-noted"),
    }
    return render(request, "mailbox/words.jinja", context)


def _where(request: HttpRequest, form: Form, to: Epoch, now: datetime.datetime) -> bytes:
    """Return where it was shared, sealed; of an answer that was left out, an empty one. Raises MessageRefused."""
    fields = request.POST.copy()
    if not fields.get("sealed") and not fields.get("answer", "").strip():
        fields["sealed"] = fields.get("kept", "")
    text = ""
    if fields.get("sealed") or fields.get("answer", "").strip():
        found = read_message(fields, knows_epoch=knows_epoch)
        if isinstance(found, Sealed):
            return found.blob
        text = found.text
        if len(text.replace("\r\n", "\n")) > showing.LONGEST_WHERE:
            raise MessageRefused("too-long")
    question = showing.where_question()
    return seal_words(
        text, question=question, case=form.case_id, language=language(), to=to, at=now, asking=where_asking()
    )


def _again(request: HttpRequest, form: Form, fault: str, *, status: int = 422) -> HttpResponse:
    """Show the form with what was sent. Needs no database but for the key that is sealed to."""
    try:
        context = showing.choosing(form)
    except DatabaseError:
        context = showing.choosing(form, is_reachable=False)
    given = {name: request.POST.get(name, "") for name in ("lines", "answer")}
    kept = request.POST.get("sealed", "") or request.POST.get("kept", "")
    context |= given | {"kept": kept, "fault": fault}
    return with_chosen_videos(render(request, "removal/choose.jinja", context, status=status))
