"""What editors do to pages beyond Wagtail's own: checks of translations, and taking down what has no source."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Subquery
from wagtail.models import Page
from wagtail_localize.models import TranslationSource

from nightlight.public.advice.models import AdvicePage
from nightlight.public.advice.queries import live_translations, translation_of
from nightlight.public.advice.translating import TranslationIncomplete, missing_texts, texts_of, what_is_missing


class AlreadySubmitted(Exception):
    """A translation is before a moderator, or is none; there is nothing to submit."""


@transaction.atomic
def record_check(*, page: AdvicePage, checked_by: str, checked_on: datetime.date, by: Any) -> None:
    """Write down who has read a translation. A page without other changes is published with it."""
    latest = page.get_latest_revision_as_object()
    latest.checked_by, latest.checked_on = checked_by, checked_on
    publish = page.live and not page.has_unpublished_changes
    revision = latest.save_revision(user=by, log_action=True)
    if publish:
        revision.publish(user=by)
    else:
        AdvicePage.objects.filter(pk=page.pk).update(checked_by=checked_by, checked_on=checked_on)


@transaction.atomic
def submit_translation(*, page: Page, by: Any) -> None:
    """Send a translation as its texts stand to moderation; what is live changes only when it is approved.

    Raises TranslationIncomplete where a text is missing, AlreadySubmitted where a moderator has it before them.
    """
    translation = translation_of(page)
    if translation is None or page.workflow_in_progress:
        raise AlreadySubmitted
    if missing := missing_texts(translation):
        raise TranslationIncomplete(what_is_missing(missing, translation.target_locale))
    draft = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=False)
    before = page.get_latest_revision_as_object()
    unchanged = texts_of(draft) == texts_of(before)
    draft.checked_by, draft.checked_on = (before.checked_by, before.checked_on) if unchanged else ("", None)
    draft.save_revision(user=by, log_action=True)
    state = draft.current_workflow_state
    if state:
        state.resume(user=by)
    else:
        draft.get_workflow().start(draft, by)


@transaction.atomic
def unpublish_translations(*, pages: Iterable[Page], by: Any) -> list[Page]:
    """Take down what was translated from `pages` and is published; return it."""
    found = [page for source in pages for page in live_translations(source)]
    for page in found:
        page.unpublish(user=by)
    return found


@transaction.atomic
def unpublish_without_source() -> list[AdvicePage]:
    """Take down every translation whose source is no longer published, however that came about.

    A page that was written in its own language has no source, and stays.
    """
    source = TranslationSource.objects.filter(object_id=OuterRef("translation_key")).exclude(
        locale_id=OuterRef("locale_id")
    )
    live_source = AdvicePage.objects.live().filter(
        translation_key=OuterRef("translation_key"), locale_id=OuterRef("source_locale")
    )
    orphans = list(
        AdvicePage.objects.live()
        .annotate(source_locale=Subquery(source.values("locale_id")[:1]))
        .exclude(source_locale=None)
        .exclude(Exists(live_source))
    )
    for page in orphans:
        page.unpublish()
    return orphans
