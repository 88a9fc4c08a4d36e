"""Where advice enters Wagtail's editor: reports, notices, and the guards around translation."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import include, path, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail_localize.models import Translation

from nightlight.public.advice import actions, queries, translating
from nightlight.public.advice.editing.words import days_in_words
from nightlight.public.advice.models import AdvicePage

_FIRST = -10
_MOST_ON_HOME = 5


@hooks.register("register_admin_urls", order=_FIRST)
def editor_addresses() -> list[Any]:
    """Come before wagtail-localize, so that ours answer where both have one."""
    return [path("", include("nightlight.public.advice.editing.urls"))]


class EditorsItem(MenuItem):
    """A menu item for whoever works on pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(user_has_any_page_permission(request.user))


@hooks.register("register_reports_menu_item")
def due_item() -> MenuItem:
    """Link to what is due for review."""
    return EditorsItem(gettext_lazy("Due for review"), reverse("advice_due_for_review"), icon_name="time", order=100)


@hooks.register("register_reports_menu_item")
def unchecked_item() -> MenuItem:
    """Link to the translations nobody has checked."""
    return EditorsItem(
        gettext_lazy("Translations nobody has checked"),
        reverse("advice_unchecked_translations"),
        icon_name="wagtail-localize-language",
        order=110,
    )


class DuePanel(Component):
    """What is past its review date, on the editor's first page."""

    template_name = "advice/editing/due_panel.html"
    order = 50

    def __init__(self, request: HttpRequest) -> None:
        today = timezone.localdate()
        self.rows = [due for due in queries.due_for_review(request.user, today) if due.days < 0]

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        rows = [{**vars(due), "words": days_in_words(due.days)} for due in self.rows[:_MOST_ON_HOME]]
        heading = _("Past the review date: %(count)d") % {"count": len(self.rows)}
        return {"rows": rows, "heading": heading, "more": _("Everything that is due for review")}


@hooks.register("construct_homepage_panels")
def due_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Put what is overdue first."""
    panel = DuePanel(request)
    if panel.rows:
        panels.append(panel)


@hooks.register("before_edit_page", order=_FIRST)
@hooks.register("before_edit_snippet", order=_FIRST)
def say_overdue(request: HttpRequest, item: Any) -> None:
    """Tell an editor, never a visitor, that a page or an organisation is past its review date."""
    if request.method == "GET" and queries.is_overdue(item, timezone.localdate()):
        messages.warning(
            request,
            _("This was due for review on %(day)s. Owner: %(owner)s.")
            % {"day": date_format(item.review_due), "owner": item.content_owner},
        )


@hooks.register("before_edit_page", order=_FIRST)
def say_how_to_submit(request: HttpRequest, page: Page) -> None:
    """Tell an editor who may not publish how a translation gets to a moderator: the library's form has no way."""
    if request.method != "GET" or not queries.may_submit_translation(page, request.user):
        return
    if page.workflow_in_progress:
        messages.info(request, _("A moderator has this translation already."))
        return
    button = messages.button(reverse("advice_submit_translation", args=[page.pk]), _("Submit to moderation"))
    messages.info(request, _("Each text is kept as you save it. When all are done, submit the page."), [button])


@hooks.register("before_edit_page", order=_FIRST)
def publish_translation_only_whole(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Answer the Publish button of a translation that lacks a text with what is missing."""
    if request.method != "POST" or request.POST.get("action") != "publish":
        return None
    translation = queries.translation_of(page)
    missing = translating.missing_texts(translation) if translation else []
    return _refuse(request, page, missing, request.path)


@hooks.register("before_publish_page")
def publish_page_only_translated(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Answer the Publish button of an ordinary page that still holds the source's words."""
    texts = translating.untranslated_texts(page)
    return _refuse(request, page, texts, reverse("wagtailadmin_pages:edit", args=[page.pk]))


@hooks.register("before_bulk_action")
def bulk_with_care(request: HttpRequest, action: str, objects: Iterable[Any], action_class: Any) -> HttpResponse | None:
    """Hold bulk actions to the rules of single ones: moving, publishing, deleting."""
    pages = [item for item in objects if isinstance(item, Page)]
    given = request.POST.get("chooser", "")
    if action == "move" and given.isdecimal() and (destination := Page.objects.filter(pk=given).first()):
        return next(filter(None, (stay_in_language(request, page, destination) for page in pages)), None)
    if action == "delete":
        actions.unpublish_translations(pages=pages, by=request.user)
    if action != "publish":
        return None
    if request.POST.get("include_descendants"):
        pages += [below for page in pages for below in page.get_descendants().not_live()]
    for page in pages:
        latest = page.get_latest_revision_as_object()
        if answer := _refuse(request, latest, translating.untranslated_texts(latest), action_class.next_url):
            return answer
    return None


@hooks.register("after_bulk_action")
def bulk_unpublish_translations(request: HttpRequest, action: str, objects: Iterable[Any], action_class: Any) -> None:
    """Take down what was translated from pages that were taken down together, their descendants included."""
    if action == "unpublish":
        actions.unpublish_without_source()


@hooks.register("construct_translated_pages_to_cascade_actions")
def translations_follow(pages: list[Page], action: str) -> dict[Page, list[Page]] | None:
    """Unpublishing a page unpublishes what was translated from it; Wagtail's own page says how many."""
    return {page: queries.live_translations(page) for page in pages} if action == "unpublish" else None


@hooks.register("after_unpublish_page")
def unpublish_below(request: HttpRequest, page: Page) -> None:
    """Take down the translations of descendants that were taken down with a page."""
    actions.unpublish_without_source()


@hooks.register("before_delete_page")
def unpublish_before_delete(request: HttpRequest, page: Page) -> None:
    """Take down what was translated from a page, and from the pages below it, that is about to be deleted."""
    if request.method == "POST":
        actions.unpublish_translations(pages=page.get_descendants(inclusive=True), by=request.user)


@hooks.register("before_move_page")
def stay_in_language(request: HttpRequest, page: Page, destination: Page) -> HttpResponse | None:
    """Keep a page that is moved among the pages of its language."""
    if request.method != "POST" or destination.is_root() or destination.locale_id == page.locale_id:
        return None
    messages.error(request, _("A page stays among the pages of its own language."))
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("before_copy_page")
def copy_in_language(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Keep a copy among the pages of its language."""
    given = request.POST.get("new_parent_page", "")
    destination = Page.objects.filter(pk=given).first() if given.isdecimal() else None
    return stay_in_language(request, page, destination) if destination else None


@hooks.register("register_page_header_buttons")
def check_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterable[Button]:
    """Offer to record that a translation was checked, to whoever may publish it."""
    if isinstance(page, AdvicePage) and _is_translation(page) and page.permissions_for_user(user).can_publish():
        yield Button(
            _("Record a check"), reverse("advice_record_check", args=[page.pk]), icon_name="check", priority=70
        )


@hooks.register("construct_page_action_menu")
def no_alias_item(menu_items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    """Leave out wagtail-localize's "convert to alias"."""
    menu_items[:] = [item for item in menu_items if item.name != "localize-convert-to-alias"]


def _refuse(request: HttpRequest, page: Page, texts: list[str], back: str) -> HttpResponse | None:
    if not texts:
        return None
    messages.error(request, translating.what_is_missing(texts, page.locale))
    return redirect(back)


def _is_translation(page: AdvicePage) -> bool:
    found = Translation.objects.filter(source__object_id=page.translation_key, target_locale_id=page.locale_id)
    return bool(found.exists())
