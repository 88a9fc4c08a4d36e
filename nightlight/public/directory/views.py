"""/help/: who can help, and who answers now. Anonymous; needs no database; a choice is in no address."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from nightlight.public.directory.forms import Choice, read_choice
from nightlight.public.directory.queries import baked_cards
from nightlight.public.directory.wording import show


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def organisations(request: HttpRequest) -> HttpResponse:
    """Show everybody who can help, or those whom the visitor chose; who answers now comes first."""
    choice = read_choice(request.POST) if request.method == "POST" else Choice()
    now = timezone.now()
    shown = [show(card, now) for card in baked_cards()]
    shown = [each for each in shown if choice.admits(each.card, each.status)]
    shown.sort(key=lambda each: (not each.card.emergency, not each.status.answers_now))
    return render(
        request,
        "directory/organisations.jinja",
        {"cards": shown, "choice": choice, "chosen": request.method == "POST"},
    )
