"""A mail says that there is work and how much: never what it is, never which case. In both languages."""

import re

import pytest
from django.core.mail import EmailMessage
from django.utils import translation

from nightlight.pure.hours import DAYS
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import audit_name, reference_of
from nightlight.staff.notices import words
from nightlight.staff.notices.breaches import note_breaches
from nightlight.staff.notices.models import Kind, Mail
from nightlight.staff.notices.outbox import put, send_waiting
from nightlight.staff.notices.paging import page_on_call
from nightlight.staff.notices.telling import send_digest, tell_of_breaches, tell_of_work
from nightlight.staff.notices.wording import message_of
from nightlight.staff.queue.hours import ALWAYS
from tests.staff.notices.postbox import Postbox
from tests.staff.notices.test_outbox import to
from tests.staff.notices.watch import CONTACT, EVERY, NIGHT, always_on_call, urgent
from tests.staff.queue.making import DAY, HOUR, had_by, lead, person, stored

pytestmark = pytest.mark.django_db
NUMBERS = {
    Kind.PAGE: {"waiting": 41},
    Kind.ESCALATION: {"waiting": 41},
    Kind.BREACH: {"new": 41, "all": 42},
    Kind.WORK: {"new": 41},
    Kind.DIGEST: {"open": 41, "nobodys": 42, "yours": 43, "today": 44, "amber": 45, "overdue": 46},
}


def message(kind: Kind) -> EmailMessage:
    """Return a mail of a kind as it is sent."""
    put(kind, NUMBERS[kind], to=to("nia"), now=NIGHT)
    return message_of(Mail.objects.get(kind=kind))


@pytest.fixture
def everything(postbox: Postbox) -> Postbox:
    """A postbox in which a mail of every kind has come, from cases that really wait."""
    person("lowri", "lead")
    always_on_call(with_key=False)
    urgent(language="cy", nation="wales")
    hour = NIGHT.replace(minute=0, second=0)
    had_by(lead(), band="high", hour=hour - 3 * HOUR, due_at=hour - HOUR)
    stored(band="middle", hour=hour - 3 * HOUR, due_at=hour + DAY, nation="scotland", size="large")
    page_on_call(contacts=[CONTACT], every=EVERY, now=NIGHT)
    note_breaches(now=NIGHT)
    tell_of_breaches(now=NIGHT)
    tell_of_work(hours=ALWAYS, now=NIGHT)
    send_digest(hour=2, now=NIGHT)
    assert set(Mail.objects.values_list("kind", flat=True)) == set(Kind.values)
    send_waiting(now=NIGHT)
    assert len(postbox.mails) >= len(Kind.values)
    return postbox


def test_no_mail_names_a_case_or_says_a_word_of_one(everything: Postbox) -> None:
    telling = {
        "wales",
        "cymru",
        "scotland",
        "alban",
        "large",
        "mawr",
        "trust",
        "report",
        "adroddiad",
        "child",
        "plentyn",
    }
    for case in Case.objects.all():
        telling |= {str(case.pk), case.pk.hex, reference_of(case.pk).lower(), audit_name(case.pk)}
        telling |= {reference_of(case.pk).replace("-", "").lower()}
    for mail in everything.mails:
        written = f"{mail.as_string()}\n{mail['Subject']}\n{mail.get_content()}".lower()
        assert [word for word in telling if word in written] == []
        # Nothing that looks like a reference, nor an id but the mail's own.
        text = f"{mail['Subject']}\n{mail.get_content()}"
        assert re.findall(r"\b[2-9CDFGHJKMNPQRTWX]{4}-[2-9CDFGHJKMNPQRTWX]{4}\b", text) == []
        assert re.findall(r"[0-9a-f]{8}-?[0-9a-f]{4}", text) == []


def test_a_mail_has_room_for_numbers_and_for_nothing_else(everything: Postbox) -> None:
    for numbers in Mail.objects.values_list("numbers", flat=True):
        assert numbers
        assert all(isinstance(value, int) for value in numbers.values())


@pytest.mark.parametrize("kind", Kind.values)
def test_every_mail_says_its_numbers_and_where_to_log_in_in_both_languages(kind: str) -> None:
    mail = message(Kind(kind))
    english, welsh = str(mail.body).split("\n\n–––\n\n")
    for number in NUMBERS[Kind(kind)].values():
        assert str(number) in english
        assert str(number) in welsh
    assert "http://localhost:8000/staff/queue/" in english
    assert "http://localhost:8000/cy/staff/queue/" in welsh
    assert set(english.splitlines()) & set(welsh.splitlines()) <= {""}
    first, second = str(mail.subject).removeprefix("Nightlight: ").split(" / ")
    assert first != second
    assert "&" not in str(mail.body)


def test_a_page_asks_to_be_taken_and_an_escalation_to_ring(everything: Postbox) -> None:
    urgent_ones = {str(mail["To"]): str(mail.get_content()) for mail in everything.mails if mail["Importance"]}
    assert set(urgent_ones) == {"nia@example.org", CONTACT}
    assert "Please take it now" in urgent_ones["nia@example.org"]
    assert "Please ring somebody" in urgent_ones[CONTACT]


def test_every_kind_and_every_day_has_a_word_in_both_languages() -> None:
    assert set(words.KINDS) == set(Kind)
    assert len(words.DAYS) == len(DAYS)
    for named in (words.KINDS, words.DAYS):
        for word in named.values():
            english = str(word)
            with translation.override("cy"):
                assert str(word) != english
