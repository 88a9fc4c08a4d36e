"""`nightlight referral bodies` and its keys: who receives referrals here, and the two people who stand for each key."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

import click

from nightlight.service.command.acting import acting
from nightlight.service.command.django_ready import django_ready
from nightlight.staff.referral.rules import RevokedBecause

if TYPE_CHECKING:
    from nightlight.staff.referral.models import BodyKey
    from nightlight.staff.referral.queries import ListedBody

_ROLE = click.option("--role", prompt="In which role do you act", help="The role, not the name, for the audit.")


@click.command()
@click.option("--json", "json_wanted", is_flag=True, help="Print it for a machine.")
@django_ready
def bodies(json_wanted: bool) -> None:
    """List who may receive referrals, and whether they have a key."""
    listed = _listed()
    if json_wanted:
        rows = [
            {
                "id": each.body.id, "name": each.body.name.en, "name_cy": each.body.name.cy, "kind": each.body.kind,
                "nation": each.body.nation, "key": each.key_state, "another_waits": each.is_waiting,
                "fingerprint": each.key.fingerprint if each.key else "", "source": each.body.source.title,
                "review_due": each.body.review_due.isoformat(),
            }
            for each in listed
        ]  # fmt: skip
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    for each in listed:
        key = each.key.fingerprint if each.key else "no key"
        waits = "  a key waits to be confirmed" if each.is_waiting else ""
        click.echo(f"{each.body.id:30}  {each.body.kind:18}  {each.body.nation:16}  {key}{waits}  {each.body.name.en}")


@click.command("import-key")
@click.argument("body")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@_ROLE
@django_ready
def import_key(body: str, file: Path, role: str) -> None:
    """Import the public key of BODY from the .nlpub FILE that it gave you. A second person confirms it."""
    from nightlight.staff.referral import actions, keyfiles
    from nightlight.staff.referral.content import ContentInvalid

    try:
        with file.open("rb") as opened:
            key = keyfiles.read_public(opened.read(keyfiles.LARGEST + 1))
        actions.import_key(body=body, public_key=key.public_key, by=acting(role))
    except keyfiles.KeyFileInvalid as invalid:
        raise click.ClickException(f"{file}: {invalid}. Ask the body for its .nlpub file.") from None
    except (actions.KeyRefused, ContentInvalid) as refused:
        raise click.ClickException(str(refused)) from None
    except actions.BodyUnknown:
        raise click.ClickException(f"Nobody is called {body}. Who there is: nightlight referral bodies") from None
    click.echo(f"The key {key.name} waits for {body}. Nothing is sealed to it before a second person has confirmed it:")
    click.echo(f"  nightlight referral confirm-key {body}")
    click.echo("They call the body on a number that they have from elsewhere, not from the mail that this came in.")


@click.command("confirm-key")
@click.argument("body")
@_ROLE
@django_ready
def confirm_key(body: str, role: str) -> None:
    """Confirm the key that waits for BODY: type the fingerprint that the body reads out to you over the phone."""
    from nightlight.staff.referral import actions

    by, key = acting(role), _in_use(body, waiting=True)
    click.echo(f"Imported on {key.imported_at:%Y-%m-%d} by {key.imported_by}. You act as {by}.")
    click.confirm("Are you somebody else than whoever imported it", abort=True)
    click.echo("Call the body on a number that you have from elsewhere. They read out the fingerprint of their key.")
    try:
        actions.confirm_key(body=body, typed=click.prompt("Fingerprint, as they read it"), by=by)
    except actions.FingerprintDiffers:
        raise click.ClickException(
            "That is not this key's fingerprint. Have it read again; if it still differs, somebody has put another key "
            f"in its place: nightlight referral revoke-key {body} --waiting --reason not-theirs"
        ) from None
    except actions.KeyRefused as refused:
        raise click.ClickException(str(refused)) from None
    click.echo(f"Confirmed. Referrals to {body} are sealed to this key from now on; an older one is revoked.")


@click.command("revoke-key")
@click.argument("body")
@click.option("--waiting", is_flag=True, help="The key that waits to be confirmed, not the one in use.")
@click.option("--reason", type=click.Choice(get_args(RevokedBecause)), required=True)
@_ROLE
@django_ready
def revoke_key(body: str, waiting: bool, reason: str, role: str) -> None:
    """End the key of BODY: nothing is sealed to it any more. What was sealed stays readable to whoever has the key."""
    from nightlight.staff.referral import actions

    key = _in_use(body, waiting=waiting)
    try:
        actions.revoke_key(key=key.pk, by=acting(role), reason=cast(RevokedBecause, reason))
    except actions.KeyRefused as refused:
        raise click.ClickException(str(refused)) from None
    click.echo(f"Revoked: {key.fingerprint}. What was sealed to it stays readable to whoever has it.")


def _listed() -> "tuple[ListedBody, ...]":
    from nightlight.staff.referral.content import ContentInvalid
    from nightlight.staff.referral.queries import listed_bodies

    try:
        return listed_bodies()
    except ContentInvalid as invalid:
        raise click.ClickException(str(invalid)) from None


def _in_use(body: str, *, waiting: bool) -> "BodyKey":
    """Return a body's key that waits, or the one in use. Raises ClickException."""
    from nightlight.staff.referral.models import BodyKey

    keys = BodyKey.objects.filter(body=body, revoked_at=None)
    key = (keys.filter(confirmed_by="") if waiting else keys.exclude(confirmed_by="")).first()
    if key is None:
        state = "waits to be confirmed" if waiting else "is in use"
        raise click.ClickException(f"No key of {body} {state}. What there is: nightlight referral bodies")
    return key
