"""What several pages of the queue show: whose hand it is, where a case's page is, and when something is due."""

import datetime
from typing import cast
from uuid import UUID
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from django.contrib.auth.models import User
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils import translation

from nightlight.staff.desk.permissions import roles_of
from nightlight.staff.queue.moves import Hand

_LONDON = ZoneInfo("Europe/London")


def person_of(request: HttpRequest) -> User:
    """Return who asks: the desk lets nobody in without an account."""
    return cast(User, request.user)


def hand_of(request: HttpRequest) -> Hand:
    """Return the hand that acts for whoever asks."""
    return Hand(person_of(request), leads="lead" in roles_of(request.user))


def case_address(case: UUID) -> str:
    """Return the address of a case's own page; empty in a process that has none."""
    try:
        return reverse("case", kwargs={"case": case})
    except NoReverseMatch:
        return ""


def hour_words(at: datetime.datetime) -> str:
    """Return an hour in London's time, in the language of the page: Tue 24 Nov, 15:00. A template filter."""
    return format_datetime(
        at, "EEE d MMM, HH:mm", tzinfo=_LONDON, locale="cy" if translation.get_language() == "cy" else "en_GB"
    )
