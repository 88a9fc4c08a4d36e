"""/staff/numbers/: how the work goes, for leads and analysts; for leads by who reported, and how the team reads."""

import base64
from dataclasses import asdict

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from nightlight.staff.desk.permissions import names_permitted
from nightlight.staff.numbers.forms import After
from nightlight.staff.numbers.journeys import journey_tables
from nightlight.staff.numbers.queries import WEEKS, figures
from nightlight.staff.numbers.sealed import AT_ONCE, next_cases
from nightlight.staff.numbers.tables import tables_of
from nightlight.staff.numbers.wellbeing import last_week, wellbeing_of_team
from nightlight.staff.queue.showing import hand_of


@require_safe
def numbers(request: HttpRequest) -> HttpResponse:
    """Show the tables with their charts, and the team's week."""
    now, leads = timezone.now(), "numbers-journeys" in names_permitted(request.user)
    context = {"tables": tables_of(figures(now=now)), "leads": leads}
    if leads:
        context |= {
            "journeys": journey_tables(now=now), "weeks": WEEKS,
            "team": wellbeing_of_team(now=now), "week": last_week(now=now),
        }  # fmt: skip
    return render(request, "numbers/numbers.jinja", context)


@require_POST
def journeys(request: HttpRequest) -> JsonResponse:
    """Give out the next cases with a sealed part each; the page's script asks until there are none."""
    form = After(request.POST)
    if not form.is_valid():
        return JsonResponse({"refused": "invalid"}, status=422)
    found = next_cases(after=form.cleaned_data["after"], by=hand_of(request).actor, now=timezone.now())
    cases = [{**asdict(each), "case": each.case.hex, "blob": base64.b64encode(each.blob).decode()} for each in found]
    return JsonResponse({"cases": cases, "next": found[-1].case.hex if len(found) == AT_ONCE else ""})
