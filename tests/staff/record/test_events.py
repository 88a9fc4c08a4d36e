"""The auditor's page: who did what, newest first, found by what was asked for."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.models import AuditEvent, AuditHead
from nightlight.staff.record.queries import PAGE, Asked, page_of
from tests.cast import at_work

pytestmark = pytest.mark.django_db


def note(action: str = "keys.grant", actor: str = "worker", subject: str = "", **details: str | int) -> int:
    with transaction.atomic():
        return record(action, actor=actor, subject=subject, details=details)


def numbers(**asked: object) -> list[int]:
    return [event.number for event in page_of(Asked(**asked)).events]  # type: ignore[arg-type]  # fields of Asked


def text_of(client: Client, address: str) -> str:
    return BeautifulSoup(client.get(address).content, "html.parser").get_text(" ")


def test_events_are_shown_newest_first_with_who_did_what() -> None:
    auditor = at_work("auditor")
    nia = User.objects.create(username="nia")
    note("keys.grant", f"account:{nia.pk}", "epoch:2", readers=3)
    text = text_of(auditor, "/staff/record/")
    assert "keys.grant" in text
    assert f"account:{nia.pk}" in text
    assert "nia" in text
    assert "readers: 3" in text


def test_an_auditor_finds_events_by_action_actor_and_subject() -> None:
    grant, revoke = note("keys.grant", "account:7", "account:8"), note("keys.revoke", "account:7", "account:9")
    assert numbers(action="keys.grant") == [grant]
    assert numbers(actor="account:7") == [revoke, grant]
    assert numbers(subject="account:9") == [revoke]
    assert numbers(actor="account:7", action="keys.rotate") == []


def test_a_day_is_a_day_in_london() -> None:
    number = note()
    # Half past midnight in London's summer is still the day before in UTC.
    AuditEvent.objects.filter(pk=number).update(at=datetime.datetime(2026, 6, 30, 23, 30, tzinfo=datetime.UTC))
    first_of_july = datetime.date(2026, 7, 1)
    assert numbers(since=first_of_july, until=first_of_july) == [number]
    assert numbers(until=datetime.date(2026, 6, 30)) == []
    assert numbers(since=first_of_july, until=datetime.date.max) == [number]


def test_a_long_chain_is_read_a_page_at_a_time_and_none_is_left_out() -> None:
    written = [note() for _ in range(PAGE * 2 + 3)]
    read: list[int] = []
    before = None
    while True:
        page = page_of(Asked(before=before))
        read += [event.number for event in page.events]
        if page.older is None:
            break
        before = page.older
    assert read == list(reversed(written))


@pytest.mark.parametrize("events", [3, 200])
def test_a_page_takes_the_same_number_of_questions_however_long_the_chain_is(events: int) -> None:
    for place in range(events):
        note(actor=f"account:{place}")
    with CaptureQueriesContext(connection) as asked:
        page_of(Asked())
    assert len(asked) == 2


def test_a_chain_that_was_cut_off_says_so_on_the_page() -> None:
    auditor = at_work("auditor")
    note()
    last = note()
    assert "ends where its last writer left it" in text_of(auditor, "/staff/record/")
    AuditEvent.objects.filter(pk=last).delete()
    assert "does not end where its last writer left it" in text_of(auditor, "/staff/record/")
    assert AuditHead.objects.get().number == last


@pytest.mark.parametrize(
    "query",
    ["?since=yesterday", "?before=x", "?before=-1", "?since=2026-02-02&until=2026-01-01", "?action=" + "a" * 500],
)
def test_a_question_that_can_t_be_read_is_answered_with_the_reason(query: str) -> None:
    answer = at_work("auditor").get(f"/staff/record/{query}")
    assert answer.status_code == 422
    assert "govuk-error-message" in answer.content.decode() or "before" in query


@pytest.mark.parametrize("text", ["\0", "'; --", "<b>", "\u202e"])
def test_whatever_is_asked_for_is_shown_escaped_and_finds_nothing(text: str) -> None:
    answer = at_work("auditor").get("/staff/record/", {"actor": text})
    assert answer.status_code in (200, 422)
    assert b"<b>" not in answer.content
