"""`nightlight match answer`: tells the list what your people found, so that others may rely on it."""

from pathlib import Path

import click

from nightlight.platforms.command.asking import (
    OURS,
    Origin,
    address,
    check_origin,
    failures_said,
    key,
    secret_file,
    stopncii,
)
from nightlight.platforms.command.options import Failed, at, origin_file, secret_of


@click.command()
@address
@click.argument("said", type=click.Choice(["matched", "confirmed", "disputed", "nothing"]))
@click.argument("values", nargs=-1)
@key
@secret_file
@stopncii
@at
@click.option("--from-scan", type=click.Path(path_type=Path, exists=True, dir_okay=False),
              help="Lines of JSON that a scan wrote: all entries of the list that it matched.")  # fmt: skip
def answer(
    address: str,
    said: str,
    values: tuple[str, ...],
    key: str,
    secret_file: Path,
    stopncii: bool,
    at: Path,
    from_scan: Path | None,
) -> None:
    """Say of entries of the list (their value, as a scan gives it) that they were SAID.

    matched: something is like it, and nobody has looked yet. confirmed: your own people have. disputed: it should
    not be on the list. nothing: take back what you said. SHA-256 has no place in this protocol. Where there is a copy
    of a list at --at, nothing is said to any other list.
    """
    from nightlight.platforms.source import Source
    from nightlight.platforms.stopncii import SAYINGS
    from nightlight.platforms.stopncii import answer as send

    every = dict.fromkeys([*values, *(_matched(from_scan) if from_scan else ())])
    if not every:
        raise click.UsageError("Give values, or --from-scan.")
    check_origin(origin_file(at), Origin(address.rstrip("/"), stopncii))
    base = address.rstrip("/") + ("" if stopncii else OURS)
    word = next(each for each in SAYINGS if each == said)
    with failures_said("Answer", at):
        count = send(Source(base, key, secret_of(secret_file)), word, list(every))
    click.echo(f"Said of {count:,} entries: {said}.")


def _matched(file: Path) -> list[str]:
    import msgspec

    from nightlight.platforms.scan.results import Result

    try:
        with file.open("rb") as lines:
            results = [msgspec.json.decode(line, type=Result) for line in lines]
    except (OSError, msgspec.MsgspecError):
        raise Failed(f"{file} is not what a scan wrote as .jsonl.") from None
    return [match.value for each in results for match in each.matches if match.kind != "sha256"]
