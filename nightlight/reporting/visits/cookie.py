"""The visitor's cookie: read, given, taken away. Whoever holds it holds the key of a visit (decision 6)."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from nightlight.reporting.visits.key import COOKIE, VisitKey, read_key


class SeeOther(HttpResponseRedirect):
    """303: go on by GET, whatever was sent."""

    status_code = 303


def key_of(request: HttpRequest) -> VisitKey | None:
    """Return the key that the visitor's cookie holds."""
    return read_key(request.COOKIES.get(COOKIE))


def give_key(response: HttpResponse, key: VisitKey) -> HttpResponse:
    """Give the visitor the key of their visit. The browser forgets it when it is closed."""
    response.set_cookie(
        COOKIE, key.cookie_value, httponly=True, samesite="Lax", path="/", secure=settings.SESSION_COOKIE_SECURE
    )
    return response


def take_key(response: HttpResponse) -> HttpResponse:
    """Take the visitor's key away."""
    response.delete_cookie(COOKIE, path="/", samesite="Lax")
    return response
