"""Whether the baked pages are behind."""

from nightlight.foundation.pages.models import SiteState


def site_state() -> SiteState:
    """Return the two counters, made on first use."""
    return SiteState.objects.get_or_create(pk=1)[0]
