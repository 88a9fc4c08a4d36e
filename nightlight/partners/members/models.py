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


class Key(models.Model):
    """What a member shows at our door: `id` is sent beside a secret, of which only the SHA-256 is here.

    The secret is 256 random bits, so that nobody can guess it from its digest. Keys overlap while they are rotated.
    """

    id = models.CharField(primary_key=True, max_length=20)
    member = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="keys")
    digest = models.CharField(max_length=64)
    scopes = models.JSONField()
    made_by = models.CharField(max_length=200)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(name="members_key_lasts", condition=models.Q(expires_at__gt=models.F("made_at")))
        ]

    def __str__(self) -> str:
        return f"key {self.pk}"


class Reach(models.Model):
    """How far a member has followed the list by one way: what was served last, when, and up to which cursor."""

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="reaches", db_index=False)
    way = models.CharField(max_length=20)
    cursor = models.BigIntegerField(default=0)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["member", "way"], name="members_reach_once")]

    def __str__(self) -> str:
        return f"{self.member_id} by {self.way} at {self.cursor}"


class Fault(models.Model):
    """The last call of a member that was refused with a status: what it was told, when, and since when so.

    Of a call with a member's own key alone. Written at most once a minute for each status: a flood writes nothing more.
    """

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="faults", db_index=False)
    status = models.PositiveSmallIntegerField()
    told = models.CharField(max_length=300)
    first_at = models.DateTimeField()
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["member", "status"], name="members_fault_once")]

    def __str__(self) -> str:
        return f"{self.member_id}: {self.status}"
