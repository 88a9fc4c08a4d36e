"""The first page behind /staff/: what the person who came has to do here."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from nightlight.staff.desk.permissions import names_permitted


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show the ways on that this person's roles allow."""
    return render(request, "desk/home.jinja", {"names": names_permitted(request.user)})
