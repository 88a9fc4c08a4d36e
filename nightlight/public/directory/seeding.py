"""Writes content/organisations/ into the site, idempotently, and never over an editor's work."""

import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import transaction

from nightlight.public.directory.content import OrganisationSource, load_organisations
from nightlight.public.directory.models import Organisation, OrganisationSeed

_BLOCK_IDS = uuid.UUID("b1a4c1b4-2f5b-4d8f-8f0f-0e1f4f8a7d25")


@dataclass(frozen=True)
class SeededOrganisations:
    """What one run did, by slug."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    kept: tuple[str, ...]


@transaction.atomic
def seed_organisations(folder: Path) -> SeededOrganisations:
    """Seed every organisation in `folder`. Raises OrganisationInvalid before any write."""
    outcomes = [(source.slug, _write(source)) for source in load_organisations(folder)]

    def with_outcome(kind: str) -> tuple[str, ...]:
        return tuple(slug for slug, outcome in outcomes if outcome == kind)

    return SeededOrganisations(with_outcome("written"), with_outcome("unchanged"), with_outcome("kept"))


def _write(source: OrganisationSource) -> str:
    record = OrganisationSeed.objects.filter(slug=source.slug).select_related("organisation").first()
    if record and record.content_hash == source.content_hash:
        return "unchanged"
    if _is_an_editors(source.slug, record):
        return "kept"
    organisation = (record and record.organisation) or Organisation(slug=source.slug)
    for name, value in _fields(source).items():
        setattr(organisation, name, value)
    organisation.save()
    revision = organisation.save_revision()
    revision.publish()
    OrganisationSeed.objects.update_or_create(
        slug=source.slug,
        defaults={"content_hash": source.content_hash, "organisation": organisation, "revision_id": revision.pk},
    )
    return "written"


def _is_an_editors(slug: str, record: OrganisationSeed | None) -> bool:
    """Whether somebody wrote, took down or deleted what was seeded, or made an entry of this name first."""
    if record is None:
        return Organisation.objects.filter(slug=slug).exists()
    seeded = record.organisation
    return seeded is None or not seeded.live or seeded.latest_revision_id != record.revision_id


def seeded_organisations() -> dict[str, int | None]:
    """Return the id of every organisation by its slug; None for one that was seeded and that an editor deleted."""
    gone = OrganisationSeed.objects.filter(organisation=None).values_list("slug", flat=True)
    return dict.fromkeys(gone) | dict(Organisation.objects.values_list("slug", "pk"))


def _fields(source: OrganisationSource) -> dict[str, Any]:
    words = {
        f"{name}_{language}": getattr(getattr(source, name), language)
        for name in ("name", "about", "for_whom", "cost", "not_for")
        for language in ("en", "cy")
    }
    card = source.card()
    return words | {
        "order": source.order,
        "audiences": source.audiences,
        "nations": source.nations,
        "languages": source.languages,
        "topics": source.topics,
        "routes": _routes(source),
        "answers": card.hours.kind,
        "periods": [
            _block(source, "period", number, {"days": each.days, "opens": each.opens, "closes": each.closes})
            for number, each in enumerate(source.hours.periods)
        ],
        "bank_holidays": source.hours.bank_holidays,
        "emergency": source.emergency,
        "content_owner": source.owner,
        "reviewed_on": source.reviewed_on,
        "review_due": source.review_due,
        "checked_by": source.checked_by,
        "checked_on": source.checked_on,
        "sources": [
            _block(source, "source", number, {"title": each.title, "url": each.url})
            for number, each in enumerate(source.sources)
        ],
    }


def _routes(source: OrganisationSource) -> list[dict[str, Any]]:
    given: list[tuple[str, Any, dict[str, str]]] = [
        *(("phone", each, {"number": each.number}) for each in source.phones),
        *(("text", each, {"number": each.number, "keyword": each.keyword}) for each in source.texts),
        *(("site", each, {"url": each.url}) for each in source.sites),
    ]
    return [
        _block(source, kind, number, value | {"label_en": each.label.en, "label_cy": each.label.cy})
        for number, (kind, each, value) in enumerate(given)
    ]


def _block(source: OrganisationSource, kind: str, number: int, value: dict[str, Any]) -> dict[str, Any]:
    block_id = str(uuid.uuid5(_BLOCK_IDS, f"{source.slug}/{kind}/{number}"))
    return {"type": kind, "id": block_id, "value": value}
