"""What every page of the desk may ask of the mail: since when it has not gone out.

A function, so that pages which do not ask cost no question to the database: this runs for public pages, too.
"""

import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from nightlight.staff.notices.outbox import stuck_since


def mail(request: HttpRequest) -> dict[str, Any]:
    """Template context: `mail_stuck_since()`, None where mail goes out."""
    return {"mail_stuck_since": _stuck_since}


def _stuck_since() -> datetime.datetime | None:
    return stuck_since(timezone.now())
