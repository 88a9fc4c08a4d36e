"""Where a page leads on to: pages that an editor named, and the same page in further languages. Published ones only."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from wagtail.models import Page


@dataclass(frozen=True)
class Onward:
    """A link to a page of the site; `language` is the code of the language it is in."""

    title: str
    url: str
    language: str


def related_links(pages: Any) -> list[Onward]:
    """Return links to the pages of a `related` field, each in the language of the page that shows them."""
    found = [block.value.localized for block in pages if block.value]
    return [_link(page, page.title) for page in found if page.live]


def further_languages(page: Page) -> list[Onward]:
    """Return the languages beside those of the shell in which this page is published, by their own names."""
    names = dict(settings.LANGUAGES)
    others = page.get_translations().live().exclude(locale__language_code__in=settings.PUBLISHED_LANGUAGES)
    return [_link(other, names[other.locale.language_code]) for other in others.select_related("locale")]


def _link(page: Page, title: str) -> Onward:
    return Onward(title, page.get_url() or "", page.locale.language_code)
