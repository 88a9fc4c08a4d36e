"""How the desk writes hours and minutes. Imports nothing of the staff's side: every process knows its filters."""

import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from django.utils import translation

_LONDON = ZoneInfo("Europe/London")


def hour_words(at: datetime.datetime) -> str:
    """Return an hour in London's time, in the language of the page: Tue 24 Nov, 15:00. A template filter."""
    return _words(at, "EEE d MMM, HH:mm")


def minute_words(at: datetime.datetime) -> str:
    """Return a moment in London's time, with its year: Tue 24 Nov 2026, 15:07. A template filter."""
    return _words(at, "EEE d MMM y, HH:mm")


def _words(at: datetime.datetime, pattern: str) -> str:
    return format_datetime(at, pattern, tzinfo=_LONDON, locale="cy" if translation.get_language() == "cy" else "en_GB")
