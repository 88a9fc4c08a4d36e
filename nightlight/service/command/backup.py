"""`nightlight backup` and `nightlight restore`: everything that can't be made again, in one folder, and back."""

import datetime
import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nightlight.service.command.acting import acting
from nightlight.service.command.django_ready import django_ready

if TYPE_CHECKING:
    from nightlight.service.backups.restoring import Restored

_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.argument("into", type=_FOLDER)
@click.option("--keep-days", type=click.IntRange(min=1), help="Delete backups in the same folder that are older.")
@click.option("--json", "as_json", is_flag=True, help="Print what was made for a machine.")
@django_ready
def backup(into: Path, keep_days: int | None, as_json: bool) -> None:
    """Make a backup in a new folder below INTO, while the site runs.

    It holds what the database holds: sealed reports, accounts, the chain. It holds neither the pepper nor a signing
    key: keep those elsewhere. Whoever has both and the readers' keys has everything.
    """
    from django.db import DatabaseError
    from django.utils import timezone

    from nightlight.service.backups.databases import DatabaseRefused
    from nightlight.service.backups.making import NowhereToPut, delete_older, make_backup

    now = timezone.now()
    try:
        made = make_backup(into, now=now)
    except (NowhereToPut, DatabaseRefused, DatabaseError) as error:
        raise click.ClickException(f"There is no backup: {error}.") from None
    except OSError as error:
        raise click.ClickException(f"There is no backup: {error.filename or into}: {error.strerror}.") from None
    try:
        deleted = delete_older(into, than=now - datetime.timedelta(days=keep_days)) if keep_days else []
    except OSError as error:
        raise click.ClickException(
            f"{made.folder} is whole, but an older one could not be deleted: {error.filename}: {error.strerror}."
        ) from None
    if as_json:
        told = {"folder": str(made.folder), "bytes": made.size, "deleted": [str(each) for each in deleted]}
        click.echo(json.dumps(told))
        return
    click.echo(f"{made.folder}: {made.size / 1e6:,.1f} MB, whole and on the disk.")
    for each in deleted:
        click.echo(f"{each}: deleted, older than {keep_days} days.")


@click.command()
@click.argument("folder", type=_FOLDER)
@click.option("--check", is_flag=True, help="Read all of the backup, compare it with its checksums, and write nothing.")
@click.option("--role", default="", help="In which role you act, for the audit. The role, not the name.")
@django_ready
def restore(folder: Path, check: bool, role: str) -> None:
    """Put the backup FOLDER back, where there is no database yet. Stop every process of the site first."""
    from django.db import DatabaseError

    from nightlight.service.backups.databases import DatabaseRefused
    from nightlight.service.backups.manifest import BackupInvalid
    from nightlight.service.backups.restoring import NotHere, check_backup, restore_backup

    try:
        if check:
            found = check_backup(folder)
            click.echo(f"{folder} is whole: {len(found.files)} files of {found.made_at:%Y-%m-%d %H:%M} UTC.")
            return
        done = restore_backup(folder, by=acting(role))
    except (BackupInvalid, NotHere, DatabaseRefused) as error:
        raise click.ClickException(f"Nothing was restored: {error}.") from None
    except (OSError, DatabaseError) as error:
        raise click.ClickException(
            f"It could not be finished: {error}. Don't use what is there of it: mend this, move the database and the "
            "uploads away, then restore again."
        ) from None
    _say_what_now(done)


def _say_what_now(done: "Restored") -> None:
    manifest = done.manifest
    click.echo(f"The site is as it was on {manifest.made_at:%Y-%m-%d at %H:%M} UTC, and everybody is logged out.")
    click.echo(
        f"""What happened after that is gone. Before anybody is let in (docs/how-to/backups.md):
  1. nightlight audit verify            the chain ended at event {manifest.chain}; heads kept outside may be later
  2. nightlight keys status             whoever left since then holds keys again: nightlight keys revoke
  3. nightlight seed && nightlight bake
  4. nightlight doctor
  5. Tell platforms that pull the list to begin again; what was taken back since then is listed again."""
    )
    if done.kept_heads:
        click.echo("The heads that this machine had are kept: they may tell of events that are gone.")
    if manifest.vendor == "postgresql":
        click.echo("On PostgreSQL the roles' rights are not in a backup: run ops/postgresql/*-role.sql.")
