"""Every address, for one machine that does everything: `make run`, tests, small operators."""

from nightlight.service.urls_partners import partner_patterns
from nightlight.service.urls_public import public_patterns
from nightlight.service.urls_staff import staff_patterns

urlpatterns = [*staff_patterns, *partner_patterns, *public_patterns]

handler400 = "nightlight.foundation.pages.errors.bad_request"
handler403 = "nightlight.foundation.pages.errors.forbidden"
handler404 = "nightlight.foundation.pages.errors.not_found"
handler500 = "nightlight.foundation.pages.errors.failed"
