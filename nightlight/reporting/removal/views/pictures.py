"""With the secret words: how each picture stands, and taking some or all back. Asked with care, undone for 72 hours.

Promises that somebody who is made to ask reads that staff were told only where their answer is kept.
"""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from nightlight.foundation.pages.headers import with_chosen_videos
from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.pure.matching.signals import LEAST_QUALITY
from nightlight.reporting.limits import HourlyLimit, address_of
from nightlight.reporting.mailbox.doorway import Open, with_conversation
from nightlight.reporting.mailbox.messages import Asking, keep_whether_made_to
from nightlight.reporting.mailbox.showing import language
from nightlight.reporting.removal import showing
from nightlight.reporting.removal.actions import NothingToUndo, ask_for_listing, undo_withdrawal, withdraw
from nightlight.reporting.removal.lines import MOST_AT_ONCE, LinesRefused, read_lines
from nightlight.reporting.removal.queries import pictures_of
from nightlight.reporting.visits.cookie import SeeOther

ANSWERS = ("no", "not-sure", "yes")
ALL = "all"
MOST_AN_HOUR = 20
added = HourlyLimit(MOST_AN_HOUR)


@require_safe
@with_conversation
def show(request: HttpRequest, found: Open) -> HttpResponse:
    """Show how each picture stands, by its number and day."""
    return _page(request, found)


@csrf_exempt
@require_POST
@same_origin_required
@with_conversation
def add(request: HttpRequest, found: Open) -> HttpResponse:
    """Take more fingerprints. A flood is marked, and refused nothing but what no form may bring at once."""
    now, case = timezone.now(), found.conversation.case_id
    try:
        taken = read_lines(request.POST.get("lines", ""))
    except LinesRefused as refused:
        return _page(request, found, fault=showing.refused_words(refused), lines=request.POST.get("lines", ""))
    is_flood = added.is_passed(address_of(request.META, proxies=settings.ENVIRONMENT.proxies), now)
    ask_for_listing(case=case, fingerprints=taken.fingerprints, low_trust=is_flood, now=now)
    return SeeOther(reverse("remove-pictures"))


@csrf_exempt
@require_POST
@same_origin_required
@with_conversation
def take_back(request: HttpRequest, found: Open) -> HttpResponse:
    """Ask whether somebody makes them; keep the answer, sealed, and take back what was chosen unless somebody does."""
    chosen, answer = _chosen(request.POST), request.POST.get("answer", "")
    if not chosen:
        return _page(request, found, fault=_("Tick one or more first."))
    if answer not in ANSWERS:
        context = {"question": showing.withdrawal_question(), "chosen": chosen, "is_all": ALL in chosen}
        return render(request, "removal/withdraw.jinja", context, status=422 if answer else 200)
    now = timezone.now()
    kept = keep_whether_made_to(
        answer, question=showing.withdrawal_question(), case=found.conversation.case_id, language=language(),
        asking=Asking("withdrawal"), now=now,
    )  # fmt: skip
    if answer == "yes":
        return render(request, "removal/forced.jinja", {"is_known": kept})
    # What is taken back is a row of its own, also where the answer could not be kept.
    withdraw(case=found.conversation.case_id, numbers=_numbers(chosen), now=now)
    return SeeOther(reverse("remove-pictures"))


@csrf_exempt
@require_POST
@same_origin_required
@with_conversation
def undo(request: HttpRequest, found: Open) -> HttpResponse:
    """Let pictures stay on the list after all, while there is time."""
    if not (chosen := _chosen(request.POST)):
        return _page(request, found, fault=_("Tick one or more first."))
    try:
        undo_withdrawal(case=found.conversation.case_id, numbers=_numbers(chosen), now=timezone.now())
    except NothingToUndo:
        return _page(request, found, fault=_("The 72 hours are over. You can send it again."))
    return SeeOther(reverse("remove-pictures"))


def _page(request: HttpRequest, found: Open, *, fault: str = "", lines: str = "") -> HttpResponse:
    rows = showing.rows_of(pictures_of(found.conversation.case_id), timezone.now())
    context = {
        "rows": rows,
        "may_withdraw": any(row.may_be_withdrawn for row in rows),
        "fault": fault,
        "lines": lines,
        "most": MOST_AT_ONCE,
        "quality": LEAST_QUALITY,
        "seconds_left": found.seconds_left,
        "is_spoken": found.conversation.is_spoken,
    }
    return with_chosen_videos(render(request, "removal/pictures.jinja", context, status=422 if fault else 200))


def _chosen(form: QueryDict) -> list[str]:
    """Return the numbers that were ticked, as they were sent; `ALL` alone where everything was meant."""
    if form.get("all"):
        return [ALL]
    return [each for each in form.getlist("number") if each.isascii() and each.isdigit() and len(each) < 8]


def _numbers(chosen: list[str]) -> list[int] | None:
    return None if ALL in chosen else [int(each) for each in chosen]
