"""`nightlight match hash`: fingerprints of files, on a line of JSON each."""

import sys
from itertools import chain, islice
from typing import TYPE_CHECKING

import click

from nightlight.platforms.command.options import Failed, most_megapixels, most_minutes

if TYPE_CHECKING:
    from nightlight.platforms.scan.workers import Outcome

_FEW = 8


@click.command("hash")
@click.argument("paths", nargs=-1, required=True)
@click.option("--every-way", is_flag=True, help="The PDQ of the picture turned and mirrored in all eight ways.")
@click.option("--workers", type=click.IntRange(1), help="How many processes. Default: one for each core.")
@most_megapixels
@most_minutes
def hash_files(
    paths: tuple[str, ...], every_way: bool, workers: int | None, most_megapixels: float, most_minutes: float
) -> None:
    """Print the fingerprints of files, of those below folders, and of patterns."""
    import os

    import msgspec

    from nightlight.platforms.scan.inputs import InputInvalid, Unlisted, files_of, listed, shown
    from nightlight.platforms.scan.workers import Reading, read_files

    failed = False
    unlisted: list[Unlisted] = []
    try:
        names = listed(files_of(paths), unlisted)
        first = list(islice(names, _FEW))
        # A few files take less time than more processes take to begin.
        count = 1 if len(first) < _FEW else workers or os.cpu_count() or 1
        reading = Reading(count, int(most_megapixels * 1e6), every_way, int(most_minutes * 60))
        for batch in read_files(chain(first, names), reading):
            for name, outcome in batch:
                line = {"input": shown(name)} | _told(outcome)
                failed = failed or bool(line["problem"])
                click.echo(msgspec.json.encode(line))
        for each in unlisted:
            click.echo(msgspec.json.encode({"input": shown(each.name), "problem": each.problem}))
    except InputInvalid as error:
        raise Failed(f"{error}.") from None
    if failed or unlisted:
        sys.exit(3)


def _told(outcome: "Outcome") -> dict[str, object]:
    """Return what is said of a file beside its name."""
    if isinstance(outcome, str):
        return {"problem": outcome}
    told: dict[str, object] = {
        "md5": outcome.md5, "sha256": outcome.sha256,
        "pdq": [{"value": each.value, "quality": each.quality} for each in outcome.pdqs],
        "problem": outcome.problem,
    }  # fmt: skip
    if outcome.frames:
        told["frames"] = [
            {"second": each.second, "value": each.pdq.value, "quality": each.pdq.quality} for each in outcome.frames
        ]
    return told
