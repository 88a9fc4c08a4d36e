"""What the staff's side keeps of a case beside its row: when it was opened and answered, why its clock stands still.

No word of a report is in here, nor of what staff think of it: reasons are codes, labels are few and made by leads.
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


class BandReason(models.TextChoices):
    NEW_INFORMATION = "new-information"
    MISJUDGED = "misjudged"
    DUPLICATE_PATTERN = "duplicate-pattern"
    SAFE_NOW = "safe-now"


class Work(models.Model):
    """How far the work on a case has come. A row is made when somebody takes it first, or its reporter writes again.

    `taken_at` is when the person who has it came to have it, `read_at` when they first opened it since then;
    `opened_at` is when anybody who had it opened it first.
    """

    case = models.OneToOneField(Case, on_delete=models.CASCADE, primary_key=True, related_name="work")
    taken_at = models.DateTimeField(null=True, blank=True)
    read_at = models.DateTimeField(null=True, blank=True)
    opened_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    message_at = models.DateTimeField(null=True, blank=True)
    """The hour in which the reporter wrote last and nobody has opened it since; empty once somebody has."""
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


class Label(models.Model):
    """A word that leads have made for sorting cases. In the clear: never a name, nor anything that was said."""

    name = models.CharField(max_length=24, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Labelled(models.Model):
    """That a case has a label."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="labelled")
    label = models.ForeignKey(Label, on_delete=models.CASCADE, related_name="labelled")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["label", "case"], name="queue_labelled_once")]

    def __str__(self) -> str:
        return f"case {self.case_id} is labelled {self.label_id}"


class SavedView(models.Model):
    """A filter that somebody keeps for themselves: `query` as the queue's address has it."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_views")
    name = models.CharField(max_length=40)
    query = models.CharField(max_length=300)

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["person", "name"], name="queue_view_named_once_a_person")]

    def __str__(self) -> str:
        return self.name
