"""`nightlight match bench`: what this machine does with the list, each figure beside a peer's of the same run.

Exit codes: 0 every answer was right, 1 an answer was not what comparing every entry finds, 2 it could not be done.
"""

import os
import sys
from contextlib import nullcontext
from pathlib import Path

import click

from nightlight.platforms.command.options import Failed, at


@click.command()
@at
@click.option("--entries", type=click.IntRange(1, 1_000_000_000),
              help="Measure a list of so many fingerprints, drawn by chance, not the one that is here.")  # fmt: skip
@click.option("--json", "json_file", type=click.Path(path_type=Path, dir_okay=False),
              help="A file to write the figures to as well.")  # fmt: skip
def bench(at: Path, entries: int | None, json_file: Path | None) -> None:
    """Measure what this machine does with the list: queries, memory, hashing, lookups over HTTP. About a minute.

    Needs no other package; where threatexchange, faiss-cpu or pdqhash are installed, they are measured beside it. Says
    and writes no fingerprint.
    """
    import msgspec

    from nightlight.platforms.bench import running
    from nightlight.platforms.bench.findings import Findings
    from nightlight.platforms.bench.lookups import ServerFailed
    from nightlight.platforms.bench.machine import this_machine
    from nightlight.platforms.ready.opened import ListUnusable

    if json_file is not None and not os.access(json_file.absolute().parent, os.W_OK):
        raise Failed(f"{json_file} can't be written: choose another place.")
    findings = Findings(click.echo)
    machine = this_machine()
    click.echo(machine.as_text())
    try:
        with nullcontext(at) if entries is None else running.generated(entries) as folder:
            running.measure(findings, folder)
        if json_file is not None:
            told = {"machine": msgspec.to_builtins(machine), "entries drawn by chance": entries, **findings.as_json()}
            json_file.write_bytes(msgspec.json.format(msgspec.json.encode(told)) + b"\n")
    except (ListUnusable, running.NothingToMeasure) as error:
        raise Failed(f"{error}. Without a list: nightlight match bench --entries 1000000") from None
    except ServerFailed as error:
        raise Failed(f"{error}.") from None
    except OSError as error:
        raise Failed(f"Not measured: {error}.") from None
    if findings.wrong:
        sys.exit(1)
