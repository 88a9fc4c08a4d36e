"""How long somebody has read today: counted while words are before them, and ended gently."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from nightlight.staff.exposure.actions import count_reading
from nightlight.staff.exposure.rules import stage_of
from nightlight.staff.queue.handing_over import hand_over, others_can_open
from nightlight.staff.queue.showing import hand_of, person_of


@require_POST
def beat(request: HttpRequest, case: UUID) -> JsonResponse:
    """Count that words are before somebody; answer how far the day has come, and whether they may read on here."""
    limit, person, now = settings.EXPOSURE_SECONDS, person_of(request), timezone.now()
    seconds = count_reading(person=person, now=now)
    stage = stage_of(seconds, limit=limit)
    goes_on = stage != "enough" or not others_can_open(case, but=person, now=now)
    return JsonResponse({"minutes": seconds // 60, "limit": limit // 60, "stage": stage, "goes_on": goes_on})


@require_POST
def stop(request: HttpRequest) -> HttpResponse:
    """Hand over what can't wait until tomorrow, at once."""
    handed = hand_over(person_of(request), hand=hand_of(request), now=timezone.now())
    said = ngettext(
        "%(number)s case that can’t wait is back in the queue for others.",
        "%(number)s cases that can’t wait are back in the queue for others.",
        len(handed),
    )
    if handed:
        messages.success(request, said % {"number": len(handed)})
    else:
        messages.success(request, _("Nothing of yours has to be handed over."))
    return redirect("desk")
