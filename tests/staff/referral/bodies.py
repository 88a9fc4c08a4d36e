"""A body with a key that two people stand for, a case to refer, and what the chain says of it."""

import json
from uuid import UUID

from django.contrib.auth.models import User

from nightlight.foundation.audit.models import AuditEvent
from nightlight.pure.sealing.fingerprints import fingerprint
from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.staff.referral.actions import confirm_key, import_key
from nightlight.staff.referral.models import BodyKey
from tests.reporting.cases.test_actions import send


def one() -> User:
    """The first person who stands for keys."""
    return User.objects.get_or_create(username="one")[0]


def other() -> User:
    """The second."""
    return User.objects.get_or_create(username="other")[0]


def waiting(body: str = "gwent") -> BodyKey:
    """Import a new key for a body."""
    public = public_key(new_seed())
    return import_key(body=body, public_key=public, typed=fingerprint(public), by=one())


def usable(body: str = "gwent") -> BodyKey:
    """Import a new key for a body, and have it confirmed."""
    key = waiting(body)
    return confirm_key(key=key.pk, typed=key.fingerprint, by=other())


def case() -> UUID:
    """Return a case with two parts, 01 and 02."""
    return send().case.pk


def last_event(back: int = 0) -> tuple[str, str, str, dict[str, object]]:
    """Return what the chain says last: what was done, by whom, to what, and how."""
    event = AuditEvent.objects.order_by("-number")[back]
    return event.action, event.actor, event.subject, json.loads(event.details)
