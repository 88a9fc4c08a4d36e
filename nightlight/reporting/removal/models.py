"""Whose pictures the list is asked to name: the only place that connects a case with what stands on the list.

The public process adds rows and sets when one is withdrawn; it reads how they stand and never a fingerprint back. How
they stand is written by the worker alone, from the list. All of it goes with its case.
"""

from django.db import models
from django.db.models import Q

from nightlight.pure.matching.signals import KINDS, MEDIA
from nightlight.reporting.cases.models import Case


class Standing(models.TextChoices):
    """How a fingerprint stands, as whoever asked is told of it."""

    WAITING = "waiting"
    LISTED = "listed"
    HARMLESS = "harmless"
    DISPUTED = "disputed"
    WITHDRAWN = "withdrawn"
    REMOVED = "removed"


def _one_of(field: str, values: "tuple[str, ...]") -> models.CheckConstraint:
    return models.CheckConstraint(name=f"removal_known_{field}", condition=Q(**{f"{field}__in": values}))


class Holder(models.Model):
    """The number by which the list knows a case's pictures: drawn at random, and told to nobody.

    `is_behind`: what the list says of them could not be written down, and has to be looked up again.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    case = models.OneToOneField(Case, on_delete=models.CASCADE, related_name="holder")
    is_behind = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["id"], name="removal_behind", condition=Q(is_behind=True))]

    def __str__(self) -> str:
        return f"holder of case {self.case_id}"


class Fingerprint(models.Model):
    """A fingerprint of picture `number` of a case; pictures are counted from 1, and have several each.

    One that is sent twice is two rows: the public process can't look whether it is there. `asked_hour` and
    `withdraw_at` are whole hours; the second is when it is taken back, unless whoever asked for that thinks again.
    Whoever follows the list has it from `listed_cursor` on, or, taking what was confirmed alone, `confirmed_cursor`.
    """

    holder = models.ForeignKey(Holder, on_delete=models.CASCADE, related_name="fingerprints")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=8)
    value = models.CharField(max_length=64)
    media = models.CharField(max_length=5)
    quality = models.PositiveSmallIntegerField(null=True, blank=True)
    low_trust = models.BooleanField(default=False)
    asked_hour = models.DateTimeField()
    withdraw_at = models.DateTimeField(null=True, blank=True)
    standing = models.CharField(max_length=10, choices=Standing.choices, default=Standing.WAITING)
    confirmed_by = models.PositiveIntegerField(default=0)
    listed_cursor = models.BigIntegerField(null=True, blank=True)
    confirmed_cursor = models.BigIntegerField(null=True, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["holder"], name="removal_waiting", condition=Q(standing="waiting")),
            models.Index(
                fields=["withdraw_at"],
                name="removal_to_withdraw",
                condition=Q(withdraw_at__isnull=False) & ~Q(standing="withdrawn"),
            ),
        ]
        constraints = [
            _one_of("kind", KINDS),
            _one_of("media", MEDIA),
            _one_of("standing", tuple(Standing.values)),
            models.CheckConstraint(
                name="removal_quality_of_pictures_alone",
                condition=Q(kind="pdq", quality__isnull=False) | ~Q(kind="pdq") & Q(quality=None),
            ),
        ]

    def __str__(self) -> str:
        return f"fingerprint {self.pk}"


class Taken(models.Model):
    """Up to which change somebody who takes the list has one kind of fingerprint. `taker` counts, and names nobody."""

    taker = models.PositiveIntegerField()
    kind = models.CharField(max_length=8)
    media = models.CharField(max_length=5)
    self_reported = models.BooleanField()
    cursor = models.BigIntegerField()

    class Meta:
        verbose_name_plural = "taken"
        constraints = [models.UniqueConstraint(fields=["taker", "kind", "media"], name="removal_taken_once")]

    def __str__(self) -> str:
        return f"taker {self.taker}: {self.kind} of {self.media}s up to {self.cursor}"


class Followed(models.Model):
    """Up to which change of the list people were told how theirs stand. One row, the worker's own."""

    cursor = models.BigIntegerField(default=0)

    class Meta:
        verbose_name_plural = "followed"
        constraints = [models.CheckConstraint(name="removal_one_followed", condition=Q(pk=1))]

    def __str__(self) -> str:
        return f"the list up to {self.cursor}"
