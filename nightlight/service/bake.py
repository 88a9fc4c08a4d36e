"""What a bake of this site consists of: every published address, in every state of the cookie banner."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Page, Site

from nightlight.foundation.pages import navigation
from nightlight.foundation.pages.actions import mark_site_baked
from nightlight.foundation.pages.baking import Bake, State, bake
from nightlight.foundation.pages.edition import edition
from nightlight.foundation.pages.errors import write_pages_for_fronts
from nightlight.foundation.pages.queries import site_state
from nightlight.public.advice.actions import unpublish_without_source
from nightlight.public.advice.models import AdvicePage, Role
from nightlight.public.consent.rules import COOKIE, Choice
from nightlight.public.directory.cards import Card
from nightlight.public.directory.queries import baking_with_cards, published_cards, write_cards
from nightlight.public.search.queries import words_of_site
from nightlight.public.search.vocabulary import write_words
from nightlight.pure.hours import next_change

_CHOSEN = f"{COOKIE}={Choice('', 1_700_000_000).cookie_value()}"
STATES = (
    State("ask"),
    State("set", cookie=_CHOSEN),
    State("saved", cookie=_CHOSEN, query="cookies=saved"),
    State("failed", query="cookies=failed"),
)


def bake_site() -> Bake:
    """Bake everything that is published now. Raises BakeFailed; the old pages stay then."""
    unpublish_without_source()
    changes = site_state().changes
    Site.clear_site_root_paths_cache()
    now = timezone.now()
    cards = published_cards()
    navigations = {language: _navigation(language) for language in settings.PUBLISHED_LANGUAGES}
    with navigation.baking_with(navigations), baking_with_cards(cards):
        done = bake(
            settings.BAKED,
            addresses=addresses(),
            states=STATES,
            host=_host(),
            secure=settings.SESSION_COOKIE_SECURE,
            extras=lambda folder: _write_extras(folder, navigations, cards),
            edition=edition(),
            valid_until=next_change((card.status(now) for card in cards), now),
        )
    mark_site_baked(changes=changes)
    return done


def addresses() -> Iterator[str]:
    """Yield every address that is baked: published pages, then views that look the same to everybody."""
    for page in Page.objects.live().public().filter(depth__gt=1).order_by("path"):
        if url := page.get_url():
            yield url
    for language in settings.PUBLISHED_LANGUAGES:
        with translation.override(language):
            for view in settings.BAKED_VIEWS:
                yield reverse(view)


def _write_extras(folder: Path, navigations: dict[str, navigation.Navigation], cards: list[Card]) -> None:
    """Write what views read when the database is gone, and what a front shows when no view answers."""
    navigation.write_navigation(folder, navigations)
    write_cards(folder, cards)
    write_words(folder, {language: words_of_site(language, cards) for language in settings.PUBLISHED_LANGUAGES})
    write_pages_for_fronts(folder / ".errors", host=_host())


def _host() -> str:
    return str(settings.ALLOWED_HOSTS[0].replace("*", "localhost"))


def _navigation(language: str) -> navigation.Navigation:
    """Return the shell's addresses as editors have them now."""
    pages = AdvicePage.objects.live().filter(locale__language_code=language).exclude(role=Role.NONE)
    found = {page.role: page.get_url() for page in pages}
    return replace(navigation.seeded_navigation(language), **{role: url for role, url in found.items() if url})
