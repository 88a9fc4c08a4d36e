"""What an anonymous visitor may reach. The editor is not here: a public process has no login."""

from typing import Never

from django.conf.urls.i18n import i18n_patterns
from django.http import Http404, HttpRequest
from django.urls import include, path
from wagtail import urls as wagtail_urls


def _closed(_request: HttpRequest) -> Never:
    """Stand before Wagtail's own login, which asks for a password alone and counts no attempts."""
    raise Http404


public_patterns = [
    path("", include("nightlight.foundation.ops.urls")),
    path("", include("nightlight.foundation.flows.urls")),
    *i18n_patterns(
        path("", include("nightlight.public.consent.urls")),
        path("", include("nightlight.public.directory.urls")),
        path("", include("nightlight.public.feedback.urls")),
        path("", include("nightlight.public.search.urls")),
        path("", include("nightlight.public.transparency.urls")),
        path("", include("nightlight.reporting.intake.urls")),
        path("", include("nightlight.reporting.mailbox.urls")),
        path("", include("nightlight.reporting.removal.urls")),
        path("", include("nightlight.public.triage.urls")),
        path("_util/login/", _closed),
        path("", include(wagtail_urls)),
        prefix_default_language=False,
    ),
]
urlpatterns = public_patterns

handler400 = "nightlight.foundation.pages.errors.bad_request"
handler403 = "nightlight.foundation.pages.errors.forbidden"
handler404 = "nightlight.foundation.pages.errors.not_found"
handler500 = "nightlight.foundation.pages.errors.failed"
