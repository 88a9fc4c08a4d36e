"""`nightlight directory check`: which organisations need an editor's eye."""

import dataclasses
import json
import sys

import click

from nightlight.service.command.django_ready import django_ready


@click.group()
def directory() -> None:
    """The directory of organisations."""


@directory.command()
@click.option("--json", "as_json", is_flag=True, help="Print what was found for a machine.")
@click.option("--no-links", is_flag=True, help="Look at review dates only; ask no other machine.")
@django_ready
def check(as_json: bool, no_links: bool) -> None:
    """Report entries past review and links that do not answer. Exit code 1 where there are any."""
    from django.utils import timezone

    from nightlight.public.directory.checking import dead_links, past_review
    from nightlight.public.directory.queries import entries_to_check

    entries = entries_to_check()
    found = past_review(entries, timezone.localdate())
    if not no_links:
        click.echo(f"Asking {sum(len(entry.links) for entry in entries)} links …", err=True)
        found += dead_links(entries)
    if as_json:
        click.echo(json.dumps([dataclasses.asdict(trouble) for trouble in found], indent=2))
    else:
        for trouble in found:
            click.echo(f"{trouble.slug}: {trouble.what}")
        click.echo(f"{len(entries)} organisations, {len(found)} to look at.")
    if found:
        sys.exit(1)
