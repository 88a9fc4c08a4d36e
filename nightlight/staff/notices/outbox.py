"""Mail on its way: a row in the transaction of what caused it, sent by the worker, tried again until it has gone out.

Promises that nothing is lost while the mail server is away or slow, that one mail to one receiver waits at a time with
the newest numbers, and that a round ends within PATIENCE, since the worker has other work. A worker that dies between
the server's taking a mail and our noting it sends it again, under the same Message-ID: better twice than never.
"""

import datetime
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from smtplib import SMTPDataError, SMTPNotSupportedError, SMTPRecipientsRefused
from typing import Any

import structlog
from django.conf import settings
from django.contrib.auth.models import User
from django.core.mail import get_connection
from django.db.models import Case, Q, QuerySet, Value, When

from nightlight.staff.notices.models import URGENT, Kind, Mail
from nightlight.staff.notices.rounds import worker_seen
from nightlight.staff.notices.rules import KEPT, LATE, wait_after
from nightlight.staff.notices.wording import NoAddress, message_of

log = structlog.get_logger()
PATIENCE = 30.0
"""After how many seconds a round begins no further mail."""
SERVER_TIMEOUT = 10
"""After how many seconds without an answer the mail server counts as away."""
MOST_A_ROUND = 200
NO_SERVER = "NotSetUp"
# The last is an address that can't be written in a mail.
_REFUSED = (SMTPRecipientsRefused, SMTPDataError, SMTPNotSupportedError, ValueError)


@dataclass(frozen=True)
class Receiver:
    """An account, or an address of the operator's contacts."""

    account: User | None = None
    contact: str = ""


def put(kind: Kind, numbers: Mapping[str, int], *, to: Iterable[Receiver], now: datetime.datetime) -> None:
    """Let these receivers be told. Call it in the transaction of what they are told of.

    Raises ValueError for anything but numbers.
    """
    numbers = {name: int(number) for name, number in numbers.items()}
    for receiver in to:
        Mail.objects.update_or_create(
            account=receiver.account, contact=receiver.contact, kind=kind, sent_at=None,
            defaults={"numbers": numbers, "made_at": now},
            create_defaults={"numbers": numbers, "made_at": now, "since": now, "next_try_at": now},
        )  # fmt: skip


def send_waiting(*, now: datetime.datetime, clock: Callable[[], float] = time.monotonic) -> int:
    """Send what is to be tried now, the urgent first; return how many mails the server took."""
    if not settings.SENDS_MAIL:
        waiting().exclude(error=NO_SERVER).update(error=NO_SERVER)
        return 0
    urgent_first = Case(When(kind__in=URGENT, then=Value(0)), default=Value(1))
    due = list(
        waiting()
        .filter(next_try_at__lte=now)
        .select_related("account")
        .order_by(urgent_first, "next_try_at")[:MOST_A_ROUND]
    )
    return _send(due, now, clock) if due else 0


def _send(due: list[Mail], now: datetime.datetime, clock: Callable[[], float]) -> int:
    began, sent = clock(), 0
    # A file or memory takes no time limit, and has no use for one.
    connection = get_connection(timeout=SERVER_TIMEOUT)
    try:
        for mail in due:
            if clock() - began > PATIENCE:
                break
            if not _is_claimed(mail, now):
                continue
            try:
                taken = _hand_over(mail, connection)
            except NoAddress:
                # Whoever it was for has left, or can't be mailed any more: those on call are counted anew each time.
                mail.delete()
                log.warning("mail has no receiver any more", kind=mail.kind)
            except _REFUSED as error:
                # This one was refused; the next may not be.
                _note(mail, error, is_refused=True)
            except OSError as error:
                # The server is away, or takes nothing from us: one attempt a round is enough to find that out.
                _note(mail, error, is_refused=False)
                break
            else:
                sent += taken
                _done(mail, now)
    finally:
        _close(connection)
    return sent


def _hand_over(mail: Mail, connection: Any) -> int:
    message = message_of(mail)
    message.connection = connection
    connection.open()
    return message.send()


def _is_claimed(mail: Mail, now: datetime.datetime) -> bool:
    """Put off a mail's next try before this one, so that no other worker tries it meanwhile."""
    wait = wait_after(mail.tries + 1, urgent=mail.kind in URGENT)
    mine = waiting().filter(pk=mail.pk, tries=mail.tries, next_try_at__lte=now)
    mail.tries += 1
    return bool(mine.update(tries=mail.tries, next_try_at=now + wait))


def _note(mail: Mail, error: Exception, *, is_refused: bool) -> None:
    name = type(error).__name__
    waiting().filter(pk=mail.pk).update(error=name[:60], is_refused=is_refused)
    log.error("mail could not be sent", kind=mail.kind, tries=mail.tries, error=name)


def _done(mail: Mail, now: datetime.datetime) -> None:
    """Note that a mail went out; one whose numbers have changed meanwhile goes out again."""
    waiting().filter(pk=mail.pk, made_at=mail.made_at).update(sent_at=now, error="")


def _close(connection: Any) -> None:
    try:
        connection.close()
    except OSError:
        # It has said goodbye before we could.
        return


def waiting() -> QuerySet[Mail]:
    """Return the mail that has not gone out."""
    return Mail.objects.filter(sent_at=None)


def stuck_since(now: datetime.datetime) -> datetime.datetime | None:
    """Return since when nobody can count on being mailed; None where all is well.

    Mail waits that should have gone out long ago, or no worker is there to send any. What need not wake anybody and was
    refused for its receiver's sake alone says nothing about the rest.
    """
    late = waiting().filter(since__lte=now - LATE).exclude(~Q(kind__in=URGENT), is_refused=True)
    oldest = late.order_by("since").values_list("since", flat=True).first()
    seen = worker_seen()
    unseen = seen if seen and seen <= now - LATE else None
    return min((each for each in (oldest, unseen) if each), default=None)


def forget_old(*, now: datetime.datetime) -> int:
    """Forget the mail that went out long ago, and what has waited so long that it tells nobody anything any more."""
    old = Q(sent_at__lte=now - KEPT) | Q(sent_at=None, made_at__lte=now - KEPT)
    return Mail.objects.filter(old).delete()[0]
