"""A card's status and hours in words, in the language of the page."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from nightlight.foundation.pages.clock import DAY, date_words, day_words, hours_words, time_words, within_sentence
from nightlight.public.directory.cards import Card
from nightlight.public.directory.models import Organisation
from nightlight.public.directory.queries import baked_cards, card_of
from nightlight.pure.hours import Status

_NAMED_LANGUAGES = {"cy": "Cymraeg", "en": "English"}


@dataclass(frozen=True)
class ShownCard:
    """A card as it stands on a page: everything in one language, its status at one moment."""

    card: Card
    status: Status
    badge: str
    hours: str
    name: str
    about: str
    for_whom: str
    cost: str
    not_for: str
    nations: tuple[str, ...]
    languages: tuple[str, ...]
    language: str


def show(card: Card, now: datetime.datetime) -> ShownCard:
    """Return a card in the language of the page, with its status at `now`."""
    language = get_language() or "en"
    found = card.status(now)
    return ShownCard(
        card=card,
        status=found,
        badge=status_words(found),
        hours=hours_words(card.hours),
        name=card.name.in_language(language),
        about=card.about.in_language(language),
        for_whom=card.for_whom.in_language(language),
        cost=card.cost.in_language(language),
        not_for=card.not_for.in_language(language),
        nations=_nations_words(card.nations),
        languages=tuple(_NAMED_LANGUAGES.get(code, code) for code in card.languages if code != "en"),
        language=language,
    )


def _nations_words(nations: tuple[str, ...]) -> tuple[str, ...]:
    """Return where an organisation helps; nothing where that is all of the UK."""
    if not nations:
        return (_("outside the UK"),)
    return () if len(nations) == 4 else tuple(map(nation_name, nations))


def shown_organisations(organisations: Iterable[Organisation]) -> list[ShownCard]:
    """Return the cards of the organisations that an editor chose for a page: a template filter."""
    now = timezone.now()
    return [show(card_of(organisation), now) for organisation in organisations if organisation and organisation.live]


def card_as_written(organisation: Organisation) -> ShownCard:
    """Return the card of an organisation as it stands, published or not, saved or not: a template filter."""
    return show(card_of(organisation), timezone.now())


def organisations_named(slugs: Iterable[str]) -> list[ShownCard]:
    """Return the published organisations among `slugs`, in that order, without a database: a template filter."""
    by_slug, now = {card.slug: card for card in baked_cards()}, timezone.now()
    return [show(by_slug[slug], now) for slug in slugs if slug in by_slug]


def nation_name(nation: str) -> str:
    """Return a nation's name in the language of the page: a template filter."""
    return {
        "england": _("England"),
        "wales": _("Wales"),
        "scotland": _("Scotland"),
        "northern-ireland": _("Northern Ireland"),
    }[nation]


def status_words(found: Status) -> str:
    """Return whether somebody answers, in a few words that are true whenever they are read.

    They stand in files that a front serves after the worker that renews them has stopped: what changes with time
    names its day, and nothing is seen from the moment of writing. Hence no `now` comes in.
    """
    if found.state == "always":
        return _("Open day and night")
    if found.until:
        return _("Open until %(time)s on %(day)s") % {"time": time_words(found.until), "day": day_words(found.until)}
    if found.opens:
        return _("Opens at %(time)s on %(day)s") % {"time": time_words(found.opens), "day": day_words(found.opens)}
    if found.state == "online":
        return _("Online, at any time")
    if found.unchecked:
        day = within_sentence(date_words(found.unchecked, DAY))
        return _("We have not checked the hours on %(day)s") % {"day": day}
    if found.state == "closed":
        return _("We do not know when it opens")
    return _("We have not checked the hours")
