"""Makes a backup: the database, what editors have uploaded, and the chain's heads. Reads the site, changes nothing.

Promises that a folder with its final name is whole and on the disk, that only its owner may read it, and that no secret
lies in it which the site keeps apart from its database: neither the pepper nor a signing key. Everything else under
NIGHTLIGHT_VAR is made again.
"""

import datetime
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from nightlight.foundation.audit.queries import current_head
from nightlight.service.backups import databases
from nightlight.service.backups.manifest import (
    FORMAT,
    BackupInvalid,
    Manifest,
    describe,
    read_manifest,
    write_manifest,
)

HEADS, MEDIA = "audit-heads.jsonl", "media"
_NAME = "nightlight-%Y-%m-%dT%H%M%SZ"
_NAMED = re.compile(r"nightlight-\d{4}-\d\d-\d\dT\d{6}Z")


class NowhereToPut(Exception):
    """The folder that backups go to is not there, or holds one of this second. The message says the way out."""


@dataclass(frozen=True)
class Made:
    """A backup and how many bytes it has."""

    folder: Path
    size: int


def make_backup(into: Path, *, now: datetime.datetime) -> Made:
    """Make a backup in a new folder below `into`, named by the moment. Raises NowhereToPut and DatabaseRefused.

    Whatever stops it, what it has begun is taken away, or lies under a name that begins with a dot and ends in
    "unfinished".
    """
    made = into / f"{now.astimezone(datetime.UTC):{_NAME}}"
    if not into.is_dir():
        raise NowhereToPut(f"{into} is no folder. Make it first, on another disk than the database's: mkdir -p {into}")
    if made.exists():
        raise NowhereToPut(f"{made} is there already: wait a second, and try again")
    unfinished = into / f".{made.name}.unfinished"
    unfinished.mkdir(mode=0o700)
    try:
        # Before the database: a chain that is longer than it says is no fault, a shorter one would look like one.
        chain = current_head().number
        databases.dump(unfinished / databases.FILES[databases.vendor()])
        if settings.MEDIA_ROOT.is_dir():
            shutil.copytree(settings.MEDIA_ROOT, unfinished / MEDIA)
        if settings.AUDIT_HEADS.exists():
            shutil.copyfile(settings.AUDIT_HEADS, unfinished / HEADS)
        manifest = Manifest(FORMAT, now, databases.vendor(), databases.migrations(), chain, describe(unfinished))
        write_manifest(unfinished, manifest)
        for each in (*unfinished.rglob("*"), unfinished):
            each.chmod(0o700 if each.is_dir() else 0o600)
            databases.sync(each)
        unfinished.rename(made)
        databases.sync(into)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return Made(made, sum(each.size for each in manifest.files))


def delete_older(into: Path, *, than: datetime.datetime) -> list[Path]:
    """Delete the backups below `into` that were made before a moment, and return which. Touches nothing else."""
    old = []
    for folder in sorted(into.iterdir()):
        if not _NAMED.fullmatch(folder.name):
            continue
        try:
            made_at = read_manifest(folder).made_at
        except BackupInvalid:
            continue  # somebody has to look at what is no whole backup
        if made_at < than:
            shutil.rmtree(folder)
            old.append(folder)
    return old
