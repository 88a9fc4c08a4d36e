"""How the queue writes an hour. Imports nothing of the staff's side: every process knows its templates' filters."""

import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from django.utils import translation

_LONDON = ZoneInfo("Europe/London")


def hour_words(at: datetime.datetime) -> str:
    """Return an hour in London's time, in the language of the page: Tue 24 Nov, 15:00. A template filter."""
    return format_datetime(
        at, "EEE d MMM, HH:mm", tzinfo=_LONDON, locale="cy" if translation.get_language() == "cy" else "en_GB"
    )
