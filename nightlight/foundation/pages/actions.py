"""Marks the published site as changed, and as baked. The mark commits or falls with the change itself."""

from django.db.models import F

from nightlight.foundation.pages.models import SiteState


def mark_site_stale() -> None:
    """Say that something published has changed: the next bake renews every page."""
    if not SiteState.objects.filter(pk=1).update(changes=F("changes") + 1):
        SiteState.objects.get_or_create(pk=1)


def mark_site_baked(*, changes: int) -> None:
    """Say that a bake begun at `changes` is being served."""
    SiteState.objects.filter(pk=1).update(baked=changes)
