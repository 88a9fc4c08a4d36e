"""Puts a backup back, where there is nothing yet. Says in the chain that it did.

Promises that nothing is written before the whole backup was read and found as it was made, and that nothing which is
there is written over. Ends every session: somebody may have left, or lost a device, since it was made.
"""

import datetime
import shutil
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db import transaction

from nightlight.foundation.audit.actions import record
from nightlight.service.backups import databases
from nightlight.service.backups.making import HEADS, MEDIA
from nightlight.service.backups.manifest import Manifest, check_files, read_manifest


class NotHere(Exception):
    """This site can't take this backup. The message says why, and the way out."""


@dataclass(frozen=True)
class Restored:
    """What was put back, and whether the chain's heads of this machine were kept instead of the backup's."""

    manifest: Manifest
    kept_heads: bool


def check_backup(folder: Path) -> Manifest:
    """Read a whole backup and return its manifest. Raises BackupInvalid."""
    manifest = read_manifest(folder)
    check_files(folder, manifest)
    return manifest


def restore_backup(folder: Path, *, by: str) -> Restored:
    """Put a backup's database, uploads and heads in their places, and bring the database up to this release.

    Raises BackupInvalid, NotHere and DatabaseRefused: then nothing was written. After OSError or DatabaseError it may
    have been in part.
    """
    manifest = read_manifest(folder)
    _check_fits(manifest)
    databases.check_empty()
    if settings.MEDIA_ROOT.exists() and any(settings.MEDIA_ROOT.iterdir()):
        raise NotHere(f"{settings.MEDIA_ROOT} is not empty: move it away first")
    check_files(folder, manifest)
    # First what is there whole or not at all: where it can't be, nothing has been written.
    databases.load(folder / databases.FILES[manifest.vendor])
    call_command("migrate", interactive=False, verbosity=0)
    if (folder / MEDIA).is_dir():
        _copy_uploads(folder / MEDIA, settings.MEDIA_ROOT)
    kept_heads = settings.AUDIT_HEADS.exists()
    if (folder / HEADS).exists() and not kept_heads:
        shutil.copyfile(folder / HEADS, settings.AUDIT_HEADS)
    _say_so(manifest, by)
    return Restored(manifest, kept_heads)


def _copy_uploads(source: Path, to: Path) -> None:
    """Copy what was uploaded, readable for whoever serves it: in the backup it is its owner's alone."""
    shutil.copytree(source, to, dirs_exist_ok=True, copy_function=shutil.copyfile)
    for each in (to, *to.rglob("*")):
        each.chmod(0o755 if each.is_dir() else 0o644)


def _check_fits(manifest: Manifest) -> None:
    here = databases.vendor()
    if manifest.vendor != here:
        raise NotHere(f"this backup is of {manifest.vendor}, and DATABASE_URL names {here}: change DATABASE_URL")
    if unknown := sorted(set(manifest.migrations) - databases.known_migrations()):
        raise NotHere(f"a newer release made this backup (it knows {unknown[-1]}): update this one first")


@transaction.atomic
def _say_so(manifest: Manifest, by: str) -> None:
    Session.objects.all().delete()
    made = manifest.made_at.astimezone(datetime.UTC)
    record("site.restore", actor=by, subject=f"backup:{made:%Y-%m-%dT%H:%M:%SZ}", details={"chain": manifest.chain})
