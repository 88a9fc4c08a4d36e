"""Whether what the public sees is behind what editors have published: one row, two counters."""

from django.db import models


class SiteState(models.Model):
    """`changes` grows with every published change; `baked` is what it was when the last bake began."""

    changes = models.PositiveBigIntegerField(default=1)
    baked = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = [models.CheckConstraint(name="pages_one_site_state", condition=models.Q(pk=1))]

    def __str__(self) -> str:
        return f"{self.changes} changes, {self.baked} baked"
