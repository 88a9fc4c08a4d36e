"""Wakes somebody for a case of the highest band that nobody on shift can open: a line in the log and a mail.

Promises to try again until the mail server has taken it. A server that dies between taking a mail and our noting it
gets it twice: better than never. Refuses to say anything of the case but its reference.
"""

import datetime
from collections.abc import Sequence
from smtplib import SMTPException
from uuid import UUID

import structlog
from django.core.mail import EmailMessage

from nightlight.reporting.cases.actions import mark_alarms_sent
from nightlight.reporting.cases.queries import unsent_alarms
from nightlight.reporting.cases.rules import reference_of

log = structlog.get_logger()
MOST_IN_ONE_MAIL = 50

_TEXT = """\
Nobody is on shift, or nobody on shift can open it: {waiting} of the highest urgency in the queue.

{references}

Log in to {base_url} to read.
This mail holds nothing of a report and can't be answered.
"""


def raise_alarms(*, to: Sequence[str], base_url: str, now: datetime.datetime) -> int:
    """Tell the escalation contacts of every case that waits for it; return of how many they were told.

    Nothing is locked while the mail server talks: reports must be stored meanwhile.
    """
    cases = unsent_alarms(MOST_IN_ONE_MAIL)
    if not cases:
        return 0
    references = [reference_of(case) for case in cases]
    log.warning("urgent reports wait", cases=len(cases), references=references)
    try:
        taken = bool(to) and _mail(cases, references, to, base_url)
    except (OSError, SMTPException) as error:
        log.error("the alarm could not be mailed", error=type(error).__name__)
        return 0
    return mark_alarms_sent(cases=cases, now=now) if taken else 0


def _mail(cases: Sequence[UUID], references: Sequence[str], to: Sequence[str], base_url: str) -> bool:
    waiting = "1 report" if len(cases) == 1 else f"{len(cases)} reports"
    text = _TEXT.format(waiting=waiting, references="\n".join(references), base_url=base_url)
    message = EmailMessage(subject=f"Nightlight: {waiting} cannot wait", body=text, to=list(to))
    return message.send() == 1
