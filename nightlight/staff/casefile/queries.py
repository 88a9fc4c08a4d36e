"""Reads a case for its page: what is in the clear, and what is sealed, as it is stored. Opens nothing."""

import datetime
from dataclasses import dataclass
from uuid import UUID

import structlog
from django.contrib.auth.models import User

from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case
from nightlight.reporting.mailbox.queries import Recipient, recipient_of
from nightlight.staff.casefile.models import Document, Draft
from nightlight.staff.casefile.timeline import Entry, timeline_of
from nightlight.staff.casefile.words import SOMEBODY_ELSE
from nightlight.staff.desk.permissions import ON_A_CASE, CaseAct
from nightlight.staff.queue.moves import Hand
from nightlight.staff.queue.queries import Row, rows_of
from nightlight.staff.referral.content import ContentInvalid
from nightlight.staff.referral.queries import MadeReferral, known_bodies, referrals_of
from nightlight.staff.referral.rules import BODY_UNKNOWN

log = structlog.get_logger()


@dataclass(frozen=True)
class CasePage:
    """What the page of a case shows. `may` is what the reader may do to it, by the desk's table, in whatever state.

    `bodies` are names by id.
    """

    row: Row
    may: frozenset[CaseAct]
    outcome: str
    parts: int
    recipient: Recipient | None
    timeline: list[Entry]
    referrals: tuple[MadeReferral, ...]
    bodies: dict[str, str]


@dataclass(frozen=True)
class SealedPart:
    """A part as it came, by the name of its row."""

    name: str
    blob: bytes
    hour: datetime.datetime


@dataclass(frozen=True)
class SealedDocument:
    """What staff wrote, as the page's timeline names it by id."""

    id: UUID
    kind: str
    version: int
    blob: bytes


@dataclass(frozen=True)
class Sealed:
    """All of a case that only a caseworker's browser opens. `drafts` are the reader's own, by kind."""

    parts: tuple[SealedPart, ...]
    documents: tuple[SealedDocument, ...]
    drafts: dict[str, bytes]
    recipient: Recipient | None


def page_of_case(case: UUID, *, hand: Hand, language: str, now: datetime.datetime) -> CasePage:
    """Return what stands on a case's page. Raises CaseUnknown."""
    stored = Case.objects.filter(pk=case).select_related("work").first()
    if stored is None:
        raise CaseUnknown
    parts = list(stored.parts.values_list("name", "hour"))
    bodies = _names_of_bodies(language)
    work = getattr(stored, "work", None)
    return CasePage(
        row=rows_of([stored], now=now)[0],
        may=frozenset(act for act in ON_A_CASE if hand.may(act, stored)),
        outcome=work.outcome if work else "",
        parts=len(parts),
        recipient=recipient_of(case, now=now),
        timeline=timeline_of(stored, parts=parts, bodies=bodies),
        referrals=referrals_of(case),
        bodies=bodies,
    )


def _names_of_bodies(language: str) -> dict[str, str]:
    """Return what bodies are called, by id; ids stand for themselves where the content can't be used."""
    unnamed = {BODY_UNKNOWN: str(SOMEBODY_ELSE)}
    try:
        named = {body.id: (body.name.cy if language == "cy" else "") or body.name.en for body in known_bodies()}
    except ContentInvalid as error:
        log.error("no names of bodies", why=str(error))
        return unnamed
    return named | unnamed


def sealed_of(case: UUID, *, person: User, now: datetime.datetime) -> Sealed:
    """Return all that is sealed of a case, for somebody who may open it."""
    parts = Case.objects.get(pk=case).parts.order_by("hour", "name")
    documents = Document.objects.filter(case=case).order_by("written_at", "id")
    drafts = Draft.objects.filter(case=case, person=person).values_list("kind", "blob")
    return Sealed(
        parts=tuple(SealedPart(part.name, bytes(part.blob), part.hour) for part in parts),
        documents=tuple(SealedDocument(each.pk, each.kind, each.version, bytes(each.blob)) for each in documents),
        drafts={kind: bytes(blob) for kind, blob in drafts},
        recipient=recipient_of(case, now=now),
    )
