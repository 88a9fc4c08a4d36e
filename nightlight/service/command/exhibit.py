"""`nightlight exhibit`: checking what a court was given, on the machine of whoever has to know whether it is true."""

import base64
import binascii
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nightlight.service.command.body import write_new

if TYPE_CHECKING:
    from nightlight.foundation.audit.extracts import Extract
    from nightlight.foundation.audit.rules import Head

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
# An extract of 100,000 events has some 50 MB; more is not even read.
_LARGEST = 256 * 1024 * 1024


@click.group()
def exhibit() -> None:
    """What a court is given of a case (docs/reference/exhibit-format.md)."""


@exhibit.command()
@click.argument("file", type=_FILE)
@click.option("--public-key", default="", help="What the operator signs with, in base64, as they have published it.")
@click.option("--record", "records", multiple=True, type=_FILE,
              help="An extract of the record, from an auditor; may be given several times.")  # fmt: skip
@click.option("--head", "heads", multiple=True, type=_FILE,
              help="Ends of the record that were given away before, a line each. Needs --public-key.")  # fmt: skip
@click.option("--json", "json_wanted", is_flag=True, help="Print it for a machine.")
@click.option("--out", "folder", type=click.Path(path_type=Path, file_okay=False),
              help="Write text and JSON into this folder, and print the findings alone.")  # fmt: skip
def verify(
    file: Path,
    public_key: str,
    records: tuple[Path, ...],
    heads: tuple[Path, ...],
    json_wanted: bool,
    folder: Path | None,
) -> None:
    """Check an exhibit, and show what it holds. Needs no database and no network. Exit code 1 if anything fails."""
    from nightlight.staff.exhibits.checking import check
    from nightlight.staff.exhibits.reading import as_json, as_text, findings_as_text
    from nightlight.staff.exhibits.rules import ExhibitInvalid, read_exhibit

    if json_wanted and folder:
        raise click.UsageError("--json prints and --out writes: choose one of them.")
    key = _key(public_key)
    if heads and not key:
        raise click.UsageError("--head needs --public-key: who signed them?")
    try:
        read = read_exhibit(_text(file))
    except ExhibitInvalid as invalid:
        raise click.ClickException(f"{file}: {invalid}. Ask whoever gave it to you for it again.") from None
    checked = check(read, public_key=key, record=_records(records), heads=_heads(heads, key))
    if folder:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = folder / f"exhibit-{read.digest[:16]}"
        write_new(
            {name.with_suffix(".txt"): as_text(checked).encode(), name.with_suffix(".json"): as_json(checked).encode()}
        )
        click.echo(findings_as_text(checked), nl=False)
        click.echo(f"Written: {name}.txt and {name}.json. Only you can read them; keep it so.")
    else:
        click.echo(as_json(checked) if json_wanted else as_text(checked), nl=json_wanted)
    if not checked.holds:
        sys.exit(1)


def _key(text: str) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except binascii.Error:
        key = b"?"
    if text and len(key) != 32:
        raise click.UsageError("--public-key is 32 bytes in base64, as `nightlight audit head` prints it.")
    return key


def _records(files: tuple[Path, ...]) -> "list[Extract]":
    from nightlight.foundation.audit.extracts import ExtractInvalid, read_extract

    found = []
    for file in files:
        try:
            found.append(read_extract(_text(file)))
        except ExtractInvalid as invalid:
            raise click.ClickException(f"{file} is no extract of a record: {invalid}.") from None
    return found


def _heads(files: tuple[Path, ...], key: bytes) -> "list[Head]":
    from nightlight.foundation.audit.heads import HeadInvalid, read_head

    found = []
    for file in files:
        try:
            found += [read_head(line, public_key=key).head for line in _text(file).splitlines() if line]
        except HeadInvalid as error:
            raise click.ClickException(f"{file}: a head {error}.") from None
    return found


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > _LARGEST:
            raise click.ClickException(f"{file} is larger than any such file is. Is it the right one?")
        return file.read_bytes().decode()
    except UnicodeDecodeError:
        raise click.ClickException(f"{file} is not text. Is it the right file?") from None
    except OSError as error:
        raise click.ClickException(f"{file} can't be read ({error.strerror}). May you read it?") from None
