"""/get-help/: a few taps to who can help. Anonymous; nothing is stored; needs no database.

Promises that an answer is in no address, title, cookie or log: it travels sealed in the path. The first page, the
page of whoever can't go on and that of a child under eight are the same for everybody, and baked.
"""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from nightlight.foundation.flows.loading import load_flow, load_wording
from nightlight.foundation.flows.positions import open_position, position_token
from nightlight.foundation.pages.errors import show
from nightlight.public.triage import showing
from nightlight.public.triage.places import FLOW, HURTING, LITTLE, Place, PlaceUnknown
from nightlight.pure.questions.flow import Outcome, Question
from nightlight.pure.questions.tokens import TokenExpired, TokenInvalid

SECONDS_OPEN = 2 * 60 * 60


# An answer changes nothing here, so that it needs no token of another kind.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Ask who is there, or take the answer."""
    return _at(request, Place(load_flow(FLOW)))


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def place(request: HttpRequest, token: str) -> HttpResponse:
    """Show the place that a token holds, or take the answer that was given there."""
    try:
        here = Place.from_bytes(load_flow(FLOW), open_position(token, FLOW, seconds=SECONDS_OPEN))
    except (TokenInvalid, PlaceUnknown):
        return _start_again(request, 404, _("We can't find that page"))
    except TokenExpired:
        return _start_again(request, 410, _("This page has ended"))
    return _at(request, here)


@require_safe
def talk(request: HttpRequest) -> HttpResponse:
    """Show who listens to whoever can't go on: one tap from everywhere, the same for everybody."""
    return _page(request, Place(load_flow(FLOW), (HURTING,)), is_lasting=True)


@require_safe
def little(request: HttpRequest) -> HttpResponse:
    """Show what a child under eight can do: tell somebody. Nothing is asked, and nothing about pictures is shown."""
    return _page(request, Place(load_flow(FLOW), LITTLE), is_lasting=True)


def _at(request: HttpRequest, here: Place) -> HttpResponse:
    if request.method != "POST":
        return _page(request, here)
    after = here.after(request.POST.get("answer"))
    if after is None:
        return _page(request, here, fault=_("We could not read your answer. Please tap one of these."))
    return HttpResponseRedirect(_address(after), status=303)


def _page(request: HttpRequest, here: Place, fault: str = "", *, is_lasting: bool = False) -> HttpResponse:
    """Show a question or an outcome; 422 is a question whose answer could not be read.

    `is_lasting`: its address does not expire.
    """
    before = here.before()
    wording = load_wording(FLOW, get_language() or "en")
    # What is the same for everybody is baked: a sealed address in it would soon have expired.
    back = reverse("get-help") if is_lasting else _address(before) if before else ""
    match here.node:
        case Question() as question:
            asked = showing.asked(question, wording, here, back=back, fault=fault)
            context: dict[str, object] = {"asked": asked, "rings": showing.rings(here.who)}
            return render(request, "triage/question.jinja", context, status=422 if fault else 200)
        case Outcome() as outcome:
            shown = showing.shown_outcome(outcome, wording, here, back=back)
            context = {"shown": shown, "is_talk": outcome.key == HURTING, "is_lasting": is_lasting}
            return render(request, "triage/outcome.jinja", context)
    raise Http404


def _address(there: Place) -> str:
    """Return the address of a place. It tells nothing: where it is not the same for everybody, it is sealed."""
    if not there.answers:
        return reverse("get-help")
    if there.node.key == HURTING:
        return reverse("get-help-talk")
    return reverse("get-help-place", args=[position_token(there.to_bytes(), FLOW)])


def _start_again(request: HttpRequest, status: int, heading: str) -> HttpResponse:
    texts = [_("What you tapped can be opened for two hours, and then no more. Please start again.")]
    way_out = {"url": reverse("get-help"), "text": _("Start again")}
    return show(request, status, heading, texts, way_out)
