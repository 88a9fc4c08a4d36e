"""What a card says of who answers is true whenever it is read: a page may be served long after it was baked."""

import datetime
import re
from dataclasses import replace

import pytest
from babel.dates import get_day_names, get_month_names
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from nightlight.public.directory.cards import Card, Words
from nightlight.public.directory.wording import show
from nightlight.pure.hours import LONDON, NATIONS, Hours, Kind, Period

NOTHING = Words()
CARD = Card(
    slug="line", name=NOTHING, about=NOTHING, for_whom=NOTHING, cost=NOTHING, not_for=NOTHING, order=1, audiences=(),
    nations=NATIONS, languages=(), topics=(), phones=(), texts=(), sites=(), hours=Hours("unknown"), emergency=False,
    reviewed_on=datetime.date(2026, 11, 24),
)  # fmt: skip
SAYS = {
    "en": r"(?P<does>Open until|Opens at) (?P<time>\S+) on (?P<day>\w+ \d+ \w+)",
    "cy": r"(?P<does>Ar agor tan|Yn agor am) (?P<time>hanner nos|hanner dydd|\S+) ddydd (?P<day>\w+ \d+ \w+)",
}
OPEN = ("Open until", "Ar agor tan")
MIDNIGHT, NOON = ("midnight", "hanner nos"), ("noon", "hanner dydd")

moments = st.integers(0, 3 * 366 * 24 * 60).map(
    lambda minutes: datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC) + datetime.timedelta(minutes=minutes)
)
days = st.sets(st.integers(0, 6), min_size=1).map(lambda chosen: tuple(sorted(chosen)))
some_hours = st.builds(
    Hours,
    st.just("periods"),
    st.lists(st.builds(Period, days, st.integers(0, 1439), st.integers(0, 1440)), min_size=1, max_size=3).map(tuple),
    st.sampled_from(["open", "closed", "unknown"]),
)


def badge(hours: Hours, now: datetime.datetime, language: str = "en") -> str:
    """Return what the card of a line with these hours says when it is baked."""
    with translation.override(language):
        return show(replace(CARD, hours=hours), now).badge


def named_moment(time: str, day: str, language: str, near: datetime.datetime) -> datetime.datetime:
    """Return the wall clock's moment in London that a reader takes words for: midnight ends the day it is on."""
    weekday, number, month = day.split()
    months = {name: number for number, name in get_month_names("wide", locale=language).items()}
    found = min(
        (near.replace(year=near.year + later, month=months[month], day=int(number)) for later in (-1, 0, 1)),
        key=lambda each: abs(each - near),
    ).replace(hour=0, minute=0)
    assert get_day_names("wide", locale=language)[found.weekday()].removeprefix("Dydd ") == weekday
    if time in MIDNIGHT:
        return found + datetime.timedelta(days=1)
    if time in NOON:
        return found.replace(hour=12)
    clock = re.fullmatch(r"(\d+)(?::(\d\d))?(am|pm|yb|yp)", time)
    assert clock, time
    return found.replace(hour=int(clock[1]) % 12 + 12 * (clock[3] in ("pm", "yp")), minute=int(clock[2] or 0))


@given(hours=some_hours, now=moments, share=st.floats(0, 1), language=st.sampled_from(["en", "cy"]))
def test_a_page_that_was_baked_long_ago_says_nothing_untrue(
    hours: Hours, now: datetime.datetime, share: float, language: str
) -> None:
    card = replace(CARD, hours=hours)
    said, found = badge(hours, now, language), card.status(now)
    if found.unchecked:
        assert re.search(r" \d+ \w+$", said), "it names the one day of which nothing is known"
        return
    words = re.fullmatch(SAYS[language], said)
    assert words, f"{said!r} does not say when"
    turns = found.until or found.opens
    assert turns
    local = turns.astimezone(LONDON).replace(tzinfo=None)
    assert named_moment(words["time"], words["day"], language, local) == local
    # Whoever reads it before that moment is told what holds; whoever reads it later is told of a day that has gone.
    then = now + (turns - datetime.timedelta(seconds=1) - now) * share
    state = card.status(then)
    assert state.answers_now == (words["does"] in OPEN) or state.unchecked
    assert card.status(turns).answers_now == (words["does"] not in OPEN) or card.status(turns).unchecked


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("always", "Open day and night"),
        ("online", "Online, at any time"),
        ("unknown", "We have not checked the hours"),
        ("periods", "We do not know when it opens"),
    ],
)
def test_what_holds_on_every_day_names_none(kind: Kind, words: str) -> None:
    assert badge(Hours(kind), datetime.datetime(2026, 11, 24, 12, tzinfo=LONDON)) == words


def test_only_the_bank_holiday_that_nobody_checked_is_unknown() -> None:
    weekdays = Hours("periods", (Period((0, 1, 2, 3, 4), 600, 960),), "unknown")
    christmas = datetime.datetime(2026, 12, 25, 12, tzinfo=LONDON)
    assert badge(weekdays, christmas) == "We have not checked the hours on Friday 25 December"
    assert badge(weekdays, christmas, "cy") == "Nid ydym wedi gwirio'r oriau ddydd Gwener 25 Rhagfyr"


def test_a_line_of_one_day_a_week_says_when_it_opens_after_two_holidays() -> None:
    fridays = Hours("periods", (Period((4,), 600, 960),), "closed")
    assert badge(fridays, datetime.datetime(2026, 12, 25, 12, tzinfo=LONDON)) == "Opens at 10am on Friday 8 January"
