"""What is done with an opened case: read, written about, answered. Every word in it is sealed when it comes here.

Promises that each act is one transaction with its event, the case locked. Raises cases.CaseUnknown, moves.NotTheirs
where the desk's table has the act for others, NoKeyInUse where whoever would read has no key, and
exposure's EnoughForToday. Drafts are in no event: they are their writer's own.
"""

import datetime
import hashlib
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction

from nightlight.foundation.audit.actions import record
from nightlight.foundation.keys.queries import epoch_by_number
from nightlight.foundation.operator.stated import StaffedHours
from nightlight.pure.sealing.part import PartInvalid, blob_epoch
from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.cases.rules import Band, audit_subject
from nightlight.reporting.mailbox import actions as mailbox
from nightlight.reporting.mailbox.queries import closure_hour_of
from nightlight.reporting.mailbox.rules import closure_of
from nightlight.staff.access.queries import key_of
from nightlight.staff.casefile.models import Document, Draft, DraftKind, Kind
from nightlight.staff.desk.permissions import CaseAct
from nightlight.staff.exhibits.actions import NewExhibit, make_exhibit
from nightlight.staff.queue.clocks import next_by
from nightlight.staff.queue.handing_over import check_reading
from nightlight.staff.queue.models import Work
from nightlight.staff.queue.moves import Hand, check, locked, move
from nightlight.staff.referral.actions import ReferralRefused, record_otherwise, record_receipt, record_referral

DRAFT_EPOCH = 0
"""A person's own key belongs to no epoch of the team's."""
KEPT_DRAFTS = datetime.timedelta(days=30)


@dataclass(frozen=True)
class NewReferral:
    """What a browser has sealed to a body's key: codes, names of parts, and the file's digest; never the file."""

    id: UUID
    key: UUID
    lawful_basis: str
    duty: str
    reason_for_delay: str
    digest: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class HandedOver:
    """That a case went on without a file: codes, names of parts that were given word for word, and when that was."""

    id: UUID
    body: str
    way: str
    at: datetime.datetime
    lawful_basis: str
    duty: str
    reason_for_delay: str
    parts: tuple[str, ...]


class NoKeyInUse(Exception):
    """Whoever asks for parts has no key: it was ended, or never made."""


class WishStands(Exception):
    """The reporter has asked for an end, and it has taken effect: who writes on says that somebody may be in danger."""


class PartUnknown(Exception):
    """The case has no such part, or no such document."""


class WrittenMeanwhile(Exception):
    """Somebody else has written this version of the assessment."""


@transaction.atomic
def open_case(*, case: UUID, hand: Hand, now: datetime.datetime, hours: StaffedHours) -> None:
    """Note that a case's sealed parts are given out. Read by the person who has it, the next thing is due later."""
    stored = _to_read("open", case, hand, now)
    if hand.user is not None and stored.assignee_id == hand.user.pk and stored.closed_at is None:
        _note_read(stored, now=now, hours=hours)
    record("cases.open", actor=hand.actor, subject=audit_subject(case))


@transaction.atomic
def unveil(*, case: UUID, part: str, document: UUID | None, hand: Hand, now: datetime.datetime) -> None:
    """Note that somebody is about to see the words of one part, or of one document. Raises PartUnknown."""
    _to_read("unveil", case, hand, now)
    if document is not None:
        known, details = Document.objects.filter(case=case, pk=document).exists(), {"document": document.hex}
    else:
        known, details = Part.objects.filter(case=case, name=part).exists(), {"part": part}
    if not known:
        raise PartUnknown
    record("cases.unveil", actor=hand.actor, subject=audit_subject(case), details=details)


@transaction.atomic
def write_document(
    *, case: UUID, kind: Kind, document: UUID, blob: bytes, version: int, hand: Hand, now: datetime.datetime
) -> None:
    """Keep a note or a version of the assessment, sealed to the team. Sent twice, it is there once.

    Raises PartInvalid and WrittenMeanwhile.
    """
    stored = locked(case)
    hand.check_may("note" if kind is Kind.NOTE else "assess", stored)
    if _is_there(stored, kind, document, hand):
        return
    _store(stored, kind, document, blob, version=version, hand=hand, now=now)
    _forget_draft(stored, DraftKind(kind), hand)
    record(f"cases.{kind}", actor=hand.actor, subject=audit_subject(case), details=_written(document, blob))


