"""`nightlight flows`: check what the questions lead to, draw it, and list every path."""

import dataclasses
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from nightlight.service.command.django_ready import django_ready

if TYPE_CHECKING:
    from nightlight.pure.questions.fault import Fault

T = TypeVar("T")


@click.group()
def flows() -> None:
    """The flows of questions in content/flows/."""


@flows.command()
@click.option("--json", "as_json", is_flag=True, help="Print what was found for a machine.")
@click.option("--live", is_flag=True, help="Look organisations up in this site's database instead of content/.")
@django_ready
def check(as_json: bool, live: bool) -> None:
    """Look for ways to nowhere, ends without help, missing words. Exit code 1 where there is a fault."""
    faults = _readable(lambda: _all_faults(live))
    if as_json:
        found = [{"flow": name} | dataclasses.asdict(fault) for name, each in faults.items() for fault in each]
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
    else:
        for name, each in faults.items():
            for fault in each:
                click.echo(f"{name}: {fault.message} [{fault.kind}]")
        click.echo(f"{len(faults)} flows, {sum(map(len, faults.values()))} faults.")
    if any(faults.values()):
        sys.exit(1)


@flows.command()
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit code 1 where a drawing is out of step.")
@click.option("--into", type=click.Path(path_type=Path), help="The folder to draw into. Default: docs/flows.")
@django_ready
def draw(only_check: bool, into: Path | None) -> None:
    """Draw every flow, as Mermaid and as SVG, into docs/flows/."""
    from nightlight.foundation.flows.drawings import drawings, out_of_step, write_drawings
    from nightlight.service.environment import PROJECT

    _refuse_faults(_readable(lambda: _all_faults(live=False)))
    folder, made = into or PROJECT / "docs" / "flows", drawings()
    if not only_check:
        write_drawings(folder, made)
        click.echo(f"Drew {len(made)} files into {folder}.")
    elif stale := out_of_step(folder, made):
        raise click.ClickException(f"Out of step: {', '.join(stale)}. Run: .venv/bin/nightlight flows draw")


@flows.command()
@click.argument("names", nargs=-1, required=True)
@django_ready
def paths(names: tuple[str, ...]) -> None:
    """Print every path of the flows, one a line, for a person to read and approve."""
    from nightlight.foundation.flows.loading import load_flow
    from nightlight.pure.questions.listing import paths_text
    from nightlight.pure.questions.routing import route_faults

    found = _readable(lambda: [load_flow(name) for name in names])
    _refuse_faults({flow.name: list(route_faults(flow)) for flow in found})
    click.echo(paths_text(found), nl=False)


def _all_faults(live: bool) -> "Mapping[str, list[Fault]]":
    from nightlight.service.flow_faults import content_faults, live_faults

    return live_faults() if live else content_faults()


def _refuse_faults(faults: "Mapping[str, list[Fault]]") -> None:
    for name, each in faults.items():
        if each:
            raise click.ClickException(f"{name}: {each[0].message} See: .venv/bin/nightlight flows check")


def _readable(read: Callable[[], T]) -> T:
    """Return what was read; a file or a database that cannot be used is one line."""
    from django.db import DatabaseError

    from nightlight.foundation.flows.loading import FlowInvalid
    from nightlight.public.directory.content import OrganisationInvalid

    try:
        return read()
    except (FlowInvalid, OrganisationInvalid) as error:
        raise click.ClickException(str(error)) from None
    except DatabaseError as error:
        raise click.ClickException(
            f"The database does not answer ({type(error).__name__}). See: nightlight doctor"
        ) from None
