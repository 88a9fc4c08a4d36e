"""An open conversation: its messages, the form to write in, and the way out."""

from collections.abc import Callable
from typing import Any

import structlog
from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from nightlight.foundation.flows.asking import LONGEST_TYPED
from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.reporting.cases.actions import CaseFull, CaseUnknown, add_part
from nightlight.reporting.mailbox import showing
from nightlight.reporting.mailbox.actions import mark_read
from nightlight.reporting.mailbox.doorway import Open, not_open, open_in, shut, with_conversation
from nightlight.reporting.mailbox.messages import (
    PART,
    TOO_LONG,
    Asking,
    MessageRefused,
    Sealed,
    Why,
    read_message,
    seal_words,
)
from nightlight.reporting.mailbox.places import Place, read_place
from nightlight.reporting.mailbox.queries import unread
from nightlight.reporting.mailbox.state import Conversation
from nightlight.reporting.mailbox.visiting import change_conversation, close_here
from nightlight.reporting.readers import knows_epoch, open_epoch, staffed_hours
from nightlight.reporting.visits.actions import VisitEnded
from nightlight.reporting.visits.cookie import SeeOther, give_key, key_of, take_key
from nightlight.reporting.visits.key import VisitKey

log = structlog.get_logger()
FAULTS: dict[Why, str | Promise] = {
    "empty": _("Write something first."),
    "too-long": TOO_LONG,
    "unreadable": _("We could not read what your browser sent. Please write it again."),
}
FULL = _("We can't add more to this report here. It is still below: please copy it, and call us or Childline instead.")
NOT_KEPT = _("We could not keep your message. It is still here: please send it again in a few minutes.")


@require_safe
@with_conversation
def show(request: HttpRequest, found: Open) -> HttpResponse:
    """Show how many messages are new, those that are on the screen, and the form to write in."""
    page = showing.conversation_page(
        found.conversation, found.key, hours=staffed_hours(), seconds_left=found.seconds_left, now=timezone.now()
    )
    return render(request, "mailbox/messages.jinja", page)


@csrf_exempt
@require_POST
@same_origin_required
@with_conversation
def read(request: HttpRequest, found: Open) -> HttpResponse:
    """Put the new messages on the screen of this visit. They count as read: no other visit shows them."""
    now, new = timezone.now(), unread(found.conversation.mailbox_id)

    def reading(conversation: Conversation) -> Conversation:
        mark_read(mailbox=conversation.mailbox_id, messages=new, now=now)
        shown = dict.fromkeys([*conversation.reading, *(message.hex for message in new)])
        return Conversation(
            conversation.mailbox, conversation.case, conversation.seed, conversation.is_spoken, tuple(shown)
        )

    return _change(request, found.key, reading)


@csrf_exempt
@require_POST
@same_origin_required
@with_conversation
def put_away(request: HttpRequest, found: Open) -> HttpResponse:
    """Take the messages off the screen for good."""

    def put(conversation: Conversation) -> Conversation:
        return Conversation(
            conversation.mailbox,
            conversation.case,
            conversation.seed,
            conversation.is_spoken,
            note="put-away" if conversation.reading else "",
        )

    # The cookie given anew takes what was on the screen out of the browser's memory of pages that were left.
    return give_key(_change(request, found.key, put), found.key)


@csrf_exempt
@require_POST
@same_origin_required
def write(request: HttpRequest) -> HttpResponse:
    """Add what was written to the case, also where the visit has ended meanwhile: nothing that was written is lost."""
    key, place = key_of(request), read_place(request.POST.get("place", ""))
    if key is None or place is None or not (place.belongs_to(key) or _is_open_here(request, place)):
        return not_open(request)
    return _take(request, key, place)


def _take(request: HttpRequest, key: VisitKey, place: Place) -> HttpResponse:
    now = timezone.now()
    try:
        message = read_message(request.POST, knows_epoch=knows_epoch)
        to = open_epoch()
        if isinstance(message, Sealed):
            blob = message.blob
        elif to is None:
            return shut(request, status=503)
        else:
            blob = seal_words(
                message.text, question=showing.message_question(), asking=Asking("message"), case=place.case_id,
                language=showing.language(), to=to, at=now,
            )  # fmt: skip
        add_part(case=place.case_id, name=PART, blob=blob, received=now)
    except MessageRefused as refused:
        return _again(request, key, place, FAULTS[refused.why])
    except CaseFull:
        return _again(request, key, place, FULL)
    except CaseUnknown:
        return not_open(request)
    except DatabaseError as error:
        log.error("a message could not be kept", error=type(error).__name__)  # a traceback holds the message
        return _again(request, key, place, NOT_KEPT, status=503)
    if open_in(request) is None:
        return render(request, "mailbox/kept.jinja")
    return _change(request, key, lambda conversation: conversation.noting("sent"))


@csrf_exempt
@require_POST
@same_origin_required
@with_conversation
def keep(request: HttpRequest, found: Open) -> HttpResponse:
    """Keep the messages open for another half hour."""
    try:
        change_conversation(found.key, lambda conversation: conversation, now=timezone.now())
    except VisitEnded:
        return not_open(request)
    return HttpResponse(status=204)


@csrf_exempt
@require_POST
@same_origin_required
def leave(request: HttpRequest) -> HttpResponse:
    """Close the messages in this browser. What else the visit holds, stays."""
    key = key_of(request)
    response = render(request, "mailbox/left.jinja")
    return take_key(response) if key and close_here(key, now=timezone.now()) else response


def _is_open_here(request: HttpRequest, place: Place) -> bool:
    """Return whether the place's conversation is open, in another visit of this browser than its page was made for."""
    found = open_in(request)
    return found is not None and found.conversation.case == place.case


def _change(request: HttpRequest, key: VisitKey, change: Callable[[Conversation], Conversation]) -> HttpResponse:
    try:
        change_conversation(key, change, now=timezone.now())
    except VisitEnded:
        return not_open(request)
    return SeeOther(reverse("mailbox-messages"))


def _again(
    request: HttpRequest, key: VisitKey, place: Place, fault: str | Promise, *, status: int = 422
) -> HttpResponse:
    """Show the form with what was typed, or with what the browser had sealed. Needs no database."""
    context: dict[str, Any] = {"fault": fault, "typed": request.POST.get("answer", "")}
    if status == 503 and (sealed := request.POST.get("sealed")):
        return render(request, "mailbox/sealed.jinja", {"sealed": sealed, "place": place.token}, status=status)
    try:
        context |= showing.writing(place.case, key, hours=settings.OPERATOR.staffed_hours, now=timezone.now())
    except DatabaseError:
        question = showing.message_question()
        context |= {"question": question, "most": LONGEST_TYPED, "place": place.token, "seal": {}, "until": ""}
    return render(request, "mailbox/write.jinja", context, status=status)
