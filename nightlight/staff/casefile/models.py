"""What staff write about a case: sealed in their browser to the team, or, while unfinished, to themselves alone.

In the clear: which kind of thing it is, who wrote it and when. No word of it.
"""

from django.conf import settings
from django.db import models
from django.db.models import Q

from nightlight.reporting.cases.models import Case


class Kind(models.TextChoices):
    NOTE = "note"
    REPLY = "reply"
    ASSESSMENT = "assessment"
    REFERRAL = "referral"


class DraftKind(models.TextChoices):
    """What is kept while it is begun; the rest of a case's page says that it is not."""

    NOTE = "note"
    REPLY = "reply"
    ASSESSMENT = "assessment"
    REFERRAL = "referral"


def _one_of(name: str, values: list[str]) -> models.CheckConstraint:
    return models.CheckConstraint(name=name, condition=Q(kind__in=values))


class Document(models.Model):
    """A note, the copy of a reply, a version of the assessment, or what was referred. Written once, never changed.

    `id` is drawn by the browser that writes, because the seal is bound to it; a reply's is its message's, and what
    was referred has its referral's. Versions of an assessment count from 1; everything else has 0.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="documents")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    version = models.PositiveIntegerField(default=0)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    blob = models.BinaryField()
    written_at = models.DateTimeField()

    class Meta:
        ordering = ["case", "written_at", "id"]
        constraints = [
            _one_of("casefile_known_document", Kind.values),
            models.UniqueConstraint(
                fields=["case", "version"], name="casefile_one_assessment_a_version", condition=Q(kind="assessment")
            ),
            models.CheckConstraint(
                name="casefile_versions_from_one",
                condition=Q(kind="assessment", version__gte=1) | (~Q(kind="assessment") & Q(version=0)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"


class Draft(models.Model):
    """What somebody has begun to write, sealed to their own key: nobody else opens it, not with the team's keys."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="drafts")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drafts")
    kind = models.CharField(max_length=10, choices=DraftKind.choices)
    blob = models.BinaryField()
    saved_at = models.DateTimeField()

    class Meta:
        constraints = [
            _one_of("casefile_known_draft", DraftKind.values),
            models.UniqueConstraint(fields=["case", "person", "kind"], name="casefile_one_draft_a_kind"),
        ]

    def __str__(self) -> str:
        return f"draft of account {self.person_id}"
