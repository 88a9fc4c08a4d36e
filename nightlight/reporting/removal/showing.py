"""What stands on the pages about pictures: words, the form to send. No picture, no name of a file, no fingerprint."""

import datetime
from dataclasses import dataclass, replace
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nightlight.foundation.flows.asking import Asked
from nightlight.foundation.flows.loading import load_wording
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.foundation.pages.clock import DAY, date_words, moment_words, within_sentence
from nightlight.foundation.pages.navigation import navigation
from nightlight.pure.hours import LONDON
from nightlight.pure.matching.signals import LEAST_QUALITY
from nightlight.pure.questions.flow import Outcome
from nightlight.reporting.cases.rules import due_at
from nightlight.reporting.mailbox.messages import seal_attributes
from nightlight.reporting.mailbox.showing import language
from nightlight.reporting.readers import open_epoch
from nightlight.reporting.removal.lines import MOST_AT_ONCE, LinesRefused
from nightlight.reporting.removal.queries import Picture
from nightlight.reporting.removal.rules import Standing, is_over
from nightlight.reporting.removal.sending import where_asking
from nightlight.reporting.removal.way import CHOOSE, FLOW, Form, Way

LONGEST_WHERE = 2000


@dataclass(frozen=True)
class Row:
    """One picture or video, by its number. `until` is set while taking it back can be undone."""

    number: int
    name: str
    sent: str
    says: str
    held: str
    confirmed: str
    until: str
    may_be_withdrawn: bool


def withdrawal_question() -> str:
    """Return what is asked of somebody who wants pictures off the list."""
    return _("Is someone making you do this?")


def where_question() -> str:
    """Return what is asked about where it was shared."""
    return _("Where was it shared, if you know?")


def refused_words(refused: LinesRefused) -> str:
    """Return what to say of fingerprints that could not be taken."""
    if refused.why == "too-many":
        return _("These are too many at once. Nothing was sent. Please choose fewer now, and the others after that.")
    if refused.why == "empty":
        return _("There are no fingerprints yet. Choose a picture or video first. Nothing was sent.")
    return _("We could not read what your browser sent. Nothing was sent. Please choose them again.")


def asked_at(way: Way, *, hours: StaffedHours | None, fault: str, now: datetime.datetime) -> Asked:
    """Return a question or a notice as it stands on its page."""
    node, wording = way.node, load_wording(FLOW, language())
    assert not isinstance(node, Outcome)  # noqa: S101  # whoever asks has looked
    words = wording.nodes[node.key]
    until = due_at("top", now, hours) if hours else None
    return Asked(
        node=node,
        words=replace(words, text=words.text.replace("{time}", moment_words(until, now) if until else "")),
        word=wording.word,
        back=address(Way(way.answers[:-1])) if way.answers else reverse("remove"),
        hurting=navigation(language()).talk,
        by_buttons=True,
        fault=fault,
    )


def address(way: Way) -> str:
    """Return the address of a page on the way. It tells nothing."""
    return reverse("remove-page", args=[way.token])


def choosing(form: Form, *, is_reachable: bool = True) -> dict[str, Any]:
    """Return what the page with the form needs. `seal` is empty where nobody reads, or the database is away."""
    wording, seal = load_wording(FLOW, language()), dict[str, str | int]()
    epoch = open_epoch() if is_reachable else None
    if epoch:
        seal = seal_attributes(
            question=where_question(), case=form.case_id, language=language(), to=epoch, asking=where_asking()
        ) | {"data-limit": LONGEST_WHERE}
    return {
        "words": wording.nodes[CHOOSE],
        "word": wording.word,
        "place": form.token,
        "back": address(Way(form.answers[:-1])),
        "question": where_question(),
        "seal": seal,
        "most": MOST_AT_ONCE,
        "quality": LEAST_QUALITY,
    }


def rows_of(pictures: list[Picture], now: datetime.datetime) -> list[Row]:
    """Return a row for each picture, in the order in which they were sent."""
    return [_row(picture, now) for picture in pictures]


def _row(picture: Picture, now: datetime.datetime) -> Row:
    name = _("Video %(number)s") if picture.media == "video" else _("Picture %(number)s")
    number, count = {"number": picture.number}, picture.confirmed_by
    day = date_words(picture.asked_hour.astimezone(LONDON).date(), DAY)
    is_waiting_to_go = picture.withdraw_at is not None and not is_over(picture.withdraw_at, now)
    held = _("No platform has fetched it yet.")
    if picture.held_by:
        held = ngettext("%(num)s platform has it.", "%(num)s platforms have it.", picture.held_by)
    found = ngettext(
        "%(num)s platform confirmed: it was found there.", "%(num)s platforms confirmed: it was found there.", count
    )
    return Row(
        number=picture.number,
        name=name % number,
        sent=_("Sent on %(day)s") % {"day": within_sentence(day)},
        says=_says("withdrawn" if is_over(picture.withdraw_at, now) else picture.standing),
        held=held % {"num": picture.held_by} if picture.standing == "listed" else "",
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
        "harmless": _(
            "Many people have one like this, such as a logo. At most, exact copies of your file are blocked."
        ),
        "removed": _("It was taken off the list, because of what platforms or a hotline told us. You can ask us why."),
        "withdrawn": _("You took it back. It is off the list."),
    }[standing]
