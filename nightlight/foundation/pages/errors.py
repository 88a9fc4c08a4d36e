"""What a visitor sees when something is not as it should be: one kind page, help on it, the way out.

Promises: needs no database; never shows what was sent; if even the page fails, plain words with 999 and
Childline remain.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse, UnreadablePostError
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.urls import Resolver404, resolve
from django.utils import translation
from django.utils.translation import get_language_from_path
from django.utils.translation import gettext as _

from nightlight.foundation.pages.baked import baked_sites
from nightlight.foundation.pages.navigation import navigation

LARGEST_FORM = 64 * 1024
_MOST_READ_AWAY = 8 << 20
"""More than a server in front hands on (`ops/nginx/nightlight.conf`)."""
LONGEST_ADDRESS = 2000
PROGRAMS = "/api/"
"""Where no person reads the answer."""

_LAST_RESORT = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
<h1>Sorry, there was a technical problem</h1>
<p>What you typed may not have been kept. Go back: it may still be on the page. Then try again in a few minutes.</p>
<p lang="cy">Mae'n ddrwg gennym, roedd problem dechnegol. Efallai nad yw'r hyn a deipiaist wedi'i gadw. Cer yn ôl:
efallai ei fod yn dal ar y dudalen. Yna rho gynnig arall arni ymhen ychydig funudau.</p>
<p>In danger now? Call <a href="tel:999">999</a>. To talk to someone: Childline, free, any time:
<a href="tel:08001111">0800 1111</a>.</p>
<p lang="cy">Mewn perygl nawr? Ffonia <a href="tel:999">999</a>. I siarad â rhywun: Childline, am ddim, unrhyw bryd:
<a href="tel:08001111">0800 1111</a>.</p>
<p><a href="/leave">Leave this site</a> · <a href="/">First page</a></p></html>"""


def show(
    request: HttpRequest, status: int, heading: str, texts: list[str], way_out: dict[str, str] | None = None
) -> HttpResponse:
    """Return a page of one message with help on it; to a program, the message alone."""
    if request.path_info.startswith(PROGRAMS):
        told = {"statusCode": status, "message": " ".join([heading + ".", *texts])}
        return JsonResponse(told, status=status, headers={"Cache-Control": "no-store"})
    context = {"heading": heading, "texts": texts, "way_out": way_out or first_page()}
    try:
        page = str(render_to_string("pages/message.jinja", context, request))
    except Exception:
        # Whatever broke the page must not cost a frightened reader the numbers.
        page = _LAST_RESORT
    response = HttpResponse(page, status=status)
    response.headers["Cache-Control"] = "no-store"
    return response


def first_page() -> dict[str, str]:
    """Return the way to the first page in the language of this page."""
    return {"url": navigation(translation.get_language() or "en").home, "text": _("Go to the first page")}


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400, or 413 where the form was too large."""
    with in_language_of(request):
        if isinstance(exception, RequestDataTooBig):
            return too_large(request)
        return show(request, 400, _("We could not read that"), [_("Nothing was saved. Please go back and try again.")])


def forbidden(request: HttpRequest, exception: Exception | None = None, reason: str = "") -> HttpResponse:
    """403: also what a form gets that came from another website."""
    with in_language_of(request):
        texts = [_("Nothing was saved. Open the page again on this site, then send the form from there.")]
        return show(request, 403, _("That did not work from here"), texts)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404; where the page exists in English only, it says so and offers it."""
    with in_language_of(request):
        if english := english_counterpart(request.path):
            texts = [_("This page is not in Welsh yet. You can read it in English.")]
            way_out = {"url": english, "text": _("Read this page in English"), "language": "en"}
            return show(request, 404, _("Not in Welsh yet"), texts, way_out)
        texts = [_("The page may have moved. Search, or go to the first page.")]
        return show(request, 404, _("We can't find that page"), texts)


def failed(request: HttpRequest) -> HttpResponse:
    """500, or 503 where the database is away. Even then an address that is no page's is only not found."""
    kind = sys.exc_info()[0]
    with in_language_of(request):
        if kind is not None and issubclass(kind, OperationalError | InterfaceError):
            return not_found(request) if _is_no_published_page(request.path_info) else unavailable(request)
        texts = [_("It is our fault, not yours."), *_how_to_go_on()]
        return show(request, 500, _("Sorry, there was a technical problem"), texts)


def _how_to_go_on() -> list[str]:
    """Return what holds whatever broke: nothing here knows whether it broke before or after something was kept."""
    return [
        _("What you typed may not have been kept. Go back: it may still be on the page."),
        _("Then try again in a few minutes. The phone numbers below work all the same."),
    ]


