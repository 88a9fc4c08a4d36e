"""A case is found by the reference that somebody says, open or closed: an event, and what was typed is nowhere."""

import json
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup

from nightlight.foundation.accounts.roles import RoleName
from nightlight.foundation.audit.models import AuditEvent
from nightlight.reporting.cases.rules import audit_subject, reference_of
from nightlight.staff.queue.finding import find_called
from nightlight.staff.queue.moves import WORKERS_HAND, NotTheirs
from tests.cast import at_work
from tests.reporting.cases.test_rules import TWO_CALLED_THE_SAME
from tests.staff.queue.making import TWELVE, acts, had_by, hand, person, stored

pytestmark = pytest.mark.django_db
NOBODYS = "CDFG-HJKM"


def ask(reference: str, role: RoleName = "caseworker", prefix: str = "", *, follow: bool = False) -> Any:
    return at_work(role).post(f"{prefix}/staff/queue/find/", {"reference": reference}, follow=follow)


def soup(answer: Any) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "html.parser")


@pytest.mark.parametrize("role", ["caseworker", "lead"])
@pytest.mark.parametrize("columns", [{}, {"state": "closed", "closed_at": TWELVE}])
def test_what_is_said_leads_to_the_case_open_or_closed_and_whoever_has_it(
    role: RoleName, columns: dict[str, Any]
) -> None:
    case = had_by(hand("owen"), **columns)
    stored()
    answer = ask(reference_of(case).lower().replace("-", " "), role)
    assert (answer.status_code, answer["Location"]) == (302, f"/staff/cases/{case}/")
    assert acts(case) == ["find"]


def test_to_be_found_opens_nothing_that_somebody_else_has() -> None:
    case = had_by(hand("owen"), state="closed", closed_at=TWELVE)
    page = soup(ask(reference_of(case), follow=True))
    assert page.select_one("h1").get_text() == reference_of(case)  # type: ignore[union-attr]  # the page has one
    assert "Nothing: it is not yours." in page.get_text()
    assert not page.select("[data-case], form[action$='/reopen/']")


def test_what_is_not_there_is_said_beside_the_field_and_is_an_event_without_its_words() -> None:
    stored()
    answer = ask("cdfg hjkm")
    page = soup(answer)
    assert answer.status_code == 422
    assert f"No case here is called {NOBODYS}, open or closed." in page.select_one(".govuk-error-message").get_text()  # type: ignore[union-attr]  # the page has one
    field = page.select_one("#find_reference")
    assert field is not None
    assert (field["value"], field["aria-invalid"]) == ("cdfg hjkm", "true")
    [(action, actor, subject, details)] = AuditEvent.objects.filter(action="cases.find").values_list(
        "action", "actor", "subject", "details"
    )
    assert (action, actor, subject) == ("cases.find", f"account:{person('caseworker').pk}", "")
    assert json.loads(details) == {"found": 0}


@pytest.mark.parametrize("text", ["", "AB12 CD34", "CDFG-HJK", "x" * 61])
def test_what_can_be_no_reference_is_answered_with_why_and_nothing_is_looked_up(text: str) -> None:
    answer = ask(text)
    assert answer.status_code == 422
    assert soup(answer).select(".govuk-error-message")
    assert not AuditEvent.objects.filter(action="cases.find").exists()


def test_the_signs_that_no_reference_has_are_named() -> None:
    assert "0 1 A B E I L O S U V Y Z" in soup(ask("AB12 CD34")).select(".govuk-error-message")[0].get_text()


def test_two_that_are_called_the_same_are_both_shown_and_both_in_the_record() -> None:
    for case in TWO_CALLED_THE_SAME:
        stored(id=case)
    answer = ask(reference_of(TWO_CALLED_THE_SAME[0]))
    links = {str(link["href"]) for link in soup(answer).select("main .nl-queue__list a")}
    assert links == {f"/staff/cases/{case}/" for case in TWO_CALLED_THE_SAME}
    assert [acts(case) for case in TWO_CALLED_THE_SAME] == [["find"], ["find"]]


def test_no_reference_stands_in_an_address_or_a_title() -> None:
    case = stored()
    for reference in (reference_of(case), NOBODYS):
        answer = ask(reference, follow=True)
        addresses = [
            answer.request["PATH_INFO"] + answer.request["QUERY_STRING"],
            *(to for to, _ in answer.redirect_chain),
        ]
        page = soup(answer)
        assert not any(reference[:4] in text for text in [*addresses, page.title.get_text()])  # type: ignore[union-attr]  # it has one
        assert {form["method"] for form in page.select("form[action$='/queue/find/']")} <= {"post"}
    for page in (soup(at_work("caseworker").get(f"/staff/queue/{place}")) for place in ("", "closed/", "find/")):
        (form,) = page.select("form[action='/staff/queue/find/']")
        assert (form["method"], len(form.select("input[name=csrfmiddlewaretoken]"))) == ("post", 1)


@pytest.mark.parametrize("role", ["analyst", "auditor", "administrator"])
def test_whoever_does_no_casework_finds_nothing(role: RoleName) -> None:
    case = stored()
    assert ask(reference_of(case), role).status_code == 403
    assert at_work(role).get("/staff/queue/closed/").status_code == 403
    assert acts(case) == []


def test_the_service_itself_looks_nobody_up() -> None:
    with pytest.raises(NotTheirs):
        find_called(reference=NOBODYS, hand=WORKERS_HAND)


def test_in_welsh_the_answer_is_welsh() -> None:
    page = soup(ask(NOBODYS, prefix="/cy"))
    assert "Nid oes achos yma" in page.select(".govuk-error-message")[0].get_text()


def test_the_record_names_what_was_found_as_it_names_every_case() -> None:
    case: UUID = stored()
    assert find_called(reference=f" {reference_of(case)} ", hand=hand()) == [case]
    assert AuditEvent.objects.get(action="cases.find").subject == audit_subject(case)
