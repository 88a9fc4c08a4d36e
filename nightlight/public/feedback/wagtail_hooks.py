"""Where editors read what visitors told us. Nobody writes or changes feedback; moderators may delete it."""

from typing import Any

from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies import ModelPermissionPolicy

from nightlight.public.feedback.models import Feedback

_SHOWN = 100


class ReadOrDelete(ModelPermissionPolicy):
    """Nobody, administrators included, adds feedback or changes a word of it."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in ("view", "delete") and bool(super().user_has_permission(user, action))


class FeedbackListing(ModelViewSet):
    """The newest first; a day leads to the whole text."""

    model = Feedback
    name = "feedback"
    icon = "comment"
    menu_label = gettext_lazy("Feedback")
    menu_hook = "register_reports_menu_item"
    menu_order = 120
    permission_policy = ReadOrDelete(Feedback)
    exclude_form_fields: tuple[str, ...] = ()
    inspect_view_enabled = True
    list_display = (
        "day",
        "page",
        Column("useful", label=gettext_lazy("Useful"), accessor="get_useful_display"),
        Column("wrong", label=gettext_lazy("What was wrong"), accessor="get_wrong_display"),
        Column("text", label=gettext_lazy("Text"), accessor=lambda kept: _start_of(kept.text)),
    )
    list_filter = ("day", "useful", "wrong")
    list_export = ("day", "page", "useful", "wrong", "text")
    search_fields = ("page", "text")
    ordering = ("-day", "-pk")


@hooks.register("register_admin_viewset")
def feedback_listing() -> FeedbackListing:
    """Put the listing under Reports."""
    return FeedbackListing()


def _start_of(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} …"
