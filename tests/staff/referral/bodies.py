"""A body with a key that two people stand for, and a case to refer."""

from uuid import UUID

from nightlight.pure.sealing.keypair import new_seed, public_key
from nightlight.staff.referral.actions import confirm_key, import_key
from nightlight.staff.referral.models import BodyKey
from tests.reporting.cases.test_actions import send

ONE, OTHER = "account:101", "account:102"


def waiting(body: str = "gwent") -> BodyKey:
    """Import a new key for a body."""
    return import_key(body=body, public_key=public_key(new_seed()), by=ONE)


def usable(body: str = "gwent") -> BodyKey:
    """Import a new key for a body, and have it confirmed."""
    return confirm_key(body=body, typed=waiting(body).fingerprint, by=OTHER)


def case() -> UUID:
    """Return a case with two parts, 01 and 02."""
    return send().case.pk
