"""What a mail says: that there is work, how many, and where to log in. Never what it is.

Promises both languages in every mail, since nobody has said which one they read at night, and nothing but numbers of
the mail's own row in its text.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from nightlight.staff.notices.models import URGENT, Mail

LANGUAGES = ("en", "cy")
_BETWEEN = "\n\n–––\n\n"


class NoAddress(Exception):
    """The account that a mail is for has no mail address, or is switched off."""


def message_of(mail: Mail) -> EmailMessage:
    """Return a mail as it is sent. Raises NoAddress."""
    headers = {
        # The same however often it is tried, so that whoever gets it twice can tell.
        "Message-ID": f"<{mail.pk}@{urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname}>",
        "Auto-Submitted": "auto-generated",
    }
    if mail.kind in URGENT:
        headers |= {"Importance": "high", "X-Priority": "1"}
    subject = " / ".join(_in_each(f"{mail.kind}_subject", mail.numbers))
    body = _BETWEEN.join(_in_each(mail.kind, mail.numbers))
    return EmailMessage(f"{settings.SHORT_NAME}: {subject}", body + "\n", to=[_address(mail)], headers=headers)


def _address(mail: Mail) -> str:
    if mail.account is None:
        return mail.contact
    if not (mail.account.email and mail.account.is_active):
        raise NoAddress
    return mail.account.email


def _in_each(name: str, numbers: Mapping[str, int]) -> list[str]:
    """Return a text of mails in each language."""
    found = []
    for language in LANGUAGES:
        with translation.override(language):
            given: dict[str, Any] = dict(numbers) | {"address": settings.WAGTAILADMIN_BASE_URL + reverse("queue")}
            found.append(render_to_string(f"notices/mail/{name}.txt", given).strip())
    return found
