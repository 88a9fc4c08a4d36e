"""What is known about an account's second factors, and how whoever acted is called now."""

from collections.abc import Iterable
from typing import Any

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.contrib.auth.models import User
from django.http import HttpRequest

from nightlight.foundation.audit.actors import account

# Recovery codes stand in for a factor that is lost; alone they are none.
FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
DEMO_PREFIX = "demo-"


def second_factors(user: Any) -> int:
    """Return how many authenticator apps and passkeys an account has; none for a visitor."""
    if not user.is_authenticated:
        return 0
    return int(Authenticator.objects.filter(user_id=user.pk, type__in=FACTORS).count())


def is_enrolled(user: Any) -> bool:
    """Return whether the account has a second factor."""
    return second_factors(user) > 0


def is_confirmed(request: HttpRequest) -> bool:
    """Return whether this very session has proved a second factor, or a passkey."""
    records = get_authentication_records(request, request.user)
    return any(record.get("method") == "mfa" for record in records)


def names_of(actors: Iterable[str]) -> dict[str, str]:
    """Return how the accounts among these actors are called now. One query; machines and the gone have no name."""
    ids = [int(number) for number in (actor.removeprefix("account:") for actor in actors) if number.isdecimal()]
    return {account(pk): name for pk, name in User.objects.filter(pk__in=ids).values_list("pk", "username")}


def active_demo_accounts() -> int:
    """Return how many demo logins work; in production there must be none."""
    return get_user_model().objects.filter(username__startswith=DEMO_PREFIX, is_active=True).count()
