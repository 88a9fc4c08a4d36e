"""Writes content/pages/ into the site, once: idempotent, and never over an editor's work.

Promises: block ids are UUIDv5 of page and key, so translations survive a second seeding; a content
hash decides whether anything is written; Welsh is published only when every text of it is there.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Revision
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.models import TranslationSource as LocalizeSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from nightlight.foundation.pages.pictures import NO_PICTURE
from nightlight.public.advice import content
from nightlight.public.advice.models import AdvicePage, SeedRecord
from nightlight.public.advice.planting import Garden, plant, plant_counterpart
from nightlight.public.directory.seeding import seeded_organisations
from nightlight.pure.markdown import to_rich_text

T = TypeVar("T")
_BLOCK_IDS = uuid.UUID("6f1a2c1e-0d52-4c0b-9d53-5f5f1e2b7c11")


@dataclass(frozen=True)
class Seeded:
    """What one run did, by path and language."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    kept: tuple[str, ...]


def seed_pages(folder: Path) -> Seeded:
    """Seed every page below `folder` and its translations. Raises content.ContentInvalid before any write."""
    sources = content.load_pages(folder)
    translations = {page.path: content.load_translations(folder, page) for page in sources}
    outcomes: list[tuple[str, str]] = []
    with transaction.atomic():
        garden = plant(sources, _fields)
        organisations = seeded_organisations()
        for source in sources:
            outcomes.append((source.path, _write_page(source, garden, organisations)))
    languages = sorted({found.language for some in translations.values() for found in some})
    for language in languages:
        locale = Locale.objects.get_or_create(language_code=language)[0]
        in_language = [
            (page, found) for page in sources for found in translations[page.path] if found.language == language
        ]
        with transaction.atomic():
            for page, _ in in_language:
                if page.path in garden.pages:
                    plant_counterpart(page.path, garden.pages[page.path], locale)
        for page, found in in_language:
            outcome = _write_translation(page, found, locale, organisations, garden)
            outcomes.append((f"{page.path} ({language})", outcome))

    def with_outcome(kind: str) -> tuple[str, ...]:
        return tuple(name for name, outcome in outcomes if outcome == kind)

    return Seeded(written=with_outcome("written"), unchanged=with_outcome("unchanged"), kept=with_outcome("kept"))


def block_id(path: str, *keys: str) -> str:
    """Return the id of a block, the same for the same page and key wherever it is seeded."""
    return str(uuid.uuid5(_BLOCK_IDS, "/".join((path, *keys))))


def _fields(source: content.PageSource) -> dict[str, Any]:
    return {
        "title": source.title,
        "layout": source.kind,
        "audience": source.audience,
        "role": source.role,
        "reading_age": source.reading_age,
        "word": source.word,
        "summary": source.summary,
        "content_owner": source.owner,
        "reviewed_on": source.reviewed_on,
        "review_due": source.review_due,
        "sources": [
            {
                "type": "source",
                "id": block_id(source.path, "source", str(number)),
                "value": {"title": s.title, "url": s.url},
            }
            for number, s in enumerate(source.sources)
        ],
    }


def _write_page(source: content.PageSource, garden: Garden, organisations: Mapping[str, int | None]) -> str:
    record = SeedRecord.objects.filter(path=source.path, language=content.SOURCE_LANGUAGE).first()
    if record and record.content_hash == source.content_hash:
        return "unchanged"
    page = garden.pages.get(source.path)
    if page is None or (record and _is_an_editors(page, record)):
        return "kept"
    for name, value in _fields(source).items():
        setattr(page, name, value)
    page.body = _stream(source.path, source.body, garden.ids, organisations)
    page.related = [
        {
            "type": "page",
            "id": block_id(source.path, "related", target),
            "value": _known(garden.ids, target, f"page {source.path}"),
        }
        for target in source.related
    ]
    revision = page.save_revision()
    revision.publish()
    page.refresh_from_db()
    _remember(source.path, content.SOURCE_LANGUAGE, source.content_hash, page, revision)
    return "written"


