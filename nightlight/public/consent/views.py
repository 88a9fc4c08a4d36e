"""The cookies page and the choice. Anonymous; needs no JavaScript and no database."""

import time
from urllib.parse import quote

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from nightlight.foundation.pages.same_origin import same_origin_required
from nightlight.public.consent import rules
from nightlight.public.consent.registry import COOKIES, NOTES, PURPOSES


class SeeOther(HttpResponseRedirect):
    """303: go on by GET, whatever was sent."""

    status_code = 303


@require_safe
def cookies(request: HttpRequest) -> HttpResponse:
    """Show every cookie, and the choice as it stands."""
    choice = rules.read_choice(request.COOKIES.get(rules.COOKIE))
    context = {
        "cookies": COOKIES,
        "notes": NOTES,
        "purposes": PURPOSES,
        "choice": choice,
        "opted_out": request.headers.get("Sec-GPC") == "1",
    }
    return render(request, "consent/cookies.jinja", context)


@csrf_exempt
@require_POST
@same_origin_required
def choose(request: HttpRequest) -> HttpResponse:
    """Keep a choice in its cookie, expire what it withdraws, and go on to see whether it was kept."""
    going_on = safe_next(request.POST.get("next", ""))
    allowed = {purpose.code for purpose in PURPOSES if request.POST.get(purpose.name) == "yes"}
    choice = rules.choose(request.POST.get("choice", ""), allowed, int(time.time()))
    made = choice.chosen_at if choice else ""
    response = SeeOther(f"{reverse('cookies-check')}?made={made}&next={quote(going_on)}")
    if choice is None:
        return response
    response.set_cookie(
        rules.COOKIE, choice.cookie_value(), max_age=rules.SECONDS_KEPT, secure=request.is_secure(), samesite="Lax",
        httponly=True,
    )  # fmt: skip
    refused = {purpose.name for purpose in PURPOSES if purpose.code not in choice.codes}
    for cookie in COOKIES:
        if cookie.purpose in refused:
            response.delete_cookie(cookie.name, samesite="Lax")
    return response


@require_safe
def check(request: HttpRequest) -> HttpResponse:
    """See whether the browser gave back the choice just made; say so on the page that the visitor came from.

    An earlier choice that came back is no answer: the new one was refused.
    """
    choice = rules.read_choice(request.COOKIES.get(rules.COOKIE))
    is_kept = choice is not None and str(choice.chosen_at) == request.GET.get("made")
    outcome = "saved" if is_kept else "failed"
    return SeeOther(f"{safe_next(request.GET.get('next', ''))}?cookies={outcome}#cookie-message")


def safe_next(address: str) -> str:
    """Return a path within this site: `address` if it is one, else the cookies page."""
    inside = address.startswith("/") and url_has_allowed_host_and_scheme(address, allowed_hosts=None)
    plain = address.isprintable() and not set(address) & set("?#\\") and len(address) <= 300
    return address if inside and plain and not address.startswith("/leave") else reverse("cookies")
