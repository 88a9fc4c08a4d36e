"""Keys of receiving bodies and referrals: each change with its audit event, in one transaction.

Promises that nothing is recorded as referred to a key unless two accounts stand for it, each of which typed what the
body read to them, and that a key is refused from the moment it was revoked. Refuses every word of a referral: digests,
codes, times and names of parts are all that comes in.
"""

import datetime
import re
from collections.abc import Sequence
from uuid import UUID

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.utils import timezone

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import account
from nightlight.pure.sealing.fingerprints import is_fingerprint_of
from nightlight.pure.sealing.keypair import public_key_object
from nightlight.reporting.cases.actions import CaseUnknown
from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.cases.rules import audit_subject
from nightlight.staff.referral.models import BodyKey, Referral
from nightlight.staff.referral.queries import known_bodies, known_duties
from nightlight.staff.referral.rules import (
    BODY_UNKNOWN,
    DELAY_REASONS,
    DUTY_NONE,
    DUTY_UNKNOWN,
    LAWFUL_BASES,
    N_,
    WAYS_WITHOUT_A_KEY,
    RevokedBecause,
    check_reference,
)

_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


class BodyUnknown(Exception):
    """No body of this id is in the site's content."""


class KeyRefused(Exception):
    """A key can't be imported, confirmed or revoked; the message says why and what to do, and has its translation."""


class FingerprintDiffers(Exception):
    """What was typed is not the key's fingerprint: perhaps a slip, perhaps somebody else's key."""


class ReferralRefused(Exception):
    """A referral or its receipt can't be recorded; the message names what is wrong, never a word of it."""


class NotThen(ReferralRefused):
    """Nothing can have been handed over at that time: the report had not come yet, or it is still to be."""


@transaction.atomic
def import_key(*, body: str, public_key: bytes, typed: str, by: User) -> BodyKey:
    """Store a body's key, which waits for a second person. `typed` is its fingerprint as the body read it out.

    Raises BodyUnknown, KeyInvalid, FingerprintDiffers and KeyRefused.
    """
    if body not in {each.id for each in known_bodies()}:
        raise BodyUnknown
    public_key_object(public_key)
    if not is_fingerprint_of(typed, public_key):
        raise FingerprintDiffers
    _keys_in_line(body)
    if BodyKey.objects.filter(body=body, revoked_at=None, confirmed_by="").exists():
        raise KeyRefused(N_("A key of this body waits already: confirm or withdraw that one first."))
    # Also a revoked one: whoever lost it may have it still.
    if BodyKey.objects.filter(public_key=public_key).exists():
        raise KeyRefused(N_("This key was imported before: a body needs a new one of its own."))
    actor = account(by.pk)
    try:
        with transaction.atomic():
            key = BodyKey.objects.create(
                body=body, public_key=public_key, imported_by=actor, imported_at=timezone.now()
            )
    except IntegrityError:
        raise KeyRefused(N_("Somebody else has just imported a key: see which.")) from None
    record("referral.key-import", actor=actor, subject=_subject(body), details={"key": key.fingerprint})
    return key


@transaction.atomic
def confirm_key(*, key: UUID, typed: str, by: User) -> BodyKey:
    """Let a second person stand for a waiting key; a key used until now is revoked. Nothing changes otherwise.

    `typed` is the fingerprint as the body read it out. Raises KeyRefused and FingerprintDiffers.
    """
    found = BodyKey.objects.filter(pk=key).first()
    keys = _keys_in_line(found.body) if found else []
    waiting = next((each for each in keys if each.pk == key and not each.confirmed_by), None)
    if waiting is None:
        raise KeyRefused(N_("This key waits no more: it was confirmed or withdrawn meanwhile."))
    actor = account(by.pk)
    if waiting.imported_by == actor:
        raise KeyRefused(N_("You have imported this key. Another person confirms it, with an account of their own."))
    if not is_fingerprint_of(typed, bytes(waiting.public_key)):
        raise FingerprintDiffers
    for older in keys:
        if older.confirmed_by:
            _revoke(older, by=actor, reason="replaced")
    waiting.confirmed_by, waiting.confirmed_at = actor, timezone.now()
    waiting.save(update_fields=["confirmed_by", "confirmed_at"])
    record("referral.key-confirm", actor=actor, subject=_subject(waiting.body), details={"key": waiting.fingerprint})
    return waiting


