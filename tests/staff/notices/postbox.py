"""A real SMTP server on this machine, which can refuse, hang up or say nothing; and mail as a person reads it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import AsyncMessage

from tests.conftest import free_port


class Postbox(AsyncMessage):
    """Keeps what the server takes. `refuses`: receivers it takes nothing for; `is_silent`: it answers no mail."""

    def __init__(self) -> None:
        super().__init__(message_class=EmailMessage)
        self.mails: list[EmailMessage] = []
        self.raw: list[bytes] = []
        self.refuses: set[str] = set()
        self.is_silent = threading.Event()

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:
        if address in self.refuses or "*" in self.refuses:
            return "450 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.is_silent.is_set():
            # Longer than anybody waits; the server's end ends it.
            await server.loop.create_future()
        return str(await super().handle_DATA(server, session, envelope))

    def prepare_message(self, session: Any, envelope: Any) -> Any:
        self.raw.append(envelope.content)
        return message_from_bytes(envelope.content, policy=default)

    async def handle_message(self, message: Any) -> None:
        self.mails.append(message)

    @property
    def to(self) -> list[str]:
        """Whom the mails are for, in the order in which they came."""
        return [str(mail["To"]) for mail in self.mails]

    @property
    def subjects(self) -> list[str]:
        return [str(mail["Subject"]) for mail in self.mails]

    @property
    def texts(self) -> list[str]:
        return [str(mail.get_content()) for mail in self.mails]


@contextmanager
def mail_server(settings: Any, postbox: Postbox) -> Iterator[Controller]:
    """Run the server, named in the settings as an operator names it."""
    controller = Controller(postbox, hostname="127.0.0.1", port=free_port())
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", controller.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.SENDS_MAIL = True
    try:
        yield controller
    finally:
        controller.stop()
