"""What editors and staff reach."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtailadmin_urls

# Wagtail's own login asks for a password alone.
_to_login = RedirectView.as_view(pattern_name="account_login", query_string=True)
_to_reset = RedirectView.as_view(pattern_name="account_reset_password")

staff_patterns = [
    path("", include("nightlight.foundation.ops.urls")),
    path("editor/login/", _to_login),
    re_path(r"^editor/password_reset/", _to_reset),
    path("editor/", include(wagtailadmin_urls)),
    *i18n_patterns(
        path("staff/", include("nightlight.staff.desk.urls")),
        path("account/", include("nightlight.foundation.accounts.urls")),
        prefix_default_language=False,
    ),
]
urlpatterns = staff_patterns

handler400 = "nightlight.foundation.pages.errors.bad_request"
handler403 = "nightlight.foundation.pages.errors.forbidden"
handler404 = "nightlight.foundation.pages.errors.not_found"
handler500 = "nightlight.foundation.pages.errors.failed"
