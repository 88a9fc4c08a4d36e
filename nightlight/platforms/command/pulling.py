"""`nightlight match pull`: a copy of the list, brought up to date."""

import sys
from pathlib import Path

import click

from nightlight.platforms.command.asking import Origin, address, failures_said, keep_origin, key, secret_file, stopncii
from nightlight.platforms.command.options import at, copy_of, secret_of


@click.command()
@address
@key
@secret_file
@at
@click.option("--public-key", default="", help="The operator's, in base64: a new copy begins with what they signed.")
@stopncii
def pull(address: str, key: str, secret_file: Path, at: Path, public_key: str, stopncii: bool) -> None:
    """Bring the copy of a list up to date. One that was stopped goes on where it was."""
    from nightlight.platforms.kept import Kept
    from nightlight.platforms.pull import pull as pull_ours
    from nightlight.platforms.source import Source
    from nightlight.platforms.stopncii import pull_stopncii

    source = Source(address.rstrip("/"), key, secret_of(secret_file), public_key)
    skipped = 0
    with failures_said("Pull"):
        # The list is for whom the platform lets read it, its group at most.
        at.mkdir(mode=0o750, parents=True, exist_ok=True)
        keep_origin(at / "origin.json", Origin(source.address, stopncii))
        kept = Kept(copy_of(at))
        try:
            if stopncii:
                done = pull_stopncii(source, kept, at / "place.json", tell=lambda came: _tell(came, None))
                came, skipped = done.taken, done.skipped
            else:
                came = pull_ours(source, kept, progress=_tell)
            count = kept.count()
        finally:
            kept.close()
            if sys.stderr.isatty():
                click.echo(err=True)
    left_out = f" {skipped:,} can't be matched here and were left out." if skipped else ""
    click.echo(f"{came:,} changes came; the copy holds {count:,} entries, withdrawn ones included.{left_out}")


def _tell(came: int, of: int | None) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{came:,}{f' of {of:,}' if of else ''}", nl=False, err=True)