def _stream(
    path: str, body: list[dict[str, Any]], ids: Mapping[str, int], organisations: Mapping[str, int | None]
) -> list[dict[str, Any]]:
    """Return the raw StreamField value of a body."""

    def rich(text: str) -> str:
        return to_rich_text(text, lambda target: _known(ids, target, f"page {path}"))

    def row(name: str, given: dict[str, Any]) -> dict[str, Any]:
        value = {key: given.get(key) or "" for key in content.BLOCKS[name].row_words}
        if name in ("steps", "next", "pictures"):
            value["text"] = rich(value["text"])
        if name == "doors":
            value["page"] = _known(ids, given["page"], f"page {path}")
        if "picture" in content.BLOCKS[name].row_shared:
            value["picture"] = given.get("picture", NO_PICTURE)
        return value

    def block(given: dict[str, Any]) -> dict[str, Any]:
        name, key = given["type"], given["key"]
        fields = content.BLOCKS[name]
        value: dict[str, Any] = {word: given.get(word) or "" for word in fields.words}
        if name in ("text", "warning", "law", "expander"):
            value["text"] = rich(value["text"])
        if name == "text":
            value["picture"] = given.get("picture", NO_PICTURE)
        if name == "law":
            value |= {"nations": given["nations"], "statutes": "\n".join(given.get("statutes") or [])}
        if name == "doors":
            value["small"] = bool(given.get("small"))
        if name == "organisations":
            value["organisations"] = [
                {"type": "item", "id": block_id(path, key, slug), "value": found}
                for slug in given["organisations"]
                if (found := _known(organisations, slug, f"page {path}")) is not None
            ]
        if fields.rows:
            value[fields.rows] = [
                {"type": "item", "id": block_id(path, key, str(number)), "value": row(name, each)}
                for number, each in enumerate(given[fields.rows])
            ]
        return {"type": name, "id": block_id(path, key), "value": value}

    return [block(given) for given in body]


def _known(known: Mapping[str, T], name: str, place: str) -> T:
    if name not in known:
        raise content.ContentInvalid(f"{place}: {name!r} is not there. Known: {', '.join(sorted(known))}.")
    return known[name]


def _is_an_editors(page: Page, record: SeedRecord) -> bool:
    """Whether somebody wrote this page since it was seeded, or took down what was published."""
    taken_down = record.language in settings.PUBLISHED_LANGUAGES and not page.live
    return bool(page.latest_revision_id != record.revision_id or taken_down)


def _remember(path: str, language: str, content_hash: str, page: Page, revision: Revision) -> None:
    SeedRecord.objects.update_or_create(
        path=path,
        language=language,
        defaults={"content_hash": content_hash, "page_id": page.pk, "revision_id": revision.pk},
    )


def _write_translation(
    source: content.PageSource,
    found: content.TranslationSource,
    locale: Locale,
    organisations: Mapping[str, int | None],
    garden: Garden,
) -> str:
    content_hash = f"{source.content_hash[:32]}{found.content_hash[:32]}"
    record = SeedRecord.objects.filter(path=source.path, language=found.language).first()
    if record and record.content_hash == content_hash:
        return "unchanged"
    page = garden.pages.get(source.path)
    counterpart = page and page.get_translation_or_none(locale)
    english = SeedRecord.objects.filter(path=source.path, language=content.SOURCE_LANGUAGE).first()
    if page is None or counterpart is None or english is None or _is_an_editors(page, english):
        return "kept"
    if (record and _is_an_editors(counterpart, record)) or _is_a_translators(counterpart, known=bool(record)):
        return "kept"
    with transaction.atomic():
        localize = LocalizeSource.update_or_create_from_instance(page)[0]
        translation = Translation.objects.get_or_create(source=localize, target_locale=locale)[0]
        translation.import_po(_po(translation, source, found, page, organisations, garden), delete=True)
        publish = found.language in settings.PUBLISHED_LANGUAGES
        localize.create_or_update_translation(locale, publish=False, fallback=False)
        counterpart = page.get_translation(locale).specific
        counterpart = counterpart.get_latest_revision_as_object()
        counterpart.checked_by, counterpart.checked_on = found.checked_by, found.checked_on
        revision = counterpart.save_revision()
        if publish:
            revision.publish()
        _remember(source.path, found.language, content_hash, counterpart, revision)
    return "written"


def _is_a_translators(counterpart: Page, *, known: bool) -> bool:
    """Whether a person has translated a text of this page, or made the page before content had it."""
    texts = StringTranslation.objects.filter(
        context__object_id=counterpart.translation_key, locale_id=counterpart.locale_id
    )
    if texts.exclude(last_translated_by=None).exists():
        return True
    return not known and (counterpart.live or counterpart.revisions.exclude(user=None).exists())


def _po(
    translation: Translation,
    source: content.PageSource,
    found: content.TranslationSource,
    page: AdvicePage,
    organisations: Mapping[str, int | None],
    garden: Garden,
) -> Any:
    """Return a PO file with the translation's words: the twin page is cut into segments by the same knife."""
    twin = AdvicePage(title=found.title, word=found.word, summary=found.summary)
    twin.body = _stream(source.path, content.translated_body(source, found), garden.ids, organisations)
    english, words = _strings(page), _strings(twin)
    if [path for path, _ in words] != [path for path, _ in english]:
        raise content.ContentInvalid(
            f"page {source.path} ({found.language}): its texts are cut differently from English."
        )
    counterpart = {place: text for place, (_, text) in zip(english, words, strict=True)}
    po = translation.export_po()
    for entry in po:
        entry.msgstr = counterpart.get((entry.msgctxt, entry.msgid), "")
    return po


def _strings(page: AdvicePage) -> list[tuple[str, str]]:
    """Return (path, text) for each text of a page that wagtail-localize translates, in order."""
    return [(part.path, part.string.data) for part in extract_segments(page) if isinstance(part, StringSegmentValue)]
