"""Refuses forms that another website sends in a visitor's name, without a cookie or a token.

Baked pages can hold no token. Browsers say where a form comes from: Sec-Fetch-Site in all of today's,
Origin or Referer in older ones. What says nothing at all is refused.
"""

import functools
from collections.abc import Callable
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

View = Callable[..., HttpResponse]


def same_origin_required(view: View) -> View:
    """Let a POST through only from a page of this site; other methods always. Raises PermissionDenied."""

    @functools.wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if request.method == "POST" and not is_same_origin(request):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded


def is_same_origin(request: HttpRequest) -> bool:
    """Return whether the browser says that the request comes from a page of this site."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site == "same-origin"
    source = request.headers.get("Origin") or request.headers.get("Referer") or ""
    try:
        return bool(source) and urlsplit(source).netloc == request.get_host()
    except ValueError:
        return False
