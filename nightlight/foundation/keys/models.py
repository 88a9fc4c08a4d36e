"""Keys: public halves in the clear, private halves only sealed or wrapped.

Promises that no column holds a private key that the server could use. An epoch's seed is here once for each reader,
sealed to that reader's own key; a caseworker's seed is here wrapped under a passphrase that never leaves a browser.
"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q


class RecoveryKey(models.Model):
    """What the trustees' shares open. The newest is the one in use; older ones still open older epochs."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    public_key = models.BinaryField(max_length=1216, unique=True)
    made_at = models.DateTimeField()
    is_demo = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"recovery key of {self.made_at:%Y-%m-%d}"


class TeamEpoch(models.Model):
    """A team's key for a time. Reports are sealed to the one that has not ended."""

    team = models.CharField(max_length=32, default="reports")
    number = models.PositiveIntegerField()
    public_key = models.BinaryField(max_length=1216, unique=True)
    made_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    is_demo = models.BooleanField(default=False)

    class Meta:
        ordering = ["team", "number"]
        constraints = [
            models.UniqueConstraint(fields=["team", "number"], name="keys_epoch_number_once_a_team"),
            models.UniqueConstraint(fields=["team"], name="keys_one_current_epoch_a_team", condition=Q(ended_at=None)),
            models.CheckConstraint(name="keys_epochs_from_one", condition=Q(number__gte=1)),
            models.CheckConstraint(
                name="keys_epoch_ends_after_it_began",
                condition=Q(ended_at=None) | Q(ended_at__gte=models.F("made_at")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.team} {self.number}"


class CaseworkerKey(models.Model):
    """A caseworker's own key. `wrapped_seed` is their browser's affair (see wrapping.py); empty once revoked."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    # An account with a key is switched off, never deleted: the audit names it.
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="caseworker_keys")
    public_key = models.BinaryField(max_length=1216, unique=True)
    wrapped_seed = models.BinaryField(max_length=77)
    made_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    is_demo = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["user"], name="keys_one_active_key_a_caseworker", condition=Q(revoked_at=None)
            ),
        ]

    def __str__(self) -> str:
        return f"key of account {self.user_id}"


class EpochGrant(models.Model):
    """An epoch's seed, sealed to one reader: a caseworker's key or the recovery key."""

    epoch = models.ForeignKey(TeamEpoch, on_delete=models.PROTECT, related_name="grants")
    caseworker_key = models.ForeignKey(
        CaseworkerKey, on_delete=models.PROTECT, related_name="grants", null=True, blank=True
    )
    recovery_key = models.ForeignKey(
        RecoveryKey, on_delete=models.PROTECT, related_name="grants", null=True, blank=True
    )
    sealed_seed = models.BinaryField()
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="keys_a_grant_has_one_reader",
                condition=Q(caseworker_key=None, recovery_key__isnull=False)
                | Q(caseworker_key__isnull=False, recovery_key=None),
            ),
            models.UniqueConstraint(fields=["epoch", "caseworker_key"], name="keys_one_grant_a_caseworker_and_epoch"),
            models.UniqueConstraint(fields=["epoch", "recovery_key"], name="keys_one_grant_a_recovery_and_epoch"),
        ]

    def __str__(self) -> str:
        return f"grant of epoch {self.epoch_id}"
