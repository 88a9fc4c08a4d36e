"""`nightlight keys ceremony`: five trustees take home what three of them can open.

Promises: the recovery seed is never stored and never shown; a share is on the screen alone, while its trustee writes;
nothing is written to the database before a share was typed back from paper.
"""

import click

from nightlight.service.command.acting import acting
from nightlight.service.command.django_ready import django_ready
from nightlight.service.command.paper import share_page

_TRIES = 3


@click.command()
@click.option("--role", prompt="In which role do you lead this ceremony", help="The role, not the name, for the audit.")
@click.option("--again", is_flag=True, help="Make another recovery key where there is one already.")
@django_ready
def ceremony(role: str, again: bool) -> None:
    """Make the recovery key, its five shares on paper, and the first key that reports are sealed to."""
    from django.conf import settings
    from django.utils import timezone

    from nightlight.foundation.keys.actions import hold_ceremony
    from nightlight.foundation.keys.models import RecoveryKey
    from nightlight.foundation.keys.queries import readers_of
    from nightlight.foundation.keys.shares import NEEDED, new_recovery
    from nightlight.pure.sealing.fingerprints import fingerprint

    if RecoveryKey.objects.exists() and not again:
        raise click.ClickException(
            "The ceremony was held already. Another one makes other shares for what is sealed from then on, and "
            "leaves what was sealed before to the older shares. If that is what you want: --again"
        )
    _say_what_is_needed()
    _confirm_readers()
    made = new_recovery()
    key, day = fingerprint(made.public_key), timezone.localdate()
    for number, share in enumerate(made.shares, 1):
        click.pause(f"\nTrustee {number} alone before the screen, with paper and a pen. Then press a key …")
        page = share_page(
            share, number=number, of=len(made.shares), needed=NEEDED, operator=settings.OPERATOR.name, day=day, key=key
        )
        click.echo(page)
        click.pause("Written down, and read over twice? Then press a key: the screen is cleared …")
        click.clear()
    _prove(made.shares)
    epoch = hold_ceremony(recovery_public_key=made.public_key, by=acting(role), again=again)
    click.echo(f"\nDone: recovery key {key}, epoch {epoch.number} with {readers_of(epoch)} readers.")
    click.echo(
        "Close this terminal, its scrollback too. State the ceremony in the operator's file, with date and role."
    )
    click.echo("Within a month, and every half year: nightlight keys drill")
    if not readers_of(epoch):
        click.echo("No caseworker has a key yet. When the first has: nightlight keys rotate")


def _say_what_is_needed() -> None:
    click.echo(
        """
A ceremony takes half an hour, a room with a door, this one screen and nobody's
telephone. Five trustees come with paper and a pen: people of your service who
would not all leave, fall ill or be forced on one day. Any three of them can
open every report, so choose people whom you would let read one.
"""
    )


def _confirm_readers() -> None:
    """Let somebody say that the caseworkers' keys are the caseworkers'."""
    from nightlight.foundation.keys.queries import active_keys
    from nightlight.pure.sealing.fingerprints import fingerprint

    keys = active_keys(with_demo=False)
    if keys:
        click.echo("These keys will read. Each caseworker reads theirs out from their own screen:")
        for key in keys:
            click.echo(f"  {key.user.get_username():20} {fingerprint(bytes(key.public_key))}")
        click.confirm("Is every one of them right", abort=True)
    else:
        click.echo("No caseworker has made a key yet: until the next rotation nobody can read.")
        click.confirm("Go on all the same", abort=True)


def _prove(shares: tuple[str, ...]) -> None:
    """Have one share typed from paper. Stops the ceremony, with nothing stored, where that fails."""
    from nightlight.foundation.keys.shares import ShareUnreadable, read_share

    click.echo("\nThe proof: one trustee types their share from the paper, all words on one line.")
    for left in reversed(range(_TRIES)):
        try:
            typed = read_share(click.prompt("Words", hide_input=False))
        except ShareUnreadable as unreadable:
            click.echo(f"Not yet: {unreadable}. {left} tries left.")
            continue
        if typed in shares:
            click.clear()
            return
        click.echo(f"That is a share, but of another ceremony. {left} tries left.")
    raise click.ClickException("No share was typed back. Nothing was stored: begin again, and burn these papers.")
