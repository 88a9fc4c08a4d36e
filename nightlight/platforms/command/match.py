"""`nightlight match`: what a platform runs, from nothing to a scanned folder. Needs no Django and no database.

Exit codes: 0 nothing matched, 1 something matched, 2 it could not be done, 3 nothing matched and something could not be
looked at wholly, 4 both something matched and something could not be looked at wholly.
"""

import sys

import click

from nightlight.platforms.command.answering import answer
from nightlight.platforms.command.benching import bench
from nightlight.platforms.command.hashing import hash_files
from nightlight.platforms.command.indexing import index
from nightlight.platforms.command.pulling import pull
from nightlight.platforms.command.scanning import scan
from nightlight.platforms.command.serving import serve
from nightlight.platforms.installing import how_to_install


@click.group()
def match() -> None:
    """Match files against a list of fingerprints, on your own machines."""


for command in (pull, index, scan, hash_files, serve, answer, bench):
    match.add_command(command)


def main(arguments: list[str]) -> None:
    """Run the command line."""
    try:
        match.main(arguments, "nightlight match")
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("nightlight"):
            raise
        click.echo(f"{error.name} is missing. Install everything: {how_to_install('platforms')}", err=True)
        sys.exit(2)
