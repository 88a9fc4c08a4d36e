"""`nightlight keys body`: a receiving body makes its key pair, on its own machine, without a database."""

import os
from pathlib import Path

import click


@click.command()
@click.argument("name")
@click.option("--to", "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), default=Path(),
              help="The folder for the two files. Default: the one you are in.")  # fmt: skip
def body(name: str, folder: Path) -> None:
    """Make a key pair for a body that receives referrals, on that body's own machine. NAME as in: kent-police

    Writes NAME.nlkey, which stays here, and NAME.nlpub, which goes to whoever refers to you.
    """
    from nightlight.staff.referral import keyfiles

    if not keyfiles.is_name(name):
        raise click.ClickException("A key's name is small letters, digits and hyphens, for instance: kent-police")
    private = folder / f"{name}{keyfiles.PRIVATE_EXTENSION}"
    public = folder / f"{name}{keyfiles.PUBLIC_EXTENSION}"
    for file in (private, public):
        if os.path.lexists(file):
            raise click.ClickException(f"{file} is there already and stays as it is. Choose another name or folder.")
    least = keyfiles.SHORTEST_PASSPHRASE
    click.echo(f"A passphrase of {least} characters or more keeps the key: five words drawn at random, say.")
    click.echo("Write it down and lock it away. Nobody can restore it, and nothing opens referrals without it.")
    passphrase = click.prompt("Passphrase", hide_input=True, confirmation_prompt="The same again")
    try:
        made = keyfiles.make_key(name, passphrase=passphrase)
    except keyfiles.PassphraseTooShort:
        raise click.ClickException(f"That is shorter than {least} characters. Nothing was written: again.") from None
    write_new({private: keyfiles.write_private(made).encode(), public: keyfiles.write_public(made.public).encode()})
    click.echo(f"{private}: keep it here, and a copy where the passphrase is not.")
    click.echo(f"{public}: give this to whoever refers to you.")
    click.echo(f"Fingerprint: {made.public.fingerprint}")
    click.echo("Two of their people will ring you, one after the other: read the fingerprint out to each.")


def write_new(files: dict[Path, bytes]) -> None:
    """Write files that only their owner reads, all or none. Raises ClickException where one is there or can't be."""
    written: list[Path] = []
    try:
        for file, content in files.items():
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            written.append(file)
            with open(handle, "wb") as opened:
                opened.write(content)
                opened.flush()
                os.fsync(opened.fileno())
    except OSError as error:
        for begun in written:
            begun.unlink(missing_ok=True)
        raise click.ClickException(
            f"{file} can't be written ({error.strerror}). Nothing was: choose another folder."
        ) from None
