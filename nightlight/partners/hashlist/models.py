"""The list: fingerprints, who asked for them, what platforms said of them, and one cursor that orders all changes.

Nothing in here names a person or a case: whoever asked is a random number that only the other side knows.
"""

from django.db import models
from django.db.models import Q

from nightlight.partners.hashlist.rules import DECISIONS, OPINIONS, STATES, TRUSTS, WHYS
from nightlight.partners.members.models import Member
from nightlight.pure.matching.signals import KINDS, MEDIA


def _one_of(field: str, values: "tuple[str, ...]") -> models.CheckConstraint:
    return models.CheckConstraint(name=f"hashlist_known_{field}", condition=Q(**{f"{field}__in": values}))


class Head(models.Model):
    """Where the list stands: the last cursor that was given, and when. One row, locked by whoever changes the list."""

    cursor = models.BigIntegerField(default=0)
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(name="hashlist_one_head", condition=Q(pk=1))]

    def __str__(self) -> str:
        return f"the list at {self.cursor}"


class Entry(models.Model):
    """A fingerprint on the list. `cursor` is that of its last change; `why` says why it is withdrawn.

    `media`: of what kind of file, as whoever asked first had it. PDQ is of pictures alone.

    `harmless` and `decision` are what was found out and decided; state, why, trust and low_trust follow from them, from
    claims and from opinions by rules.standing_of, and are stored so that a feed reads one table.
    """

    kind = models.CharField(max_length=8)
    value = models.CharField(max_length=64)
    media = models.CharField(max_length=5)
    state = models.CharField(max_length=10, default="active")
    why = models.CharField(max_length=10, blank=True, default="")
    trust = models.CharField(max_length=14, default="self-reported")
    low_trust = models.BooleanField(default=False)
    harmless = models.BooleanField(default=False)
    decision = models.CharField(max_length=10, blank=True, default="")
    decided_at = models.DateTimeField(null=True, blank=True)
    added_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    cursor = models.BigIntegerField(unique=True)
    served: str  # how it stands for one reader, where queries.changes_after read it

    class Meta:
        ordering = ["cursor"]
        indexes = [
            models.Index(fields=["changed_at", "cursor"], name="hashlist_by_time"),
            # What leads decide on, and what they count, among a million others.
            models.Index(fields=["cursor"], condition=Q(state="disputed"), name="hashlist_disputed"),
            models.Index(fields=["cursor"], condition=Q(state="withdrawn", why="decided"), name="hashlist_decided"),
            models.Index(fields=["kind", "state", "trust"], name="hashlist_by_standing"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["kind", "value"], name="hashlist_signal_once"),
            _one_of("kind", KINDS),
            _one_of("media", MEDIA),
            _one_of("state", STATES),
            _one_of("why", WHYS),
            _one_of("trust", TRUSTS),
            _one_of("decision", ("", *DECISIONS)),
            models.CheckConstraint(
                name="hashlist_withdrawn_for_a_reason",
                condition=Q(state="withdrawn") & ~Q(why="") | ~Q(state="withdrawn") & Q(why=""),
            ),
            models.CheckConstraint(
                name="hashlist_decided_at_some_time",
                condition=Q(decision="", decided_at=None) | ~Q(decision="") & Q(decided_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"entry {self.pk} of the list"


class Claim(models.Model):
    """That somebody asked for an entry: `holder` is a number drawn at random for one person's pictures."""

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="claims", db_index=False)
    holder = models.UUIDField(db_index=True)
    low_trust = models.BooleanField(default=False)
    made_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        # Of these the last hour's are counted each time that somebody asks.
        indexes = [models.Index(fields=["made_at"], condition=Q(low_trust=False), name="hashlist_trusted_claims")]
        constraints = [models.UniqueConstraint(fields=["entry", "holder"], name="hashlist_claim_once")]

    def __str__(self) -> str:
        return f"claim {self.pk} on entry {self.entry_id}"


class Opinion(models.Model):
    """What a member said last of an entry, and whether it ever confirmed a match."""

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="opinions", db_index=False)
    member = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="opinions")
    said = models.CharField(max_length=10)
    tags = models.JSONField(default=list)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["entry", "member"], name="hashlist_opinion_once"),
            _one_of("said", OPINIONS),
        ]

    def __str__(self) -> str:
        return f"opinion of {self.member_id} on entry {self.entry_id}"


class Harmless(models.Model):
    """A well-known harmless picture: nothing near it is ever served. `source` says where it is from."""

    kind = models.CharField(max_length=8)
    value = models.CharField(max_length=64)
    source = models.CharField(max_length=200)
    added_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "harmless"
        constraints = [models.UniqueConstraint(fields=["kind", "value"], name="hashlist_harmless_once")]

    def __str__(self) -> str:
        return f"harmless picture {self.pk}"
