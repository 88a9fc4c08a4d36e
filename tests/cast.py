"""The cast of the tests about editors: an editor, a moderator, an administrator, and how each logs in."""

import time

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.models import User
from django.test import Client

from nightlight.foundation.accounts.actions import create_account
from nightlight.foundation.accounts.demo import current_code
from nightlight.foundation.accounts.queries import is_enrolled
from nightlight.foundation.accounts.roles import RoleName

PASSWORD = "lantern harbour teapot"


def staff(role: RoleName, *, name: str = "", enrolled: bool = True) -> User:
    """Make an account with a password and, unless told otherwise, an authenticator app."""
    user = create_account(name=name or role, email=f"{name or role}@example.org", role=role, by="machine:test")
    user.set_password(PASSWORD)
    user.save()
    if enrolled:
        TOTP.activate(user, generate_totp_secret())
    return user


def secret_of(user: User) -> str:
    """Return the authenticator secret of an account."""
    from nightlight.foundation.accounts.encryption import unseal

    return unseal(user.authenticator_set.get(type="totp").data["secret"])  # type: ignore[attr-defined]  # allauth's relation


def log_in(user: User, client: Client | None = None) -> Client:
    """Log in as a person does: password, then the number from the app."""
    client = client or Client()
    client.post("/account/login/", {"login": user.username, "password": PASSWORD})
    answer = client.post("/account/2fa/authenticate/", {"code": current_code(secret_of(user))})
    assert answer.status_code == 302, answer.content
    return client


def at_work(role: RoleName) -> Client:
    """Return a client of the role's account, at its work."""
    return at_work_as(User.objects.filter(username=role).first() or staff(role))


def at_work_as(user: User) -> Client:
    """Return a client whose session has proved its second factor, without going through the forms."""
    if not is_enrolled(user):
        TOTP.activate(user, generate_totp_secret())
    client = Client()
    client.force_login(user)
    session = client.session
    session["account_authentication_methods"] = [{"method": "mfa", "at": time.time()}]
    session["account_authentication_methods_user"] = str(user.pk)
    session.save()
    return client
