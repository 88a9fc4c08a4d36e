"""Times and opening hours in words, as people say them, in the language of the page. All times are London's."""

import datetime

from babel.dates import format_date
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from nightlight.pure.hours import LONDON, MINUTES_A_DAY, Hours, Period

# Names a day for years: read long after, it is still the same one.
DAY = "EEEE d MMMM"


def time_words(moment: datetime.datetime) -> str:
    """Return a time of day in London as people say it: 9am, 5:30pm, noon, midnight."""
    local = moment.astimezone(LONDON)
    return _clock_words(local.hour * 60 + local.minute)


def day_words(moment: datetime.datetime) -> str:
    """Return the day that a time is on, to stand after "on": Saturday 28 November. Midnight ends the day it is on."""
    day = (moment.astimezone(LONDON) - datetime.timedelta(minutes=1)).date()
    return within_sentence(date_words(day, DAY))


def moment_words(moment: datetime.datetime, now: datetime.datetime) -> str:
    """Return a moment as seen from `now`, to stand after "by" and "until": 3pm today, 9am on Monday."""
    day, time = moment.astimezone(LONDON).date(), time_words(moment)
    days = (day - now.astimezone(LONDON).date()).days
    if days == 0:
        return _("%(time)s today") % {"time": time}
    if days == 1:
        return _("%(time)s tomorrow") % {"time": time}
    named = within_sentence(date_words(day, "EEEE" if 0 < days < 7 else DAY))
    return _("%(time)s on %(day)s") % {"time": time, "day": named}


def hours_words(hours: Hours) -> str:
    """Return the hours of a week: "Monday to Friday, 10am to 4pm"; empty where the badge says it all."""
    if hours.kind != "periods":
        return ""
    parts = [_period_words(period) for period in hours.periods]
    if hours.on_bank_holidays == "closed":
        parts.append(_("not on bank holidays"))
    elif hours.on_bank_holidays == "unknown":
        parts.append(_("we have not checked bank holidays"))
    return "; ".join(parts)


def date_words(day: datetime.date, pattern: str) -> str:
    """Return a date by one of Babel's patterns."""
    return format_date(day, pattern, locale="cy" if get_language() == "cy" else "en_GB")


def within_sentence(weekday: str) -> str:
    """Return a weekday as it stands after another word: in Welsh small, and softened (Dydd Llun, ddydd Llun)."""
    return weekday.replace("Dydd ", "ddydd ") if get_language() == "cy" else weekday


def _clock_words(minutes: int) -> str:
    minutes %= MINUTES_A_DAY
    if minutes == 0:
        return _("midnight")
    if minutes == 720:
        return _("noon")
    half = pgettext("time of day", "am") if minutes < 720 else pgettext("time of day", "pm")
    hour, minute = (minutes // 60 - 1) % 12 + 1, minutes % 60
    return f"{hour}:{minute:02}{half}" if minute else f"{hour}{half}"


def _period_words(period: Period) -> str:
    days = sorted(period.days)
    monday = datetime.date(2026, 11, 23)
    names = [date_words(monday + datetime.timedelta(days=day), "EEEE") for day in days]
    times = _("%(opens)s to %(closes)s") % {"opens": _clock_words(period.opens), "closes": _clock_words(period.closes)}
    if len(days) == 7:
        which = _("Every day")
    elif len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        which = _("%(first)s to %(last)s") % {"first": names[0], "last": within_sentence(names[-1])}
    else:
        which = ", ".join(names)
    return f"{which}, {times}"
