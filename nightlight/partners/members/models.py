"""Who may take the list: platforms and bodies that two people vetted, with their keys. No secret is stored."""

from django.db import models


class Member(models.Model):
    """A platform or body that takes the list. `code` names it in feeds and in the audit.

    An `authorised` body may lawfully assess what is reported (a hotline); what others say is a platform's match.
    `takes_self_reported`: it chose to take entries that nobody has confirmed. It takes nothing before
    `confirmed_at`, and nothing after `ended_at`.
    """

    code = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    authorised = models.BooleanField(default=False)
    takes_self_reported = models.BooleanField(default=False)
    proposed_by = models.CharField(max_length=200)
    proposed_at = models.DateTimeField()
    confirmed_by = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["code"]
        constraints = [
            models.CheckConstraint(
                name="members_two_people",
                condition=models.Q(confirmed_at=None, confirmed_by="")
                | (models.Q(confirmed_at__isnull=False) & ~models.Q(confirmed_by=models.F("proposed_by"))),
            )
        ]

    def __str__(self) -> str:
        return self.code
