"""The chain of what staff and keys have done: written once, never changed.

An event names who did what to which thing, by ids and names of roles. Never a child, an answer or an address: an
event outlives the case that it is about.
"""

from django.db import models


class AuditEvent(models.Model):
    """One link. `digest` covers every other column, `previous` is the digest of the link before (see rules.py)."""

    number = models.PositiveBigIntegerField(primary_key=True)
    at = models.DateTimeField()
    actor = models.CharField(max_length=200)
    action = models.CharField(max_length=100, db_index=True)
    subject = models.CharField(max_length=200, blank=True, db_index=True)
    # Canonical JSON as text, so that no database rewrites what was digested.
    details = models.TextField(default="{}")
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["number"]
        constraints = [models.CheckConstraint(name="audit_numbers_from_one", condition=models.Q(number__gte=1))]

    def __str__(self) -> str:
        return f"{self.number} {self.action}"


class AuditHead(models.Model):
    """The last link's number and digest: the one row whose lock puts writers in line."""

    number = models.PositiveBigIntegerField(default=0)
    digest = models.CharField(max_length=64)

    class Meta:
        constraints = [models.CheckConstraint(name="audit_one_head", condition=models.Q(pk=1))]

    def __str__(self) -> str:
        return f"{self.number} {self.digest[:12]}"
