"""Keys of receiving bodies, and that a referral was made: to whom, which way, on which basis, and its file's digest.

No word of a referral is in here: the file is made in a browser, and what the server has of it is a digest and codes;
of one that went without a file, codes alone.
Who acted on a key is named as the audit names people.
"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from nightlight.pure.sealing.fingerprints import fingerprint
from nightlight.reporting.cases.models import Case
from nightlight.staff.referral.rules import DELAY_REASONS, FILE, LAWFUL_BASES, WAYS_WITHOUT_A_KEY

_WAITING = Q(revoked_at=None, confirmed_by="")
_USABLE = Q(revoked_at=None) & ~Q(confirmed_by="")


class BodyKey(models.Model):
    """A body's public key, imported by an account that the body read its fingerprint to.

    Nothing is sealed to it before the body has read it to a second one, too.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    body = models.CharField(max_length=64)
    public_key = models.BinaryField(max_length=1216, unique=True)
    imported_by = models.CharField(max_length=200)
    imported_at = models.DateTimeField()
    confirmed_by = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(name="referral_a_key_was_imported_by_somebody", condition=~Q(imported_by="")),
            models.CheckConstraint(name="referral_a_key_takes_two_people", condition=~Q(confirmed_by=F("imported_by"))),
            # A login at the machine may be anybody's: only accounts stand for a key that is used.
            models.CheckConstraint(
                name="referral_accounts_stand_for_a_key_in_use",
                condition=~_USABLE | Q(imported_by__startswith="account:", confirmed_by__startswith="account:"),
            ),
            models.CheckConstraint(
                name="referral_confirmed_by_somebody_at_some_time",
                condition=Q(confirmed_by="", confirmed_at=None) | (~Q(confirmed_by="") & Q(confirmed_at__isnull=False)),
            ),
            models.UniqueConstraint(fields=["body"], name="referral_one_usable_key_a_body", condition=_USABLE),
            models.UniqueConstraint(fields=["body"], name="referral_one_waiting_key_a_body", condition=_WAITING),
        ]

    def __str__(self) -> str:
        return f"key of {self.body}"

    @property
    def fingerprint(self) -> str:
        """What people read to one another."""
        return fingerprint(bytes(self.public_key))


class Referral(models.Model):
    """That a case was referred. `id` is the one that the file is bound to; `digest` is the file's SHA-256.

    Handed over on paper, by telephone or in person (`way`), it has no key and no digest, and `handed_at` is when that
    was; `made_at` is when it was written down.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="referrals")
    body = models.CharField(max_length=64)
    way = models.CharField(max_length=10, default=FILE, db_default=FILE)
    body_key = models.ForeignKey(BodyKey, null=True, blank=True, on_delete=models.PROTECT, related_name="referrals")
    # An account that works on cases is switched off, never deleted.
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    handed_at = models.DateTimeField(null=True, blank=True)
    lawful_basis = models.CharField(max_length=20)
    duty = models.CharField(max_length=64)
    reason_for_delay = models.CharField(max_length=20, blank=True)
    digest = models.CharField(max_length=64, unique=True, null=True, blank=True)
    receipt_at = models.DateTimeField(null=True, blank=True)
    receipt_reference = models.CharField(max_length=40, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(name="referral_known_basis", condition=Q(lawful_basis__in=[*LAWFUL_BASES])),
            models.CheckConstraint(name="referral_known_delay", condition=Q(reason_for_delay__in=["", *DELAY_REASONS])),
            models.CheckConstraint(name="referral_some_duty", condition=~Q(duty="")),
            models.CheckConstraint(
                name="referral_a_file_has_a_key_and_all_else_a_time",
                condition=Q(way=FILE, body_key__isnull=False, handed_at=None, digest__isnull=False)
                | Q(way__in=[*WAYS_WITHOUT_A_KEY], body_key=None, handed_at__isnull=False, digest=None),
            ),
            models.CheckConstraint(
                name="referral_handed_over_before_it_is_written_down",
                condition=Q(handed_at=None) | Q(handed_at__lte=F("made_at")),
            ),
            models.CheckConstraint(
                name="referral_reference_of_a_receipt", condition=Q(receipt_reference="") | Q(receipt_at__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return f"referral {self.pk}"
