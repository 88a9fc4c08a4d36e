"""The search page. Anonymous; what is typed is in no address, title, log or cookie."""

import structlog
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from nightlight.public.search import queries, rules
from nightlight.public.search.vocabulary import vocabulary

log = structlog.get_logger()


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def search(request: HttpRequest) -> HttpResponse:
    """Show the form, or what was found. A search changes nothing, so that it needs no token."""
    if request.method != "POST":
        return render(request, "search/search.jinja", {"typed": "", "asked": None})
    language = get_language() or "en"
    typed = request.POST.get("q", "")[:200]
    asked = rules.understand(typed, vocabulary(language))
    context = {"typed": typed, "asked": asked, "organisations": queries.find_organisations(asked, language)}
    try:
        return render(request, "search/search.jinja", {**context, "results": queries.find_pages(asked, language)})
    except DatabaseError as error:
        log.error("pages could not be searched", error=type(error).__name__)  # a traceback holds the words
        return render(request, "search/search.jinja", {**context, "results": [], "failed": True}, status=503)
