"""/about/numbers/: how many reports came, in ranges. Anonymous; baked; the file beside it asks the same table."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from nightlight.public.transparency import queries, wording


@require_safe
def numbers(request: HttpRequest) -> HttpResponse:
    """Show what is published, or that there is nothing yet."""
    context = {"quarters": queries.published_quarters(), "bands": wording.BANDS}
    return render(request, "transparency/numbers.jinja", context)


@require_safe
def numbers_csv(_request: HttpRequest) -> HttpResponse:
    """Answer with what is published as a file."""
    answer = HttpResponse(queries.as_csv(queries.published_quarters()), content_type="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = 'attachment; filename="numbers.csv"'
    return answer
