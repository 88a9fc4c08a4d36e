"""Who is on call, and the mail that waits or went out. In the clear: counts, codes, hours and whom it is for.

Promises that a mail has no place for a word of a report, nor for a case: it is a kind and numbers, and its text is made
when it is sent.
"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q

from nightlight.reporting.cases.models import Case


class Kind(models.TextChoices):
    PAGE = "page"
    ESCALATION = "escalation"
    BREACH = "breach"
    WORK = "work"
    DIGEST = "digest"


URGENT = (Kind.PAGE, Kind.ESCALATION)
"""Kinds that wake somebody: they are sent before all others and tried again sooner."""


class Shift(models.Model):
    """That somebody is on call every week, from and to minutes after midnight; to at or before from is next day's."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="shifts")
    weekday = models.PositiveSmallIntegerField()
    begins = models.PositiveSmallIntegerField()
    ends = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["weekday", "begins", "person__username"]
        constraints = [
            models.UniqueConstraint(fields=["person", "weekday", "begins", "ends"], name="notices_shift_once"),
            models.CheckConstraint(name="notices_a_day_of_the_week", condition=Q(weekday__lt=7)),
            models.CheckConstraint(name="notices_times_of_day", condition=Q(begins__lt=24 * 60, ends__lt=24 * 60)),
        ]

    def __str__(self) -> str:
        return f"shift of account {self.person_id}"


class Mail(models.Model):
    """One mail to one receiver: an account, or a contact's address. `numbers` is all that it says.

    `since`: when its receiver was to be told first; `made_at`: when the numbers were counted; `is_refused`: the server
    works, and took nothing for this receiver. While a mail waits, newer
    numbers take the place of those it had, so that nobody finds twenty mails of one night.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    contact = models.CharField(max_length=254, blank=True)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    numbers = models.JSONField()
    since = models.DateTimeField()
    made_at = models.DateTimeField()
    tries = models.PositiveIntegerField(default=0)
    next_try_at = models.DateTimeField()
    error = models.CharField(max_length=60, blank=True)
    is_refused = models.BooleanField(default=False)
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["since"], name="notices_waiting", condition=Q(sent_at=None)),
            models.Index(fields=["sent_at"], name="notices_sent", condition=Q(sent_at__isnull=False)),
        ]
        constraints = [
            models.CheckConstraint(
                name="notices_one_receiver",
                condition=Q(account=None) & ~Q(contact="") | Q(account__isnull=False, contact=""),
            ),
            models.UniqueConstraint(
                fields=["account", "kind"], name="notices_one_waits_an_account", condition=Q(sent_at=None, contact="")
            ),
            models.UniqueConstraint(
                fields=["contact", "kind"], name="notices_one_waits_a_contact", condition=Q(sent_at=None, account=None)
            ),
        ]

    def __str__(self) -> str:
        return f"mail {self.pk}"


class Breach(models.Model):
    """That a case was not done by a time by which it was due, a row for each such time. `is_told`: leads know."""

    # No index of its own: a due time is unique in its case, and that index begins with the case.
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="breaches", db_index=False)
    due_at = models.DateTimeField()
    is_told = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["due_at"], name="notices_untold_breaches", condition=Q(is_told=False))]
        constraints = [models.UniqueConstraint(fields=["case", "due_at"], name="notices_breach_once_a_due_time")]

    def __str__(self) -> str:
        return f"breach of case {self.case_id}"


class Round(models.Model):
    """When something was told last that is told at intervals, or when the worker last looked whether to tell.

    Its row lets one worker tell at a time.
    """

    kind = models.CharField(primary_key=True, max_length=10)
    at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"round of {self.kind}"


class NoDigest(models.Model):
    """That somebody does not want the daily counts. There is no such row for being on call."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )

    def __str__(self) -> str:
        return f"no digest for account {self.person_id}"
