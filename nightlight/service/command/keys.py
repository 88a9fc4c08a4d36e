"""`nightlight keys`: what reports are sealed to, who can read it, and changes of both."""

import dataclasses
import json
from typing import TYPE_CHECKING

import click

from nightlight.service.command.accounts import account_of
from nightlight.service.command.acting import acting
from nightlight.service.command.body import body
from nightlight.service.command.ceremony import ceremony
from nightlight.service.command.django_ready import django_ready
from nightlight.service.command.recovery import active_key_of, drill, recover

if TYPE_CHECKING:
    from nightlight.foundation.keys.status import KeyStatus

_ROLE = click.option("--role", prompt="In which role do you act", help="The role, not the name, for the audit.")
_REASONS = ("quarter", "joined", "other")
_ENDED_BECAUSE = ("left", "passphrase", "device")


@click.group()
def keys() -> None:
    """The keys that reports are sealed to. Start with: nightlight keys ceremony"""


keys.add_command(ceremony)
keys.add_command(drill)
keys.add_command(recover)
keys.add_command(body)


@keys.command()
@click.option("--reason", type=click.Choice(_REASONS), default="quarter", show_default=True)
@_ROLE
@django_ready
def rotate(reason: str, role: str) -> None:
    """Begin a new epoch, sealed to every caseworker at work who holds the one that ends."""
    from nightlight.foundation.keys import actions
    from nightlight.foundation.keys.queries import readers_of

    try:
        epoch = actions.rotate(by=acting(role), reason=reason)
    except actions.NoCeremony:
        raise click.ClickException("There is no recovery key yet. First: nightlight keys ceremony") from None
    click.echo(
        f"Epoch {epoch.number} has begun with {readers_of(epoch)} readers. Older reports stay readable to theirs."
    )


@keys.command()
@click.argument("name")
@click.option(
    "--because",
    type=click.Choice(_ENDED_BECAUSE),
    prompt="They left, forgot the passphrase, or lost a device",
    help="Of whoever left, the account is switched off too and every case handed back.",
)
@click.option("--even-the-last", is_flag=True, help="Also where nobody but the trustees could read then.")
@_ROLE
@django_ready
def revoke(name: str, because: str, even_the_last: bool, role: str) -> None:
    """End the key of the caseworker NAME, and begin a new epoch without it; of whoever left, end all access."""
    from django.utils import timezone

    from nightlight.foundation.keys import actions
    from nightlight.staff.leaving.actions import leave

    by = acting(role)
    try:
        if because == "left":
            epoch = leave(user=account_of(name), by=by, now=timezone.now(), even_the_last=even_the_last)
        else:
            epoch = actions.revoke_caseworker(key=active_key_of(name), by=by, even_the_last=even_the_last)
    except actions.LastReader as last:
        raise click.ClickException(
            f"{last} Let a colleague be granted it first; or, to leave it to three trustees: --even-the-last"
        ) from None
    click.echo(f"{name}'s key opens nothing that is still here.")
    if because == "left":
        click.echo("Their account is switched off, every session is over, and their cases are back in the queue.")
    click.echo("What they copied before stays readable to them: nothing can take that back.")
    if epoch:
        click.echo(f"Epoch {epoch.number} has begun without it.")


@keys.command()
@click.option("--json", "as_json", is_flag=True, help="Print it for a machine.")
@django_ready
def status(as_json: bool) -> None:
    """Say which epochs there are, who holds them, and when shares were last tried."""
    from nightlight.foundation.keys.status import key_status

    found = key_status()
    if as_json:
        click.echo(json.dumps(dataclasses.asdict(found), indent=2, default=str))
    else:
        _say(found)


def _say(found: "KeyStatus") -> None:
    if not found.epochs:
        click.echo("No ceremony was held. Reporting stays off until then: nightlight keys ceremony")
    for epoch in found.epochs:
        until = f"ended {epoch.ended_on}" if epoch.ended_on else "in use"
        mark = "  DEMO" if epoch.is_demo else ""
        click.echo(f"epoch {epoch.number:4}  {epoch.made_on}  {until:16}  {epoch.readers} readers{mark}")
    for key in found.caseworkers:
        held = ", ".join(map(str, key.epochs)) or "none"
        mark = "  DEMO" if key.is_demo else ""
        if not key.account_is_active:
            mark += "  ACCOUNT SWITCHED OFF: revoke it"
        elif not key.has_role:
            mark += "  NO ROLE IN CASEWORK: revoke it"
        click.echo(f"{key.account:20}  {key.fingerprint}  since {key.made_on}  epochs {held}{mark}")
    click.echo(f"last drill: {found.last_drill or 'never'}")
    click.echo(f"reporting: {'on' if found.reporting_is_on else 'off'}")
