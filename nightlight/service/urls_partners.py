"""What vetted platforms reach: feeds of the list. No page, no session, no form."""

from django.urls import include, path

partner_patterns = [path("api/", include("nightlight.partners.feed.urls"))]
urlpatterns = [path("", include("nightlight.foundation.ops.urls")), *partner_patterns]

handler400 = "nightlight.foundation.pages.errors.bad_request"
handler403 = "nightlight.foundation.pages.errors.forbidden"
handler404 = "nightlight.foundation.pages.errors.not_found"
handler500 = "nightlight.foundation.pages.errors.failed"
