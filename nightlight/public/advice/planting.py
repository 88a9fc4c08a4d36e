"""Makes the pages that content/ names, as drafts without a body, before anything is written into them.

Promises: what an editor deleted does not come back; a page of an editor's own keeps its address; a page that
was moved is found where it is. An emptied site, whose home page is gone, is planted anew.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from wagtail.models import Locale, Page, Site

from nightlight.public.advice import content
from nightlight.public.advice.models import AdvicePage, SeedRecord

# An address that no page has: a link to it is shown as plain words.
_NOWHERE = 0


@dataclass
class Garden:
    """The pages that may be written, by path, and for every path the id that links to it point at."""

    pages: dict[str, AdvicePage] = field(default_factory=dict)
    ids: dict[str, int] = field(default_factory=dict)


def plant(sources: Iterable[content.PageSource], fields: Any) -> Garden:
    """Make every page that was never there, parents first; `fields` turns a source into a page's fields."""
    english = Locale.objects.get_or_create(language_code=content.SOURCE_LANGUAGE)[0]
    if not _home_stands():
        SeedRecord.objects.all().delete()
    garden = Garden()
    for source in sources:
        record = SeedRecord.objects.filter(path=source.path, language=english.language_code).first()
        if record:
            garden.ids[source.path] = record.page_id
            if found := AdvicePage.objects.filter(pk=record.page_id).first():
                garden.pages[source.path] = found
            continue
        garden.ids[source.path] = _NOWHERE
        slug, parent = source.path.rpartition("/")[2], garden.pages.get(source.parent)
        page = AdvicePage(locale=english, live=False, slug=slug, **fields(source))
        if not source.parent:
            _add_home(page)
        elif parent is None:
            continue
        elif taken := parent.get_children().filter(slug=slug).first():
            garden.ids[source.path] = taken.pk
            continue
        else:
            parent.add_child(instance=page)
        garden.pages[source.path], garden.ids[source.path] = page, page.pk
    return garden


def plant_counterpart(path: str, page: AdvicePage, locale: Locale) -> None:
    """Make the page's counterpart in a language as a draft, its ancestors first: Wagtail's own way publishes them.

    A counterpart that was seeded once and is gone was deleted by an editor, and stays away.
    """
    if SeedRecord.objects.filter(path=path, language=locale.language_code).exists():
        return
    for ancestor in [*page.get_ancestors().filter(depth__gt=1).specific(), page]:
        if not ancestor.has_translation(locale):
            ancestor.copy_for_translation(locale, alias=False)


def _home_stands() -> bool:
    record = SeedRecord.objects.filter(path="home", language=content.SOURCE_LANGUAGE).first()
    return record is not None and AdvicePage.objects.filter(pk=record.page_id).exists()


def _add_home(page: AdvicePage) -> None:
    """Make the home page the root of the site, in place of the page that Wagtail's first migration leaves."""
    root = Page.get_first_root_node()
    root.get_children().filter(slug="home").not_exact_type(AdvicePage).delete()
    root = Page.get_first_root_node()
    root.add_child(instance=page)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"root_page": page, "site_name": settings.WAGTAIL_SITE_NAME, "hostname": "localhost"},
    )
