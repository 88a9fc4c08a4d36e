"""`nightlight match index`: the copy of the list made ready to be matched against."""

from pathlib import Path

import click

from nightlight.platforms.command.options import Failed, at, copy_of, ready_of

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
def index(at: Path, trust: str, layout: str, parts: int | None) -> None:
    """Make the copy of the list ready to be matched. Whatever uses the old one goes on, and takes the new one."""
    from nightlight.platforms.kept import Kept
    from nightlight.platforms.ready.making import make_ready

    copy = copy_of(at)
    if not copy.exists():
        raise Failed(f"{at} holds no copy of a list. First: nightlight match pull")
    kept = Kept(copy)
    try:
        about = make_ready(
            kept.active(), ready_of(at), cursor=kept.cursor(), trusts=_ENOUGH[trust],
            layout="memory" if layout == "memory" else "throughput", parts=parts or 0,
        )  # fmt: skip
    except OSError as error:
        raise Failed(f"The list could not be written; the old one stands: {error}") from None
    finally:
        kept.close()
    counts = ", ".join(f"{count:,} {kind}" for kind, count in about.counts.items())
    click.echo(f"Ready: {counts}{f', in {parts} parts' if parts else ''}.")
