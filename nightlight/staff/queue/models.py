"""What the staff's side keeps of a case beside its row: when it was opened and answered, why its clock stands still.

No word of a report is in here, nor of what staff think of it: reasons are codes.
"""

from django.conf import settings
from django.db import models
from django.db.models import Q

from nightlight.reporting.cases.models import Case


class PauseReason(models.TextChoices):
    REPORTER = "reporter"
    BODY = "body"
    COURT = "court"
    ABSENCE = "absence"


class Outcome(models.TextChoices):
    HELPED = "helped"
    REFERRED = "referred"
    NO_CONTACT = "no-contact"
    NOT_FOR_US = "not-for-us"
    DUPLICATE = "duplicate"
    TEST = "test"


class Work(models.Model):
    """How far the work on a case has come. A row is made when somebody takes it first."""

    case = models.OneToOneField(Case, on_delete=models.CASCADE, primary_key=True, related_name="work")
    taken_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    message_at = models.DateTimeField(null=True, blank=True)
    """When the reporter wrote last and nobody has opened it since; empty once somebody has."""
    outcome = models.CharField(max_length=12, choices=Outcome.choices, blank=True)

    def __str__(self) -> str:
        return f"work on case {self.case_id}"


class Pause(models.Model):
    """That a case's clock stands still: why, by a code, since when, and until when at the latest."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="pauses")
    reason = models.CharField(max_length=10, choices=PauseReason.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    began_at = models.DateTimeField()
    until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["case"], name="queue_one_pause_at_a_time", condition=Q(ended_at=None)),
            models.CheckConstraint(name="queue_a_pause_ends", condition=Q(until__gt=models.F("began_at"))),
        ]

    def __str__(self) -> str:
        return f"pause of case {self.case_id}"
