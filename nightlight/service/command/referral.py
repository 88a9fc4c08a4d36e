"""`nightlight referral`: opening one at the receiver, and the operator's list of receiving bodies with their keys."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from nightlight.service.command import bodies
from nightlight.service.command.body import write_new

if TYPE_CHECKING:
    from nightlight.staff.referral.keyfiles import WrappedKey

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
# Base64 of the most that a file may hold; more is not even read.
_LARGEST = 32 * 1024 * 1024


@click.group()
def referral() -> None:
    """What is handed to police, children's services, platforms, hotlines (docs/reference/referral-format.md)."""


referral.add_command(bodies.bodies)
referral.add_command(bodies.revoke_key)


@referral.command("open")
@click.argument("file", type=_FILE)
@click.option("--key", "key_file", type=_FILE, required=True, help="Your private key: the .nlkey that you made.")
@click.option("--json", "json_wanted", is_flag=True, help="Print it for a machine.")
@click.option("--out", "folder", type=click.Path(path_type=Path, file_okay=False),
              help="Write text and JSON into this folder, and print nothing of it.")  # fmt: skip
def open_file(file: Path, key_file: Path, json_wanted: bool, folder: Path | None) -> None:
    """Open a referral that you received. Needs your key file and its passphrase; no database, no network."""
    from nightlight.pure.sealing import referral as sealed
    from nightlight.pure.sealing.referral_document import DocumentInvalid, write_document
    from nightlight.staff.referral.keyfiles import WrongPassphrase, unwrap
    from nightlight.staff.referral.opening import ReferralDoesNotOpen, open_referral
    from nightlight.staff.referral.reading import as_json, as_text

    if json_wanted and folder:
        raise click.UsageError("--json prints and --out writes: choose one of them.")
    key, text = _key(key_file), _text(file)
    try:
        named = sealed.read_file(text).key
        if named != key.public.fingerprint:
            raise click.ClickException(
                f"{file} is sealed to the key {named}; {key_file} is {key.public.fingerprint}. Use that key's file."
            )
        seed = unwrap(key, passphrase=click.prompt("Passphrase", hide_input=True, err=True))
        document = open_referral(text, seed=seed)
    except sealed.FileInvalid as invalid:
        raise click.ClickException(f"{file}: {invalid}. Ask the sender for the file again.") from None
    except WrongPassphrase:
        raise click.ClickException(f"This passphrase does not open {key_file}. Try again, or take the copy.") from None
    except ReferralDoesNotOpen:
        raise click.ClickException(
            f"{file} does not open: it is not whole, or not what was sealed to you. Ask the sender for it again."
        ) from None
    except DocumentInvalid as invalid:
        raise click.ClickException(f"{file} opens, but {invalid}. Ask the sender to make it again.") from None
    digest = sealed.digest_of_file(text)
    if folder:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = folder / f"referral-{document.referral}"
        readable, exact = as_text(document, digest=digest).encode(), write_document(document)
        write_new({name.with_suffix(".txt"): readable, name.with_suffix(".json"): exact})
        click.echo(f"Written: {name}.txt and {name}.json. Only you can read them; keep it so.")
    else:
        click.echo(as_json(document) if json_wanted else as_text(document, digest=digest), nl=json_wanted)


def _key(file: Path) -> "WrappedKey":
    from nightlight.staff.referral import keyfiles

    try:
        return keyfiles.read_private(_bytes(file, most=keyfiles.LARGEST))
    except keyfiles.KeyFileInvalid as invalid:
        raise click.ClickException(f"{file}: {invalid}. `nightlight keys body` makes key files.") from None


def _text(file: Path) -> str:
    try:
        return _bytes(file, most=_LARGEST).decode("ascii")
    except UnicodeDecodeError:
        raise click.ClickException(f"{file} is not the file of a referral. Their names end with .nlref.") from None


def _bytes(file: Path, *, most: int) -> bytes:
    try:
        if file.stat().st_size > most:
            raise click.ClickException(f"{file} is larger than any such file is. Is it the right one?")
        return file.read_bytes()
    except OSError as error:
        raise click.ClickException(f"{file} can't be read ({error.strerror}). May you read it?") from None
