"""How long a person has read today. It is there to look after them: nobody else is ever shown it.

Of five people and more, leads see ranges and a middle of the week that is over (staff/numbers/wellbeing.py).
"""

from django.conf import settings
from django.db import models


class Exposure(models.Model):
    """The seconds for which a person had a report's words before them on one of London's days."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="exposures")
    day = models.DateField()
    seconds = models.PositiveIntegerField(default=0)
    counted_at = models.DateTimeField()
    """When a browser last said that words were before somebody."""
    enough_at = models.DateTimeField(null=True, blank=True)
    """When the day's end was reached; empty before."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "day"], name="exposure_one_a_person_and_day")]

    def __str__(self) -> str:
        return f"exposure of account {self.person_id} on {self.day}"
