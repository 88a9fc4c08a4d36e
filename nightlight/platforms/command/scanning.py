"""`nightlight match scan`: files or fingerprints against the list, with what was found on lines or in a file."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nightlight.platforms.command.options import Failed, at, most_megapixels, most_minutes, ready_of, within

if TYPE_CHECKING:
    from nightlight.platforms.scan.results import Form

_FILE = click.Path(path_type=Path, dir_okay=False, exists=True)


@click.command()
@click.argument("paths", nargs=-1)
@at
@within
@click.option("--from-list", type=_FILE, help="A file with a path (or, with --hashes, a PDQ) on each line.")
@click.option("--from-parquet", type=_FILE, help="A Parquet file with a column of them.")
@click.option("--column", default="path", show_default=True, help="The column of the Parquet file.")
@click.option("--hashes", is_flag=True, help="The list or Parquet file holds PDQ fingerprints, not paths.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False),
              help="Where to write: .jsonl, .csv or .parquet. Without it: lines of JSON, and no going on.")  # fmt: skip
@click.option("--everything", is_flag=True, help="Write down what matched nothing, too.")
@click.option("--again", is_flag=True, help="Forget an unfinished scan beside --out and begin anew.")
@click.option("--least-quality", default=50, show_default=True, type=click.IntRange(0, 100),
              help="A picture with less to see matches by chance: its exact fingerprints alone count.")  # fmt: skip
@click.option("--every-way", is_flag=True, help="Look for each picture turned and mirrored, too.")
@click.option("--workers", type=click.IntRange(1), help="How many processes read files. Default: one for each core.")
@most_megapixels
@most_minutes
def scan(
    paths: tuple[str, ...], at: Path, within: int, from_list: Path | None, from_parquet: Path | None, column: str,
    hashes: bool, out: Path | None, everything: bool, again: bool, least_quality: int, every_way: bool,
    workers: int | None, most_megapixels: float, most_minutes: float,
) -> None:  # fmt: skip
    """Match files, those below folders, of patterns and of lists.

    Exit code 0: nothing matched. 1: something did. 2: it could not be done. 3 and 4: as 0 and 1, but something could
    not be looked at wholly. A scan with --out that was stopped goes on when it is begun again in the same way.
    """
    from nightlight.platforms.ready.opened import ListUnusable, open_list
    from nightlight.platforms.scan.inputs import InputInvalid, column_of, files_of, lines_of
    from nightlight.platforms.scan.journal import OtherScan
    from nightlight.platforms.scan.progress import Progress
    from nightlight.platforms.scan.scanning import Asked, Scan
    from nightlight.platforms.scan.workers import Reading

    if bool(paths) + bool(from_list) + bool(from_parquet) != 1 or (hashes and paths):
        raise click.UsageError("Give paths, --from-list or --from-parquet: one of them.")
    form = _form_of(out)
    reading = Reading(workers or os.cpu_count() or 1, int(most_megapixels * 1e6), every_way, int(most_minutes * 60))
    asked = Asked(within, least_quality, hashes, reading)
    what = repr((paths, str(from_list), str(from_parquet), column))
    try:
        listed = open_list(ready_of(at))
        names: Iterable[str] = list(files_of(paths)) if paths else ()
        if from_list:
            names = lines_of(from_list)
        elif from_parquet:
            names = column_of(from_parquet, column)
        scanning = Scan(listed, asked, Progress(len(names) if isinstance(names, list) else None))
        if out:
            found = scanning.to_file(names, out, form, what=what, everything=everything, again=again)
        else:
            found = scanning.to_stream(names, sys.stdout.buffer, everything=everything)
    except (ListUnusable, InputInvalid, OtherScan) as error:
        raise Failed(f"{error}.") from None
    except OSError as error:
        way_out = " Begin it again in the same way, and it goes on where it was." if out else ""
        raise Failed(f"The scan could not go on: {error.strerror}.{way_out}") from None
    sys.exit((4 if found.failed else 1) if found.matched else (3 if found.failed else 0))


def _form_of(out: Path | None) -> "Form":
    from nightlight.platforms.scan.results import FORMS

    if out is None:
        return "jsonl"
    form = next((each for each in FORMS if out.suffix == f".{each}"), None)
    if form is None:
        raise click.UsageError("--out ends in .jsonl, .csv or .parquet.")
    return form
