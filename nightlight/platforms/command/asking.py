"""What the commands that speak with a list share: whose list it is, and how a failure is said."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import msgspec

from nightlight.platforms.command.options import Failed, why_not_kept

OURS = "/api/stopncii/v1"

address = click.argument("address")
key = click.option("--key", required=True, help="The name of your key.")
secret_file = click.option(
    "--secret-file", required=True, type=click.Path(path_type=Path, dir_okay=False),
    help="A file with the secret of your key and nothing else.",
)  # fmt: skip
stopncii = click.option("--stopncii", is_flag=True, help="ADDRESS is a StopNCII v1 interface, its path included.")


class Origin(msgspec.Struct, frozen=True):
    """Which list a folder's copy is of: cursors of one say nothing of another. And the key that its operator told."""

    address: str
    stopncii: bool
    public_key: str = ""


def keep_origin(file: Path, origin: Origin) -> Origin:
    """Note which list a copy is of, and the operator's key; return it with the key that was noted before.

    Raises Failed where the copy is of another list, or is held to another key.
    """
    found = check_origin(file, origin)
    if found is not None and found.public_key:
        if origin.public_key not in ("", found.public_key):
            raise Failed(
                f"The copy in {file.parent} is held to another key. If the operator told you a new one, by telephone "
                f"or on paper, delete {file} and pull again."
            )
        return found
    if found != origin:
        written = file.with_name(f"{file.name}.new")
        written.write_bytes(msgspec.json.encode(origin))
        written.replace(file)
    return origin


def check_origin(file: Path, origin: Origin) -> Origin | None:
    """Return what is noted of a copy, if there is one. Raises Failed where it is of another list."""
    found = origin_of(file)
    if found is not None and (found.address, found.stopncii) != (origin.address, origin.stopncii):
        raise Failed(f"The copy in {file.parent} is of {found.address}. Choose another folder by --at.")
    return found


def origin_of(file: Path) -> Origin | None:
    """Return which list a copy is of, if that is noted. Raises Failed where it can't be read."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=Origin)
    except FileNotFoundError:
        return None
    except msgspec.MsgspecError:
        raise Failed(f"{file} is damaged. Delete the copy beside it and pull again.") from None


@contextmanager
def failures_said(what: str, at: Path) -> Iterator[None]:
    """Say in one line why a list did not do what was asked, and what to do."""
    from nightlight.platforms.source import CutOff, Refused, Unusable

    try:
        yield
    except Refused as error:
        wait = f" Ask again in {error.wait} seconds." if error.wait else ""
        raise Failed(f"The list refused: {error}.{wait}") from None
    except CutOff as error:
        raise Failed(f"{error}. {what} again, and it goes on from there.") from None
    except Unusable as error:
        raise Failed(f"The list sent what makes no sense: {error}.") from None
    except sqlite3.Error as error:
        raise Failed(f"{why_not_kept(error, at)} {what} again, and it goes on from there.") from None
    except ValueError as error:
        raise Failed(f"{error}.") from None
    except OSError as error:
        raise Failed(f"The list can't be reached, or the copy not written: {error}.") from None
