"""What the doctor says of mail that waits and of hours in which nobody is on call."""

import datetime

from django.conf import settings
from django.db import DatabaseError
from django.utils import timezone

from nightlight.foundation.ops.findings import Finding
from nightlight.staff.notices.outbox import stuck_since, waiting
from nightlight.staff.notices.rota import rota_gaps, rota_lines


def findings(now: datetime.datetime) -> list[Finding]:
    """Return what is found; nothing in a process whose role in the database may not look at it."""
    if settings.ENVIRONMENT.role in ("public", "partners"):
        return []
    try:
        return [_mail(now), _rota()]
    except DatabaseError:
        # What is wrong with the database is a finding of its own.
        return []


def _mail(now: datetime.datetime) -> Finding:
    since = stuck_since(now)
    if since is None:
        return Finding("ok", "mail on its way", "nothing waits that should have gone out")
    errors = sorted(set(waiting().exclude(error="").values_list("error", flat=True)))
    why = ", ".join(errors) or "the worker does not run"
    return Finding(
        "error",
        "mail on its way",
        f"has not gone out since {timezone.localtime(since):%Y-%m-%d %H:%M} ({why})",
        "Ring whoever is on call. Then look whether the worker runs, at NIGHTLIGHT_MAIL and at the mail server; "
        "nothing is lost: docs/how-to/notices.md",
    )


def _rota() -> Finding:
    if not settings.OPERATOR.reporting:
        return Finding("ok", "rota", "is for sites that take reports")
    if not rota_gaps(rota_lines()):
        return Finding("ok", "rota", "somebody is on call at every hour of the week")
    return Finding(
        "warning",
        "rota",
        "at some hours nobody is on call: the escalation contacts are woken for each urgent case then",
        "Fill it in at /staff/rota/",
    )
