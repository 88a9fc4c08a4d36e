"""/api/docs/ and /api/openapi.json: what members may ask for. For everybody, without a script, the same for all."""

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from nightlight.partners.feed.described.document import DOCUMENT, WAYS

_DOCUMENT = msgspec.json.encode(DOCUMENT)


@require_safe
def document(request: HttpRequest) -> HttpResponse:
    """Answer with the OpenAPI document."""
    return HttpResponse(_DOCUMENT, content_type="application/json")


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Show the document to people."""
    return render(request, "feed/docs.jinja", {"document": DOCUMENT, "ways": WAYS})
