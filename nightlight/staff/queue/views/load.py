"""/staff/queue/load/: who has how much, and what will be overdue in the next hours. For leads."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from nightlight.staff.queue import words
from nightlight.staff.queue.load import SOON, load_by_person


@require_safe
def load(request: HttpRequest) -> HttpResponse:
    """Show what each person has, by name."""
    hours = [int(within.total_seconds()) // 3600 for within in SOON]
    context = {"loads": load_by_person(now=timezone.now()), "hours": hours, "words": words}
    return render(request, "queue/load.jinja", context)
