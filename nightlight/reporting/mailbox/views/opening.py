"""The way in: is it safe to read now, the phrase, and a place to wait where many phrases are being tried.

Promises one answer to every phrase that opens nothing, whatever is wrong with it, after the same work.
"""

import datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.reporting.limits import address_of
from nightlight.reporting.mailbox.doorway import open_in, shut_where_nobody_reads
from nightlight.reporting.mailbox.lanes import Lane, NoRoomNow, lanes, wait_on
from nightlight.reporting.mailbox.state import Conversation, State, Waiting
from nightlight.reporting.mailbox.trying import OpenedMailbox, Typed, read_typed, try_phrase
from nightlight.reporting.mailbox.visiting import close_here, keep_first, kept_in
from nightlight.reporting.visits.cookie import SeeOther, give_key, key_of

LONGEST_TYPED = 500
LOOK_AGAIN = datetime.timedelta(seconds=5)


@require_safe
@shut_where_nobody_reads
def start(request: HttpRequest) -> HttpResponse:
    """Ask whether it is safe to read now, before anything else."""
    return render(request, "mailbox/start.jinja", {"is_open": open_in(request) is not None})


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
@shut_where_nobody_reads
def enter(request: HttpRequest) -> HttpResponse:
    """Ask for the phrase, or try it."""
    if request.method != "POST":
        return SeeOther(reverse("mailbox-messages")) if open_in(request) else _ask(request)
    text, now = request.POST.get("phrase", "")[: LONGEST_TYPED + 1], timezone.now()
    typed = read_typed(text)
    address = address_of(request.META, proxies=settings.ENVIRONMENT.proxies)
    lane = lanes.lane_for(is_spoken=typed.is_spoken, address=address, now=now)
    wait_for = wait_on(lane, is_spoken=typed.is_spoken)
    if wait_for:
        return _keep_waiting(request, text, lane, wait_for, now)
    try:
        return _answer(request, text, try_phrase(typed, lane, by=lanes, now=now), now)
    except NoRoomNow:
        return _keep_waiting(request, text, lane, LOOK_AGAIN, now)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
@shut_where_nobody_reads
def wait(request: HttpRequest) -> HttpResponse:
    """Show how long a phrase still waits; once its turn has come, try it."""
    now = timezone.now()
    waiting = kept_in(key_of(request), now=now).state.waiting
    if waiting is None:
        return SeeOther(reverse("mailbox-open"))
    left = waiting.not_before - int(now.timestamp())
    if request.method != "POST" or left > 0:
        return render(request, "mailbox/wait.jinja", {"seconds": max(left, 0)})
    typed: Typed = read_typed(waiting.typed)
    try:
        return _answer(request, waiting.typed, try_phrase(typed, waiting.lane, by=lanes, now=now), now)
    except NoRoomNow:
        return render(request, "mailbox/wait.jinja", {"seconds": int(LOOK_AGAIN.total_seconds())})


def _keep_waiting(
    request: HttpRequest, text: str, lane: Lane, wait_for: datetime.timedelta, now: datetime.datetime
) -> HttpResponse:
    waiting = Waiting(text, int((now + wait_for).timestamp()), lane)
    key = keep_first(key_of(request), State(waiting=waiting), now=now)
    return give_key(SeeOther(reverse("mailbox-wait")), key)


def _answer(request: HttpRequest, text: str, opened: OpenedMailbox | None, now: datetime.datetime) -> HttpResponse:
    key = key_of(request)
    if opened is None:
        if key and kept_in(key, now=now).state.waiting:
            close_here(key, now=now)
        return _ask(request, typed=text, status=422)
    conversation = Conversation(opened.found.mailbox.hex, opened.found.case.hex, opened.seed, opened.is_spoken)
    key = keep_first(key, State(conversation=conversation), now=now)
    return give_key(SeeOther(reverse("mailbox-messages")), key)


def _ask(request: HttpRequest, *, typed: str = "", status: int = 200) -> HttpResponse:
    return render(request, "mailbox/enter.jinja", {"typed": typed, "is_wrong": status != 200}, status=status)
