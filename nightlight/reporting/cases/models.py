"""Cases as they are stored: what anybody may know of a report, and its sealed parts.

The columns of Case are all that is in the clear. A column more needs a line in the threat model.
"""

from django.conf import settings
from django.db import models
from django.db.models import Case as Case_
from django.db.models import Q, When


class Queue(models.TextChoices):
    REPORTS = "reports"
    LOW_TRUST = "reports-low-trust"


class Band(models.TextChoices):
    TOP = "top"
    HIGH = "high"
    MIDDLE = "middle"
    STANDARD = "standard"


class State(models.TextChoices):
    """Where the work on a case stands. What leads from one to another is staff/queue/states.py's table."""

    NEW = "new"
    ASSIGNED = "assigned"
    IN_CONTACT = "in-contact"
    REFERRED = "referred"
    WAITING = "waiting"
    CLOSED = "closed"
    REOPENED = "reopened"


WITH_NOBODY = (State.NEW, State.REOPENED)
"""States in which nobody has a case: whoever takes the next one is handed it."""
WITH_SOMEBODY = (State.ASSIGNED, State.IN_CONTACT, State.REFERRED, State.WAITING)
_OPEN = Q(closed_at=None)


class HoldReason(models.TextChoices):
    INQUIRY = "inquiry"
    COURT = "court"
    INVESTIGATION = "investigation"
    COMPLAINT = "complaint"
    OTHER = "other"


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
    """A report. `id` is drawn at random when its draft begins; `hour`, `due_at` and `closed_at` are whole hours.

    `due_at` is by when the next thing has to be done: reading it, at first. The database works out `after_top` (0 for
    the highest band, 1 for the others) and `rank` (0 for the highest band, 3 for the lowest), by which queues are
    sorted.
    """

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
    closed_at = models.DateTimeField(null=True, blank=True)
    after_top = models.GeneratedField(
        expression=Case_(When(band="top", then=0), default=1),
        output_field=models.SmallIntegerField(),
        db_persist=True,
    )
    rank = models.GeneratedField(
        expression=Case_(*(When(band=band, then=place) for place, band in enumerate(Band.values)), default=9),
        output_field=models.SmallIntegerField(),
        db_persist=True,
    )

    class Meta:
        indexes = [
            models.Index(fields=["after_top", "due_at", "rank", "id"], name="cases_by_urgency", condition=_OPEN),
            models.Index(fields=["assignee", "band", "due_at", "state"], name="cases_by_load", condition=_OPEN),
            models.Index(fields=["closed_at"], name="cases_by_closing", condition=Q(closed_at__isnull=False)),
        ]
        constraints = [
            _one_of("queue", ["reports", "reports-low-trust"]),
            _one_of("band", ["top", "high", "middle", "standard"]),
            _one_of("state", State.values),
            _one_of("size", ["small", "medium", "large"]),
            _one_of("language", ["en", "cy"]),
            _one_of("nation", ["england", "wales", "scotland", "northern-ireland", "outside", "not-sure"]),
            models.CheckConstraint(name="cases_due_after_arrival", condition=Q(due_at__gt=models.F("hour"))),
            models.CheckConstraint(
                name="cases_closed_at_some_hour",
                condition=Q(state="closed", closed_at__isnull=False) | (~Q(state="closed") & Q(closed_at=None)),
            ),
            models.CheckConstraint(
                name="cases_somebody_works_on_it",
                condition=Q(state__in=WITH_NOBODY, assignee=None)
                | Q(state__in=WITH_SOMEBODY, assignee__isnull=False)
                | Q(state="closed"),
            ),
        ]

    def __str__(self) -> str:
        return f"case {self.pk}"


class Part(models.Model):
    """A sealed part. `name` is its place in the journey, the same whatever was answered; what came later has ".2"."""

    # No index of its own: a part's name is unique in its case, and that index begins with the case.
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="parts", db_index=False)
    name = models.CharField(max_length=100)
    blob = models.BinaryField()
    hour = models.DateTimeField()

    class Meta:
        ordering = ["case", "name"]
        constraints = [models.UniqueConstraint(fields=["case", "name"], name="cases_part_once_a_case")]

    def __str__(self) -> str:
        return f"part {self.name} of case {self.case_id}"


class Alarm(models.Model):
    """That people were woken for a case (staff/notices): in which hour first, when last, and how often.

    An earlier release stored rows for which nobody was woken yet, and counted nothing.
    """

    case = models.OneToOneField(Case, on_delete=models.CASCADE, primary_key=True, related_name="alarm")
    made_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)
    pages = models.PositiveIntegerField(null=True, blank=True)

    def __str__(self) -> str:
        return f"alarm for case {self.case_id}"


class Arrival(models.Model):
    """That a case, or the later part `part` of one, has come and is not in the audit's chain yet.

    Not a foreign key: a case that is taken away before it was chained leaves at least this.
    """

    case = models.UUIDField()
    part = models.CharField(max_length=100, blank=True)

    def __str__(self) -> str:
        return f"arrival of case {self.case}"


class Hold(models.Model):
    """That a case must not be deleted: why, by a code, and who said so, as the audit names people. A whole hour."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="holds")
    reason = models.CharField(max_length=20, choices=HoldReason.choices)
    placed_by = models.CharField(max_length=200)
    placed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["case", "reason"], name="cases_held_once_a_reason"),
            _one_of("reason", ["inquiry", "court", "investigation", "complaint", "other"]),
        ]

    def __str__(self) -> str:
        return f"hold of case {self.case_id}"


class ExportReceipt(models.Model):
    """That somebody outside has taken a case over, as it was when its parts had this digest. A whole hour."""

    case = models.OneToOneField(Case, on_delete=models.CASCADE, primary_key=True, related_name="export_receipt")
    digest = models.CharField(max_length=64)
    recorded_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"export receipt of case {self.case_id}"
