"""Mailboxes: where a reporter finds what staff wrote. Rows tell that there is one for a case, and hours; no more.

The public process adds rows and sets hours. It changes no key and deletes nothing: whoever breaks into it can't put
their own key in the place of a reporter's without a second row that shows it. The worker deletes what has ended.
"""

from django.db import models
from django.db.models import Q

from nightlight.reporting.cases.models import Case


class Mailbox(models.Model):
    """A phrase's public half: `lookup` finds it, replies are sealed to `public_key`. Both are the phrase's, one way.

    A changed phrase is a new row. `closure_hour` is when its owner asked for an end, `ended_hour` when the phrase was
    changed or destroyed. Whole hours both.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="mailboxes")
    lookup = models.BinaryField(max_length=32, unique=True)
    public_key = models.BinaryField()
    closure_hour = models.DateTimeField(null=True, blank=True)
    ended_hour = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["case"], condition=Q(ended_hour=None), name="mailbox_one_a_case")
        ]

    def __str__(self) -> str:
        return f"mailbox {self.pk}"


class Message(models.Model):
    """What staff wrote, sealed to the reporter. `id` is drawn by who writes, because the seal is bound to it."""

    id = models.UUIDField(primary_key=True, editable=False)
    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE, related_name="messages")
    blob = models.BinaryField()
    hour = models.DateTimeField()
    read_hour = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["read_hour"], name="mailbox_read_messages", condition=Q(read_hour__isnull=False))
        ]

    def __str__(self) -> str:
        return f"message {self.pk}"
