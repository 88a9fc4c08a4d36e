"""/staff/numbers/: how the work goes, and how much the team reads. For leads."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from nightlight.staff.numbers.queries import figures
from nightlight.staff.numbers.tables import tables_of
from nightlight.staff.numbers.wellbeing import last_week, wellbeing_of_team


@require_safe
def numbers(request: HttpRequest) -> HttpResponse:
    """Show the tables with their charts, and the team's week."""
    now = timezone.now()
    context = {"tables": tables_of(figures(now=now)), "team": wellbeing_of_team(now=now), "week": last_week(now=now)}
    return render(request, "numbers/numbers.jinja", context)
