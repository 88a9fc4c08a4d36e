"""What a load balancer and a security researcher ask: alive, ready, whom to write to. Anonymous."""

import datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from nightlight.foundation.ops.facts import collect
from nightlight.foundation.ops.rules import judge


@require_safe
def live(request: HttpRequest) -> HttpResponse:
    """Answer 200 as long as this process answers at all."""
    return JsonResponse({"status": "live"})


@require_safe
def ready(request: HttpRequest) -> HttpResponse:
    """Answer 200 when the database answers and the pages are fresh, else 503 with the subjects that are not."""
    watched = {"database", "var folder", "baked pages"}
    wrong = [finding.subject for finding in judge(collect()) if finding.level == "error" and finding.subject in watched]
    return JsonResponse({"status": "not ready" if wrong else "ready", "wrong": wrong}, status=503 if wrong else 200)


@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """Answer with RFC 9116's security.txt: contact, expiry a year from now, languages."""
    contact = settings.ENVIRONMENT.security_contact
    if not contact:
        return HttpResponse("No security contact is set yet.\n", status=404, content_type="text/plain")
    expires = datetime.datetime.now(datetime.UTC).replace(microsecond=0) + datetime.timedelta(days=365)
    text = f"Contact: {contact}\nExpires: {expires.isoformat()}\nPreferred-Languages: en, cy\n"
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
