"""What editors have to look at: pages due for review, translations that no person has checked."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail_localize.models import Translation, TranslationSource

from nightlight.public.advice.models import AdvicePage
from nightlight.public.directory.models import Organisation

SOON = datetime.timedelta(days=30)
# Whatever has a review_due: what is reviewed of it, and the field that names its owner.
REVIEWED: tuple[tuple[Any, str], ...] = (
    (AdvicePage.objects.live(), "content_owner"),
    (Organisation.objects.filter(live=True), "content_owner"),
)


@dataclass(frozen=True)
class Due:
    """Something whose facts have to be looked at again. `days` is negative once the day has passed."""

    title: str
    language: str
    owner: str
    review_due: datetime.date
    days: int
    edit_url: str | None


@dataclass(frozen=True)
class Unchecked:
    """Words in another language that no person has read, as far as anybody wrote down.

    `is_behind` is None for an organisation, whose English and Welsh change together; `check_url` where the user may not
    write down a check.
    """

    title: str
    language: str
    is_live: bool
    is_behind: bool | None
    edit_url: str | None
    check_url: str | None


def due_for_review(user: Any, today: datetime.date, *, within: datetime.timedelta = SOON) -> list[Due]:
    """Return what `user` may change and is past its review date, or will be soon; the longest overdue first."""
    finder = AdminURLFinder(user)
    found = [
        Due(str(item), _language(item), getattr(item, owner), item.review_due, (item.review_due - today).days, url)
        for queryset, owner in REVIEWED
        for item in queryset.filter(review_due__lte=today + within)
        if (url := finder.get_edit_url(item))
    ]
    return sorted(found, key=lambda due: (due.review_due, due.title))


def unchecked_translations(user: Any) -> list[Unchecked]:
    """Return the translations that `user` may change and that nobody has checked; published ones first."""
    found = [*_unchecked_pages(user), *_unchecked_organisations(user)]
    return sorted(found, key=lambda each: (not each.is_live, each.language, each.title))


def _unchecked_pages(user: Any) -> Iterator[Unchecked]:
    finder, behind = AdminURLFinder(user), sources_behind()
    pages = (
        PagePermissionPolicy()
        .instances_user_has_any_permission_for(user, ["add", "change", "publish"])
        .type(AdvicePage)
        .exclude(locale__language_code=settings.LANGUAGE_CODE)
        .filter(advicepage__checked_by="")
        .select_related("locale")
    )
    for page in pages:
        may_check = page.permissions_for_user(user).can_publish()
        yield Unchecked(
            page.draft_title or page.title,
            page.locale.get_display_name(),
            page.live,
            page.translation_key in behind,
            finder.get_edit_url(page),
            reverse("advice_record_check", args=[page.pk]) if may_check else None,
        )


def _unchecked_organisations(user: Any) -> Iterator[Unchecked]:
    """Yield the organisations whose Welsh nobody has checked, as it is published; the check stands in their form."""
    finder, language = AdminURLFinder(user), dict(settings.WAGTAIL_CONTENT_LANGUAGES)["cy"]
    may_check = user.has_perm("directory.publish_organisation")
    for organisation in Organisation.objects.filter(checked_by=""):
        if url := finder.get_edit_url(organisation):
            yield Unchecked(organisation.name_cy, language, organisation.live, None, url, url if may_check else None)


def sources_behind() -> set[Any]:
    """Return the translation keys of pages that were published again after their texts went to translation."""
    sent_before = TranslationSource.objects.filter(
        object_id=OuterRef("translation_key"),
        locale_id=OuterRef("locale_id"),
        last_updated_at__lt=OuterRef("last_published_at"),
    )
    return set(AdvicePage.objects.live().filter(Exists(sent_before)).values_list("translation_key", flat=True))


def translation_of(page: Page) -> Translation | None:
    """Return the record by which a page is kept in step with its source; None for an ordinary page."""
    return Translation.objects.filter(
        source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True
    ).first()


def may_submit_translation(page: Page, user: Any) -> bool:
    """Whether `user` may send this translation to moderation: for whoever edits it and may not publish it."""
    allowed = page.permissions_for_user(user)
    return bool(allowed.can_edit() and not allowed.can_publish() and page.has_workflow and translation_of(page))


def live_translations(source: Page) -> list[Page]:
    """Return the published pages that were translated from `source`."""
    if not TranslationSource.objects.filter(object_id=source.translation_key, locale_id=source.locale_id).exists():
        return []
    return list(source.get_translations().live().specific())


def is_overdue(item: Any, today: datetime.date) -> bool:
    """Return whether something has a review date that has passed."""
    due = getattr(item, "review_due", None)
    return bool(due and due < today)


def _language(item: Any) -> str:
    locale = getattr(item, "locale", None)
    return str(locale.get_display_name()) if locale else ""
