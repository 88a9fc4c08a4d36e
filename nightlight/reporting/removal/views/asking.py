"""/remove/: what it is for and what it can't do; then one question a page, until it is clear who helps."""

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from nightlight.foundation.flows.loading import load_wording
from nightlight.foundation.pages.headers import with_chosen_videos
from nightlight.foundation.pages.navigation import navigation
from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.pure.questions.flow import Outcome
from nightlight.reporting.mailbox.showing import language
from nightlight.reporting.readers import is_open
from nightlight.reporting.removal import showing
from nightlight.reporting.removal.way import CHOOSE, FLOW, Way, WayUnknown, new_form, read_way
from nightlight.reporting.visits.cookie import SeeOther


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
def start(request: HttpRequest) -> HttpResponse:
    """Say what this is and what it can't do; where no platform takes the list yet, who can have it blocked now."""
    if request.method == "POST":
        return SeeOther(showing.address(Way()))
    try:
        takes = is_open()
    except DatabaseError:
        takes = False
    context = {
        "takes": takes,
        "is_live": settings.OPERATOR.removal_live,
        "operator": settings.OPERATOR.name,
        "talk": navigation(language()).talk,
    }
    return render(request, "removal/start.jinja", context)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
def page(request: HttpRequest, token: str) -> HttpResponse:
    """Show a page on the way, or take its answer. Nothing of it is kept."""
    try:
        way = read_way(token)
    except WayUnknown:
        return render(request, "removal/gone.jinja", status=410)
    if request.method != "POST":
        return _show(request, way)
    if after := way.after(request.POST.get("answer", "")):
        return SeeOther(showing.address(after))
    return _show(request, way, fault=_("Please choose one of the answers on this page."))


def _show(request: HttpRequest, way: Way, *, fault: str = "") -> HttpResponse:
    if way.node.key == CHOOSE:
        if not is_open():
            return render(request, "removal/shut.jinja", status=503)
        return with_chosen_videos(render(request, "removal/choose.jinja", showing.choosing(new_form(way))))
    if isinstance(way.node, Outcome):
        wording = load_wording(FLOW, language())
        context = {
            "outcome": way.node,
            "words": wording.nodes[way.node.key],
            "word": wording.word,
            "back": showing.address(Way(way.answers[:-1])),
            "talk": navigation(language()).talk,
        }
        return render(request, "removal/outcome.jinja", context)
    asked = showing.asked_at(way, hours=settings.OPERATOR.staffed_hours, fault=fault, now=timezone.now())
    return render(request, "removal/page.jinja", {"asked": asked}, status=422 if fault else 200)
