"""Each act's form: it does what it says, and where somebody was faster it says so and loses nothing."""

import datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from nightlight.foundation.accounts.roles import RoleName
from nightlight.reporting.cases.models import Case
from nightlight.reporting.cases.rules import reference_of
from nightlight.staff.queue.models import Pause, Work
from tests.cast import at_work
from tests.staff.queue.making import DAY, TWELVE, acts, had_by, hand, person, stored

pytestmark = pytest.mark.django_db


def soup(answer: Any) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "html.parser")


def sent(case: UUID, act: str, role: RoleName = "caseworker", **given: Any) -> Any:
    return at_work(role).post(f"/staff/queue/{case}/{act}/", given)


def mine(**columns: object) -> UUID:
    at_work("caseworker")
    return had_by(hand("caseworker"), **columns)  # type: ignore[arg-type]  # columns of a case


def in_london(hours: int) -> str:
    """Return a whole hour so far from now, as the browser's field says it."""
    at = timezone.localtime(timezone.now() + datetime.timedelta(hours=hours))
    return at.strftime("%Y-%m-%dT%H:00")


@pytest.mark.parametrize(
    ("act", "columns", "given", "reached"),
    [
        ("hand-back", {}, {}, "new"),
        ("pause", {}, {"reason": "body", "until": "in two days"}, "waiting"),
        ("resume", {"state": "waiting"}, {}, "assigned"),
        ("close", {}, {"outcome": "helped"}, "closed"),
        ("reopen", {"state": "closed", "closed_at": TWELVE}, {}, "reopened"),
        ("band", {}, {"band": "top", "reason": "misjudged"}, "assigned"),
    ],
)
def test_a_form_does_what_it_says_and_leads_back(
    act: str, columns: dict[str, object], given: dict[str, Any], reached: str
) -> None:
    case = mine(**columns)
    answer = sent(case, act, **given | ({"until": in_london(48)} if act == "pause" else {}))
    assert (answer.status_code, answer["Location"].startswith("/staff/")) == (302, True)
    assert Case.objects.get(pk=case).state == reached
    assert len(acts(case)) == 1


def test_the_hour_of_a_pause_is_london_s() -> None:
    case = mine()
    sent(case, "pause", reason="body", until=in_london(30))
    assert Pause.objects.get().until == (timezone.now() + datetime.timedelta(hours=30)).replace(
        minute=0, second=0, microsecond=0
    )


def test_where_the_case_has_changed_meanwhile_the_page_says_so_and_keeps_what_was_chosen() -> None:
    case = mine(state="closed", closed_at=TWELVE)
    answer = sent(case, "band", band="high", reason="duplicate-pattern")
    page = soup(answer)
    assert answer.status_code == 409
    assert "has changed meanwhile" in page.get_text()
    assert [option["value"] for option in page.select("option[selected]")] == ["high", "duplicate-pattern"]
    assert page.select('a[href="/staff/queue/"]')


@pytest.mark.parametrize("act", ["hand-back", "resume", "close", "band", "pause", "reopen"])
def test_what_somebody_else_has_is_left_to_them(act: str) -> None:
    states = {"resume": {"state": "waiting"}, "reopen": {"state": "closed", "closed_at": TWELVE}}
    case = had_by(hand("owen"), **states.get(act, {}))  # type: ignore[arg-type]  # columns of a case
    given: dict[str, Any] = {
        "outcome": "helped",
        "band": "top",
        "until": in_london(30),
        "reason": "body" if act == "pause" else "misjudged",
    }
    answer = sent(case, act, **given)
    assert answer.status_code == 409
    assert "owen" in soup(answer).get_text()
    assert acts(case) == []


@pytest.mark.parametrize(
    ("act", "given"),
    [
        ("pause", {}),
        ("pause", {"reason": "bored", "until": "2099-01-01T10:00"}),
        ("pause", {"reason": "body", "until": "2099-01-01T10:00"}),
        ("close", {"outcome": "bored"}),
        ("close", {"outcome": ""}),
        ("band", {"band": "lowest", "reason": "misjudged"}),
        ("band", {"band": "top"}),
    ],
)
def test_what_a_form_can_t_take_is_said_beside_its_field(act: str, given: dict[str, Any]) -> None:
    case = mine()
    answer = sent(case, act, **given)
    assert answer.status_code == 422
    assert soup(answer).select(".govuk-error-message")
    assert acts(case) == []


def test_a_case_that_is_not_there_is_not_found() -> None:
    for act, given in (("hand-back", ""), ("close", "helped"), ("close", "")):
        assert sent(uuid4(), act, outcome=given).status_code == 404


def test_a_lead_gives_the_ticked_cases_to_somebody() -> None:
    first, second, to = stored(), had_by(hand("owen")), person()
    given = {"seen": [f"{first}.new.0", f"{second}.assigned.{person('owen').pk}"], "to": to.pk}
    answer = at_work("lead").post("/staff/queue/assign/", given, follow=True)
    assert "2 cases are nia’s now." in soup(answer).get_text()
    assert Case.objects.filter(assignee=to).count() == 2


def test_where_one_was_taken_meanwhile_it_is_named_and_the_others_stay_chosen() -> None:
    rest, taken, to = stored(), had_by(hand("owen")), person()
    given = {"seen": [f"{rest}.new.0", f"{taken}.new.0", f"{uuid4()}.new.0"], "to": to.pk}
    answer = at_work("lead").post("/staff/queue/assign/", given)
    page = soup(answer)
    assert answer.status_code == 409
    assert [item.get_text() for item in page.select(".nl-warning li")] == [
        f"{reference_of(taken)}: Taken, owen", "Not there any more: 1",
    ]  # fmt: skip
    assert [box["value"] for box in page.select("input[name=seen][checked]")] == [f"{rest}.new.0"]
    assert page.select(f'option[value="{to.pk}"][selected]')
    assert not Case.objects.filter(assignee=to).exists()


@pytest.mark.parametrize(
    "seen", [[], ["x"], ["1.2.3"], [f"{UUID(int=n)}.new.0" for n in range(101)], [f"{UUID(int=1)}.new.x"]]
)
def test_cases_that_can_t_be_read_are_not_given(seen: list[str]) -> None:
    answer = at_work("lead").post("/staff/queue/assign/", {"seen": seen, "to": person().pk})
    assert answer.status_code == 422
    assert b"govuk-error-message" in answer.content


def test_one_case_is_given_from_its_page_and_no_other_by_its_address() -> None:
    case, other, to = stored(), stored(), person()
    wrong = sent(case, "assign", "lead", seen=f"{other}.new.0", to=to.pk)
    assert (wrong.status_code, Case.objects.filter(assignee=to).exists()) == (422, False)
    assert sent(case, "assign", "lead", seen=f"{case}.new.0", to=to.pk).status_code == 302
    assert Case.objects.get(assignee=to).pk == case


def test_whoever_does_no_casework_reaches_none_of_it() -> None:
    case = mine()
    for role in ("auditor", "administrator", "analyst"):
        assert sent(case, "hand-back", role).status_code == 403
    assert sent(case, "assign", "caseworker", seen=f"{case}.assigned.1", to=person().pk).status_code == 403
    assert acts(case) == []


def test_the_new_message_mark_and_the_pause_are_on_the_page() -> None:
    case = mine(due_at=TWELVE + DAY)
    Work.objects.create(case_id=case, message_at=TWELVE)
    sent(case, "pause", reason="court", until=in_london(30))
    text = soup(at_work("caseworker").get("/staff/queue/?whose=mine")).get_text(" ", strip=True)
    assert "New message" in text
    assert "Paused until" in text
