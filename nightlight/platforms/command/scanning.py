"""`nightlight match scan`: files or fingerprints against the list, with what was found on lines or in a file."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nightlight.platforms.command.options import Failed, at, most_megapixels, most_minutes, ready_of, within
from nightlight.platforms.installing import how_to_install

if TYPE_CHECKING:
    from nightlight.platforms.scan.batches import Looking
    from nightlight.platforms.scan.results import Form
    from nightlight.platforms.scan.scanning import Archive, Names, Searching
    from nightlight.platforms.scan.workers import Reading


@click.command()
@click.argument("paths", nargs=-1)
@at
@within
@click.option("--from-list", help="A file with a path (or, with --hashes, a PDQ) on each line.")
@click.option("--from-parquet", help="A Parquet file with a column of them; or a folder or a pattern of such files.")
@click.option("--column", default="path", show_default=True, help="The column of the Parquet file.")
@click.option("--hashes", is_flag=True, help="The list or Parquet file holds PDQ fingerprints, not paths.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False),
              help="Where to write: .jsonl, .csv or .parquet. Without it: lines of JSON, and no going on.")  # fmt: skip
@click.option("--everything", is_flag=True, help="Write down what matched nothing, too.")
@click.option("--again", is_flag=True, help="Forget an unfinished scan beside --out and begin anew.")
@click.option("--newer-list", is_flag=True,
              help="Go on with an unfinished scan against the list that is ready now, where that is a newer one: "
              "what is done is not compared with what came since.")  # fmt: skip
@click.option("--least-quality", default=50, show_default=True, type=click.IntRange(0, 100),
              help="A picture with less to see matches by chance: its exact fingerprints alone count.")  # fmt: skip
@click.option("--every-way", is_flag=True, help="Look for each picture turned and mirrored, too.")
@click.option("--workers", type=click.IntRange(1), help="How many processes read files. Default: one for each core.")
@click.option("--dask", metavar="ADDRESS", help="The scheduler of a Dask cluster whose workers do it: tcp://HOST:8786.")
@most_megapixels
@most_minutes
def scan(
    paths: tuple[str, ...], at: Path, within: int, from_list: str | None, from_parquet: str | None, column: str,
    hashes: bool, out: Path | None, everything: bool, again: bool, newer_list: bool, least_quality: int,
    every_way: bool, workers: int | None, dask: str | None, most_megapixels: float, most_minutes: float,
) -> None:  # fmt: skip
    """Match files, those below folders, of patterns and of lists.

    Exit code 0: nothing matched. 1: something did. 2: it could not be done. 3 and 4: as 0 and 1, but something could
    not be looked at wholly. A scan with --out that was stopped goes on when it is begun again in the same way.
    """
    from nightlight.platforms.scan.batches import Looking
    from nightlight.platforms.scan.progress import Progress
    from nightlight.platforms.scan.scanning import Scan
    from nightlight.platforms.scan.workers import Reading

    if bool(paths) + bool(from_list) + bool(from_parquet) != 1 or (hashes and paths):
        raise click.UsageError("Give paths, --from-list or --from-parquet: one of them.")
    if dask and workers:
        raise click.UsageError("--workers is of this machine; a cluster has as many as were started.")
    form = _form_of(out)
    looking = Looking(within, least_quality, everything)
    reading = Reading(workers or os.cpu_count() or 1, int(most_megapixels * 1e6), every_way, int(most_minutes * 60))
    what = repr((paths, str(from_list), str(from_parquet), column))
    with _one_line(goes_on=out is not None):
        source = _source(paths, from_list, from_parquet, column, hashes=hashes)
        progress = Progress(source.total)
        with (
            _kept(ready_of(at), out, begin_anew=again, newer=newer_list, elsewhere=dask is not None) as name,
            _searching(ready_of(at), name, looking, reading, dask) as searching,
        ):
            scanning = Scan(searching, looking, reading, progress)
            if out:
                found = scanning.to_file(source, out, form, what=what, again=again, newer=newer_list)
                if found.left_behind:
                    click.echo(f"{found.left_behind:,} were compared with a list of before, the others with {name}.",
                               err=True)  # fmt: skip
            else:
                found = scanning.to_stream(source, sys.stdout.buffer)
    sys.exit((4 if found.failed else 1) if found.matched else (3 if found.failed else 0))


@contextmanager
def _one_line(*, goes_on: bool) -> Iterator[None]:
    """Say in one line what could not be done."""
    from nightlight.platforms.ready.opened import ListUnusable
    from nightlight.platforms.ready.pins import ScanRunning
    from nightlight.platforms.scan.inputs import InputInvalid
    from nightlight.platforms.scan.journal import OtherScan
    from nightlight.platforms.scan.scanning import ScanStopped

    way_out = " Begin it again in the same way, and it goes on where it was." if goes_on else ""
    try:
        yield
    except (ListUnusable, ScanRunning, InputInvalid, OtherScan) as error:
        raise Failed(f"{error}.") from None
    except ScanStopped as error:
        raise Failed(f"{error}.{way_out}") from None
    except OSError as error:
        raise Failed(f"The scan could not go on: {error.strerror or error}.{way_out}") from None


def _source(
    paths: tuple[str, ...], from_list: str | None, from_parquet: str | None, column: str, *, hashes: bool
) -> "Names | Archive":
    """Return what is to be scanned. Raises InputInvalid."""
    from itertools import chain

    from nightlight.platforms.scan.archives import count_of, left_of, lines_of, written_in
    from nightlight.platforms.scan.inputs import files_of
    from nightlight.platforms.scan.parquet import column_of, footers_of
    from nightlight.platforms.scan.scanning import Archive, Names
    from nightlight.platforms.scan.stores import archives_of

    if paths:
        names = list(files_of(paths))
        return Names(names, len(names))
    if from_parquet is not None:
        footers, unread = footers_of(archives_of(from_parquet), column)
        total = sum(sum(each.rows) for each in footers) + len(unread)
        if hashes:
            return Archive(lambda done: left_of(footers, unread, column, done), total)
        return Names(chain(column_of((each.file for each in footers), column), unread), total)
    file = from_list or ""
    if hashes:
        return Archive(lambda done: written_in(file, lines_of(file), done), count_of(file))
    return Names(lines_of(file), count_of(file))


@contextmanager
def _kept(ready: Path, out: Path | None, *, begin_anew: bool, newer: bool, elsewhere: bool) -> Iterator[str | None]:
    """Give the list that is searched, which stays until the scan is finished: the one that it was begun against.

    Who only writes lines, and has the list open on this machine, needs no name.
    """
    from nightlight.platforms.ready.opened import current, stands
    from nightlight.platforms.ready.pins import pinning
    from nightlight.platforms.scan.journal import list_of, unfinished_of

    unfinished = unfinished_of(out) if out else None

    def choose() -> str:
        begun = list_of(unfinished) if unfinished and not begin_anew and not newer else None
        return begun if begun and stands(ready, begun) else current(ready)

    if unfinished is None and not elsewhere:
        yield None
        return
    with pinning(ready, choose, unfinished) as (name, kept):
        if not kept:
            click.echo(
                f"{ready} can't be written to, so that this list may be gone when another one is made ready: "
                "if the scan is stopped then, it goes on with the newer one alone (--newer-list).", err=True,
            )  # fmt: skip
        yield name


@contextmanager
def _searching(
    ready: Path, name: str | None, looking: "Looking", reading: "Reading", dask: str | None
) -> "Iterator[Searching]":
    """Give who searches: this machine, or a cluster."""
    if dask is None:
        from nightlight.platforms.ready.opened import open_parts
        from nightlight.platforms.scan.here import Here

        yield Here(open_parts(ready, name), looking, reading)
        return
    try:
        from nightlight.platforms.scan.cluster.running import on_cluster
    except ModuleNotFoundError as error:
        if error.name not in ("dask", "distributed"):
            raise
        raise Failed(f"Dask is missing. Install it: {how_to_install('platforms,cluster')}") from None
    with on_cluster(dask, str(ready), looking, reading, name) as cluster:
        yield cluster


def _form_of(out: Path | None) -> "Form":
    from nightlight.platforms.scan.results import FORMS

    if out is None:
        return "jsonl"
    form = next((each for each in FORMS if out.suffix == f".{each}"), None)
    if form is None:
        raise click.UsageError("--out ends in .jsonl, .csv or .parquet.")
    return form
