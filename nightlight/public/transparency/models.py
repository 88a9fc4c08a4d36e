"""What is published of how many reports came. Written once a quarter by the worker (staff/numbers), never changed.

Promises that no exact count is in here: whoever takes this table has what the page shows.
"""

from django.db import models
from django.db.models import Q


class Published(models.Model):
    """How many whole fives of reports of a band came in the quarter that began on a day; 0 for none to four."""

    quarter = models.DateField()
    band = models.CharField(max_length=10)
    fives = models.PositiveIntegerField()

    class Meta:
        ordering = ["-quarter", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["quarter", "band"], name="transparency_a_band_once_a_quarter"),
            models.CheckConstraint(
                name="transparency_known_band", condition=Q(band__in=["top", "high", "middle", "standard"])
            ),
        ]

    def __str__(self) -> str:
        return f"{self.band} in the quarter from {self.quarter}"
