"""How often a page was read on a day, by people who allowed counting. Nothing else is known of them."""

from django.db import models


class PageCount(models.Model):
    day = models.DateField()
    path = models.CharField(max_length=200)
    count = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-day", "-count"]
        constraints = [models.UniqueConstraint(fields=["day", "path"], name="consent_one_count_a_day")]

    def __str__(self) -> str:
        return f"{self.day} {self.path}: {self.count}"
