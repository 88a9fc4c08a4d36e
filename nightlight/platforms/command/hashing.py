"""`nightlight match hash`: fingerprints of files, on a line of JSON each."""

import sys
from itertools import islice

import click

from nightlight.platforms.command.options import Failed, most_megapixels, most_minutes


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

    from nightlight.platforms.fingerprints import Fingerprints
    from nightlight.platforms.scan.inputs import InputInvalid, files_of, shown
    from nightlight.platforms.scan.workers import Reading, read_files

    failed = False
    try:
        names = files_of(paths)
        first = list(islice(names, 8))
        # A few files take less time than processes take to begin.
        count = 1 if len(first) < 8 else workers or os.cpu_count() or 1
        reading = Reading(count, int(most_megapixels * 1e6), every_way, int(most_minutes * 60))
        from itertools import chain

        for batch in read_files(chain(first, names), reading):
            for name, outcome in batch:
                line: dict[str, object] = {"input": shown(name)}
                if isinstance(outcome, Fingerprints):
                    pdqs = [{"value": each.value, "quality": each.quality} for each in outcome.pdqs]
                    line |= {"md5": outcome.md5, "sha256": outcome.sha256, "pdq": pdqs, "problem": outcome.problem}
                    if outcome.frames:
                        line["frames"] = [
                            {"second": each.second, "value": each.pdq.value, "quality": each.pdq.quality}
                            for each in outcome.frames
                        ]
                else:
                    line["problem"] = outcome
                failed = failed or bool(line["problem"])
                click.echo(msgspec.json.encode(line))
    except InputInvalid as error:
        raise Failed(f"{error}.") from None
    if failed:
        sys.exit(3)
