"""An urgent report that nobody on shift can open wakes somebody: by a real mail server, again until it was told."""

import datetime
from collections.abc import Iterator
from email.message import Message
from typing import Any
from uuid import UUID, uuid4

import pytest
import structlog
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import AsyncMessage

from nightlight.reporting.cases.actions import open_case
from nightlight.reporting.cases.alarms import raise_alarms
from nightlight.reporting.cases.models import Alarm
from nightlight.reporting.cases.queries import unsent_alarms
from nightlight.reporting.cases.rules import Facts, reference_of
from nightlight.service import upkeep
from tests.conftest import free_port
from tests.reporting.cases.test_actions import CALM, NIGHT, OFFICE

pytestmark = pytest.mark.django_db
DUTY = "duty@example.org"


class Inbox(AsyncMessage):
    """Keeps what the server takes; refuses everything while `refuses`."""

    def __init__(self) -> None:
        super().__init__(message_class=Message)
        self.mails: list[Any] = []
        self.refuses = False

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:
        if self.refuses:
            return "450 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_message(self, message: Any) -> None:
        self.mails.append(message)


@pytest.fixture
def inbox(settings: Any) -> Iterator[Inbox]:
    """A real SMTP server on this machine, named in the settings as an operator names it."""
    inbox = Inbox()
    controller = Controller(inbox, hostname="127.0.0.1", port=free_port())
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", controller.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.SENDS_MAIL = True
    yield inbox
    controller.stop()


def urgent(case: UUID | None = None) -> UUID:
    """Store a report of the highest band in the middle of the night."""
    return open_case(
        case=case or uuid4(), parts=[], facts=Facts(), nation="wales", language="cy", low_trust=True, received=NIGHT,
        hours=OFFICE, readers=lambda: 1,
    ).case.pk  # fmt: skip


def ring() -> int:
    return raise_alarms(to=[DUTY], base_url="https://lamp.example", now=NIGHT + datetime.timedelta(hours=2))


def test_the_contacts_get_a_mail_with_the_reference_and_nothing_of_the_report(inbox: Inbox) -> None:
    case = urgent()
    with structlog.testing.capture_logs() as logs:
        assert ring() == 1
    (mail,) = inbox.mails
    assert mail["To"] == DUTY
    assert mail["Subject"] == "Nightlight: 1 report cannot wait"
    text = mail.get_payload()
    assert reference_of(case) in text
    assert "https://lamp.example" in text
    assert not any(word in text for word in (str(case), case.hex, "danger", "wales", "Welsh"))
    assert logs == [
        {"event": "urgent reports wait", "log_level": "warning", "cases": 1, "references": [reference_of(case)]}
    ]
    assert Alarm.objects.get().sent_at == datetime.datetime(2026, 11, 25, 1, tzinfo=datetime.UTC)


def test_nobody_is_told_twice(inbox: Inbox) -> None:
    urgent()
    assert (ring(), ring()) == (1, 0)
    assert len(inbox.mails) == 1


def test_a_refused_mail_is_tried_again_until_it_is_taken(inbox: Inbox) -> None:
    case = urgent()
    inbox.refuses = True
    with structlog.testing.capture_logs() as logs:
        assert ring() == 0
    assert [line["event"] for line in logs] == ["urgent reports wait", "the alarm could not be mailed"]
    assert unsent_alarms(5) == [case]
    inbox.refuses = False
    assert ring() == 1
    assert len(inbox.mails) == 1


def test_a_server_that_is_not_there_is_tried_again(inbox: Inbox, settings: Any) -> None:
    case = urgent()
    settings.EMAIL_PORT = free_port()
    assert ring() == 0
    assert unsent_alarms(5) == [case]


def test_without_anybody_to_mail_the_log_says_so_again_and_again() -> None:
    case = urgent()
    for _ in range(2):
        with structlog.testing.capture_logs() as logs:
            assert raise_alarms(to=[], base_url="https://lamp.example", now=NIGHT) == 0
        assert [line["references"] for line in logs] == [[reference_of(case)]]


def test_a_flood_is_one_mail_at_a_time_and_loses_none(inbox: Inbox) -> None:
    cases = {urgent() for _ in range(120)}
    assert [ring(), ring(), ring(), ring()] == [50, 50, 20, 0]
    told = "".join(mail.get_payload() for mail in inbox.mails)
    assert all(reference_of(case) in told for case in cases)


def test_the_worker_does_it_with_the_operators_contacts(inbox: Inbox, settings: Any) -> None:
    urgent()
    upkeep.raise_alarms()
    assert [mail["To"] for mail in inbox.mails] == list(settings.OPERATOR.escalation.mail)


def test_a_case_that_can_wait_wakes_nobody(inbox: Inbox) -> None:
    open_case(
        case=uuid4(), parts=[], facts=CALM, nation="wales", language="en", low_trust=False, received=NIGHT,
        hours=OFFICE, readers=lambda: 0,
    )  # fmt: skip
    assert ring() == 0
    assert inbox.mails == []
