from typing import Any

from django.http import HttpRequest

from nightlight.public.consent.rules import COOKIE, banner_state


def consent(request: HttpRequest) -> dict[str, Any]:
    """Template context of the banner: its state, and where to come back to."""
    state = banner_state(
        request.COOKIES.get(COOKIE),
        opted_out=request.headers.get("Sec-GPC") == "1",
        query=request.META.get("QUERY_STRING", ""),
    )
    return {"consent_state": state, "consent_next": request.path}
