"""The peer over HTTP: our server with all of its middleware, and one view that stores the rows of a report.

The rows of the report that was stored last, under a new id, by the same statements and in one commit, as ours are. It
reads no draft, checks nothing and seals nothing: no report that is sent to this server can be stored faster.
"""

import uuid
from functools import cache

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import include, path
from django.views.decorators.csrf import csrf_exempt

from nightlight.foundation.rows.statements import insert, insert_columns
from nightlight.reporting.cases.models import Arrival, Case, Part


@csrf_exempt
@transaction.atomic
def store(_request: HttpRequest) -> HttpResponse:
    """Store a report's rows."""
    case, parts = _report()
    new = uuid.uuid4()
    insert([Case(id=new, **case)])
    insert_columns(Part, {"case_id": [new] * len(parts["name"]), **parts})
    insert([Arrival(case=new)])
    return HttpResponse(status=303, headers={"Location": "/report/sent/"})


@cache
def _report() -> tuple[dict[str, object], dict[str, list[object]]]:
    """Return what a stored report holds: the case by field, its parts by column."""
    given = ("hour", "queue", "band", "due_at", "size", "language", "nation")
    case = Case.objects.values("id", *given).order_by("id").first()
    if case is None:
        raise LookupError("no report is stored whose rows could be stored again")
    parts = Part.objects.filter(case=case.pop("id")).values_list("name", "blob", "hour")
    columns = zip(*parts, strict=True)
    return case, {name: list(values) for name, values in zip(("name", "blob", "hour"), columns, strict=True)}


urlpatterns = [path("", include("nightlight.foundation.ops.urls")), path("report/send/", store)]
