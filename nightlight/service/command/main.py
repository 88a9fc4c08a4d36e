"""The command `nightlight`: one entry, a module a subject, errors in one line with the way out."""

import os
import sys

import click

from nightlight.foundation.operator.loading import OperatorInvalid
from nightlight.platforms.command.match import match
from nightlight.service.command import (
    accounts,
    audit,
    backup,
    directory,
    doctor,
    exhibit,
    flows,
    keys,
    referral,
    retention,
    site,
    worker,
)
from nightlight.service.environment import EnvironmentInvalid


@click.group()
def commands() -> None:
    """Nightlight: an online-safety service for children and the people who look after them."""


commands.add_command(site.serve)
commands.add_command(site.seed)
commands.add_command(directory.directory)
commands.add_command(flows.flows)
commands.add_command(doctor.doctor)
commands.add_command(worker.bake)
commands.add_command(worker.worker)
commands.add_command(accounts.accounts)
commands.add_command(accounts.demo)
commands.add_command(keys.keys)
commands.add_command(audit.audit)
commands.add_command(backup.backup)
commands.add_command(backup.restore)
commands.add_command(retention.retention)
commands.add_command(referral.referral)
commands.add_command(exhibit.exhibit)
commands.add_command(match)


def main() -> None:
    """Run the command line; a known failure is one line on standard error and exit code 2."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nightlight.service.settings")
    try:
        commands()
    except (EnvironmentInvalid, OperatorInvalid) as error:
        click.echo(f"nightlight: {error}", err=True)
        sys.exit(2)
