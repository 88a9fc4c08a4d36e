"""What has to happen by itself, and when: baking on change, scheduled publishing, deletion."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import structlog
from django.conf import settings
from django.core.management import call_command
from django.utils import timezone

from nightlight.foundation.audit import daily
from nightlight.foundation.audit.queries import current_head
from nightlight.foundation.pages.baked import BakedSites, baked_sites
from nightlight.foundation.pages.edition import edition
from nightlight.foundation.pages.queries import site_state
from nightlight.public.advice.actions import unpublish_without_source
from nightlight.public.feedback.actions import delete_old_feedback
from nightlight.reporting.cases import arrivals
from nightlight.reporting.cases.erasing import erase_deleted
from nightlight.reporting.cases.retention import delete_past_their_time, is_approved
from nightlight.reporting.mailbox import actions as mailbox
from nightlight.reporting.visits.actions import end_idle_visits
from nightlight.service.bake import bake_site
from nightlight.service.deletion import before_deletion
from nightlight.service.listing import keep_list
from nightlight.service.snapshots import Snapshots
from nightlight.staff.casefile import actions as casefile
from nightlight.staff.leaving.actions import hand_back_of_the_gone
from nightlight.staff.notices import breaches, outbox, paging, telling
from nightlight.staff.numbers import actions as numbers
from nightlight.staff.queue import worker as casework
from nightlight.staff.queue.handing_over import hand_over_for_the_tired
from nightlight.staff.queue.hours import counted_hours

Job = Callable[[], object]
QUIET_HOUR = 3
log = structlog.get_logger()
_SNAPSHOTS = Snapshots(settings.SNAPSHOTS, settings.LIST_KEY)


def publish_scheduled() -> None:
    """Publish and expire what editors have scheduled for a time that has come; translations go with their source."""
    call_command("publish_scheduled", verbosity=0)
    unpublish_without_source()


def delete_feedback() -> None:
    """Delete feedback that is older than we promised to keep it."""
    delete_old_feedback(today=timezone.localdate())


def end_visits() -> None:
    """Delete the drafts and receipts that nobody has touched for half an hour."""
    end_idle_visits(now=timezone.now())


def forget_messages() -> None:
    """Delete mailboxes whose phrase opens nothing any more, and messages that were read."""
    mailbox.forget_ended(now=timezone.now())


def hand_back() -> None:
    """Put back into the queue the cases of whoever does casework no more."""
    hand_back_of_the_gone(now=timezone.now())


def page_on_call() -> None:
    """Wake whoever is on call for cases of the highest urgency, and go on until somebody has them."""
    every = datetime.timedelta(minutes=settings.ENVIRONMENT.page_every)
    paging.page_on_call(contacts=settings.OPERATOR.escalation.mail, every=every, now=timezone.now())


def note_breaches() -> None:
    """Write down what has become overdue, whoever can be told of it."""
    breaches.note_breaches(now=timezone.now())


def tell_of_breaches() -> None:
    """Tell leads of what has become overdue."""
    telling.tell_of_breaches(now=timezone.now())


def tell_of_work() -> None:
    """Tell whoever is on call of what is new."""
    telling.tell_of_work(hours=counted_hours(), now=timezone.now())


def send_digest() -> None:
    """Tell staff once a day how the queue stands."""
    telling.send_digest(hour=settings.ENVIRONMENT.digest_hour, now=timezone.now())


def send_mail() -> None:
    """Send the mail that waits, or try it again."""
    outbox.send_waiting(now=timezone.now())


def forget_mail() -> None:
    """Forget mail that went out a month ago."""
    outbox.forget_old(now=timezone.now())


def chain_arrivals() -> None:
    """Put what has arrived into the audit's chain, and bring back the cases whose reporters have written."""
    arrivals.chain_arrivals(on_message=partial(casework.bring_back, now=timezone.now()))


def carry_fingerprints() -> None:
    """Carry what young people want blocked to the list, and tell them how it stands."""
    keep_list(now=timezone.now())


def write_snapshots() -> None:
    """Write the next piece of a snapshot of the list that has become too old."""
    _SNAPSHOTS.step(now=timezone.now())


