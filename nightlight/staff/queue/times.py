"""How the desk writes hours and minutes. Imports nothing of the staff's side: every process knows its filters."""

import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_datetime, get_day_names, get_month_names
from django.utils import translation

_LONDON = ZoneInfo("Europe/London")


def hour_words(at: datetime.datetime) -> str:
    """Return an hour in London's time, in the language of the page: Tue 24 Nov, 15:00. A template filter."""
    return _words(at, "EEE d MMM, HH:mm", _locale())


def minute_words(at: datetime.datetime) -> str:
    """Return a moment in London's time, with its year: Tue 24 Nov 2026, 15:07. A template filter."""
    return _words(at, "EEE d MMM y, HH:mm", _locale())


def names_of_days_and_months() -> dict[str, list[str]]:
    """Return the short names, from Monday and from January on: browsers know none in Welsh."""
    days, months = get_day_names("abbreviated", locale=_locale()), get_month_names("abbreviated", locale=_locale())
    return {"days": [days[day] for day in range(7)], "months": [months[month] for month in range(1, 13)]}


@lru_cache(maxsize=4096)  # a page of the queue writes a hundred times, most of them the same whole hours
def _words(at: datetime.datetime, pattern: str, locale: str) -> str:
    return format_datetime(at, pattern, tzinfo=_LONDON, locale=locale)


def _locale() -> str:
    return "cy" if translation.get_language() == "cy" else "en_GB"
