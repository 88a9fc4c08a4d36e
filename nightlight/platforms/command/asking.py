"""What the commands that speak with a list share: whose list it is, and how a failure is said."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import msgspec

from nightlight.platforms.command.options import Failed

OURS = "/api/stopncii/v1"

address = click.argument("address")
key = click.option("--key", required=True, help="The name of your key.")
secret_file = click.option(
    "--secret-file", required=True, type=click.Path(path_type=Path, dir_okay=False),
    help="A file with the secret of your key and nothing else.",
)  # fmt: skip
stopncii = click.option("--stopncii", is_flag=True, help="ADDRESS is a StopNCII v1 interface, its path included.")


class Origin(msgspec.Struct, frozen=True):
    """Which list a folder's copy is of: cursors of one say nothing of another."""

    address: str
    stopncii: bool


def keep_origin(file: Path, origin: Origin) -> None:
    """Note which list a copy is of. Raises Failed where it is of another one."""
    if file.exists():
        check_origin(file, origin)
    else:
        file.write_bytes(msgspec.json.encode(origin))


def check_origin(file: Path, origin: Origin) -> None:
    """Raise Failed where there is a copy of another list."""
    if not file.exists():
        return
    try:
        found = msgspec.json.decode(file.read_bytes(), type=Origin)
    except msgspec.MsgspecError:
        raise Failed(f"{file} is damaged. Delete the copy beside it and pull again.") from None
    if found != origin:
        raise Failed(f"The copy in {file.parent} is of {found.address}. Choose another folder by --at.")


@contextmanager
def failures_said(what: str) -> Iterator[None]:
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
    except ValueError as error:
        raise Failed(f"{error}.") from None
    except OSError as error:
        raise Failed(f"The list can't be reached, or the copy not written: {error}.") from None
