"""`nightlight keys drill` and `nightlight keys recover`: three trustees come with their papers."""

from typing import TYPE_CHECKING

import click

from nightlight.service.command.acting import acting
from nightlight.service.command.django_ready import django_ready

if TYPE_CHECKING:
    from nightlight.foundation.keys.models import CaseworkerKey

_ROLE = click.option("--role", prompt="In which role do you lead this", help="The role, not the name, for the audit.")


@click.command()
@_ROLE
@django_ready
def drill(role: str) -> None:
    """Prove with three shares that the recovery key opens a test part and every epoch. Changes nothing."""
    from nightlight.foundation.keys.shares import SharesDoNotFit
    from nightlight.staff.recovery.actions import DrillFailed, hold_drill

    try:
        epochs = hold_drill(shares=_ask_shares(), by=acting(role))
    except (SharesDoNotFit, DrillFailed) as failed:
        raise click.ClickException(f"The drill failed: {failed}. The audit has it.") from None
    click.echo(f"The shares open a test part and {epochs} epochs. Put the papers into new envelopes.")


@click.command()
@click.argument("name")
@_ROLE
@django_ready
def recover(name: str, role: str) -> None:
    """Give the caseworker NAME every epoch that three shares open, when nobody is left who can grant it."""
    from nightlight.foundation.keys.actions import GrantRefused
    from nightlight.foundation.keys.shares import SharesDoNotFit
    from nightlight.pure.sealing.fingerprints import fingerprint
    from nightlight.staff.recovery.actions import DrillFailed, recover_epochs

    key = active_key_of(name)
    click.echo(f"{name}'s key is {fingerprint(bytes(key.public_key))}: {name} reads it out from their own screen.")
    click.confirm("Is it right", abort=True)
    try:
        given = recover_epochs(shares=_ask_shares(), to=key, by=acting(role))
    except (SharesDoNotFit, DrillFailed, GrantRefused) as failed:
        raise click.ClickException(f"Nothing was given: {failed}.") from None
    click.echo(f"{name} holds epoch {', '.join(map(str, given))} now." if given else f"{name} lacks none of them.")


def active_key_of(name: str) -> "CaseworkerKey":
    """Return the key that an account uses now. Raises ClickException."""
    from nightlight.foundation.keys.models import CaseworkerKey

    key = CaseworkerKey.objects.filter(user__username=name, revoked_at=None).select_related("user").first()
    if key is None:
        raise click.ClickException(f"No account called {name} has a key in use.")
    return key


def _ask_shares() -> list[str]:
    """Have three shares typed, each until it can be read, the screen cleared after each."""
    from nightlight.foundation.keys.shares import NEEDED, ShareUnreadable, read_share

    shares: list[str] = []
    while len(shares) < NEEDED:
        try:
            shares.append(read_share(click.prompt(f"Share {len(shares) + 1} of {NEEDED}, all words on one line")))
            click.clear()
        except ShareUnreadable as unreadable:
            click.echo(f"Not yet: {unreadable}.")
    return shares