@transaction.atomic
def send_reply(
    *,
    case: UUID,
    to: UUID,
    message: UUID,
    blob: bytes,
    copy: bytes,
    hand: Hand,
    now: datetime.datetime,
    hours: StaffedHours,
    in_danger: bool = False,
) -> None:
    """Send a reply to the mailbox `to`, keep its copy for the team, and note that the case was answered.

    `in_danger`: somebody may be, so that it is sent although the reporter's wish to end has taken effect; the event
    says so. Sent twice, it is there once: a browser that lost the answer asks again. Raises WishStands,
    mailbox.MailboxGone, PartInvalid and moves.ActImpossible.
    """
    stored = locked(case)
    if _is_there(stored, Kind.REPLY, message, hand):
        return
    check(stored, "reply", hand=hand)
    if not stored.mailboxes.filter(pk=to).exists():
        raise mailbox.MailboxGone
    wish = closure_of(closure_hour_of(to), now)
    if wish == "closed" and not in_danger:
        raise WishStands
    _store(stored, Kind.REPLY, message, copy, version=0, hand=hand, now=now)
    Work.objects.update_or_create(case=stored, defaults={"answered_at": now})
    _forget_draft(stored, DraftKind.REPLY, hand)
    due_at = next_by(cast(Band, stored.band), now, hours)
    # A locked case first, the audit's chain last: both of these write events.
    mailbox.send_reply(mailbox=to, message=message, blob=blob, by=hand.actor, now=now)
    because = {"because": "danger"} if wish == "closed" else {}
    move(stored, "reply", hand=hand, now=now, due_at=due_at, details={**_written(message, copy), **because})


@transaction.atomic
def refer(
    *, case: UUID, made: NewReferral, copy: bytes, hand: Hand, now: datetime.datetime, hours: StaffedHours
) -> None:
    """Record that a case was referred, keep for the team what was said to whom, and move the case on.

    Sent twice, it is there once. Raises referral.ReferralRefused, PartInvalid and moves.ActImpossible.
    """
    stored = locked(case)
    if _is_there(stored, Kind.REFERRAL, made.id, hand):
        return
    check(stored, "refer", hand=hand)
    record_referral(
        referral=made.id, case=case, key=made.key, by=cast(User, hand.user), lawful_basis=made.lawful_basis,
        duty=made.duty, reason_for_delay=made.reason_for_delay, digest=made.digest, parts=made.parts,
    )  # fmt: skip
    _store(stored, Kind.REFERRAL, made.id, copy, version=0, hand=hand, now=now)
    _forget_draft(stored, DraftKind.REFERRAL, hand)
    due_at = next_by(cast(Band, stored.band), now, hours)
    move(stored, "refer", hand=hand, now=now, due_at=due_at, details=_written(made.id, copy))


@transaction.atomic
def refer_otherwise(
    *, case: UUID, made: HandedOver, copy: bytes, hand: Hand, now: datetime.datetime, hours: StaffedHours
) -> None:
    """Record that a case was handed over on paper, by telephone or in person: a referral as any other, without a file.

    `copy` is what was said to whom, sealed to the team. Sent twice, it is there once. Raises referral.ReferralRefused
    and NotThen, PartInvalid and moves.ActImpossible.
    """
    stored = locked(case)
    if _is_there(stored, Kind.REFERRAL, made.id, hand):
        return
    check(stored, "refer-otherwise", hand=hand)
    record_otherwise(
        referral=made.id, case=case, body=made.body, way=made.way, handed_at=made.at, by=cast(User, hand.user),
        lawful_basis=made.lawful_basis, duty=made.duty, reason_for_delay=made.reason_for_delay, parts=made.parts,
    )  # fmt: skip
    _store(stored, Kind.REFERRAL, made.id, copy, version=0, hand=hand, now=now)
    due_at = next_by(cast(Band, stored.band), now, hours)
    move(stored, "refer-otherwise", hand=hand, now=now, due_at=due_at, details=_written(made.id, copy))


@transaction.atomic
def print_parts(*, case: UUID, parts: tuple[str, ...], hand: Hand, now: datetime.datetime) -> None:
    """Note that somebody is about to put these parts on paper. Raises PartUnknown."""
    stored = _to_read("print", case, hand, now)
    if not parts or len(parts) != stored.parts.filter(name__in=parts).count():
        raise PartUnknown
    record("cases.print", actor=hand.actor, subject=audit_subject(case), details={"parts": " ".join(parts)})


