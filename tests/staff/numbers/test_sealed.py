"""What a lead's browser is given to count by journey: a sealed part of each case, and never a journey."""

import base64
import datetime
import json
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.models import Case, Part
from nightlight.reporting.cases.rules import audit_name
from nightlight.staff.casefile.models import Document, Kind
from nightlight.staff.notices.models import Breach
from nightlight.staff.numbers import sealed
from nightlight.staff.queue.models import Work
from tests.cast import at_work, at_work_as
from tests.staff.casefile.cases import sealed_case, sealed_to
from tests.staff.queue.making import case_with, person, store_all

pytestmark = pytest.mark.django_db
HOUR = datetime.timedelta(hours=1)


def ask(after: str = "") -> Any:
    answer = at_work("lead").post("/staff/numbers/journeys/", {"after": after})
    assert answer.status_code == 200
    return json.loads(answer.content)


def this_hour() -> datetime.datetime:
    return timezone.now().replace(minute=0, second=0, microsecond=0)


def test_each_case_comes_with_the_first_of_its_parts_and_what_is_in_the_clear() -> None:
    now = this_hour()
    about = sealed_case(epochs=(1, 1), state="assigned", assignee=person(), hour=now - 3 * HOUR, due_at=now - HOUR).case
    Document.objects.create(
        id="12345678123456781234567812345678", case_id=about, kind=Kind.REPLY, author=person(),
        blob=sealed_to(1, about, "reply/x", purpose="casefile"), written_at=now - 1.5 * HOUR,
    )  # fmt: skip
    Work.objects.create(case_id=about, opened_at=now - 2 * HOUR)
    (found,) = ask()["cases"]
    blob = bytes(Part.objects.get(case=about, name="01").blob)
    assert found == {
        "case": about.hex, "part": "01", "blob": base64.b64encode(blob).decode(), "week": 11, "closed": None,
        "state": "assigned", "is_overdue": True, "was_overdue": True, "opened": 1, "answered": 2, "outcome": "",
    }  # fmt: skip


def test_a_closed_case_has_its_outcome_and_one_that_was_overdue_stays_so() -> None:
    now = this_hour()
    closed = sealed_case(state="closed", closed_at=now, hour=now - 7 * 24 * HOUR, due_at=now - HOUR).case
    Work.objects.create(case_id=closed, taken_at=now, outcome="helped")
    (found,) = ask()["cases"]
    assert (found["week"], found["closed"], found["was_overdue"], found["outcome"]) == (10, 11, False, "helped")
    Breach.objects.create(case_id=closed, due_at=now)
    assert ask()["cases"][0]["was_overdue"] is True


def test_what_came_and_was_closed_before_the_pages_weeks_is_not_given_out_and_what_is_open_is() -> None:
    old, week = this_hour() - 14 * 7 * 24 * HOUR, 7 * 24 * HOUR
    sealed_case(hour=old, due_at=old + HOUR, state="closed", closed_at=old + week)
    assert ask() == {"cases": [], "next": ""}
    sealed_case(hour=old, due_at=old + HOUR, state="closed", closed_at=old + 13 * week)
    sealed_case(hour=old, due_at=old + HOUR)
    assert {(each["week"], each["closed"]) for each in ask()["cases"]} == {(-3, 10), (-3, None)}


def test_many_cases_come_in_pieces_each_once_and_each_piece_is_an_event(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed, "AT_ONCE", 3)
    monkeypatch.setattr("nightlight.staff.numbers.views.AT_ONCE", 3)
    cases = store_all(case_with(hour=this_hour(), due_at=this_hour() + HOUR) for _ in range(7))
    seen, after = [], ""
    while True:
        answer = ask(after)
        seen += [each["case"] for each in answer["cases"]]
        after = answer["next"]
        if not after:
            break
    assert sorted(seen) == sorted(case.hex for case in cases)
    events = AuditEvent.objects.filter(action="numbers.journeys").order_by("number")
    told = [json.loads(event.details) for event in events]
    assert [each["cases"] for each in told] == [3, 3, 1]
    names = [name for each in told for name in each["which"].split()]
    assert names == [audit_name(case)[:12] for case in sorted(cases)]


def test_however_many_cases_one_question_asks_for_them() -> None:
    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            sealed.next_cases(after=None, by="account:7", now=timezone.now())
        return len(asked)

    questions()  # the chain's first event asks for more
    few = questions()
    store_all(case_with(hour=this_hour(), due_at=this_hour() + HOUR) for _ in range(40))
    assert questions() == few


def test_only_leads_are_given_anything_and_only_for_a_case_that_is_one() -> None:
    assert at_work_as(person()).post("/staff/numbers/journeys/", {}).status_code == 403
    assert at_work("lead").post("/staff/numbers/journeys/", {"after": "zebra"}).status_code == 422
    assert at_work("lead").get("/staff/numbers/journeys/").status_code == 405
    assert not AuditEvent.objects.filter(action="numbers.journeys").exists()


def test_no_column_tells_by_which_journey_a_case_came() -> None:
    names = {field.name for field in Case._meta.get_fields()}
    assert not {name for name in names if "journey" in name or "flow" in name or "reporter" in name}
