"""`nightlight accounts` and `nightlight demo code`: who may log in."""

from typing import TYPE_CHECKING, Any, get_args

import click

from nightlight.foundation.accounts.roles import RoleName
from nightlight.service.command.acting import acting
from nightlight.service.command.django_ready import django_ready

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@click.group()
def accounts() -> None:
    """Make accounts for staff, and help those who lost their second factor."""


@accounts.command()
@click.argument("name")
@click.argument("email")
@click.option("--role", type=click.Choice(get_args(RoleName)), required=True)
@django_ready
def create(name: str, email: str, role: Any) -> None:
    """Make an account and print the link that sets its password."""
    from nightlight.foundation.accounts.actions import AccountRefused, create_account

    try:
        user = create_account(name=name, email=email, role=role, by=acting())
    except AccountRefused as refused:
        raise click.ClickException(str(refused)) from None
    click.echo(f"{name} is an {role}." if role[0] in "ae" else f"{name} is a {role}.")
    _say_link(user)


@accounts.command()
@click.argument("name")
@django_ready
def invite(name: str) -> None:
    """Print a new link that sets the password, for somebody who lost theirs."""
    from nightlight.foundation.accounts.actions import note_link

    user = account_of(name)
    note_link(user=user, by=acting())
    _say_link(user)


@accounts.command("reset-mfa")
@click.argument("name")
@django_ready
def reset_mfa(name: str) -> None:
    """Take a lost second factor away; ends every session and asks for a new password and factor."""
    from nightlight.foundation.accounts.actions import reset_second_factors

    user = account_of(name)
    reset_second_factors(user=user, by=acting())
    click.echo(f"{name} has no second factor, no password and no session any more.")
    _say_link(user)


@accounts.command("close-demo")
@django_ready
def close_demo() -> None:
    """Switch every demo login off."""
    from nightlight.foundation.accounts.actions import close_demo_accounts

    click.echo(f"{close_demo_accounts(by=acting())} demo logins switched off.")


@click.group()
def demo() -> None:
    """What a demo needs to be looked at."""


@demo.command()
@click.argument("name")
@django_ready
def code(name: str) -> None:
    """Print the number that the authenticator app of a demo login would show now."""
    import time

    from django.conf import settings

    from nightlight.foundation.accounts.demo import current_code, demo_logins

    file = settings.VAR / "demo-logins.json"
    if settings.ENVIRONMENT.mode != "demo" or not file.exists():
        raise click.ClickException("There are no demo logins here. Start a demo first: make run")
    logins = {login.name: login for login in demo_logins(file)}
    if name not in logins:
        raise click.ClickException(f"No demo login is called {name}. There are: {', '.join(logins)}")
    click.echo(current_code(logins[name].totp_secret))
    click.echo(f"(works for {30 - int(time.time()) % 30} more seconds, once)", err=True)


def account_of(name: str) -> "User":
    """Return the account called `name`. Raises ClickException."""
    from django.contrib.auth.models import User

    user = User.objects.filter(username=name).first()
    if user is None:
        raise click.ClickException(f"There is no account called {name}.")
    return user


def _say_link(user: "User") -> None:
    from django.conf import settings

    from nightlight.foundation.accounts.links import password_link

    link = password_link(user, base_url=settings.ENVIRONMENT.base_url, urlconf="nightlight.service.urls_staff")
    click.echo(f"Give them this link yourself. It works once, for one day:\n  {link}")
    click.echo("After it they choose a passkey or an authenticator app; without one nothing opens.")
