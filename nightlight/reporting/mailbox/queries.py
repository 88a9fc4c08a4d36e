"""Reads mailboxes: by what a phrase gives, and by case for those who answer. Never reads a phrase: there is none."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from nightlight.reporting.mailbox import rules
from nightlight.reporting.mailbox.models import Mailbox, Message


@dataclass(frozen=True)
class Found:
    """A mailbox that is there, and the case it belongs to."""

    mailbox: UUID
    case: UUID


@dataclass(frozen=True)
class SealedReply:
    """What staff wrote, still sealed; `hour` is when."""

    id: UUID
    blob: bytes = field(repr=False)
    hour: datetime.datetime


@dataclass(frozen=True)
class Recipient:
    """Whom staff write to, and what that person has wished."""

    mailbox: UUID
    public_key: bytes = field(repr=False)
    closure: rules.Closure
    waiting: int


def mailbox_of(lookup: bytes) -> Found | None:
    """Return the mailbox that a phrase leads to; None where it leads nowhere, or no longer."""
    row = Mailbox.objects.filter(lookup=lookup, ended_hour=None).values_list("id", "case_id").first()
    return Found(*row) if row else None


def is_there(mailbox: UUID) -> bool:
    """Return whether a mailbox has not ended."""
    return Mailbox.objects.filter(pk=mailbox, ended_hour=None).exists()


def unread(mailbox: UUID) -> list[UUID]:
    """Return the messages that nobody has read, the oldest first."""
    waiting = Message.objects.filter(mailbox=mailbox, mailbox__ended_hour=None, read_hour=None)
    return list(waiting.order_by("hour", "id").values_list("id", flat=True))


def replies(mailbox: UUID, messages: Iterable[UUID]) -> list[SealedReply]:
    """Return these messages of a mailbox, the oldest first; those that are gone are left out."""
    found = Message.objects.filter(mailbox=mailbox, id__in=list(messages)).order_by("hour", "id")
    return [SealedReply(row.id, bytes(row.blob), row.hour) for row in found]


def closure_hour_of(mailbox: UUID) -> datetime.datetime | None:
    """Return when the owner asked for an end; None where they did not."""
    return Mailbox.objects.filter(pk=mailbox).values_list("closure_hour", flat=True).first()


def recipient_of(case: UUID, *, now: datetime.datetime) -> Recipient | None:
    """Return whom an answer to a case is sealed to; None where its reporter left no way back. For staff."""
    row = Mailbox.objects.filter(case=case, ended_hour=None).first()
    if row is None:
        return None
    waiting = row.messages.filter(read_hour=None).count()
    return Recipient(row.id, bytes(row.public_key), rules.closure_of(row.closure_hour, now), waiting)
