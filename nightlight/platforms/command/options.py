"""Options that several commands of `nightlight match` share."""

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
    help="How many of its 256 bits may differ between a PDQ fingerprint and one of the list.",
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


def ready_of(folder: Path) -> Path:
    """Return the folder with what is made of the copy."""
    return folder / "ready"


def secret_of(file: Path) -> str:
    """Return a secret from its file. Raises Failed: it is no argument, which others could see."""
    try:
        secret = file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise Failed(f"{file} can't be read as a secret.") from None
    if not secret:
        raise Failed(f"{file} holds no secret.")
    return secret
