"""The wish that we stop writing: asked with care, undone for 72 hours, and never the end of keeping somebody safe.

Promises that somebody who is made to ask reads that staff were told only where their answer is kept.
"""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.reporting.mailbox import showing
from nightlight.reporting.mailbox.actions import MailboxGone, TooLateToUndo, ask_for_closure, undo_closure
from nightlight.reporting.mailbox.doorway import Open, not_open, with_conversation
from nightlight.reporting.mailbox.messages import Asking, keep_whether_made_to
from nightlight.reporting.mailbox.state import Note
from nightlight.reporting.mailbox.visiting import change_conversation
from nightlight.reporting.visits.actions import VisitEnded
from nightlight.reporting.visits.cookie import SeeOther

ANSWERS = ("no", "not-sure", "yes")


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
@with_conversation
def close(request: HttpRequest, found: Open) -> HttpResponse:
    """Ask whether somebody makes them; keep the answer, sealed, and the wish unless somebody does."""
    answer = request.POST.get("answer", "")
    if request.method != "POST" or answer not in ANSWERS:
        context = {"question": showing.closure_question(), "operator": settings.OPERATOR.name}
        return render(request, "mailbox/close.jinja", context, status=422 if request.method == "POST" else 200)
    now = timezone.now()
    kept = keep_whether_made_to(
        answer, question=showing.closure_question(), case=found.conversation.case_id, language=showing.language(),
        asking=Asking("closure"), now=now,
    )  # fmt: skip
    if answer == "yes":
        return _noted(request, found, "forced" if kept else "forced-unknown")
    # The wish is a row of its own, kept also where its answer could not be.
    try:
        ask_for_closure(mailbox=found.conversation.mailbox_id, now=now)
    except MailboxGone:
        return not_open(request)
    return _noted(request, found, "asked")


@csrf_exempt
@require_POST
@same_origin_required
@with_conversation
def undo(request: HttpRequest, found: Open) -> HttpResponse:
    """Take the wish back, while it has not taken effect."""
    try:
        undo_closure(mailbox=found.conversation.mailbox_id, now=timezone.now())
    except TooLateToUndo:
        return _noted(request, found, "too-late")
    return _noted(request, found, "undone")


def _noted(request: HttpRequest, found: Open, note: Note) -> HttpResponse:
    try:
        change_conversation(found.key, lambda conversation: conversation.noting(note), now=timezone.now())
    except VisitEnded:
        return not_open(request)
    return SeeOther(reverse("mailbox-messages"))
