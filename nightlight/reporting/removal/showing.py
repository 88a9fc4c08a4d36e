"""What stands on the pages about pictures: how each stands, in words. No picture, no name of a file, no fingerprint."""

import datetime
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nightlight.foundation.pages.clock import DAY, date_words, moment_words, within_sentence
from nightlight.pure.hours import LONDON
from nightlight.reporting.removal.queries import Picture
from nightlight.reporting.removal.rules import Standing, is_over


@dataclass(frozen=True)
class Row:
    """One picture or video, by its number. `until` is set while taking it back can be undone."""

    number: int
    name: str
    sent: str
    says: str
    confirmed: str
    until: str
    may_be_withdrawn: bool


def withdrawal_question() -> str:
    """Return what is asked of somebody who wants pictures off the list."""
    return _("Is someone making you do this?")


def rows_of(pictures: list[Picture], now: datetime.datetime) -> list[Row]:
    """Return a row for each picture, in the order in which they were sent."""
    return [_row(picture, now) for picture in pictures]


def _row(picture: Picture, now: datetime.datetime) -> Row:
    name = _("Video %(number)s") if picture.media == "video" else _("Picture %(number)s")
    number, count = {"number": picture.number}, picture.confirmed_by
    day = date_words(picture.asked_hour.astimezone(LONDON).date(), DAY)
    is_waiting_to_go = picture.withdraw_at is not None and not is_over(picture.withdraw_at, now)
    found = ngettext("%(num)s platform has found it.", "%(num)s platforms have found it.", count)
    return Row(
        number=picture.number,
        name=name % number,
        sent=_("Sent on %(day)s") % {"day": within_sentence(day)},
        says=_says("withdrawn" if is_over(picture.withdraw_at, now) else picture.standing),
        confirmed=found % {"num": count} if count else "",
        until=moment_words(picture.withdraw_at, now) if picture.withdraw_at and is_waiting_to_go else "",
        may_be_withdrawn=picture.withdraw_at is None,
    )


def _says(standing: Standing) -> str:
    return {
        "waiting": _("On its way to the list. That takes about a minute."),
        "listed": _("On the list. Platforms that use the list can find it and block it."),
        "disputed": _(
            "Two platforms say that it should not be on the list. They need not block it until that is decided. Nobody"
            " here looks at it."
        ),
        "harmless": _("Many people have this one, like a logo or a well-known picture. So it is not on the list."),
        "removed": _("It was taken off the list, because of what platforms or a hotline told us. You can ask us why."),
        "withdrawn": _("You took it back. It is off the list."),
    }[standing]