@transaction.atomic
def revoke_key(*, key: UUID, by: str, reason: RevokedBecause) -> None:
    """End a key, waiting or usable. What was sealed to it stays readable to whoever has it. Raises KeyRefused."""
    stored = BodyKey.objects.select_for_update().filter(pk=key, revoked_at=None).first()
    if stored is None:
        raise KeyRefused(N_("This key was withdrawn already."))
    _revoke(stored, by=by, reason=reason)


@transaction.atomic
def record_referral(
    *,
    referral: UUID,
    case: UUID,
    key: UUID,
    by: User,
    lawful_basis: str,
    duty: str,
    reason_for_delay: str,
    digest: str,
    parts: Sequence[str],
) -> Referral:
    """Record that a browser has sealed parts of a case to a body's key; the file itself never comes here.

    `duty` is a duty's id, "none" or "unknown"; `parts` the names of the case's parts that are in it. Sending the same
    twice is one referral. Raises ReferralRefused and CaseUnknown. Whether `by` may act on the case, the caller knows.
    """
    used = BodyKey.objects.select_for_update().filter(pk=key).first()
    if used is None or used.revoked_at or not used.confirmed_by:
        raise ReferralRefused("The key is not in use: two people have to stand for it, and it may not be revoked.")
    if not Case.objects.filter(pk=case).exists():
        raise CaseUnknown
    _check_codes(lawful_basis, duty, reason_for_delay)
    if not _DIGEST.fullmatch(digest):
        raise ReferralRefused("The file's digest is 64 hexadecimal digits.")
    if not parts:
        raise ReferralRefused("A referral has one part at least.")
    _check_parts(case, parts)
    same = {
        "case_id": case, "body": used.body, "body_key": used, "made_by": by, "lawful_basis": lawful_basis,
        "duty": duty, "reason_for_delay": reason_for_delay, "digest": digest,
    }  # fmt: skip
    if Referral.objects.filter(pk=referral).exists() or Referral.objects.filter(digest=digest).exists():
        if made := Referral.objects.filter(pk=referral, **same).first():
            return made
        raise ReferralRefused("Another referral has this number or this file.")
    made = Referral.objects.create(pk=referral, made_at=timezone.now(), **same)
    details: dict[str, str | int] = {
        "body": used.body, "basis": lawful_basis, "duty": duty, "delay": reason_for_delay, "parts": len(parts),
        "digest": digest,
    }  # fmt: skip
    record("referral.make", actor=account(by.pk), subject=audit_subject(case), details=details)
    return made