@transaction.atomic
def give_copy(*, case: UUID, asked_by: str, count: int, digest: str, hand: Hand) -> None:
    """Note that a copy of so many parts goes to somebody who has a right to one. For leads: raises NotTheirs."""
    hand.check_may("copy", locked(case))
    details: dict[str, str | int] = {"asked_by": asked_by, "parts": count, "digest": digest}
    record("cases.copy", actor=hand.actor, subject=audit_subject(case), details=details)


@transaction.atomic
def give_exhibit(*, case: UUID, made: NewExhibit, hand: Hand) -> list[str]:
    """Record an exhibit; return the lines that follow what the browser has made. For leads: raises NotTheirs.

    Raises exhibits' NotInTheRecordYet and PartsDiffer.
    """
    stored = locked(case)
    hand.check_may("exhibit", stored)
    return make_exhibit(case=stored, made=made, by=hand.actor)


@transaction.atomic
def note_receipt(*, case: UUID, referral: UUID, reference: str, hand: Hand) -> None:
    """Record that a body has a referral. Raises referral.ReferralRefused and ReferenceInvalid."""
    stored = locked(case)
    hand.check_may("receipt", stored)
    if not stored.referrals.filter(pk=referral).exists():
        raise ReferralRefused("There is no such referral.")
    record_receipt(referral=referral, reference=reference, by=cast(User, hand.user))


@transaction.atomic
def save_draft(*, case: UUID, kind: DraftKind, blob: bytes, person: User, now: datetime.datetime) -> None:
    """Keep what somebody has begun to write, sealed to themselves; nothing where `blob` is empty. Raises PartInvalid.

    Whoever has the case no more may still keep what they had begun.
    """
    stored = Case.objects.filter(pk=case).first()
    if stored is None:
        return
    if not blob:
        Draft.objects.filter(case=stored, person=person, kind=kind).delete()
        return
    if blob_epoch(blob) != DRAFT_EPOCH:
        raise PartInvalid("a draft names no epoch of the team's")
    Draft.objects.update_or_create(case=stored, person=person, kind=kind, defaults={"blob": blob, "saved_at": now})


def forget_drafts(*, now: datetime.datetime) -> int:
    """Delete drafts that nobody has touched for a month; return how many. The worker's task."""
    return Draft.objects.filter(saved_at__lt=now - KEPT_DRAFTS).delete()[0]


def _to_read(act: CaseAct, case: UUID, hand: Hand, now: datetime.datetime) -> Case:
    """Return the case, locked, if whoever asks may have its words before them now."""
    stored, person = locked(case), cast(User, hand.user)
    hand.check_may(act, stored)
    if key_of(person) is None:
        raise NoKeyInUse
    check_reading(case, person, now=now)
    return stored


def _note_read(stored: Case, *, now: datetime.datetime, hours: StaffedHours) -> None:
    work, _made = Work.objects.get_or_create(case=stored, defaults={"taken_at": now})
    is_known = work.opened_at is not None and work.message_at is None
    if is_known and work.read_at is not None:
        return
    work.opened_at, work.read_at, work.message_at = work.opened_at or now, work.read_at or now, None
    work.save(update_fields=["opened_at", "read_at", "message_at"])
    if not is_known and stored.state != "waiting":
        stored.due_at = next_by(cast(Band, stored.band), now, hours)
        stored.save(update_fields=["due_at"])


def _written(document: UUID, blob: bytes) -> dict[str, str | int]:
    """What the record has of something that staff have written: that it is still the same can be shown to a court."""
    return {"document": document.hex, "digest": hashlib.sha256(blob).hexdigest()}


def _forget_draft(stored: Case, kind: DraftKind, hand: Hand) -> None:
    """Delete what somebody had begun of what they have now sent."""
    Draft.objects.filter(case=stored, person=hand.user, kind=kind).delete()


def _is_there(stored: Case, kind: Kind, document: UUID, hand: Hand) -> bool:
    return stored.documents.filter(pk=document, kind=kind, author=hand.user).exists()


def _store(
    stored: Case, kind: Kind, document: UUID, blob: bytes, *, version: int, hand: Hand, now: datetime.datetime
) -> None:
    if epoch_by_number(blob_epoch(blob)) is None:
        raise PartInvalid("no epoch of the team's")
    if kind is Kind.ASSESSMENT and version != stored.documents.filter(kind=kind).count() + 1:
        raise WrittenMeanwhile
    try:
        with transaction.atomic():
            Document.objects.create(
                id=document, case=stored, kind=kind, version=version, author=cast(User, hand.user), blob=blob,
                written_at=now,
            )  # fmt: skip
    except IntegrityError:
        raise WrittenMeanwhile from None
