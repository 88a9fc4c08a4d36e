"""Options that several commands of `nightlight match` share."""

import sqlite3
from pathlib import Path

import click


class Failed(click.ClickException):
    """What could not be done, in one line; exit code 2."""

    exit_code = 2


at = click.option(
    "--at", default="nightlight-list", show_default=True, type=click.Path(path_type=Path, file_okay=False),
    help="The folder that holds the copy of the list and what is made of it.",
)  # fmt: skip
within = click.option(
    "--within", default=31, show_default=True, type=click.IntRange(0, 256),
    help="How many of its 256 bits may differ between a PDQ fingerprint and one of the list. Above 31 it takes longer; "
    "above 47, and above 32 for a list of two millions or more in the layout for memory, as long as comparing with "
    "every entry.",
)  # fmt: skip
most_megapixels = click.option(
    "--most-megapixels", default=179.0, show_default=True, type=click.FloatRange(0, min_open=True),
    help="A picture of more is not decoded: it may have been made to fill the memory.",
)  # fmt: skip

most_minutes = click.option(
    "--most-minutes", default=180.0, show_default=True, type=click.FloatRange(0, min_open=True),
    help="How far a video's frames are looked at.",
)  # fmt: skip


def copy_of(folder: Path) -> Path:
    """Return the file with the copy of the list."""
    return folder / "list.sqlite3"


def origin_file(folder: Path) -> Path:
    """Return the file that says which list the copy is of."""
    return folder / "origin.json"


def ready_of(folder: Path) -> Path:
    """Return the folder with what is made of the copy."""
    return folder / "ready"


def why_not_kept(error: sqlite3.Error, folder: Path) -> str:
    """Return why a copy could not be read or written, and what to do."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return f"The disk with {folder} is full: make room."
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return f"Something else writes to the copy in {folder}: wait for it."
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return f"The copy is damaged: delete {copy_of(folder)} and pull it once more."
    return f"The copy in {folder} can't be read or written ({error})."


def secret_of(file: Path) -> str:
    """Return a secret from its file. Raises Failed: it is no argument, which others could see."""
    try:
        secret = file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise Failed(f"{file} can't be read as a secret.") from None
    if not secret:
        raise Failed(f"{file} holds no secret.")
    return secret
