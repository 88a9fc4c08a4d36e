"""/feedback/: a word to the makers. Anonymous. Not a report, and the page says so first."""

import re
from urllib.parse import urlsplit

import structlog
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.public.feedback.actions import keep_feedback
from nightlight.public.feedback.forms import FeedbackForm
from nightlight.pure.questions.tokens import TOKEN_LENGTH

log = structlog.get_logger()
_SEALED = re.compile(rf"(?<=/)[A-Za-z0-9_-]{{{TOKEN_LENGTH}}}")


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
def feedback(request: HttpRequest) -> HttpResponse:
    """Show the form, or keep what was sent. What was typed comes back whenever it could not be kept."""
    if request.method != "POST":
        return render(request, "feedback/feedback.jinja", {"form": FeedbackForm(), "page": _page(request)})
    form, page = FeedbackForm(request.POST), request.POST.get("page", "")[:200]
    context = {"form": form, "page": page}
    if not form.is_valid():
        faults = [{"text": told[0], "href": f"#{name}"} for name, told in form.errors.items()]
        return render(request, "feedback/feedback.jinja", {**context, "faults": faults}, status=422)
    try:
        if not form.is_from_a_machine():
            given = {name: form.cleaned_data[name] for name in ("useful", "wrong", "text")}
            keep_feedback(day=timezone.localdate(), page=page, **given)
    except DatabaseError as error:
        log.error("feedback could not be kept", error=type(error).__name__)  # a traceback holds the text
        return render(request, "feedback/feedback.jinja", {**context, "failed": True}, status=503)
    return HttpResponseRedirect(reverse("feedback-thanks"), status=303)


@require_safe
def thanks(request: HttpRequest) -> HttpResponse:
    """Say thank you, and once more where help is."""
    return render(request, "feedback/thanks.jinja")


def _page(request: HttpRequest) -> str:
    """Return the path of the page of ours that the visitor came from; empty for any other.

    A sealed place in a flow holds what was answered: of such a page, only what stands before the seal.
    """
    try:
        came_from = urlsplit(request.headers.get("Referer", ""))
    except ValueError:
        return ""
    path, sealed = came_from.path, _SEALED.search(came_from.path)
    path = path[: sealed.start()] if sealed else path[:200]
    return path if came_from.netloc == request.get_host() else ""
