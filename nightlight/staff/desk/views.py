"""The first page behind /staff/: what the person who came has to do here; and how their desk looks."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe

from nightlight.staff.desk.look import toggle_look
from nightlight.staff.desk.permissions import names_permitted


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show the ways on that this person's roles allow."""
    return render(request, "desk/home.jinja", {"names": names_permitted(request.user)})


@require_POST
def look(request: HttpRequest) -> HttpResponse:
    """Turn grey or large print on or off, and go back to where it was asked."""
    toggle_look(request, request.POST.get("look", ""))
    came_from = request.headers.get("Referer", "")
    here = url_has_allowed_host_and_scheme(came_from, {request.get_host()}, require_https=request.is_secure())
    return redirect(came_from if here else "desk")
