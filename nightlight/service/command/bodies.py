"""`nightlight referral bodies` and `revoke-key`: who receives referrals here, and the end of a key at the machine.

Refuses to bring a key in: two accounts do, each its own, at /staff/bodies/. A login at the machine may be anybody's.
"""

import json
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
