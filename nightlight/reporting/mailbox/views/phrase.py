"""Changing and destroying the phrase. A new one is shown once, in the answer to the press that asked for it."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.pure.sealing.phrases import SPOKEN_WORDS, WORDS, new_phrase
from nightlight.reporting.mailbox import showing
from nightlight.reporting.mailbox.actions import MailboxGone, change_phrase, destroy_phrase
from nightlight.reporting.mailbox.doorway import Open, not_open, with_conversation
from nightlight.reporting.mailbox.lanes import NoRoomNow, lanes
from nightlight.reporting.mailbox.state import Conversation
from nightlight.reporting.mailbox.visiting import change_conversation, close_here
from nightlight.reporting.visits.actions import VisitEnded
from nightlight.reporting.visits.cookie import give_key, take_key


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
@with_conversation
def change(request: HttpRequest, found: Open) -> HttpResponse:
    """Say what new words mean; on a press, draw them and show them once."""
    # A page that is loaded again, or pressed twice, must not change what it has just shown.
    if request.method != "POST" or request.POST.get("after") != found.conversation.mailbox:
        context = {"is_spoken": found.conversation.is_spoken, "after": found.conversation.mailbox}
        return render(request, "mailbox/change.jinja", context)
    is_spoken, now = found.conversation.is_spoken and not request.POST.get("longer"), timezone.now()
    phrase = new_phrase(showing.language(), SPOKEN_WORDS if is_spoken else WORDS)
    try:
        keys = lanes.derive(phrase, "quick", now=now)
    except NoRoomNow:
        return render(request, "mailbox/busy.jinja", {"again": request.path}, status=503)

    def changed(conversation: Conversation) -> Conversation:
        if conversation.mailbox != found.conversation.mailbox:
            raise MailboxGone  # another tab has changed it meanwhile
        fresh = change_phrase(mailbox=conversation.mailbox_id, seed=conversation.seed, keys=keys, now=now)
        return Conversation(fresh.hex, conversation.case, keys.seed, is_spoken)

    try:
        change_conversation(found.key, changed, now=now)
    except (VisitEnded, MailboxGone):
        return not_open(request)
    context = {
        "words": showing.spelled(phrase),
        "is_spoken": is_spoken,
        "is_new": True,
        "operator": settings.OPERATOR.name,
        "onward": reverse("mailbox-put-away"),
    }
    return render(request, "mailbox/words.jinja", context)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
@with_conversation
def destroy(request: HttpRequest, found: Open) -> HttpResponse:
    """Say what is lost; on a press, let the phrase open nothing any more and close the messages here."""
    if request.method != "POST":
        return render(request, "mailbox/destroy.jinja")
    now = timezone.now()
    destroy_phrase(mailbox=found.conversation.mailbox_id, now=now)
    ended = close_here(found.key, now=now)
    response = render(request, "mailbox/destroyed.jinja")
    return take_key(response) if ended else give_key(response, found.key)
