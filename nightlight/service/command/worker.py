"""`nightlight bake` and `nightlight worker`: what keeps the public pages up to date."""

import signal
from collections.abc import Callable
from queue import Empty, SimpleQueue
from types import FrameType
from typing import TYPE_CHECKING, TypeVar

import click
import structlog

from nightlight.service.command.django_ready import django_ready

if TYPE_CHECKING:
    from nightlight.service.upkeep import Upkeep

log = structlog.get_logger()
POLL_SECONDS = 1.0
T = TypeVar("T")


@click.command()
@django_ready
def bake() -> None:
    """Write every published page as a plain file and swap them in."""
    from nightlight.service.bake import bake_site
    from nightlight.service.static import collect_static

    # Pages name styles and scripts by their hashed names, which collecting them makes.
    collect_static()
    done = bake_site()
    click.echo(f"Baked {done.pages} pages into {done.files} files.")


@click.command()
@django_ready
def worker() -> None:
    """Bake when something published changed, publish what is scheduled, delete what is past its time."""
    from nightlight.service.upkeep import Upkeep

    # Its put may interrupt its own get: an event's lock, taken by a wait, would be waited for by the signal for ever.
    told: SimpleQueue[int] = SimpleQueue()

    def stop(number: int, _frame: FrameType | None) -> None:
        told.put(number)

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    upkeep = Upkeep()
    do_what_is_due(upkeep)
    while not _comes(told, POLL_SECONDS):
        do_what_is_due(upkeep)


def _comes(told: "SimpleQueue[int]", seconds: float) -> bool:
    """Return whether something is told within so many seconds."""
    try:
        told.get(timeout=seconds)
    except Empty:
        return False
    return True


def do_what_is_due(upkeep: "Upkeep") -> None:
    """Run the jobs that are due. A failure, the database's too, is logged and tried again, and ends nothing."""
    from django.utils import timezone

    if jobs := _attempt("asking what is due", lambda: upkeep.due(timezone.now())):
        for job in jobs:
            _attempt(getattr(job, "__name__", repr(job)), job)


def _attempt(name: str, what: Callable[[], T]) -> T | None:
    from django.db import DatabaseError, close_old_connections

    close_old_connections()
    try:
        return what()
    except DatabaseError as error:
        # Tried again every second while the database is away: one short line each.
        log.error("job failed", job=name, error=type(error).__name__)
    except Exception as error:
        log.exception("job failed", job=name, error=type(error).__name__)
    return None
