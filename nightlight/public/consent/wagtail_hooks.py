"""Where editors see how often each page is read, by visitors who allow counting."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from nightlight.public.consent.models import PageCount
from nightlight.public.consent.queries import reads_by_page

_policy = ModelPermissionPolicy(PageCount)


class PagesRead(ReportView):
    """Sums by page; nothing is known of who read them."""

    page_title = gettext_lazy("How often pages are read")
    header_icon = "view"
    index_url_name = "consent_pages_read"
    index_results_url_name = "consent_pages_read_results"
    permission_policy = _policy
    any_permission_required = ("view",)
    default_ordering = None
    is_searchable = False
    columns = (
        Column("path", label=gettext_lazy("Page")),
        Column("week", label=gettext_lazy("Last 7 days")),
        Column("month", label=gettext_lazy("Last 30 days")),
        Column("ever", label=gettext_lazy("Ever")),
    )
    list_export = ("path", "week", "month", "ever")
    export_filename = "pages-read"

    def get_queryset(self) -> QuerySet[Any, Any]:
        return reads_by_page(timezone.localdate())


@hooks.register("register_admin_urls")
def addresses() -> list[Any]:
    """Stand under /editor/."""
    return [
        path("reports/pages-read/", PagesRead.as_view(), name="consent_pages_read"),
        path("reports/pages-read/results/", PagesRead.as_view(results_only=True), name="consent_pages_read_results"),
    ]


class PagesReadItem(MenuItem):
    """The menu item, for whoever may read the counts."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(_policy.user_has_permission(request.user, "view"))


@hooks.register("register_reports_menu_item")
def pages_read_item() -> MenuItem:
    """Link to the counts."""
    return PagesReadItem(PagesRead.page_title, reverse("consent_pages_read"), icon_name="view", order=130)
