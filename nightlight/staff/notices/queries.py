"""Reads of the mail: what waits, and for whom."""

import datetime
from dataclasses import dataclass

from django.contrib.auth.models import User

from nightlight.staff.notices.models import Mail, NoDigest
from nightlight.staff.notices.outbox import waiting

MOST_SHOWN = 100


@dataclass(frozen=True)
class Waiting:
    """A mail that has not gone out; `receiver` is a name, or a contact's address."""

    kind: str
    receiver: str
    since: datetime.datetime
    tries: int
    error: str


def waiting_mail() -> list[Waiting]:
    """Return the mail that has been tried and waits, the oldest first."""
    found = waiting().exclude(error="").select_related("account").order_by("since")[:MOST_SHOWN]
    return [Waiting(mail.kind, _receiver(mail), mail.since, mail.tries, mail.error) for mail in found]


def last_sent_to(person: User) -> datetime.datetime | None:
    """Return when somebody was last sent a mail; None where that was long ago, or never."""
    sent = Mail.objects.filter(account=person, sent_at__isnull=False).order_by("-sent_at")
    return sent.values_list("sent_at", flat=True).first()


def wants_digest(person: User) -> bool:
    """Return whether somebody is sent the daily counts."""
    return not NoDigest.objects.filter(person=person).exists()


def _receiver(mail: Mail) -> str:
    return mail.account.get_username() if mail.account else mail.contact
