"""`nightlight doctor`: what is missing or unsafe here, and how to mend it."""

import dataclasses
import json
import sys

import click

from nightlight.service.command.django_ready import django_ready

MARKS = {"ok": "ok     ", "warning": "warning", "error": "ERROR  "}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings for a machine.")
@django_ready
def doctor(as_json: bool) -> None:
    """Look at settings, database, folders and names. Exit code 1 where something is an error."""
    from django.utils import timezone

    from nightlight.foundation.ops.facts import collect
    from nightlight.foundation.ops.rules import judge
    from nightlight.service.flow_faults import findings as findings_of_flows
    from nightlight.staff.notices.findings import findings as findings_of_mail
    from nightlight.staff.platforms.findings import findings as findings_of_platforms

    now = timezone.now()
    findings = [*judge(collect()), *findings_of_flows(), *findings_of_mail(now), *findings_of_platforms(now)]
    if as_json:
        click.echo(json.dumps([dataclasses.asdict(finding) for finding in findings], indent=2))
    else:
        for finding in findings:
            click.echo(f"{MARKS[finding.level]}  {finding.subject}: {finding.found}")
            if finding.way_out:
                click.echo(f"         {finding.way_out}")
    if any(finding.level == "error" for finding in findings):
        sys.exit(1)
