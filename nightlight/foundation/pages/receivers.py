"""Signals that mark the site stale. They do nothing else: a changed slug or a moved page changes its
descendants' addresses without a signal for them, so the whole site is baked again.
"""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import DraftStateMixin, Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move, published, unpublished

from nightlight.foundation.pages.actions import mark_site_stale

_ALWAYS = (Site, PageViewRestriction)


def connect() -> None:
    """Listen to everything that changes what the public sees."""
    for signal in (published, unpublished, page_published, page_unpublished, post_page_move):
        signal.connect(_changed, dispatch_uid="pages.stale")
    post_save.connect(_saved, dispatch_uid="pages.stale")
    post_delete.connect(_deleted, dispatch_uid="pages.stale")


def _changed(**_given: Any) -> None:
    mark_site_stale()


def _saved(instance: Any, raw: bool = False, **_given: Any) -> None:
    if isinstance(instance, _ALWAYS) and not raw:
        mark_site_stale()


def _deleted(instance: Any, **_given: Any) -> None:
    if isinstance(instance, (*_ALWAYS, Page, DraftStateMixin)):
        mark_site_stale()
