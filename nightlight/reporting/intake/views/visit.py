"""What to say to somebody whose report is not there any more."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from nightlight.reporting.visits.cookie import SeeOther, give_key, key_of, take_key

__all__ = ["SeeOther", "give_key", "key_of", "not_there", "take_key"]


def not_there(request: HttpRequest, *, status: int = 410) -> HttpResponse:
    """Say that there is no report to go on with, and give back what was typed in the clear, to be copied."""
    typed = "\n\n".join(line for line in request.POST.getlist("answer") if line.strip())
    return render(request, "intake/not_there.jinja", {"typed": typed}, status=status)
