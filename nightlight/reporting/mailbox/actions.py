"""Opens, changes and ends mailboxes, keeps what staff send. Each is one transaction.

Promises that a case has one mailbox at a time, and that a changed phrase loses no message which nobody has read.
Refuses to lower anything: a wish to end is a wish, and no state of a case depends on it. What a reporter does is in no
audit: nothing is known of who visits. What staff send is.
"""

import datetime
import uuid
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from nightlight.foundation.audit.actions import record
from nightlight.pure.sealing.derivation import PhraseKeys
from nightlight.pure.sealing.keypair import public_key
from nightlight.pure.sealing.part import PartDoesNotOpen, PartInvalid, blob_epoch
from nightlight.pure.sealing.replies import open_reply
from nightlight.pure.sealing.seal import seal
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import audit_subject, hour_of
from nightlight.reporting.mailbox import rules
from nightlight.reporting.mailbox.models import Mailbox, Message


class MailboxGone(Exception):
    """There is no such mailbox, or it has ended."""


class CaseHasMailbox(Exception):
    """Somebody has opened a mailbox for this case already."""


class TooLateToUndo(Exception):
    """The wish to end has taken effect."""


@transaction.atomic
def open_mailbox(*, case: UUID, keys: PhraseKeys, instead_of: UUID | None, now: datetime.datetime) -> UUID:
    """Give a case a mailbox that the phrase of `keys` opens, and return its id.

    `instead_of` is a mailbox of this case whose phrase was shown and not noted: it ends. Raises CaseUnknown and
    CaseHasMailbox.
    """
    if not Case.objects.filter(pk=case).exists():
        raise CaseUnknown
    if instead_of:
        _live(instead_of).filter(case_id=case).update(ended_hour=hour_of(now))
    return _create(case, keys)


@transaction.atomic
def change_phrase(*, mailbox: UUID, seed: bytes, keys: PhraseKeys, now: datetime.datetime) -> UUID:
    """Let the phrase of `keys` open the conversation instead of the one whose seed is `seed`; return the new id.

    What nobody has read is opened here, in memory, and sealed to the new key. Raises MailboxGone.
    """
    row = _live(mailbox).select_for_update().only("id", "case_id", "closure_hour").first()
    if row is None:
        raise MailboxGone
    waiting = list(Message.objects.filter(mailbox=mailbox, read_hour=None))
    _live(mailbox).update(ended_hour=hour_of(now))
    fresh = _create(row.case_id, keys, closure_hour=row.closure_hour)
    to = public_key(keys.seed)
    for message in waiting:
        try:
            words = open_reply(bytes(message.blob), seed=seed, binding=rules.reply_binding(row.case_id, message.id))
        except PartDoesNotOpen:
            continue  # nobody could ever have read it
        moved = uuid.uuid4()
        blob = seal(words, to=to, binding=rules.reply_binding(row.case_id, moved))
        Message.objects.bulk_create([Message(id=moved, mailbox_id=fresh, blob=blob, hour=message.hour)])
    return fresh


def destroy_phrase(*, mailbox: UUID, now: datetime.datetime) -> None:
    """Let the phrase open nothing any more. Nothing happens where that is so already."""
    _live(mailbox).update(ended_hour=hour_of(now))


def mark_read(*, mailbox: UUID, messages: list[UUID], now: datetime.datetime) -> None:
    """Say that these messages were shown: they are not shown in another visit."""
    Message.objects.filter(mailbox=mailbox, id__in=messages, read_hour=None).update(read_hour=hour_of(now))


def ask_for_closure(*, mailbox: UUID, now: datetime.datetime) -> None:
    """Keep the wish to end. The first one counts. Raises MailboxGone."""
    _live(mailbox).filter(closure_hour=None).update(closure_hour=hour_of(now))
    if not _live(mailbox).exists():
        raise MailboxGone


def undo_closure(*, mailbox: UUID, now: datetime.datetime) -> None:
    """Take the wish to end back. Raises TooLateToUndo; nothing happens where there is none."""
    undone = _live(mailbox).filter(closure_hour__gt=rules.undone_until(now)).update(closure_hour=None)
    if not undone and _live(mailbox).exclude(closure_hour=None).exists():
        raise TooLateToUndo


@transaction.atomic
def send_reply(*, mailbox: UUID, message: UUID, blob: bytes, by: str, now: datetime.datetime) -> None:
    """Keep what somebody of the staff wrote, sealed to the mailbox's key under rules.reply_binding.

    `by` is the actor for the audit. A wish to end stops nobody: somebody may be in danger. Raises MailboxGone and
    part.PartInvalid.
    """
    if blob_epoch(blob) != rules.REPLY_EPOCH:
        raise PartInvalid("a reply names no epoch of the team's")
    row = _live(mailbox).select_for_update().first()
    if row is None:
        raise MailboxGone
    Message.objects.create(id=message, mailbox=row, blob=blob, hour=hour_of(now))
    record("mailbox.reply", actor=by, subject=audit_subject(row.case_id), details={"message": str(message)})


def forget_ended(*, now: datetime.datetime) -> int:
    """Delete mailboxes whose phrase opens nothing any more, and what was read; return how many rows."""
    ended, _each = Mailbox.objects.exclude(ended_hour=None).delete()
    read, _each = Message.objects.filter(read_hour__lte=rules.forgotten_before(now)).delete()
    return ended + read


def _live(mailbox: UUID) -> QuerySet[Mailbox]:
    return Mailbox.objects.filter(pk=mailbox, ended_hour=None)


def _create(case: UUID, keys: PhraseKeys, *, closure_hour: datetime.datetime | None = None) -> UUID:
    fresh = uuid.uuid4()
    row = Mailbox(
        id=fresh, case_id=case, lookup=keys.lookup, public_key=public_key(keys.seed), closure_hour=closure_hour
    )
    try:
        with transaction.atomic():
            Mailbox.objects.bulk_create([row])
    except IntegrityError:
        raise CaseHasMailbox from None
    return fresh
