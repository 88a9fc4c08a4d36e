"""What stays of deleted cases: how many there were, in three counts that name nobody."""

from django.db import models


class Kind(models.TextChoices):
    """What is counted, and by which period. Weeks begin on Monday; all periods are London's."""

    RECEIVED_WEEK = "received-week"
    RECEIVED_MONTH = "received-month"
    CLOSED_WEEK = "closed-week"


def closing_code(band: str, outcome: str) -> str:
    """Return what a closed case is counted by; `outcome` is empty where none was noted."""
    return f"{band} {outcome}"


def closing_of(code: str) -> tuple[str, str]:
    """Return band and outcome of a code; what was counted before bands were has none."""
    band, _space, outcome = code.rpartition(" ")
    return band, outcome


class Kept(models.Model):
    """How many deleted cases were received, or closed, in the period that began on a day.

    `code`: the band of what was received; of what was closed its band and outcome (`closing_code`).
    """

    kind = models.CharField(max_length=14, choices=Kind.choices)
    begins = models.DateField()
    code = models.CharField(max_length=24, blank=True)
    count = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "begins", "code"], name="numbers_counted_once"),
            models.CheckConstraint(name="numbers_known_kind", condition=models.Q(kind__in=Kind.values)),
        ]

    def __str__(self) -> str:
        return f"{self.kind} from {self.begins}"