@transaction.atomic
def record_otherwise(
    *,
    referral: UUID,
    case: UUID,
    body: str,
    way: str,
    handed_at: datetime.datetime,
    by: User,
    lawful_basis: str,
    duty: str,
    reason_for_delay: str,
    parts: Sequence[str],
) -> Referral:
    """Record that a case was handed over without a file: on paper, by telephone or in person (`way`), and when.

    `body` is a body's id, with or without a key, or "unknown"; `parts` those that were given word for word, perhaps
    none. Sending the same twice is one referral. Raises ReferralRefused, NotThen and CaseUnknown. Whether `by` may act
    on the case, the caller knows.
    """
    about = Case.objects.filter(pk=case).first()
    if about is None:
        raise CaseUnknown
    if body != BODY_UNKNOWN and body not in {each.id for each in known_bodies()}:
        raise ReferralRefused("That is not a body that is known here.")
    if way not in WAYS_WITHOUT_A_KEY:
        raise ReferralRefused("That is not a way without a key that is known here.")
    _check_codes(lawful_basis, duty, reason_for_delay)
    _check_parts(case, parts)
    now = timezone.now()
    if not about.hour <= handed_at <= now:
        raise NotThen("It was handed over after the report came and before now.")
    same = {
        "case_id": case, "body": body, "way": way, "handed_at": handed_at, "made_by": by, "lawful_basis": lawful_basis,
        "duty": duty, "reason_for_delay": reason_for_delay,
    }  # fmt: skip
    if Referral.objects.filter(pk=referral).exists():
        if made := Referral.objects.filter(pk=referral, **same).first():
            return made
        raise ReferralRefused("Another referral has this number.")
    made = Referral.objects.create(pk=referral, made_at=now, **same)
    details: dict[str, str | int] = {
        "body": body, "way": way, "at": handed_at.astimezone(datetime.UTC).isoformat(timespec="minutes"),
        "basis": lawful_basis, "duty": duty, "delay": reason_for_delay, "parts": len(parts), "referral": referral.hex,
    }  # fmt: skip
    record("referral.otherwise", actor=account(by.pk), subject=audit_subject(case), details=details)
    return made


@transaction.atomic
def record_receipt(*, referral: UUID, reference: str, by: User) -> None:
    """Record that the body has said it has the referral, once; `reference` is theirs, or empty.

    Raises ReferralRefused and ReferenceInvalid.
    """
    kept = check_reference(reference)
    made = Referral.objects.select_for_update().filter(pk=referral).first()
    if made is None:
        raise ReferralRefused("There is no such referral.")
    if made.receipt_at:
        raise ReferralRefused("Its receipt is recorded already.")
    made.receipt_at, made.receipt_reference = timezone.now(), kept
    made.save(update_fields=["receipt_at", "receipt_reference"])
    known_by = {"digest": made.digest} if made.digest else {"referral": made.pk.hex}
    details = {"body": made.body, **known_by}
    record("referral.receipt", actor=account(by.pk), subject=audit_subject(made.case_id), details=details)


def _check_codes(lawful_basis: str, duty: str, reason_for_delay: str) -> None:
    if lawful_basis not in LAWFUL_BASES:
        raise ReferralRefused("That is not a lawful basis that is known here.")
    duties = {each.id: each for each in known_duties()}
    if duty not in {DUTY_NONE, DUTY_UNKNOWN, *duties}:
        raise ReferralRefused("That is not a duty that is known here.")
    if reason_for_delay and not _may_delay(duties[duty].delays if duty in duties else "", reason_for_delay):
        raise ReferralRefused("That is not a reason for delay that this duty knows.")


def _check_parts(case: UUID, parts: Sequence[str]) -> None:
    there = set(Part.objects.filter(case=case).values_list("name", flat=True))
    if len(set(parts)) != len(parts) or not set(parts) <= there:
        raise ReferralRefused("These are not parts of the case, each once.")


def _may_delay(permitted: list[str] | str, reason: str) -> bool:
    """Whether a reason may be recorded: any that has words, where nobody has checked which ones a duty permits."""
    return reason in (DELAY_REASONS if isinstance(permitted, str) else permitted)


def _keys_in_line(body: str) -> list[BodyKey]:
    """Return a body's keys that are not revoked; nobody else changes them until the transaction ends."""
    return list(BodyKey.objects.select_for_update().filter(body=body, revoked_at=None))


def _revoke(key: BodyKey, *, by: str, reason: RevokedBecause) -> None:
    key.revoked_at = timezone.now()
    key.save(update_fields=["revoked_at"])
    details = {"key": key.fingerprint, "reason": reason}
    record("referral.key-revoke", actor=by, subject=_subject(key.body), details=details)


def _subject(body: str) -> str:
    return f"body:{body}"
