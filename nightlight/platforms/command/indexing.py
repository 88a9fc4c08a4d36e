"""`nightlight match index`: the copy of the list made ready to be matched against."""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nightlight.platforms.command.asking import origin_of
from nightlight.platforms.command.options import Failed, at, copy_of, origin_file, ready_of, why_not_kept

if TYPE_CHECKING:
    from nightlight.platforms.ready.making import Choice

_ENOUGH = {
    "all": ("self-reported", "platform-match", "authorised"),
    "confirmed": ("platform-match", "authorised"),
    "authorised": ("authorised",),
}


@click.command()
@at
@click.option("--trust", type=click.Choice(list(_ENOUGH)), default="all", show_default=True,
              help="Which entries to match: all that the list gave you, those that anybody confirmed, or those that an "
              "authorised body did.")  # fmt: skip
@click.option("--layout", type=click.Choice(["throughput", "memory"]), default="throughput", show_default=True,
              help="Whether to spend memory on speed, or the other way round.")  # fmt: skip
@click.option("--parts", type=click.IntRange(2, 100),
              help="Make it in so many parts, for a cluster whose machines hold some each. Else: whole.")  # fmt: skip
@click.option("--anew", is_flag=True, help="Make all of it, also where nothing changed or a newer one stands.")
def index(at: Path, trust: str, layout: str, parts: int | None, anew: bool) -> None:
    """Make the copy of the list ready to be matched, in the way that you choose here; `pull` goes on in that way.

    Does nothing where nothing changed, and little where little did. Whatever uses the old one goes on, and takes the
    new one.
    """
    from nightlight.platforms.ready.making import Choice

    if not copy_of(at).exists():
        raise Failed(f"{at} holds no copy of a list. First: nightlight match pull")
    chosen = Choice(_ENOUGH[trust], "memory" if layout == "memory" else "throughput", parts or 0)
    click.echo(make_ready(at, chosen, anew=anew))


def make_ready(at: Path, choice: "Choice | None", *, anew: bool = False) -> str:
    """Make the list of a platform's folder ready, and return what to say of it. Raises Failed."""
    from nightlight.platforms.kept import Kept
    from nightlight.platforms.ready.opened import ListUnusable
    from nightlight.platforms.ready.renewing import OlderCopy, renew

    origin = origin_of(origin_file(at))
    try:
        kept = Kept(copy_of(at))
        try:
            done = renew(kept, ready_of(at), choice=choice, address=origin.address if origin else "", anew=anew)
        finally:
            kept.close()
    except OlderCopy as error:
        raise Failed(f"{error}: nightlight match pull first, or take this one by index --anew.") from None
    except ListUnusable as error:
        raise Failed(f"{error}, with nightlight match index and the options that you want.") from None
    except sqlite3.Error as error:
        raise Failed(f"The list is not made ready; the old one stands. {why_not_kept(error, at)}") from None
    except OSError as error:
        raise Failed(f"The list could not be written; the old one stands: {error}") from None
    counts = ", ".join(f"{count:,} {kind}" for kind, count in done.about.counts.items())
    parts = f", in {done.about.parts} parts" if done.about.parts else ""
    return f"Ready: {counts}{parts}.{' Nothing has changed.' if done.how == 'same' else ''}"
