"""Looks words up among the published pages of a language, and among the organisations that help."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import chain
from operator import and_, or_
from typing import Any

from django.utils import timezone
from wagtail.models import Locale
from wagtail.search.query import PlainText

from nightlight.public.advice.models import AdvicePage
from nightlight.public.directory.cards import Card
from nightlight.public.directory.queries import baked_cards
from nightlight.public.directory.wording import ShownCard, show
from nightlight.public.search.rules import Asked, count_words, how_central, how_near

MOST_RESULTS = 20
MOST_ORGANISATIONS = 3
_MOST_WEIGHED = 200


@dataclass(frozen=True)
class Result:
    """One page that was found."""

    title: str
    summary: str
    url: str


def find_pages(asked: Asked, language: str) -> list[Result]:
    """Return the pages that hold every word asked for; where none does, those that hold any, best first.

    What a page is about, by its title and summary, comes before how often it says a word, which the two databases
    count differently.
    """
    if not asked.words:
        return []
    every = [reduce(or_, [PlainText(form) for form in forms]) for forms in asked.words]
    pages = _published(language)
    for query in (reduce(and_, every), reduce(or_, every)):
        if found := list(pages.search(query)[:_MOST_WEIGHED]):
            found.sort(key=lambda page: -how_central(asked, page.title, page.summary))
            return [Result(page.title, page.summary, page.get_url()) for page in found[:MOST_RESULTS]]
    return []


def find_organisations(asked: Asked, language: str) -> list[ShownCard]:
    """Return the organisations that answer best, in the language of the page. Needs no database."""
    rated = [(how_near(asked, card.name.in_language(language), _about(card, language)), card) for card in baked_cards()]
    best = sorted((each for each in rated if each[0]), key=lambda each: -each[0])[:MOST_ORGANISATIONS]
    now = timezone.now()
    return [show(card, now) for _nearness, card in best]


def words_of_site(language: str, cards: Iterable[Card]) -> dict[str, int]:
    """Return how often each word stands on the published pages and cards of a language."""
    pages = (text for page in _published(language) for text in _texts(page))
    return count_words(chain(pages, (f"{card.name.in_language(language)} {_about(card, language)}" for card in cards)))


def _published(language: str) -> Any:
    locale = Locale.objects.filter(language_code=language).first()
    return AdvicePage.objects.live().public().filter(locale_id=locale and locale.pk)


def _about(card: Card, language: str) -> str:
    return f"{card.about.in_language(language)} {card.for_whom.in_language(language)}"


def _texts(page: AdvicePage) -> Iterator[str]:
    yield page.title
    yield page.summary
    yield from page.body.stream_block.get_searchable_content(page.body)
