"""What a scan says of each thing that it looked at, in the three forms it is written in."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal, get_args

import msgspec

from nightlight.platforms.durable import put_in_place
from nightlight.platforms.fingerprints import Fingerprints
from nightlight.platforms.ready.opened import Match
from nightlight.pure.matching.signals import LEAST_QUALITY, Kind

Form = Literal["jsonl", "csv", "parquet"]
FORMS: tuple[Form, ...] = get_args(Form)
_COLUMNS = ("input", "problem", "kind", "value", "distance", "trust", "frames_compared", "frames_matched")
_AT_ONCE = 65_536


class Matched(msgspec.Struct, frozen=True):
    """An entry of the list that was matched."""

    kind: Kind
    value: str
    distance: int
    trust: str
    seconds: tuple[int, ...] | msgspec.UnsetType = msgspec.UNSET
    """Where in a video."""


class Share(msgspec.Struct, frozen=True):
    """How many frames of a video were compared, and how many of them are on the list."""

    compared: int
    matched: int


class Result(msgspec.Struct, frozen=True):
    """What was looked at, what it matches, and why it could not be looked at wholly, if so."""

    input: str
    matches: list[Matched]
    problem: str = ""
    frames: Share | msgspec.UnsetType = msgspec.UNSET


def result_of(
    name: str, matches: Sequence[Match], outcome: Fingerprints | str = "", least_quality: int = LEAST_QUALITY
) -> Result:
    """Return the result of one file (`outcome`: its fingerprints, or why it was not read) or of a fingerprint."""
    told = [
        Matched(each.kind, each.value, each.distance, each.trust, each.seconds or msgspec.UNSET) for each in matches
    ]
    if isinstance(outcome, str):
        return Result(name, told, outcome)
    compared = {each.second for each in outcome.frames if each.pdq.quality >= least_quality}
    if not compared:
        return Result(name, told, outcome.problem)
    matched = {second for each in matches for second in each.seconds}
    return Result(name, told, outcome.problem, Share(len(compared), len(matched)))


def write_results(results: Iterable[Result], file: Path, form: Form) -> None:
    """Write results to a file, in the place of what is there, when they are complete and on disk. Raises OSError."""
    unfinished = file.with_name(f"{file.name}.new")
    try:
        _write(results, unfinished, form)
        put_in_place(str(unfinished), str(file))
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        raise


def _write(results: Iterable[Result], unfinished: Path, form: Form) -> None:
    if form == "parquet":
        _write_parquet(results, unfinished)
    elif form == "csv":
        with unfinished.open("w", encoding="utf-8", newline="") as opened:
            writer = csv.writer(opened)
            writer.writerow(_COLUMNS)
            writer.writerows(_rows(results))
    else:
        with unfinished.open("wb") as lines:
            lines.writelines(line_of(each) for each in results)


def line_of(result: Result) -> bytes:
    """Return a result as a line of JSON."""
    return msgspec.json.encode(result) + b"\n"


def _rows(results: Iterable[Result]) -> Iterator[tuple[object, ...]]:
    """Yield a row for each match; one without a match for what has none."""
    for each in results:
        shares = (None, None) if each.frames is msgspec.UNSET else (each.frames.compared, each.frames.matched)
        for match in each.matches:
            yield each.input, each.problem, match.kind, match.value, match.distance, match.trust, *shares
        if not each.matches:
            yield each.input, each.problem, None, None, None, None, *shares


def _write_parquet(results: Iterable[Result], file: Path) -> None:
    import pyarrow as arrow
    from pyarrow import parquet

    text = arrow.string()
    types = (text, text, text, text, arrow.int16(), text, arrow.int32(), arrow.int32())
    schema = arrow.schema(list(zip(_COLUMNS, types, strict=True)))
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        for rows in _batched(results):
            columns = [list(column) for column in zip(*rows, strict=True)]
            writer.write_table(arrow.table(columns, schema=schema))


def _batched(results: Iterable[Result]) -> Iterator[list[tuple[object, ...]]]:
    rows: list[tuple[object, ...]] = []
    for row in _rows(results):
        rows.append(row)
        if len(rows) == _AT_ONCE:
            yield rows
            rows = []
    if rows:
        yield rows
