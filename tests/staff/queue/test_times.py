"""An hour is London's, in the language of the page."""

import datetime

from django.utils import translation

from nightlight.staff.queue.times import hour_words

SUMMER = datetime.datetime(2026, 6, 30, 23, tzinfo=datetime.UTC)


def test_an_hour_is_london_s_in_either_language() -> None:
    assert hour_words(SUMMER) == "Wed 1 Jul, 00:00"
    with translation.override("cy"):
        assert hour_words(SUMMER) == "Mer 1 Gorff, 00:00"
