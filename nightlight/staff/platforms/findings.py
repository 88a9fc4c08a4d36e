"""What the doctor says of members that wait, of keys that end, and of members that pull the list no more."""

import datetime
from collections.abc import Iterable

from django.conf import settings
from django.db import DatabaseError
from django.db.models import Max, Q

from nightlight.foundation.ops.findings import Finding
from nightlight.partners.feed import stored
from nightlight.partners.feed.snapshots import made_at
from nightlight.partners.members.models import Key, Member
from nightlight.partners.members.rules import ENDS_SOON

WAITS_TOO_LONG = datetime.timedelta(days=30)
SNAPSHOT_TOO_OLD = datetime.timedelta(days=1)
PULLS_TOO_SELDOM = datetime.timedelta(days=7)


def findings(now: datetime.datetime) -> list[Finding]:
    """Return what is found; nothing in a process whose role in the database may not look at it."""
    if settings.ENVIRONMENT.role in ("public", "partners"):
        return []
    try:
        return [_waiting(now), _ending(now), _away(now), _snapshot(now)]
    except DatabaseError:
        # What is wrong with the database is a finding of its own.
        return []


def _waiting(now: datetime.datetime) -> Finding:
    found = Member.objects.filter(confirmed_at=None, ended_at=None, proposed_at__lte=now - WAITS_TOO_LONG)
    return _told(
        "vetting of members",
        found.values_list("code", flat=True),
        "nobody waits longer than 30 days",
        "wait longer than 30 days for a second lead",
        "Vet them or end it, at /staff/platforms/",
    )


def _ending(now: datetime.datetime) -> Finding:
    found = Key.objects.filter(
        revoked_at=None, expires_at__gt=now, expires_at__lte=now + ENDS_SOON, member__ended_at=None
    )
    return _told(
        "keys of members",
        (f"{code} ({key})" for code, key in found.values_list("member__code", "pk")),
        "none ends within 30 days",
        "end within 30 days",
        "Rotate them at /staff/platforms/, and tell whoever uses them",
    )


def _away(now: datetime.datetime) -> Finding:
    since = now - PULLS_TOO_SELDOM
    found = (
        Member.objects.filter(ended_at=None, confirmed_at__lte=since)
        .annotate(last=Max("reaches__at"))
        .filter(Q(last=None) | Q(last__lt=since))
    )
    return _told(
        "pulls of members",
        found.values_list("code", flat=True),
        "everybody has pulled the list within 7 days",
        "have not pulled the list for 7 days: what changed since then does not reach them",
        "Ask them whether their client runs and whether its key opens; if they want it no more, end it at "
        "/staff/platforms/",
    )


def _snapshot(now: datetime.datetime) -> Finding:
    """Say whether whoever begins a copy finds a snapshot that is signed and new."""
    subject = "snapshot of the list"
    if not Member.objects.filter(confirmed_at__isnull=False, ended_at=None).exists():
        return Finding("ok", subject, "nobody takes the list yet")
    if not settings.LIST_KEY:
        way_out = "Set NIGHTLIGHT_LIST_KEY for the worker and staff, and tell members its public half"
        return Finding("warning", subject, "there is none: there is no key to sign with", way_out)
    made = [
        made_at(stored.folder_for(settings.SNAPSHOTS, self_reported=own), key=settings.LIST_KEY)
        for own in (True, False)
    ]
    if all(each is not None and now - each < SNAPSHOT_TOO_OLD for each in made):
        return Finding("ok", subject, "is signed and less than a day old")
    return Finding("warning", subject, "is missing, older than a day, or of another key", "Is the worker running?")


def _told(subject: str, who: Iterable[str], fine: str, wrong: str, way_out: str) -> Finding:
    named = sorted(who)
    if not named:
        return Finding("ok", subject, fine)
    return Finding("warning", subject, f"{', '.join(named)}: {wrong}", way_out)
