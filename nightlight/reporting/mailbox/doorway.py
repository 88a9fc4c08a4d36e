"""What stands before every page of the mailbox: it is shut where nobody reads, and most pages need it to be open.

Promises that a page which is gone says so kindly, and gives back what was typed in the clear.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass

import structlog
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from nightlight.reporting.mailbox.queries import is_there
from nightlight.reporting.mailbox.state import Conversation
from nightlight.reporting.mailbox.visiting import kept_in
from nightlight.reporting.readers import is_open
from nightlight.reporting.visits.cookie import key_of
from nightlight.reporting.visits.key import VisitKey

log = structlog.get_logger()
View = Callable[..., HttpResponse]


@dataclass(frozen=True)
class Open:
    """An open conversation, the key of the visit it is open in, and for how many seconds it still is."""

    key: VisitKey
    conversation: Conversation
    seconds_left: int


def shut_where_nobody_reads(view: View) -> View:
    """Show an honest page instead of the view where reporting is off or the database is gone."""

    @functools.wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        try:
            if is_open():
                return view(request, *args, **kwargs)
        except DatabaseError as error:
            log.error("the mailbox could not be reached", error=type(error).__name__)
            return shut(request, status=503)
        return shut(request, status=503 if request.method == "POST" else 200)

    return guarded


def with_conversation(view: Callable[[HttpRequest, Open], HttpResponse]) -> View:
    """Hand the view the conversation that is open in this visit; without one, say that none is."""

    @functools.wraps(view)
    @shut_where_nobody_reads
    def guarded(request: HttpRequest) -> HttpResponse:
        found = open_in(request)
        return view(request, found) if found else not_open(request)

    return guarded


def open_in(request: HttpRequest) -> Open | None:
    """Return the conversation that is open in this visit, unless its phrase was changed or destroyed meanwhile."""
    key = key_of(request)
    kept = kept_in(key, now=timezone.now())
    conversation = kept.state.conversation
    if key is None or conversation is None or not is_there(conversation.mailbox_id):
        return None
    return Open(key, conversation, kept.seconds_left)


def shut(request: HttpRequest, *, status: int) -> HttpResponse:
    """Say that nobody reads here now, give back what was typed, and name others who listen."""
    return render(request, "mailbox/shut.jinja", {"typed": request.POST.get("answer", "")}, status=status)


def not_open(request: HttpRequest) -> HttpResponse:
    """Say that the messages are not open in this browser, and give back what was typed."""
    return render(request, "mailbox/not_open.jinja", {"typed": request.POST.get("answer", "")}, status=410)
