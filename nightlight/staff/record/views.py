"""/staff/record/: the chain, for auditors alone. They read who did what; of a report there is nothing here to read."""

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nightlight.foundation.audit.actors import account
from nightlight.foundation.audit.queries import current_head, end_fits
from nightlight.staff.record.actions import BeyondTheEnd, take_extract
from nightlight.staff.record.forms import Filter, Stretch
from nightlight.staff.record.queries import Asked, page_of


@require_safe
def events(request: HttpRequest) -> HttpResponse:
    """Show a page of events, and the form that takes a stretch of them along."""
    return _page(request, Filter(request.GET), Stretch())


@require_POST
def extract(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """Give a stretch of the chain as a file."""
    form = Stretch(request.POST)
    if not form.is_valid():
        return _page(request, Filter({}), form, status=422)
    first, last = form.cleaned_data["first"], form.cleaned_data["last"]
    try:
        lines = take_extract(first=first, last=last, by=account(request.user.pk))  # type: ignore[arg-type]  # logged in
    except BeyondTheEnd:
        form.add_error("first", _("The record ends before this number."))
        return _page(request, Filter({}), form, status=422)
    name = f"record-{first}-{last}.jsonl"
    return StreamingHttpResponse(
        lines,
        content_type="application/jsonl; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"},
    )


@require_safe
def check(request: HttpRequest) -> HttpResponse:
    """Show the page that checks an extract in the browser; the file is never sent."""
    return render(request, "record/check.jinja")


def _page(request: HttpRequest, chosen: Filter, form: Stretch, status: int = 200) -> HttpResponse:
    asked = Asked(**chosen.cleaned_data) if chosen.is_valid() else Asked()
    query = request.GET.copy()
    query.pop("before", None)
    context = {
        "filter": chosen,
        "form": form,
        "page": page_of(asked),
        "query": query.urlencode(),
        "end": current_head().number,
        "fits": end_fits(),
    }
    return render(request, "record/events.jinja", context, status=status if chosen.is_valid() else 422)
