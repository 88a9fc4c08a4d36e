"""`nightlight retention`: what is kept how long, what is past its time, and what must not be deleted."""

from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from nightlight.service.command.acting import acting
from nightlight.service.command.django_ready import django_ready

if TYPE_CHECKING:
    from uuid import UUID

_ROLE = click.option("--role", prompt="In which role do you act", help="The role, not the name, for the audit.")
_WAY_OUT = {
    "held": ". Lift it, once its reason has ended: nightlight retention release REFERENCE --reason …",
    "not exported": ". Once whoever keeps them has them: nightlight retention exported REFERENCE",
    "not chained": ". The worker chains what has arrived, within seconds: is it running?",
}
_REASON = click.option(
    "--reason", type=click.Choice(["inquiry", "court", "investigation", "complaint", "other"]), required=True
)


@click.group()
def retention() -> None:
    """How long closed cases are kept (docs/how-to/retention.md)."""


@retention.command()
@django_ready
def show() -> None:
    """Say what the schedule is, whether it is approved, and what is past its time."""
    from django.conf import settings
    from django.utils import timezone

    from nightlight.reporting.cases.retention import is_approved, past_their_time

    schedule, now = settings.OPERATOR.retention, timezone.now()
    if schedule.approved and is_approved(schedule, now.date()):
        click.echo(f"The schedule is approved since {schedule.approved.date} by: {schedule.approved.role}.")
    else:
        click.echo("The schedule is NOT APPROVED. Nothing is deleted by itself.")
    found = Counter((past.queue, past.obstacle) for past in past_their_time(schedule, now=now))
    for queue, kept in sorted(schedule.queues.items()):
        first = ", once whoever keeps them has taken them over" if kept.export_receipt else ""
        click.echo(
            f"{queue}: deleted {kept.days_after_closing} days after closing{first}; "
            f"gone from backups {kept.backups_expire_after_days} days later."
        )
        for (each, obstacle), number in sorted(found.items()):
            if each == queue:
                click.echo(f"  {number} past their time: {obstacle or 'to be deleted'}{_WAY_OUT.get(obstacle, '')}")


@retention.command()
@click.option("--dry-run", is_flag=True, help="Say what would be deleted, and delete nothing.")
@django_ready
def run(dry_run: bool) -> None:
    """Delete what is past its time, as the worker does each night."""
    from django.conf import settings
    from django.utils import timezone

    from nightlight.reporting.cases.erasing import erase_deleted
    from nightlight.reporting.cases.retention import NoSchedule, delete_past_their_time, past_their_time
    from nightlight.reporting.cases.rules import reference_of
    from nightlight.service.deletion import before_deletion

    schedule, now = settings.OPERATOR.retention, timezone.now()
    if dry_run:
        for past in past_their_time(schedule, now=now):
            click.echo(f"{reference_of(past.case)}  {past.queue}  closed {past.closed_at:%Y-%m-%d}  "
                       f"{past.obstacle or 'would be deleted'}")  # fmt: skip
        return
    try:
        deleted = delete_past_their_time(schedule, now=now, on_delete=before_deletion)
    except NoSchedule:
        raise click.ClickException("No schedule is approved: retention.approved in your operator's file.") from None
    for each in deleted:
        click.echo(f"{reference_of(each.case)}  deleted; in backups until {each.backups_expire_on}")
    click.echo(f"{len(deleted)} cases deleted.")
    if deleted and not erase_deleted().rewritten:
        click.echo("Their bytes may stay in the database's files for a while: docs/how-to/retention.md.")


@retention.command()
@click.argument("reference")
@_REASON
@_ROLE
@django_ready
def hold(reference: str, reason: Any, role: str) -> None:
    """Keep the case called REFERENCE from being deleted."""
    from django.utils import timezone

    from nightlight.reporting.cases.actions import place_hold

    place_hold(case=_case(reference), reason=reason, by=acting(role), now=timezone.now())
    click.echo(f"{reference} is held: {reason}.")


@retention.command()
@click.argument("reference")
@_REASON
@_ROLE
@django_ready
def release(reference: str, reason: Any, role: str) -> None:
    """Lift one reason for which the case called REFERENCE is held."""
    from nightlight.reporting.cases.actions import lift_hold

    if not lift_hold(case=_case(reference), reason=reason, by=acting(role)):
        raise click.ClickException(f"{reference} is not held for this reason.")
    click.echo(f"{reference} is not held for this reason any more.")


@retention.command()
@click.argument("reference")
@_ROLE
@django_ready
def exported(reference: str, role: str) -> None:
    """Say that whoever keeps the case called REFERENCE has taken it over, with all the parts that it has now."""
    from django.utils import timezone

    from nightlight.reporting.cases.actions import record_export

    record_export(case=_case(reference), by=acting(role), now=timezone.now())
    click.echo(f"{reference} was taken over, as it is now. A part that comes later has to be taken over, too.")


def _case(reference: str) -> "UUID":
    from nightlight.reporting.cases.queries import cases_called

    found = cases_called(reference)
    if not found:
        raise click.ClickException(f"No case is called {reference}.")
    if len(found) > 1:
        raise click.ClickException(f"{len(found)} cases are called {reference}: nothing was changed.")
    return found[0]
