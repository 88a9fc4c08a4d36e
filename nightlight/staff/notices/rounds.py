"""What is told at intervals, and by one worker at a time; and that there is a worker at all."""

import datetime

from nightlight.staff.notices.models import Kind, Round

WORKER = "worker"


def locked_round(kind: Kind) -> Round:
    """Return when something was told last, and let no other worker tell it until the transaction ends."""
    return Round.objects.select_for_update().get_or_create(pk=kind)[0]


def last_round(kind: Kind) -> Round:
    """Return when something was told last, without keeping anybody waiting."""
    return Round.objects.filter(pk=kind).first() or Round(kind=kind)


def note_worker(now: datetime.datetime) -> None:
    """Note that the worker looks whom to wake."""
    Round.objects.update_or_create(pk=WORKER, defaults={"at": now})


def worker_seen() -> datetime.datetime | None:
    """Return when the worker last looked whom to wake; None where none ever did."""
    return Round.objects.filter(pk=WORKER).values_list("at", flat=True).first()
