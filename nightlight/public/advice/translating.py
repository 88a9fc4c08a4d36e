"""Nothing is published in a language that it was not written in.

wagtail-localize fills what is not translated with the source's words and publishes that. Promises
instead: a translation goes live only when every text has one; a page that still holds a text of the
source which no translator confirmed cannot be published by any way; counterparts made for a translation,
their parents included, are drafts. A live page changes only by being published.
"""

from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.actions.publish_revision import PublishPermissionError
from wagtail.models import Locale, Page
from wagtail_localize.models import String, StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments
from wagtail_localize.strings import StringValue

_NAMED = 5


class TranslationIncomplete(ValidationError, PublishPermissionError):
    """A page cannot be published in its language yet; the message names the texts.

    Both bases are what Wagtail and wagtail-localize catch, so that no way of publishing ends in an error page.
    """


def publish_only_what_is_translated() -> None:
    """Replace the one method by which wagtail-localize makes and publishes pages. Called once, at start."""
    Translation.save_target = save_target


def save_target(translation: Translation, user: User | None = None, publish: bool = True) -> None:
    """Bring a translation's page up to date from its texts, and publish it if asked.

    Raises TranslationIncomplete where it shall be published and a text is missing. Where it shall not,
    and one is, the page stays as it is.
    """
    source, locale = translation.source, translation.target_locale
    if not issubclass(source.specific_content_type.model_class(), Page):
        source.create_or_update_translation(locale, user=user, publish=publish, fallback=False)
        return
    with transaction.atomic():
        make_draft_counterpart(source.get_source_instance(), locale)
        missing = missing_texts(translation)
        if publish and missing:
            raise TranslationIncomplete(what_is_missing(missing, locale))
        target = translation.get_target_instance()
        if missing or (target.live and not publish):
            return
        before = texts_of(target.get_latest_revision_as_object())
        source.create_or_update_translation(locale, user=user, publish=False, fallback=False)
        revision = _without_stale_check(translation.get_target_instance(), before, user)
        if publish:
            revision.publish(user=user)


def make_draft_counterpart(page: Page, locale: Locale) -> None:
    """Make the page's counterpart in a language as a draft, its ancestors first: Wagtail's own way publishes them."""
    for ancestor in [*page.get_ancestors().filter(depth__gt=1).specific(), page]:
        if not ancestor.has_translation(locale):
            ancestor.copy_for_translation(locale, alias=False)


def missing_texts(translation: Translation) -> list[str]:
    """Return the source's texts that have no translation, in the order of the page."""
    segments = translation.source.stringsegment_set.order_by("order").select_related("string")
    missing = segments.annotate_translation(translation.target_locale).filter(translation__isnull=True)
    return [_plain(segment.string.data) for segment in missing]


def untranslated_texts(page: Page) -> list[str]:
    """Return the texts of a page, as it stands in memory, that are the source's own and that nobody confirmed.

    A name may be the same in two languages: whoever translates it so, confirms it.
    """
    source = TranslationSource.objects.filter(object_id=page.translation_key).exclude(locale_id=page.locale_id).first()
    if source is None:
        return []
    texts = texts_of(page)
    hashes = {String._get_data_hash(text) for _path, text in texts}
    known = String.objects.filter(locale_id=source.locale_id, data_hash__in=hashes).values_list("data", flat=True)
    confirmed = StringTranslation.objects.filter(
        locale_id=page.locale_id, context__object_id=page.translation_key, has_error=False
    ).values_list("context__path", "data")
    foreign, fine = set(known), set(confirmed)
    return [_plain(text) for path, text in texts if text in foreign and (path, text) not in fine]


def refuse_untranslated(page: Page) -> None:
    """Raise TranslationIncomplete where a page may not be shown in its language yet."""
    if untranslated := untranslated_texts(page):
        raise TranslationIncomplete(what_is_missing(untranslated, page.locale))


def what_is_missing(texts: list[str], locale: Locale) -> str:
    """Return a sentence that says how many texts are missing in a language, and which."""
    named = "; ".join(f"“{text[:80]}{'…' if len(text) > 80 else ''}”" for text in texts[:_NAMED])
    if more := len(texts) - _NAMED:
        named += _(" and %(more)d more") % {"more": more} if more > 0 else ""
    return ngettext(
        "Not published: %(count)d text has no %(language)s yet: %(texts)s",
        "Not published: %(count)d texts have no %(language)s yet: %(texts)s",
        len(texts),
    ) % {"count": len(texts), "language": locale.get_display_name(), "texts": named}


def texts_of(page: Page) -> list[tuple[str, str]]:
    """Return (place, text) for every text of a page that is translated."""
    return [(part.path, part.string.data) for part in extract_segments(page) if isinstance(part, StringSegmentValue)]


def _without_stale_check(target: Any, before: list[tuple[str, str]], user: User | None) -> Any:
    """Return the newest revision; where the words changed, whoever checked the old ones has not checked these."""
    latest = target.get_latest_revision_as_object()
    if texts_of(latest) == before or not latest.checked_by:
        return target.get_latest_revision()
    latest.checked_by, latest.checked_on = "", None
    return latest.save_revision(user=user)


def _plain(text: str) -> str:
    return str(StringValue(text).render_text())
