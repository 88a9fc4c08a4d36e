"""Cases as they are stored: what anybody may know of a report, and its sealed parts.

The columns of Case are all that is in the clear. A column more needs a line in the threat model.
"""

from django.conf import settings
from django.db import models
from django.db.models import Q


class Queue(models.TextChoices):
    REPORTS = "reports"
    LOW_TRUST = "reports-low-trust"


class Band(models.TextChoices):
    TOP = "top"
    HIGH = "high"
    MIDDLE = "middle"
    STANDARD = "standard"


class State(models.TextChoices):
    NEW = "new"


class Size(models.TextChoices):
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Nation(models.TextChoices):
    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"
    OUTSIDE = "outside"
    NOT_SURE = "not-sure"


def _one_of(field: str, values: list[str]) -> models.CheckConstraint:
    return models.CheckConstraint(name=f"cases_known_{field}", condition=Q(**{f"{field}__in": values}))


class Case(models.Model):
    """A report. `id` is drawn at random when its draft begins; `hour` and `due_at` are whole hours."""

    id = models.UUIDField(primary_key=True, editable=False)
    hour = models.DateTimeField()
    queue = models.CharField(max_length=20, choices=Queue.choices)
    band = models.CharField(max_length=10, choices=Band.choices)
    state = models.CharField(max_length=10, choices=State.choices, default=State.NEW)
    # An account that works on a case is switched off, never deleted.
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="cases"
    )
    due_at = models.DateTimeField()
    size = models.CharField(max_length=10, choices=Size.choices)
    language = models.CharField(max_length=2)
    nation = models.CharField(max_length=20, choices=Nation.choices)

    class Meta:
        indexes = [models.Index(fields=["queue", "state", "due_at"], name="cases_by_due_time")]
        constraints = [
            _one_of("queue", ["reports", "reports-low-trust"]),
            _one_of("band", ["top", "high", "middle", "standard"]),
            _one_of("state", ["new"]),
            _one_of("size", ["small", "medium", "large"]),
            _one_of("language", ["en", "cy"]),
            _one_of("nation", ["england", "wales", "scotland", "northern-ireland", "outside", "not-sure"]),
            models.CheckConstraint(name="cases_due_after_arrival", condition=Q(due_at__gt=models.F("hour"))),
        ]

    def __str__(self) -> str:
        return f"case {self.pk}"


class Part(models.Model):
    """A sealed part. `name` is its place in the journey, the same whatever was answered; what came later has ".2"."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="parts")
    name = models.CharField(max_length=100)
    blob = models.BinaryField()
    hour = models.DateTimeField()

    class Meta:
        ordering = ["case", "name"]
        constraints = [models.UniqueConstraint(fields=["case", "name"], name="cases_part_once_a_case")]

    def __str__(self) -> str:
        return f"part {self.name} of case {self.case_id}"


class Alarm(models.Model):
    """That somebody has to be woken for a case; `sent_at` is empty until they were told. Whole hours both."""

    case = models.OneToOneField(Case, on_delete=models.CASCADE, primary_key=True, related_name="alarm")
    made_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["made_at"], name="cases_unsent_alarms", condition=Q(sent_at=None))]

    def __str__(self) -> str:
        return f"alarm for case {self.case_id}"