def end_pauses() -> None:
    """Let the clocks of cases go on whose pause is over."""
    casework.end_pauses(now=timezone.now())


def hand_over() -> None:
    """Give what can't wait of those who have read enough today back to the queue."""
    hand_over_for_the_tired(now=timezone.now())


def forget_drafts() -> None:
    """Delete what staff began to write and nobody has touched for a month."""
    casefile.forget_drafts(now=timezone.now())


def delete_cases() -> None:
    """Delete the cases whose time is over, at night, where the operator has approved a schedule."""
    now, schedule = timezone.localtime(), settings.OPERATOR.retention
    if now.hour != QUIET_HOUR or not is_approved(schedule, now.date()):
        return
    if deleted := delete_past_their_time(schedule, now=now, on_delete=before_deletion):
        last = max(each.backups_expire_on for each in deleted)
        log.warning("cases deleted by the schedule", cases=len(deleted), in_backups_until=last.isoformat())
        erase_deleted()


def publish_numbers() -> None:
    """Publish how many reports came in each quarter that is over."""
    numbers.publish_quarters(now=timezone.now())


def sign_head() -> None:
    """Keep today's signed head of the audit's chain, where there is a key to sign with."""
    if settings.AUDIT_KEY:
        daily.keep_head(settings.AUDIT_HEADS, current_head(), now=timezone.now(), key=settings.AUDIT_KEY)


@dataclass
class Upkeep:
    """Remembers when each periodic job ran last; asks the database whether the site has changed.

    What another edition has baked is baked anew once, at the start: two processes of different editions beside each
    other, as in the middle of an update, would else bake in turns for ever.
    """

    periodic: tuple[tuple[Job, datetime.timedelta], ...] = (
        (publish_scheduled, datetime.timedelta(minutes=1)),
        (delete_feedback, datetime.timedelta(hours=6)),
        (end_visits, datetime.timedelta(minutes=1)),
        (forget_messages, datetime.timedelta(minutes=1)),
        (hand_back, datetime.timedelta(minutes=1)),
        (page_on_call, datetime.timedelta(minutes=1)),
        (note_breaches, datetime.timedelta(minutes=1)),
        (tell_of_breaches, datetime.timedelta(minutes=1)),
        (tell_of_work, datetime.timedelta(minutes=1)),
        (send_digest, datetime.timedelta(minutes=1)),
        (send_mail, datetime.timedelta(seconds=15)),
        (forget_mail, datetime.timedelta(hours=6)),
        (chain_arrivals, datetime.timedelta(seconds=1)),
        (carry_fingerprints, datetime.timedelta(seconds=1)),
        (write_snapshots, datetime.timedelta(seconds=1)),
        (end_pauses, datetime.timedelta(minutes=1)),
        (hand_over, datetime.timedelta(minutes=1)),
        (forget_drafts, datetime.timedelta(hours=6)),
        (delete_cases, datetime.timedelta(hours=1)),
        (publish_numbers, datetime.timedelta(hours=1)),
        (sign_head, datetime.timedelta(minutes=10)),
    )
    ran: dict[str, datetime.datetime] = field(default_factory=dict)
    sites: BakedSites = field(default_factory=lambda: baked_sites(settings.BAKED))
    has_begun: bool = False

    def due(self, now: datetime.datetime) -> list[Job]:
        """Return the jobs that are due at `now`, and count the periodic ones as run."""
        jobs: list[Job] = []
        for job, every in self.periodic:
            name = getattr(job, "__name__", repr(job))
            if name not in self.ran or now - self.ran[name] >= every:
                self.ran[name] = now
                jobs.append(job)
        if self._bake_due(now):
            jobs.append(bake_site)
        return jobs

    def _bake_due(self, now: datetime.datetime) -> bool:
        state, site = site_state(), self.sites.current()
        expired = site is not None and site.valid_until is not None and now >= site.valid_until
        is_of_another = not self.has_begun and site is not None and site.edition != edition()
        self.has_begun = True
        return site is None or state.changes != state.baked or expired or is_of_another