def _is_no_published_page(path: str) -> bool:
    """Return whether the last bake says that nothing is at an address for which Django would ask the database.

    What editors publish is all in the bake, and everything else is an address of code that Django resolves first.
    """
    site = baked_sites(settings.BAKED).current()
    if site is None or path in site.pages:
        return False
    try:
        return resolve(path).url_name == "wagtail_serve"
    except Resolver404:
        return True


def unavailable(request: HttpRequest) -> HttpResponse:
    """503."""
    texts = [_("This part of the site is not working just now. It is our fault, not yours."), *_how_to_go_on()]
    response = show(request, 503, _("Sorry, there was a technical problem"), texts)
    response.headers["Retry-After"] = "120"
    return response


def too_large(request: HttpRequest) -> HttpResponse:
    """413."""
    # Whether a browser has it still, nobody here knows: those that keep no form and no page have not.
    texts = [
        _("What you sent is too long for us to take. Nothing of it was kept."),
        _("Go back: it may still be on the page. Make it shorter, then send it."),
    ]
    return show(request, 413, _("That was too much at once"), texts)


def write_pages_for_fronts(folder: Path, *, host: str) -> None:
    """Write what a server in front shows when no process of ours answers, or when a form is refused before it."""
    for language in settings.PUBLISHED_LANGUAGES:
        address = navigation(language).home
        request = RequestFactory().get(address, HTTP_HOST=host)
        (folder / language).mkdir(parents=True)
        for page in (too_large, unavailable):
            with in_language_of(request):
                shown = page(request)
            (folder / language / f"{shown.status_code}.html").write_bytes(shown.content)


def english_counterpart(path: str) -> str:
    """Return the published English address of a Welsh one; empty where there is none."""
    if not path.startswith("/cy/"):
        return ""
    site = baked_sites(settings.BAKED).current()
    english = path.removeprefix("/cy")
    return english if site and english in site.pages else ""


def in_language_of(request: HttpRequest) -> "translation.override":
    """Speak the language that the address names, whatever state the request was in when it failed."""
    language = get_language_from_path(request.path_info)
    return translation.override(language if language in settings.PUBLISHED_LANGUAGES else settings.LANGUAGE_CODE)


def largest_form(path: str) -> int:
    """Return how many bytes a form may have that is sent to an address."""
    language = get_language_from_path(path)
    path = path.removeprefix(f"/{language}") if language else path
    return next((most for start, most in settings.LARGER_FORMS.items() if path.startswith(start)), LARGEST_FORM)


class ErrorPages:
    """Middleware: refuses what no page could answer, and gives a page to answers that have none."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.isprintable():
            # A NUL or a line break in an address is no page of ours, and PostgreSQL refuses it.
            return not_found(request)
        with in_language_of(request):
            if len(request.get_full_path()) > LONGEST_ADDRESS:
                return show(request, 414, _("We can't find that page"), [_("The address is too long.")])
            if self._is_too_large(request):
                _read_away(request)
                return too_large(request)
        response = self.get_response(request)
        if response.status_code == 405 and not response.content:
            with in_language_of(request):
                page = show(request, 405, _("That did not work"), [_("Please go back and try again.")])
            page.headers["Allow"] = response.headers["Allow"]
            return page
        return response

    @staticmethod
    def _is_too_large(request: HttpRequest) -> bool:
        if request.path_info.startswith("/editor/"):
            return False
        length = request.headers.get("Content-Length", "0")
        return length.isdecimal() and int(length[:12]) > largest_form(request.path_info)


def _read_away(request: HttpRequest) -> None:
    """Take what was sent and keep nothing: a server in front that can't send all of it says that nobody answers."""
    left = _MOST_READ_AWAY
    try:
        while left > 0 and (piece := request.read(min(left, 1 << 16))):
            left -= len(piece)
    except UnreadablePostError:
        return


class OnlyPublishedLanguages:
    """Middleware: a language in which only drafts exist has no addresses. An editor's preview of a draft has."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if getattr(request, "is_dummy", False):
            return self.get_response(request)
        language = get_language_from_path(request.path_info)
        if language and language not in settings.PUBLISHED_LANGUAGES and not self._is_published(request, language):
            return not_found(request)
        return self.get_response(request)

    @staticmethod
    def _is_published(request: HttpRequest, language: str) -> bool:
        from wagtail.models import Page

        pages = Page.objects.live().public().filter(locale__language_code=language)
        return any(page.get_url() == request.path_info for page in pages)
