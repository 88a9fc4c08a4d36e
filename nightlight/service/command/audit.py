"""`nightlight audit`: is the chain whole, and where does it end."""

import base64
import binascii
import dataclasses
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nightlight.service.command.django_ready import django_ready

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nightlight.foundation.audit.rules import Event, Head

_AT_ONCE = 100_000


@click.group()
def audit() -> None:
    """The chain of what staff and keys have done."""


@audit.command()
@click.option("--head", "heads", multiple=True, type=click.Path(path_type=Path, exists=True, dir_okay=False),
              help="A file with a head that was exported; may be given several times.")  # fmt: skip
@click.option("--public-key", default="", help="Who signed the heads, in base64. Default: NIGHTLIGHT_AUDIT_KEY's.")
@click.option("--json", "as_json", is_flag=True, help="Print what was found for a machine.")
@django_ready
def verify(heads: tuple[Path, ...], public_key: str, as_json: bool) -> None:
    """Read the whole chain; name every event that was changed, dropped, moved or added. Exit code 1 if there is one.

    Then hold every case against it: one that was taken away, changed or slipped in is named, too.

    Without an exported head, a chain that somebody has written anew from one place on, or whose end they have cut off
    with its head, looks whole. Give heads that lie outside this machine.
    """
    from nightlight.foundation.audit import queries
    from nightlight.reporting.cases.verifying import verify_arrivals

    exported = _read_heads(heads, public_key)
    verdict, arrived = queries.verify(exported, watch=_say_how_far), verify_arrivals()
    faults = [*verdict.faults, *arrived.faults]
    if as_json:
        found = {
            "events": verdict.end.number, "cases": arrived.cases, "waiting": arrived.waiting,
            "faults": [dataclasses.asdict(fault) for fault in faults],
        }  # fmt: skip
        click.echo(json.dumps(found, indent=2))
    else:
        for fault in faults:
            click.echo(f"event {fault.number}: {fault.kind}: {fault.message}")
        against = f", held against {len(exported)} exported heads" if exported else ""
        click.echo(f"The chain ends at {verdict.end.number}: {len(verdict.faults)} faults{against}.")
        if arrived.cases or arrived.faults:
            click.echo(
                f"{arrived.cases} cases held against it: {len(arrived.faults)} faults. "
                f"{arrived.waiting} arrivals wait to be chained."
            )
    if faults:
        sys.exit(1)


@audit.command()
@django_ready
def head() -> None:
    """Print where the chain ends, signed, as one line of JSON to be kept outside this machine."""
    from django.conf import settings
    from django.utils import timezone

    from nightlight.foundation.audit.heads import sign_head, write_head
    from nightlight.foundation.audit.queries import current_head

    if not settings.AUDIT_KEY:
        raise click.ClickException("There is nothing to sign with. Set NIGHTLIGHT_AUDIT_KEY.")
    click.echo(write_head(sign_head(current_head(), at=timezone.now(), key=settings.AUDIT_KEY)))


def _read_heads(files: tuple[Path, ...], public_key: str) -> "list[Head]":
    from django.conf import settings

    from nightlight.foundation.audit.heads import HeadInvalid, public_key_of, read_head

    if not files:
        return []
    try:
        expected = base64.b64decode(public_key, validate=True)
    except binascii.Error:
        raise click.ClickException("--public-key is not base64.") from None
    if not expected and settings.AUDIT_KEY:
        expected = public_key_of(settings.AUDIT_KEY)
    if not expected:
        raise click.ClickException("Who signed the heads? Give --public-key, or set NIGHTLIGHT_AUDIT_KEY.")
    found = []
    for file in files:
        try:
            # A file may hold the heads of many days, a line each.
            found += [read_head(line, public_key=expected).head for line in file.read_bytes().splitlines() if line]
        except HeadInvalid as error:
            raise click.ClickException(f"{file}: a head {error}.") from None
    return found


def _say_how_far(events: "Iterator[Event]") -> "Iterator[Event]":
    for count, event in enumerate(events, 1):
        if count % _AT_ONCE == 0:
            click.echo(f"{count} events read …", err=True)
        yield event
