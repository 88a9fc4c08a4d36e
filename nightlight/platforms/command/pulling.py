"""`nightlight match pull`: a copy of the list, brought up to date and made ready."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nightlight.platforms.command.asking import Origin, address, failures_said, keep_origin, key, secret_file, stopncii
from nightlight.platforms.command.indexing import make_ready
from nightlight.platforms.command.options import at, copy_of, origin_file, secret_of

if TYPE_CHECKING:
    from nightlight.platforms.kept import Kept


@click.command()
@address
@key
@secret_file
@at
@click.option("--public-key", default="",
              help="The operator's, in base64, as they told it by telephone or on paper: a new copy begins with what "
              "they signed. It is remembered; every later pull is held to it.")  # fmt: skip
@click.option("--no-index", is_flag=True, help="Leave the list that is ready as it is.")
@stopncii
def pull(
    address: str, key: str, secret_file: Path, at: Path, public_key: str, no_index: bool, stopncii: bool
) -> None:  # fmt: skip
    """Bring the copy of a list up to date, and make it ready to be matched. One that was stopped goes on where it was.

    It is made ready as it was before; the first time whole, with all that the list gave. `index` changes that.
    """
    from nightlight.platforms.kept import Kept
    from nightlight.platforms.pull import pull as pull_ours
    from nightlight.platforms.source import Source
    from nightlight.platforms.stopncii import pull_stopncii

    if stopncii and public_key:
        raise click.UsageError("StopNCII's interface signs nothing: leave --public-key out.")
    secret, skipped = secret_of(secret_file), 0
    with failures_said("Pull", at):
        # The list is for whom the platform lets read it, its group at most.
        at.mkdir(mode=0o750, parents=True, exist_ok=True)
        origin = keep_origin(origin_file(at), Origin(address.rstrip("/"), stopncii, public_key))
        source = Source(origin.address, key, secret, origin.public_key)
        kept = Kept(copy_of(at))
        try:
            if stopncii:
                done = pull_stopncii(source, kept, at / "place.json", tell=lambda came: _tell(came, None))
                came, skipped = done.taken, done.skipped
            else:
                came = pull_ours(source, kept, progress=_tell)
            count, signed = kept.count(), _signed(kept, origin)
        finally:
            kept.close()
            if sys.stderr.isatty():
                click.echo(err=True)
    left_out = f" {skipped:,} can't be matched here and were left out." if skipped else ""
    click.echo(f"{came:,} changes came; the copy holds {count:,} entries, withdrawn ones included.{left_out}")
    click.echo(signed)
    if not no_index:
        click.echo(make_ready(at, None))


def _signed(kept: "Kept", origin: Origin) -> str:
    """Return what vouches for the copy: a line for people."""
    if origin.stopncii:
        return "Not signed: TLS alone says that this is the list."
    if not origin.public_key:
        return "Not checked: without the operator's key (--public-key) TLS alone says that this is the list."
    if kept.signed_by() == origin.public_key:
        return "Signed by the operator: what the copy began with. What changed since is not signed."
    return "Not signed: the copy began with changes, which nobody signs. A new folder (--at) begins with a snapshot."


def _tell(came: int, of: int | None) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{came:,}{f' of {of:,}' if of else ''}", nl=False, err=True)
